import "./asks.css";

// biome-ignore lint/performance/noBarrelFile: what comes in one piece when a case first asks something
export { AnswerLines } from "./AnswerLines.tsx";
export { AskForm } from "./AskForm.tsx";
export { BracketCard } from "./BracketCard.tsx";
