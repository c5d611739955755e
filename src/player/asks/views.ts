import "./asks.css";
import { AnswerLines } from "./AnswerLines.tsx";
import { AskForm } from "./AskForm.tsx";
import { BracketCard } from "./BracketCard.tsx";

/** What comes in one piece when a case first asks something. */
export default { AnswerLines, AskForm, BracketCard };
