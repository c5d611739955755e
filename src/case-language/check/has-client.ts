import type { CaseNode } from "../parse/node.ts";
import type { Located } from "../scan/source.ts";
import type { Rule } from "./rule.ts";

/** Somebody is the client: whose ecogram is drawn, and whose life the report looks at. */
export const hasClient: Rule = ({ nodes }, report) => {
  const persons = nodes.filter(({ tag }) => tag.name === "Person");
  const isClient = ({ values }: CaseNode) =>
    (values.role as Located<string> | undefined)?.value === "client";
  if (persons[0] && !persons.some(isClient)) report("no-client", persons[0].at, {});
};
