/** What is known, until it is too much: then what was not asked for since the last time is forgotten. */
export type Generations<T> = {
  get: (key: string) => T | undefined;
  set: (key: string, value: T) => void;
};

/**
 * A cache of two generations, so that something that fills it does not empty it of what is in use.
 * @param mostKeys how many keys one generation holds
 * @param mostCharacters how long its keys are together
 */
export function generations<T>(mostKeys: number, mostCharacters: number): Generations<T> {
  let young = new Map<string, T>();
  let old = new Map<string, T>();
  let characters = 0;
  const set = (key: string, value: T): void => {
    if (young.size >= mostKeys || characters + key.length > mostCharacters) {
      old = young;
      young = new Map();
      characters = 0;
    }
    young.set(key, value);
    characters += key.length;
  };
  return {
    set,
    get: (key) => {
      const found = young.get(key);
      if (found !== undefined) return found;
      const before = old.get(key);
      if (before !== undefined) set(key, before);
      return before;
    },
  };
}
