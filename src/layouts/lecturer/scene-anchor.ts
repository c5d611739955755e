/** The id of a scene's text on the page for lecturers. */
export const sceneAnchor = (scene: string): string => `scene-${scene}`;
