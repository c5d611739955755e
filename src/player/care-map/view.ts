import { CareMapView } from "../../care-map/CareMapView.tsx";

/** What comes when the care map is opened. */
export default CareMapView;
