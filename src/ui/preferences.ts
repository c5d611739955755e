/** How somebody likes to read: colours, text size and line spacing. */
export type Preferences = {
  theme: "system" | "light" | "dark";
  text: "1" | "2" | "3";
  spacing: "1" | "2" | "3";
};

export const defaults: Preferences = { theme: "system", text: "1", spacing: "1" };
const key = "blanco.preferences";

const allowed: { [Name in keyof Preferences]: readonly Preferences[Name][] } = {
  theme: ["system", "light", "dark"],
  text: ["1", "2", "3"],
  spacing: ["1", "2", "3"],
};

/**
 * Preferences from anything: each that is known is taken, the rest is as it was at first.
 * @param found parsed JSON, form values, or nonsense
 */
export function toPreferences(found: unknown): Preferences {
  const given = (typeof found === "object" && found !== null ? found : {}) as Record<
    string,
    unknown
  >;
  const pick = <Name extends keyof Preferences>(name: Name): Preferences[Name] =>
    allowed[name].find((value) => value === given[name]) ?? defaults[name];
  return { theme: pick("theme"), text: pick("text"), spacing: pick("spacing") };
}

/** What was kept; the defaults when nothing was, when it is damaged, or when storage is blocked. */
export function readPreferences(): Preferences {
  try {
    return toPreferences(JSON.parse(localStorage.getItem(key) ?? "null"));
  } catch {
    return defaults;
  }
}

/** Keeps the preferences. @returns false when the browser refuses (blocked or full storage) */
export function keepPreferences(preferences: Preferences): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(preferences));
    return true;
  } catch {
    return false;
  }
}

/** Shows a page as somebody likes it, through the attributes that `tokens.css` listens to. */
export function applyPreferences(root: HTMLElement, preferences: Preferences): void {
  for (const [name, value] of Object.entries(preferences)) {
    if (value === defaults[name as keyof Preferences]) root.removeAttribute(`data-${name}`);
    else root.setAttribute(`data-${name}`, value);
  }
}
