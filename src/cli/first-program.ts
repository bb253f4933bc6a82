import { isTollFree, mustSayWhoManages } from "../core/checks/check-sender.ts";
import { personKey } from "../core/phone-number.ts";
import { numberTypes } from "../core/program.ts";
import type { NumberType } from "../core/program.ts";
import { firstReplies } from "./first-replies.ts";

/** What `heed init` has to know. */
export interface FirstProgram {
  readonly id: string;
  readonly name: string;
  readonly language: string;
  readonly sender: string;
  readonly type: string;
  readonly country: string;
  readonly managedBy: string | undefined;
  readonly contact: string | undefined;
  readonly stop: string | undefined;
  readonly start: string | undefined;
  readonly help: string | undefined;
}

export const toId = (name: string): string =>
  name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, "-")
    .slice(0, 40)
    .replace(/^-|-$/gu, "");

const isNumberType = (text: string): text is NumberType => numberTypes.some((type) => type === text);

/** The type that a number shows by itself; between 10DLC and other long codes it can't be told. */
export const typeShownBy = (sender: string): NumberType | undefined => {
  const key = personKey(sender);
  if (key?.startsWith("short:")) return "short-code";
  if (key?.startsWith("alpha:")) return "alphanumeric";
  return key !== undefined && isTollFree(key) ? "toll-free" : undefined;
};

export const needsManagedBy = (type: string, country: string): boolean =>
  isNumberType(type) && mustSayWhoManages(type, country);

/** Canada's short codes answer in both languages, whatever the program's own. */
const languagesOf = ({ language, type, country }: FirstProgram): string[] =>
  type === "short-code" && country === "CA" ? [...new Set([language, "en", "fr"])] : [language];

/** programs.json with that one program; it may still have faults, which the reader of programs.json finds. */
export const toProgramsJson = (first: FirstProgram): Readonly<Record<string, unknown>> => {
  const { id, name, language, sender, type, country, managedBy, contact } = first;
  const texts = (meaning: "stop" | "start" | "help") =>
    Object.fromEntries(
      languagesOf(first).flatMap((tag) => {
        const given = tag === language ? first[meaning] : undefined;
        const text = given ?? firstReplies(tag, name, contact ?? "")?.[meaning];
        return text === undefined ? [] : [[tag, text]];
      }),
    );
  return {
    $schema: "./programs.schema.json",
    programs: [
      {
        id,
        name,
        language,
        senders: [
          {
            number: sender,
            type,
            country,
            ...(managedBy === undefined ? {} : { optOutsManagedBy: managedBy }),
          },
        ],
        replies: { stop: texts("stop"), start: texts("start"), help: texts("help") },
      },
    ],
  };
};
