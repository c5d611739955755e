import type { TagReference } from "./tag-reference.ts";

const front = `---
title: Proef
summary: Een proef.
length: short
roles: [nursing, social-work]
start: begin
good-life: Mijn zus zien.
---
`;

/** What the examples of tags point at. */
const world = [
  '<Person id="aalders" name="mevrouw Aalders" role="client" />',
  '<Place id="flat" name="De flat" noise="quiet" />',
  '<Fact id="zus" domain="relations" from="aalders">Mijn zus woont in Kampen.</Fact>',
  '<Contact id="kerk" name="De kerk" ring="informal" tie="thin" />',
];

const answered = `<Reply who="aalders">Ja.</Reply>
<Feedback principle="diversity" value="0">Het bleef stil.</Feedback>`;

const scene = (id: string, to: string, inside = ""): string => `<Scene id="${id}" title="Proef">
${inside}
<Choice id="verder" move="silence" to="${to}" tells="zus">
Je wacht.
${answered}
</Choice>
</Scene>`;

const part = (inside: string): string => `<Part id="p" topic="other">
Wat?
<Option id="een">Een.</Option>
${inside}
</Part>`;

/** What stands around a tag, by the tag in which it may stand. */
const around: Record<string, (inside: string) => string> = {
  Scene: (inside) => scene("begin", "keuken", inside),
  Choice: (inside) =>
    around.Scene?.(
      `<Choice id="zeg" move="silence" to="keuken">\nJe wacht.\n${inside}\n</Choice>`,
    ) ?? "",
  Decide: (inside) =>
    around.Scene?.(`<Decide id="d" to="keuken">\nWat?\n${inside}\n${answered}\n</Decide>`) ?? "",
  Part: (inside) => around.Decide?.(part(inside)) ?? "",
  Together: (inside) =>
    around.Scene?.(`<Together id="t" to="keuken">
Wat?
<Option id="elv">Een.</Option>
<Option id="thuis">Twee.</Option>
${inside.includes('role="social-work"') ? "" : '<Other role="social-work" proposes="elv">Zo.</Other>'}
<Other role="nursing" proposes="elv">Zo.</Other>
${inside}
${answered}
</Together>`) ?? "",
};

/** A small case around the example of a tag: what it defines itself is not there twice. */
export function aroundTag({ name, top, parents, example }: TagReference): string {
  const parent = ["Scene", "Choice", "Decide", "Part", "Together"].find((each) =>
    parents.includes(each),
  );
  const inside = top ? example : (parent && around[parent]?.(example)) || example;
  const defined = [...inside.matchAll(/<(Person|Place|Fact|Contact|Scene|Ending) id="([\w-]+)"/g)];
  const there = (tag: string, id: string): boolean =>
    defined.some(([, other, own]) => other === tag && own === id);
  const own = world.filter((line) => {
    const [, tag = "", id = ""] = /<(\w+) id="([\w-]+)"/.exec(line) ?? [];
    return !there(tag, id);
  });
  const scenes = [
    ["begin", "voordeur"],
    ["voordeur", "keuken"],
    ["keuken", "einde"],
  ].flatMap(([id = "", to = ""]) => (there("Scene", id) ? [] : [scene(id, to)]));
  const ending = '<Ending id="einde" title="Later">Het is lente.</Ending>';
  return [front, ...own, inside, ...scenes, ending, `{/* ${name} */}`].join("\n");
}
