interface Key {
  readonly letter: string;
  readonly row: number;
  readonly column: number;
}

const keys = ["qwertyuiop", "asdfghjkl", "zxcvbnm"].flatMap((letters, row) =>
  letters.split("").map((letter, column): Key => ({ letter, row, column })),
);

/** On a phone's keyboard each row is shifted by half a key, so a key touches two of the row above and of the one below. */
const areNeighbours = (upper: Key, lower: Key): boolean => {
  const [down, across] = [lower.row - upper.row, lower.column - upper.column];
  return (down === 0 && across === 1) || (down === 1 && (across === 0 || across === -1));
};

const neighbours = new Map(
  keys.map((key) => [
    key.letter,
    keys
      .filter((other) => areNeighbours(key, other) || areNeighbours(other, key))
      .map(({ letter }) => letter),
  ]),
);

/** Every spelling of a word with two letters swapped, one doubled, one missing, or a neighbouring key instead. */
export const slipsOf = (word: string): ReadonlySet<string> => {
  const slips = new Set<string>();
  for (let index = 0; index < word.length; index += 1) {
    const before = word.slice(0, index);
    const letter = word.charAt(index);
    const after = word.slice(index + 1);
    slips.add(before + after);
    slips.add(before + letter + letter + after);
    slips.add(before + after.charAt(0) + letter + after.slice(1));
    for (const other of neighbours.get(letter) ?? []) slips.add(before + other + after);
  }
  slips.delete(word);
  return slips;
};

const hasLongRun = (word: string): boolean => {
  for (let index = 2; index < word.length; index += 1) {
    const letter = word.charCodeAt(index);
    if (letter === word.charCodeAt(index - 1) && letter === word.charCodeAt(index - 2)) return true;
  }
  return false;
};

/** STOOOOP: where three and more of a letter stand together, the word with each letter once. */
export const squeeze = (word: string): string | undefined => {
  if (!hasLongRun(word)) return undefined;
  let squeezed = "";
  for (let index = 0; index < word.length; index += 1)
    if (word.charAt(index) !== word.charAt(index - 1)) squeezed += word.charAt(index);
  return squeezed;
};
