import { MapFigure } from "./MapFigure.tsx";
import { MapInside } from "./MapInside.tsx";

/** What comes when an ecogram is first in sight, without the live drawing. */
export default { MapFigure, MapInside };
