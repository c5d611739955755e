/** A set of rows of whole numbers, each row kept once and numbered in the order of arrival. */
export type StateTable = {
  /** How many different rows there are. */
  size: () => number;
  /**
   * The number of a row; adds it if it is new.
   * @param row `width` numbers; copied
   */
  add: (row: Int32Array) => number;
  /** Copies a row by its number into `into`. */
  read: (index: number, into: Int32Array) => void;
  /** One number of a row. */
  at: (index: number, word: number) => number;
};

/**
 * An open-addressed hash set over flat memory: a case has up to hundreds of thousands of states, and
 * strings as keys would cost most of the time.
 * @param width numbers per row
 */
export function createStateTable(width: number): StateTable {
  let rows = new Int32Array(width * 256);
  let slots = new Int32Array(512).fill(-1);
  let count = 0;

  const hashOf = (row: Int32Array, from: number): number => {
    let value = 0x811c9dc5;
    for (let word = 0; word < width; word++) {
      value = Math.imul(value ^ (row[from + word] as number), 0x9e3779b1);
      value ^= value >>> 15;
    }
    return value >>> 0;
  };
  const slotOf = (row: Int32Array, from: number): number => {
    const mask = slots.length - 1;
    let slot = hashOf(row, from) & mask;
    for (;;) {
      const index = slots[slot] as number;
      if (index === -1) return slot;
      let word = 0;
      while (word < width && rows[index * width + word] === row[from + word]) word++;
      if (word === width) return slot;
      slot = (slot + 1) & mask;
    }
  };
  const grow = () => {
    if ((count + 1) * width > rows.length) {
      const larger = new Int32Array(rows.length * 2);
      larger.set(rows);
      rows = larger;
    }
    if (count * 2 > slots.length) {
      slots = new Int32Array(slots.length * 2).fill(-1);
      for (let index = 0; index < count; index++) slots[slotOf(rows, index * width)] = index;
    }
  };

  return {
    size: () => count,
    add(row) {
      const slot = slotOf(row, 0);
      const known = slots[slot] as number;
      if (known !== -1) return known;
      slots[slot] = count;
      // A row is a few numbers: calling the array's own copying costs more than the copy.
      for (let word = 0; word < width; word++) rows[count * width + word] = row[word] as number;
      count++;
      grow();
      return count - 1;
    },
    read(index, into) {
      for (let word = 0; word < width; word++) into[word] = rows[index * width + word] as number;
    },
    at: (index, word) => rows[index * width + word] as number,
  };
}
