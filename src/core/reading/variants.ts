import type { Language } from "./language.ts";
import { normalise, trimEdges } from "./normalise.ts";
import type { Keyword, Vocabulary } from "./vocabulary.ts";

/** Longer texts are sentences: phrases look at those. */
const longestVariant = 120;

export interface Variant {
  readonly keyword: Keyword;
  readonly rule: "repeated" | "courtesy" | "own-number";
  /** A courtesy word leaves this keyword to doubt. */
  readonly doubtful: boolean;
}

export type FindVariant = (normalised: string, senderNumber: string | undefined) => Variant | undefined;

const digitsOf = (token: string): string => token.replace(/[^0-9]/gu, "");

/** Variants that no reasonable person doubts: repeated, with a courtesy word, with the sender's own number after it. */
export const createFindVariant = (languages: readonly Language[], vocabulary: Vocabulary): FindVariant => {
  const courtesy = languages.flatMap((language) =>
    language.courtesy.map((words) => normalise(words).split(" ")),
  );
  const doubtful = new Set(languages.flatMap((language) => language.doubtfulWithCourtesy));

  const courtesyAt = (tokens: readonly string[], at: number): number =>
    Math.max(
      0,
      ...courtesy
        .filter((words) => words.every((word, n) => tokens[at + n] === word))
        .map((words) => words.length),
    );

  const keywordAt = (tokens: readonly string[], at: number) => {
    for (let count = Math.min(vocabulary.longest, tokens.length - at); count > 0; count -= 1) {
      const keyword = vocabulary.find(tokens.slice(at, at + count).join(" "));
      if (keyword) return { keyword, count };
    }
    return undefined;
  };

  const isOwnNumber = (tokens: readonly string[], sender: string | undefined): boolean => {
    const said = digitsOf(tokens.join(""));
    if (sender === undefined || said.length < 3 || !/^[0-9+() ]+$/u.test(tokens.join(" "))) return false;
    return said === sender || `1${said}` === sender;
  };

  return (normalised, senderNumber) => {
    if (normalised.length > longestVariant) return undefined;
    const tokens = normalised
      .split(" ")
      .map(trimEdges)
      .filter((token) => token !== "");
    let at = 0;
    let polite = 0;
    let keyword: Keyword | undefined;
    let times = 0;
    while (at < tokens.length) {
      const found = keywordAt(tokens, at);
      if (found && (keyword === undefined || found.keyword.word === keyword.word)) {
        keyword = found.keyword;
        times += 1;
        at += found.count;
        continue;
      }
      const skipped = courtesyAt(tokens, at);
      if (skipped === 0) break;
      polite += 1;
      at += skipped;
    }
    if (keyword === undefined || keyword.means === "yes") return undefined;
    const rest = tokens.slice(at);
    const isNumber = rest.length > 0 && isOwnNumber(rest, senderNumber);
    if (rest.length > 0 && !isNumber) return undefined;
    return {
      keyword,
      rule: isNumber ? "own-number" : polite > 0 ? "courtesy" : "repeated",
      doubtful: polite > 0 && times === 1 && !isNumber && doubtful.has(keyword.word),
    };
  };
};
