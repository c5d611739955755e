import "./asks.css";
import "../notes/notes.css";
import "../care-map/door.css";
import { MapButton, MapDoor, MapSheet } from "../map/MapDoors.tsx";
import { OwnWords } from "../notes/OwnWords.tsx";
import { WordsSwitch } from "../notes/WordsSwitch.tsx";
import { Conflict } from "../play/Conflict.tsx";
import { Gates } from "../play/Gates.tsx";
import { Meters } from "../play/Meters.tsx";
import { Pause } from "../play/Pause.tsx";
import { DossierSheet } from "../play/PrivateDossier.tsx";
import { ReadAloud } from "../play/ReadAloud.tsx";
import { AnswerLines } from "./AnswerLines.tsx";
import { AskForm } from "./AskForm.tsx";
import { BracketCard } from "./BracketCard.tsx";
import { BarMore, BesideMore } from "./More.tsx";

/**
 * What comes in one piece, after the first load: questions, brackets, what a student writes, the doors
 * to the maps, and everything of a play that is not there to be read at once.
 */
export default {
  AnswerLines,
  AskForm,
  BracketCard,
  BarMore,
  BesideMore,
  Conflict,
  DossierSheet,
  Gates,
  MapButton,
  MapDoor,
  MapSheet,
  Meters,
  OwnWords,
  Pause,
  ReadAloud,
  WordsSwitch,
};
