/** GSM 03.38, basic table; the escape that leads to the extension table is not a character of its own. */
const basic = new Set(
  "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?" +
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà",
);

/** Extension table: an escape and the character, two septets that stay together. */
const extension = new Set("\f^{}\\[~]|€");

export interface Segments {
  readonly encoding: "GSM-7" | "UCS-2";
  /** What the encoding counts: septets, or 16-bit units. */
  readonly units: number;
  /** The text as it is cut; together they are the text. */
  readonly parts: readonly string[];
  /** The characters that GSM-7 doesn't have, each once: what makes a text cost 70 a segment and not 160. */
  readonly beyondGsm7: readonly string[];
}

const limits = {
  "GSM-7": { single: 160, several: 153 },
  "UCS-2": { single: 70, several: 67 },
} as const;

const septets = (character: string): number => (extension.has(character) ? 2 : 1);

const cut = (characters: readonly string[], weigh: (character: string) => number, most: number): string[] => {
  const parts: string[] = [];
  let part = "";
  let filled = 0;
  for (const character of characters) {
    const weight = weigh(character);
    if (filled + weight > most) {
      parts.push(part);
      part = "";
      filled = 0;
    }
    part += character;
    filled += weight;
  }
  return [...parts, part];
};

/**
 * How a text is encoded and cut for the air: 160 septets alone or 153 each, 70 UCS-2 units alone or 67 each. An
 * escaped character and a surrogate pair are never cut in two.
 */
export const toSegments = (text: string): Segments => {
  const characters = Array.from(text);
  const beyondGsm7 = [
    ...new Set(characters.filter((character) => !basic.has(character) && !extension.has(character))),
  ];
  const encoding = beyondGsm7.length === 0 ? "GSM-7" : "UCS-2";
  const weigh = encoding === "GSM-7" ? septets : (character: string) => character.length;
  const units = characters.reduce((sum, character) => sum + weigh(character), 0);
  const { single, several } = limits[encoding];
  const parts = units <= single ? [text] : cut(characters, weigh, several);
  return { encoding, units, parts, beyondGsm7 };
};
