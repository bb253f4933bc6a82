import type { ReplyMeaning } from "../history.ts";
import { lintReply } from "../replies/lint-reply.ts";
import { keywordMeanings } from "./draft.ts";
import type { ProgramDraft, TextsDraft } from "./draft.ts";
import { allOf, onlyFaults, stepInto } from "./finding.ts";
import type { FaultCode, Finding, Findings } from "./finding.ts";

const languageTag = /^[a-z]{2,3}(?:-[A-Z]{2})?$/u;
export const isLanguage = (tag: string): boolean => languageTag.test(tag);

interface Place {
  readonly program: ProgramDraft;
  readonly meaning: ReplyMeaning;
  readonly path: string;
}

export const hasCanadianShortCode = (program: ProgramDraft): boolean =>
  (program.senders ?? []).some(({ type, country }) => type === "short-code" && country === "CA");

/** The texts of one reply: their language tags, the program's own language among them, and each text by itself. */
const checkTexts = (texts: TextsDraft, { program, meaning, path }: Place): Findings => {
  const own = program.language;
  const missing: Finding<FaultCode>[] =
    own === undefined || !isLanguage(own) || Object.hasOwn(texts, own)
      ? []
      : [
          {
            path: stepInto(path, own),
            code: "text-missing",
            says: `There is no text in ${own}, the program's own language. Add it, or correct "language".`,
          },
        ];
  const badTags = Object.keys(texts)
    .filter((tag) => !isLanguage(tag))
    .map((tag): Finding<FaultCode> => ({
      path: stepInto(path, tag),
      code: "bad-language",
      says: `${JSON.stringify(tag)} isn't a language tag. Write two small letters such as "en", or "fr-CA".`,
    }));
  const canada = hasCanadianShortCode(program);
  const each = Object.entries(texts).flatMap(([language, text]) =>
    text === undefined
      ? []
      : [lintReply({ meaning, language, text, name: program.name, canada, path: stepInto(path, language) })],
  );
  return allOf([onlyFaults([...missing, ...badTags]), ...each]);
};

/**
 * Canada's short codes must answer STOP, HELP and INFO in English, ARRET and AIDE in French (FACTS 5); START isn't among
 * the words that the rule names, so the program's own language serves it.
 */
const checkCanada = (program: ProgramDraft, path: string): Finding<FaultCode>[] => {
  if (!hasCanadianShortCode(program)) return [];
  return (["stop", "help"] as const).flatMap((meaning) => {
    const texts = program.replies?.[meaning];
    if (texts === undefined) return [];
    const configured = Object.keys(texts).map((tag) => tag.split("-", 1)[0]);
    return ["en", "fr"]
      .filter((language) => !configured.includes(language) && language !== program.language)
      .map((language): Finding<FaultCode> => ({
        path: stepInto(stepInto(path, meaning), language),
        code: "canada-text-missing",
        says: `A Canadian short code answers ${meaning.toUpperCase()} in English and in French. Add the text in ${language}.`,
      }));
  });
};

const optional = (texts: TextsDraft | undefined, place: Place): Findings[] =>
  texts === undefined ? [] : [checkTexts(texts, place)];

/** All that a program says: replies, the question of doubt, the words of opting in. */
export const checkReplies = (program: ProgramDraft, path: string): Findings => {
  const replies = stepInto(path, "replies");
  const keywords = keywordMeanings.flatMap((meaning) =>
    optional(program.replies?.[meaning], { program, meaning, path: stepInto(replies, meaning) }),
  );
  const optIn = stepInto(path, "optIn");
  const asksWithoutQuestion = program.onDoubt === "ask" && program.question === undefined;
  const unasked: Finding<FaultCode>[] = asksWithoutQuestion
    ? [
        {
          path: stepInto(path, "question"),
          code: "text-missing",
          says: 'onDoubt is "ask", but there is no question. Add one, as in { "en": "Reply STOP to stop all messages from …" }.',
        },
      ]
    : [];
  return allOf([
    ...keywords,
    onlyFaults([...checkCanada(program, replies), ...unasked]),
    ...optional(program.question, { program, meaning: "question", path: stepInto(path, "question") }),
    ...optional(program.optIn?.reply, { program, meaning: "opt-in", path: stepInto(optIn, "reply") }),
    ...optional(program.optIn?.question, {
      program,
      meaning: "opt-in-question",
      path: stepInto(optIn, "question"),
    }),
  ]);
};
