import { expect, test } from "vitest";
import type { Person } from "../../scenario/scenario.ts";
import { calledName } from "./names.ts";

const person = (name: string): Person => ({ id: "x", name, role: "client" });

test.each([
  ["John Hoekstra", "John"],
  ["John", "John"],
  ["mevrouw Aalders", "mevrouw Aalders"],
  ["dokter Verhage", "dokter Verhage"],
  ["Mrs Aalders", "Mrs Aalders"],
  ["Dr. Verhage", "Dr. Verhage"],
  ["Ömer Kaya", "Ömer"],
])("%s is called %s", (name, called) => expect(calledName(person(name))).toBe(called));
