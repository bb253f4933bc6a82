// Control characters move the cursor and bidirectional ones turn a line round; both come in other people's texts.
const unsafe = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** Somebody else's words, safe to print on a terminal and in one line. */
export const escapeText = (text: string): string =>
  text.replace(unsafe, (character) =>
    character === "\n"
      ? "\\n"
      : character === "\u200d"
        ? character
        : `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );

export const quoted = (text: string): string => `“${escapeText(text)}”`;

/** Quoted at the end of a sentence: a text that ends one itself needs no second full stop. */
export const quotedAtEnd = (text: string): string => `${quoted(text)}${/[.!?]\s*$/u.test(text) ? "" : "."}`;

const longNumber = /\+?\d[\d ().-]{5,}\d/gu;

/** For errors, whatever wrote them: of a number that long only the last four digits are shown. */
export const maskLongNumbers = (text: string): string =>
  text.replace(longNumber, (number) => {
    const digits = number.replace(/\D/gu, "");
    return digits.length < 7 ? number : `…${digits.slice(-4)}`;
  });
