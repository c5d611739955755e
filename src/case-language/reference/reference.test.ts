import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { fromJSONSchema } from "zod";
import { choiceSchema } from "../../scenario/choice.ts";
import { comparisons, conditionSchema } from "../../scenario/condition.ts";
import { scenarioSchema, sceneSchema } from "../../scenario/scenario.ts";
import * as vocabulary from "../../scenario/vocabulary.ts";
import {
  contactSchema,
  factSchema,
  meterSchema,
  personSchema,
  placeSchema,
} from "../../scenario/world.ts";
import { compileCase } from "../compile-case.ts";
import { parseCondition } from "../condition/parse.ts";
import type { Doc } from "../tags/tag.ts";
import { aroundTag } from "./around-tag.fixture.ts";
import {
  caseJsonSchema,
  conditionReference,
  type FieldReference,
  fieldReference,
  listReference,
  tagReference,
} from "./index.ts";

const isSaid = ({ nl, en }: Doc): boolean => nl.trim().length > 2 && en.trim().length > 2;
const tags = tagReference();
const attributesOf = (name: string) =>
  tags.find((tag) => tag.name === name)?.attributes.map((each) => each.name) ?? [];

describe("every tag", () => {
  it.each(tags.map((tag) => [tag.name, tag] as const))("%s is explained", (_, tag) => {
    expect(isSaid(tag.doc)).toBe(true);
    expect(tag.attributes.filter(({ doc }) => !isSaid(doc))).toEqual([]);
    expect(tag.top || tag.parents.length > 0).toBe(true);
    for (const attribute of tag.attributes)
      if (["one-of", "some-of"].includes(attribute.kind))
        expect(attribute.values?.length).toBeGreaterThan(0);
  });

  it.each(tags.map((tag) => [tag.name, tag] as const))(
    "%s has an example that compiles",
    (_, tag) => {
      const { scenario, diagnostics } = compileCase({ text: aroundTag(tag), caseId: "proef" });
      expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
      expect(scenario).not.toBeNull();
      expect(tag.example).toMatch(new RegExp(`^<${tag.name}[\\s>]`));
    },
  );
});

describe("whatever the contract can hold", () => {
  // What is written otherwise than as an attribute of its own name.
  it.each([
    ["Person", personSchema, []],
    ["Place", placeSchema, []],
    ["Fact", factSchema, ["text"]],
    ["Contact", contactSchema, ["text"]],
    ["Meter", meterSchema, []],
    ["Scene", sceneSchema, ["parts", "choices", "map"]],
    ["Choice", choiceSchema, ["moves", "text", "replies", "feedback", "asks"]],
  ] as const)("can be written: %s", (tag, schema, otherwise) => {
    const fields = Object.keys(schema.def.shape);
    const written = [...attributesOf(tag), ...otherwise];
    expect(fields.filter((field) => !written.includes(field))).toEqual([]);
  });

  it("is a closed list with a word about it", () => {
    const lists = Object.entries(vocabulary).filter(([, value]) => Array.isArray(value));
    const known = listReference();
    for (const [name, values] of lists)
      expect([name, known.some((list) => list.values === values)]).toEqual([name, true]);
    expect(known.filter(({ doc }) => !isSaid(doc))).toEqual([]);
  });

  it("is used by its own name in tags and front matter", () => {
    const lost = ["one-of", "some-of"];
    const unnamed = tags.flatMap(({ name, attributes }) =>
      attributes
        .filter((each) => lost.includes(each.kind) && !each.list)
        .map((each) => `${name} ${each.name}`),
    );
    // Lists of one word have no name in the contract.
    expect(unnamed).toEqual(["Person hearing", "Debrief for"]);
  });
});

describe("every field of the front matter", () => {
  const all = (fields: FieldReference[]): FieldReference[] =>
    fields.flatMap((field) => [field, ...all(field.fields ?? [])]);

  it("is explained", () => {
    expect(all(fieldReference()).filter(({ doc }) => !isSaid(doc))).toEqual([]);
    expect(
      fieldReference()
        .filter(({ required }) => required)
        .map(({ name }) => name),
    ).toEqual(["title", "summary", "length", "roles", "start", "good-life"]);
  });
});

describe("every word of a condition", () => {
  const { predicates, connectives, comparisons: known } = conditionReference();

  it("is explained, with an example that can be read", () => {
    expect([...predicates, ...connectives].filter(({ doc }) => !isSaid(doc))).toEqual([]);
    expect(known).toEqual(comparisons);
    for (const { name, example } of predicates) {
      const node = parseCondition(example, 0, () => expect.unreachable(example));
      expect(node?.kind).toBe(name);
    }
  });

  it("stands for one question of the contract", () => {
    const node = (example: string) => parseCondition(example, 0, () => {});
    expect(predicates.filter(({ example }) => node(example) === undefined)).toEqual([]);
    // Beside the predicates: a meter, all, any and not.
    const union = (
      conditionSchema as unknown as { def: { getter: () => { def: { options: unknown[] } } } }
    ).def.getter();
    expect(union.def.options).toHaveLength(predicates.length + 4);
  });
});

describe("the JSON Schema of a case", () => {
  const schema = caseJsonSchema();
  const validator = fromJSONSchema(schema as Parameters<typeof fromJSONSchema>[0]);
  const compiled = (name: string) => {
    const url = new URL(`../../../tests/fixtures/cases/${name}/nl.mdx`, import.meta.url);
    return compileCase({ text: readFileSync(url, "utf8"), caseId: name }).scenario;
  };

  it("is plain data of the draft that it says", () => {
    expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
    expect(Object.keys(schema.properties as object)).toEqual(Object.keys(scenarioSchema.def.shape));
  });

  it.each(["window", "friday"])("accepts the case %s, and not one with a slip in it", (name) => {
    const scenario = compiled(name);
    expect(validator.safeParse(scenario).success).toBe(true);
    const [first, ...scenes] = scenario?.scenes ?? [];
    const wrong = [
      { ...scenario, roles: ["nurse"] },
      { ...scenario, id: "Twee Woorden" },
      { ...scenario, extra: 1 },
      { ...scenario, scenes: [{ ...first, kind: "chat" }, ...scenes] },
      { ...scenario, notes: [{ p: [1] }] },
    ];
    expect(wrong.filter((each) => validator.safeParse(each).success)).toEqual([]);
  });
});
