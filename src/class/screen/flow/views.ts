import { openFlow } from "./open-flow.ts";

/** What comes when a flow is opened where things may move: nothing of it is in the first load. */
export default { openFlow };
