import { openChart } from "./open-chart.ts";
import { openMap } from "./open-map.ts";

/** What comes when a map is opened: nothing of it is in the first load of a page. */
export default { openMap, openChart };
