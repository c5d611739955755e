import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Imported, importStory } from "./import-story.ts";
import { counted } from "./tally.ts";

const taken = (imported: Imported) => {
  if (!imported.ok) throw new Error(imported.reason);
  return imported;
};
const twee = (text: string) => taken(importStory("verhaal.twee", text));
const ink = (text: string) => taken(importStory("verhaal.ink", text));

const sugar = `:: StoryTitle
Thuis

:: StoryData
{ "ifid": "D674C58C-DEFA-4F70-B7A2-27742230C0FC", "format": "SugarCube", "start": "Deur" }

:: StoryInit
<<set $energie to 5>>
<<set $lijst to []>>

:: Deur
Ze kijkt < 3 tellen & zegt: *kom* {maar}.
<<if $gebeld>>Je had gebeld.<</if>>
[[Ga mee->Keuken][$gebeld to true]]
<<link "Wacht even" "Deur">><<set $energie -= 1>><</link>>
[[Weg->Nergens]]

:: Keuken
<<set $energie -= 2>>
<<if $energie gte 3 and not $moe>>[[Vraag door->Einde]]<<else>>[[Ga zitten->Einde]]<</if>>
<<print random(1, 6)>>

:: Einde
De ketel fluit.
`;

describe("a Twine story", () => {
  const { text, tally, kept } = twee(sugar);

  it("keeps its words as words", () => {
    expect(text).toContain("Ze kijkt \\< 3 tellen \\& zegt: \\*kom\\* \\{maar\\}.");
  });
  it("has its links as choices, with what they do and what happens where they lead", () => {
    expect(text).toMatch(/<Choice id="ga-mee" .*to="keuken" sets="gebeld" changes="energie -2">/);
    expect(text).toMatch(/<Choice id="wacht-even" .*to="deur" changes="energie -1">/);
  });
  it("has its conditions where a case can ask them", () => {
    expect(text).toContain('<If id="als-1" when="flag(gebeld)">');
  });
  it("begins its meters where the story begins them", () => {
    expect(text).toContain('<Meter id="energie" name="energie" min="0" max="10" start="5" />');
  });
  it("keeps what has no counterpart, with its line", () => {
    const at = (raw: string) => kept.find((each) => each.raw.includes(raw));
    expect(at("random(1, 6)")).toMatchObject({ why: "code", line: 21 });
    expect(at("Nergens")).toMatchObject({ why: "target", line: 16 });
    expect(at("$lijst to []")).toMatchObject({ why: "value" });
    expect(text).toContain("{/* <<print random(1, 6)>> */}");
  });
  it("ends where nothing leads on", () => {
    expect(text).toContain('<Ending id="einde" title="Einde">');
  });
  it("counts what came in as mapped or noted", () => {
    for (const each of counted) expect(tally[each].in).toBe(tally[each].mapped + tally[each].noted);
    expect(tally.passages).toEqual({ in: 3, mapped: 3, noted: 0 });
    expect(tally.links).toEqual({ in: 5, mapped: 4, noted: 1 });
  });
});

it("reads Harlowe's macros and hooks", () => {
  const { text } = twee(`:: StoryData
{"format": "Harlowe"}

:: Start
(set: $belt to false)Ze belt.
(link: "Neem op")[(set: $belt to true)(goto: "Gesprek")]
(if: $belt is true)[[[Nog eens->Gesprek]]](else:)[Stil.]

:: Gesprek
Dag.`);
  expect(text).toMatch(/<Choice id="neem-op" move="[a-z-]+" to="gesprek" sets="belt">/);
  expect(text).toMatch(/<Choice id="nog-eens" .*when="flag\(belt\)"/);
  expect(text).toMatch(/<If id="als-1" when="not flag\(belt\)">\s+Stil\./);
});

it("reads Chapbook's variables, modifiers and inserts", () => {
  const { text, kept } = twee(`:: Start
moed: 3
--
Ze wacht.
[if moed > 2]
Je durft.
[[Vraag->Antwoord]]
[continue]
{embed passage: 'Raam'}
[JavaScript]
alert(1)

:: Raam
Het regent.

:: Antwoord
Goed.`);
  expect(text).toMatch(/when="moed > 2">\s+Je durft\./);
  expect(text).toMatch(/<Choice id="vraag" .*when="moed > 2"/);
  expect(text).toContain("Het regent.");
  expect(kept.map(({ why }) => why)).toContain("script");
});

it("weaves ink: gathers are scenes, nested choices too", () => {
  const { text, tally } = ink(`VAR moed = 0
VAR gezien = false
-> deur
=== deur ===
Ze doet open. // fluistert ze
* [Groet] "Dag mevrouw."
  Ze knikt.
  ~ raise(moed)
  * * (ver) {moed > 0} Verder vragen -> keuken
  * * Zwijgen
      ~ gezien = true
* {gezien} Omkeren -> END
- De klok slaat. {moed: Luid.}
  -> keuken
=== keuken
Koffie. -> DONE
=== function raise(ref x)
~ x = x + 1`);
  expect(text).toMatch(
    /<Choice id="groet" .*changes="moed \+1">\s+Groet\s+<Reply>\s+"Dag mevrouw."/,
  );
  expect(text).toMatch(/<Choice id="verder-vragen" .*to="keuken" when="moed > 0">/);
  expect(text).toMatch(/<Choice id="zwijgen" .*sets="gezien">/);
  expect(text).toMatch(/<Choice id="omkeren" .*to="einde" when="flag\(gezien\)">/);
  expect(text).toContain("De klok slaat.");
  expect(text).not.toContain("fluistert");
  expect(tally.code).toEqual({ in: 2, mapped: 1, noted: 1 });
});

it("says why a file cannot be taken over", () => {
  expect(importStory("verhaal.docx", "")).toEqual({ ok: false, reason: "unknown-kind" });
  expect(importStory("verhaal.twee", "zonder kop")).toEqual({ ok: false, reason: "no-passages" });
  expect(importStory("verhaal.ink", "a".repeat(1_000_001))).toEqual({
    ok: false,
    reason: "too-large",
  });
});

describe("whatever stands in a story", () => {
  const piece = fc.constantFrom(
    ..."[[ ]] -> | << >> ( : ) [ ] { } * + - == ~ $a to 1 <<if $a>> <</if>> (if: $a is 1)[ :: \n <!-- --> */ \" ' \\ < & __proto__ constructor import export".split(
      " ",
    ),
    "\n",
    "\n:: B\n",
    "woord",
  );
  const soup = fc.array(piece, { maxLength: 60 }).map((all) => `:: A\n${all.join(" ")}`);
  for (const end of ["twee", "ink"])
    it(`of ${end} never throws, and every count adds up`, () => {
      fc.assert(
        fc.property(soup, (text) => {
          const imported = importStory(`x.${end}`, text);
          if (!imported.ok) return;
          for (const each of counted) {
            const { in: all, mapped, noted } = imported.tally[each];
            expect(all).toBe(mapped + noted);
          }
        }),
        { seed: 20261122, numRuns: 400 },
      );
    });
});
