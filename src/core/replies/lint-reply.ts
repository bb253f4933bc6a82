import { onlyFaults } from "../checks/finding.ts";
import type { FaultCode, Findings, WarningCode } from "../checks/finding.ts";
import type { ReplyMeaning } from "../history.ts";
import { findShortener } from "./find-shortener.ts";
import { foldForPatterns, sayPatterns } from "./say-patterns.ts";
import type { SayPatterns } from "./say-patterns.ts";
import { toSegments } from "./segments.ts";

export interface ReplyToLint {
  readonly meaning: ReplyMeaning;
  readonly language: string;
  readonly text: string;
  /** The program's name; undefined where the file's isn't readable. */
  readonly name: string | undefined;
  /** The program has a Canadian short code. */
  readonly canada: boolean;
  readonly path: string;
}

/** What ACS takes at most in one message; beyond it a send is refused. */
const mostOfAcs = 2_048;
/** What ACS's SMS FAQ recommends as a message's length. */
const recommended = 320;
/** Replies of Canada's short codes. */
const mostOfCanada = 160;

type Said<Code> = { readonly code: Code; readonly says: string };

const lengthOf = (text: string): number => Array.from(text).length;

/**
 * Form. A fault is what can't be sent or won't arrive: nothing to say, half a character, more than ACS takes, a link that
 * carriers filter, more than Canada's rules allow. Length beyond the recommended is a warning.
 */
const formFaults = ({ text, canada, meaning }: ReplyToLint): Said<FaultCode>[] => {
  if (text.trim() === "") return [{ code: "blank", says: "The text is empty. Write what is to be sent." }];
  const faults: Said<FaultCode>[] = [];
  if (!text.isWellFormed()) {
    const says = "The text holds half a character (a lone surrogate). Write the character again.";
    faults.push({ code: "text-malformed", says });
  }
  if (text.length > mostOfAcs) {
    const says = `The text has ${text.length} characters, and ACS takes ${mostOfAcs} at most. Shorten it.`;
    faults.push({ code: "text-too-long", says });
  }
  const shortener = findShortener(text);
  if (shortener !== undefined) {
    const says = `Carriers block texts with links of the public shortener ${shortener}. Write the whole address, on a domain of your own.`;
    faults.push({ code: "shortener", says });
  }
  const keyword = meaning === "stop" || meaning === "start" || meaning === "help";
  if (canada && keyword && lengthOf(text) > mostOfCanada) {
    const says = `The text has ${lengthOf(text)} characters; a reply of a Canadian short code has ${mostOfCanada} at most. Shorten it.`;
    faults.push({ code: "canada-too-long", says });
  }
  return faults;
};

const formWarnings = ({ text }: ReplyToLint): Said<WarningCode>[] => {
  if (lengthOf(text) <= recommended) return [];
  const { parts, encoding } = toSegments(text);
  const says = `The text has ${lengthOf(text)} characters (${parts.length} segments, ${encoding}); ${recommended} is the most that ACS recommends. Shorten it if you can.`;
  return [{ code: "over-320", says }];
};

const link =
  /https?:\/\/|\bwww\.|(?<![@\w.-])[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|net|org|info|biz|io|app|co|us|ca|uk|fr|es|eu|de|link|page|site|shop|ly|me|gl)\b(?!@)/u;
const mail = /[^\s@]+@[^\s@]+\.[a-z]{2,}/u;
/** Seven digits or more with the usual separators, or a number in letters ("1-800-CONTOSO"). */
const phone = /\+?\d(?:[ ().-]{0,2}\d){6,}|\b1?[ .-]?\(?8\d\d\)?[ .-][a-z0-9-]{7,}/u;

type Check = {
  readonly code: WarningCode;
  readonly fails: (text: string, patterns: SayPatterns) => boolean;
  readonly says: string;
};

const noEnd: Check = {
  code: "says-no-end",
  fails: (text, { noMore }) => !noMore.test(text),
  says: "It doesn't say that no more messages will come. Say so: the person must know that STOP worked.",
};
const hasLink: Check = {
  code: "has-link",
  fails: (text) => link.test(text),
  says: "It holds a link. The confirmation of an opt-out may carry no marketing; take the link out.",
};
const hasOffer: Check = {
  code: "has-offer",
  fails: (text, { offer }) => offer.test(text),
  says: "It speaks of a price or an offer. The confirmation of an opt-out may carry no marketing; take it out.",
};
const noContact: Check = {
  code: "says-no-contact",
  fails: (text) => !mail.test(text) && !phone.test(text),
  says: "It names no phone number and no e-mail address. Add one where people get help.",
};
const noFrequency: Check = {
  code: "says-no-frequency",
  fails: (text, { often }) => !often.test(text),
  says: 'It doesn\'t say how often messages come. Add it, as in "3 msgs/week".',
};
const noRates: Check = {
  code: "says-no-rates",
  fails: (text, { rates }) => !rates.test(text),
  says: 'It doesn\'t say what messages cost. Add "Msg & data rates may apply".',
};
const noHelp: Check = {
  code: "says-no-help",
  fails: (text, { help }) => !help.test(text),
  says: 'It doesn\'t say how to get help. Add "Reply HELP for help".',
};
const noStop: Check = {
  code: "says-no-stop",
  fails: (text, { stop }) => !stop.test(text),
  says: 'It doesn\'t say how to opt out. Add "Reply STOP to opt out".',
};
const noYes: Check = {
  code: "says-no-yes",
  fails: (text, { yes }) => !yes.test(text),
  says: 'It doesn\'t say that the answer is YES. Add "Reply YES to confirm".',
};

const welcome = [noFrequency, noRates, noHelp, noStop];
const checks: Readonly<Record<ReplyMeaning, readonly Check[]>> = {
  stop: [noEnd, hasLink, hasOffer],
  start: welcome,
  help: [noContact],
  question: [noStop],
  "opt-in": welcome,
  "opt-in-question": [noYes],
};

/** A name may hold "Deals" or "contoso.com": what it says by itself is neither an offer nor a link; part of one it stays. */
const withoutName = (text: string, name: string): string => {
  if (name === "" || name.length > text.length) return text;
  const literally = name.replace(/[$()*+.?[\\\]^{|}/]/gu, String.raw`\$&`);
  const standing = String.raw`(?<![\p{L}\p{N}@.-])${literally}(?![\p{L}\p{N}@]|[.-][\p{L}\p{N}])`;
  return text.replace(new RegExp(standing, "gu"), " ");
};

/** Content, in the languages whose words we know: warnings, because there are more ways to say it than we can list. */
const contentWarnings = ({ text, language, meaning, name }: ReplyToLint): Said<WarningCode>[] => {
  const patterns = sayPatterns(language);
  if (patterns === undefined) return [];
  const folded = foldForPatterns(text);
  const foldedName = foldForPatterns(name ?? "").trim();
  const rest = withoutName(folded, foldedName);
  const unnamed: Said<WarningCode>[] =
    foldedName === "" || folded.includes(foldedName)
      ? []
      : [
          {
            code: "says-no-name",
            says: `It doesn't name the program. Write ${JSON.stringify(name)} in it, so that people know whom it is from.`,
          },
        ];
  const missed = checks[meaning].filter((check) => check.fails(rest, patterns));
  return [...unnamed, ...missed.map(({ code, says }) => ({ code, says }))];
};

export const lintReply = (reply: ReplyToLint): Findings => {
  const { path } = reply;
  const faults = formFaults(reply).map((said) => ({ path, ...said }));
  // A text beyond what can be sent says nothing to anybody, and patterns are for short ones.
  if (reply.text.trim() === "" || reply.text.length > mostOfAcs) return onlyFaults(faults);
  const warnings = [...formWarnings(reply), ...contentWarnings(reply)].map((said) => ({ path, ...said }));
  return { faults, warnings };
};
