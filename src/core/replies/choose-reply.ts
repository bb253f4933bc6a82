import type { Texts } from "../program.ts";

export interface ChosenReply {
  readonly language: string;
  readonly text: string;
}

/** "fr-CA" and "fr" serve each other: a word is French, not Canadian. */
const baseOf = (language: string): string => language.split("-", 1)[0] ?? language;

/** The text in the word's language where it is configured, else in the program's own. */
export const chooseReply = (
  program: { readonly language: string },
  texts: Texts,
  wordLanguage: string | undefined,
): ChosenReply | undefined => {
  const configured = Object.keys(texts);
  const sameBase = (language: string) => (other: string) => baseOf(other) === baseOf(language);
  const wanted =
    wordLanguage === undefined
      ? undefined
      : ([wordLanguage, program.language].find(
          (language) => configured.includes(language) && sameBase(wordLanguage)(language),
        ) ?? configured.find(sameBase(wordLanguage)));
  const language = wanted ?? program.language;
  const text = configured.includes(language) ? texts[language] : undefined;
  return text === undefined ? undefined : { language, text };
};
