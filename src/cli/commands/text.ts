import type { InboundText } from "../../core/message.ts";
import { entrySuffix } from "../../core/entry-key.ts";
import { toAddress } from "../../core/phone-number.ts";
import type { PersonKey } from "../../core/phone-number.ts";
import type { Spine } from "../../core/spine/spine.ts";
import { readEvent } from "../../functions/events/read-event.ts";
import type { Command } from "../command.ts";
import { quoted } from "../output/escape-text.ts";
import { explainEntry } from "../output/explain-entry.ts";
import { createNames } from "../output/names.ts";
import { standingLines } from "../output/person-lines.ts";
import { isSet, numberOption, requiredOption } from "../parts/args.ts";
import { describePerson } from "../parts/describe-person.ts";
import { createLocalPhone } from "../parts/local-phone.ts";
import type { Arrived } from "../parts/local-phone.ts";
import { findTarget, openTarget, soon } from "../parts/open-target.ts";
import { readEverything } from "../parts/read-everything.ts";
import { sendThroughEmulator, sendToHost } from "../parts/send-text.ts";
import { typedPerson, typedSender } from "../parts/typed-number.ts";
import { waitForEntry } from "../parts/wait-for-entry.ts";
import { UsageError } from "../usage-error.ts";

const byWhom: Readonly<Record<string, string>> = { carrier: " (the carrier)", acs: " (ACS by itself)" };

const phoneLines = (arrived: readonly Arrived[]): readonly string[] =>
  arrived.length === 0
    ? ["  nothing"]
    : arrived.map(({ from, text, by }) => `  from ${from}${byWhom[by] ?? ""}: ${quoted(text)}`);

const recordLines = async (spine: Spine, key: PersonKey): Promise<readonly string[]> => {
  const { clock, control } = spine.ports;
  const brakes = await control.readBrakes(soon(spine));
  const person = describePerson(await readEverything(spine, key), spine.programs, brakes);
  return standingLines(person, spine.programs, clock.now()).map((line) => `  ${line}`);
};

/** An ordinary text leaves nothing behind, so there is nothing to wait for but a mark that it may end. */
const forOrdinary = 1_500;

const waitFor = async (spine: Spine, message: InboundText, patience: number): Promise<readonly string[]> => {
  const { means } = spine.read(message.text, message.sender);
  const isOrdinary = means === "none";
  const suffix = entrySuffix(message, spine.ports.hash);
  const wait = isOrdinary ? Math.min(forOrdinary, patience) : patience;
  const { entry, errand } = await waitForEntry(spine, message.person, suffix, wait);
  if (entry !== undefined) {
    return [...explainEntry(entry, createNames(spine.programs), errand), `Entry ${entry.suffix}`];
  }
  return isOrdinary
    ? ["An ordinary text: counted, nothing stored."]
    : ["Nothing is on record yet: the host hasn't taken the event. What `npm start` prints says why."];
};

export const textCommand: Command = {
  name: "text",
  summary:
    "Be a person who texts one of your senders, with what `npm start` runs; see the answer and the record.",
  usage: ["heed text WORDS --from NUMBER --to SENDER [--wait SECONDS] [--direct]"],
  options: {
    from: { type: "string", takes: "NUMBER", doc: "Who texts: + and the country code." },
    to: { type: "string", takes: "SENDER", doc: "One of your senders, as programs.json has it." },
    wait: { type: "string", takes: "SECONDS", doc: "How long to wait for the answer (10)." },
    direct: { type: "boolean", doc: "Straight to the host: no carrier takes part." },
  },
  examples: [
    { line: "heed text STOP --from +14255550123 --to 12345", needs: "record" },
    { line: 'heed text "please stop" --from +14255550123 --to +18005550199', needs: "record" },
  ],
  notes: [
    "The text goes through the ACS emulator, so the carrier or provider of that kind of number does what it does by itself; then the event comes to the local host as Event Grid brings it. It works with what `npm start` runs and with nothing else.",
  ],
  run: async (args, io) => {
    const words = args.positionals.join(" ");
    if (words === "") throw new UsageError("Write what they text, as in: heed text STOP --from … --to ….");
    const from = typedPerson(requiredOption(args, "from", "who texts"));
    const to = typedSender(requiredOption(args, "to", "which sender is texted"));
    const patience = numberOption(args, "wait", 10, 600) * 1_000;
    const { isLocal, says, ports } = await findTarget(io);
    if (!isLocal)
      throw new UsageError(`Texting is for what runs on this machine, and the record is ${says}.`);

    const phone = createLocalPhone(ports.acs);
    const before = (await phone.arrivedAt(toAddress(from))).length;
    const own = { from, to, words };
    const event = await (isSet(args, "direct") ? sendToHost(ports, own) : sendThroughEmulator(phone, own));
    const spine = await (await openTarget(io)).spine();
    const message = readEvent(event);
    if (message.kind !== "text") throw new Error("The emulator's event is no text.");
    const made = await waitFor(spine, message, patience);
    const arrived = (await phone.arrivedAt(toAddress(from))).slice(before);
    const sections = [
      ["The phone got:", ...phoneLines(arrived)],
      ["", "What Heed made of it:", ...made.map((line) => `  ${line}`)],
      ["", "The record now:", ...(await recordLines(spine, from))],
    ];
    for (const line of sections.flat()) io.out(line);
    return 0;
  },
};
