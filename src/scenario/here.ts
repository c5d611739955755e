/** The target of a choice that keeps its scene going. */
export const HERE = "here";
