/** Characters that nobody sees: zero-width, bidi and other controls. Line breaks and tabs are blanks, not controls. */
const unseen = /[\p{Cf}\p{Cc}\p{Variation_Selector}]/gu;
const blanks = /[\s\u0085]+/gu;
const separators = /[\s._\-\u2010-\u2015]+/gu;
const apostrophes = /[\u2018\u2019\u02bc\u00b4`]/gu;
const wordCharacter = /[\p{L}\p{N}]/u;

const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

/** One pass from each end; a regular expression anchored at the end would look at every run anew. */
export const trimEdges = (text: string): string => {
  let from = 0;
  while (from < text.length) {
    const character = String.fromCodePoint(text.codePointAt(from) ?? 0);
    if (wordCharacter.test(character)) break;
    from += character.length;
  }
  let to = text.length;
  while (to > from) {
    const width = isLowSurrogate(text.charCodeAt(to - 1)) && to - from > 1 ? 2 : 1;
    if (wordCharacter.test(text.slice(to - width, to))) break;
    to -= width;
  }
  return text.slice(from, to);
};

/** NFKC, folded case, no unseen characters, bare edges, one space for each run of spaces, dots, hyphens, underscores. */
export const normalise = (text: string): string =>
  trimEdges(
    text
      .normalize("NFKC")
      .toLowerCase()
      .replace(blanks, " ")
      .replace(unseen, "")
      .replace(apostrophes, "'")
      .replace(separators, " "),
  );

/** What carriers and providers compare: trimmed, any case. */
export const bare = (text: string): string => text.trim().toLowerCase();
