import "./asks.css";
import "../notes/notes.css";
import "../care-map/door.css";
import { CareMapDoor } from "../care-map/CareMapDoor.tsx";
import { MapBeside, MapButton, MapDoor, MapSheet } from "../map/MapDoors.tsx";
import { OwnWords } from "../notes/OwnWords.tsx";
import { ParkedAside, ParkedMark } from "../notes/Parked.tsx";
import { WordsSwitch } from "../notes/WordsSwitch.tsx";
import { AnswerLines } from "./AnswerLines.tsx";
import { AskForm } from "./AskForm.tsx";
import { BracketCard } from "./BracketCard.tsx";

/** What comes in one piece, after the first load: questions, brackets, and what a student writes. */
export default {
  AnswerLines,
  AskForm,
  BracketCard,
  CareMapDoor,
  MapBeside,
  MapButton,
  MapDoor,
  MapSheet,
  OwnWords,
  ParkedAside,
  ParkedMark,
  WordsSwitch,
};
