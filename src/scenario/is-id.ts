/** Ids are lower-case letters, digits and single hyphens. */
const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * Whether a text can be an id: of the right letters, and never a name that JavaScript objects carry themselves.
 * @param text what an author wrote
 */
export function isId(text: string): boolean {
  return idPattern.test(text) && !(text in Object.prototype);
}
