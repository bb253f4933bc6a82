import assert from "node:assert/strict";
import { describe, it } from "node:test";

import { warningCodes } from "../../src/core/checks/finding.ts";
import { chooseReply } from "../../src/core/replies/choose-reply.ts";
import { findShortener } from "../../src/core/replies/find-shortener.ts";
import { lintReply } from "../../src/core/replies/lint-reply.ts";
import type { ReplyToLint } from "../../src/core/replies/lint-reply.ts";

const codesOf = (reply: Pick<ReplyToLint, "meaning" | "text"> & Partial<ReplyToLint>): string[] => {
  const whole: ReplyToLint = {
    language: "en",
    name: "Contoso Alerts",
    canada: false,
    path: "here",
    ...reply,
  };
  const { faults, warnings } = lintReply(whole);
  for (const { path } of [...faults, ...warnings]) assert.equal(path, "here");
  return [...faults, ...warnings].map(({ code }) => code);
};

type Case = readonly [text: string, codes?: readonly string[]];

/** By meaning and language; a text without codes is good as it is. */
const cases: Readonly<Record<string, readonly Case[]>> = {
  "stop en": [
    ["Contoso Alerts: You opted out and will not receive any more messages."],
    ["CONTOSO ALERTS: you're unsubscribed. No more texts will be sent."],
    ["Contoso Alerts: you won’t receive messages from us any longer."],
    ["You opted out and will not receive any more messages.", ["says-no-name"]],
    ["Contoso Alerts: You opted out.", ["says-no-end"]],
    ["Contoso Alerts: no more messages. See https://contoso.com/stop", ["has-link"]],
    ["Contoso Alerts: no more messages. See contoso.com", ["has-link"]],
    ["Contoso Alerts: no more messages. Write to help@contoso.com"],
    ["Contoso Alerts: no more messages. 20% off if you come back", ["has-offer"]],
    ["Contoso Alerts: no more messages. A free gift awaits", ["has-offer"]],
    ["Contoso Alerts: no more messages. Call toll-free 1-800-800-8000"],
  ],
  "stop fr": [
    ["Contoso Alerts : vous ne recevrez plus de messages."],
    ["Contoso Alerts : désinscription faite, plus aucun texto."],
    ["Contoso Alerts : désinscription faite.", ["says-no-end"]],
    ["Contoso Alerts : plus aucun message. Rabais de 5 € en magasin", ["has-offer"]],
  ],
  "stop es": [
    ["Contoso Alerts: no recibirá más mensajes."],
    ["Contoso Alerts: baja confirmada.", ["says-no-end"]],
    ["Contoso Alerts: no recibirá más mensajes. Ofertas en contoso.es", ["has-link", "has-offer"]],
  ],
  "help en": [
    ["Thanks for texting Contoso Alerts! Call 1-800-800-8000 for support."],
    ["Contoso Alerts: write to help@contoso.com"],
    ["Contoso Alerts: call 1-800-CONTOSO"],
    ["Contoso Alerts: visit our shop, open since 2019.", ["says-no-contact"]],
    ["Call 1-800-800-8000 for support.", ["says-no-name"]],
  ],
  "help fr": [
    ["Contoso Alerts : appelez le +33 1 99 00 12 34"],
    ["Contoso Alerts : aide", ["says-no-contact"]],
  ],
  "help es": [["Contoso Alerts: ayuda@contoso.es"], ["Contoso Alerts: ayuda", ["says-no-contact"]]],
  "start en": [
    [
      "Contoso Alerts: 3 msgs/week. Message & Data Rates May Apply. Reply HELP for help. Reply STOP to opt-out.",
    ],
    ["Contoso Alerts: weekly news. Message and data rates may apply. Text HELP for help, STOP to end."],
    ["Contoso Alerts: welcome back!", ["says-no-frequency", "says-no-rates", "says-no-help", "says-no-stop"]],
    ["Contoso Alerts: 3 texts per week. HELP for help, STOP to end.", ["says-no-rates"]],
  ],
  "start fr": [
    [
      "Contoso Alerts : 3 textos par semaine. Des frais de messagerie et de données peuvent s'appliquer. AIDE pour de l'aide, ARRÊT pour cesser.",
    ],
    ["Contoso Alerts : bienvenue", ["says-no-frequency", "says-no-rates", "says-no-help", "says-no-stop"]],
  ],
  "start es": [
    [
      "Contoso Alerts: 3 mensajes por semana. Pueden aplicarse tarifas de mensajes y datos. AYUDA para ayuda, ALTO para cancelar.",
    ],
    ["Contoso Alerts: hola", ["says-no-frequency", "says-no-rates", "says-no-help", "says-no-stop"]],
  ],
  "question en": [
    ["Reply STOP to stop all messages from Contoso Alerts"],
    ["Do you want no more of Contoso Alerts?", ["says-no-stop"]],
  ],
  "opt-in-question en": [
    ["Contoso Alerts: reply YES to get 3 msgs/week."],
    ["Contoso Alerts: sure?", ["says-no-yes"]],
  ],
  "opt-in en": [["Contoso Alerts: daily. Msg rates may apply. HELP or STOP.", []]],
  "stop pl": [["Koniec."]],
};

const meanings = ["stop", "start", "help", "question", "opt-in", "opt-in-question"] as const;

describe("what a reply says", () => {
  for (const [key, texts] of Object.entries(cases)) {
    const [wanted, language = ""] = key.split(" ");
    const meaning = meanings.find((one) => one === wanted);
    assert.ok(meaning);
    for (const [text, codes = []] of texts) {
      it(`${key}: ${text} → ${codes.join(", ") || "good"}`, () =>
        assert.deepEqual(codesOf({ meaning, language, text }), codes));
    }
  }

  it("is not judged by the program's own name", () => {
    const name = "Contoso.com Deals";
    assert.deepEqual(codesOf({ meaning: "stop", name, text: "Contoso.com Deals: no more messages." }), []);
    const odd = "A+B (Deals) [x] {y} ^$|/\\\\-?*.";
    assert.deepEqual(codesOf({ meaning: "stop", name: odd, text: `${odd}: no more messages.` }), []);
  });

  it("is judged by an address that holds the name", () => {
    const name = "Contoso";
    assert.deepEqual(codesOf({ meaning: "help", name, text: "Contoso: help@contoso.com" }), []);
    assert.deepEqual(codesOf({ meaning: "stop", name, text: "Contoso: no more messages. contoso.com" }), [
      "has-link",
    ]);
  });
});

it("meets every kind of warning that a reply can have", () => {
  const met = Object.values(cases).flatMap((texts) => texts.flatMap(([, codes = []]) => codes));
  const elsewhere = ["no-senders", "cannot-ask", "word-not-there", "over-320"];
  assert.deepEqual(new Set([...met, ...elsewhere]), new Set(warningCodes));
});

describe("the form of a reply", () => {
  const polish = (length: number) => ({ meaning: "stop", language: "pl", text: "x".repeat(length) }) as const;

  it("may have 320 characters, is warned of beyond, refused beyond 2,048", () => {
    assert.deepEqual(codesOf(polish(320)), []);
    assert.deepEqual(codesOf(polish(321)), ["over-320"]);
    assert.deepEqual(codesOf(polish(2_048)), ["over-320"]);
    assert.deepEqual(codesOf(polish(2_049)), ["text-too-long"]);
  });

  it("is looked through for what it says only as far as it can be sent", () => {
    const name = "a".repeat(100_000);
    assert.deepEqual(codesOf({ meaning: "stop", language: "en", text: name, name }), ["text-too-long"]);
    const short = { meaning: "stop", language: "en", text: "No more messages.", name } as const;
    assert.deepEqual(codesOf(short), ["says-no-name"]);
  });

  it("has 160 characters at most for Canada's keywords, emoji counted as one", () => {
    assert.deepEqual(codesOf({ ...polish(160), canada: true }), []);
    assert.deepEqual(codesOf({ ...polish(161), canada: true }), ["canada-too-long"]);
    assert.deepEqual(codesOf({ ...polish(0), text: "😀".repeat(160), canada: true }), []);
    assert.deepEqual(codesOf({ ...polish(161), meaning: "question", canada: true }), []);
  });

  it("is neither blank nor holds half a character", () => {
    assert.deepEqual(codesOf({ ...polish(0), text: " \n" }), ["blank"]);
    assert.deepEqual(codesOf({ ...polish(0), text: "a\udc00b" }), ["text-malformed"]);
  });

  for (const [text, host] of [
    ["see https://bit.ly/3x", "bit.ly"],
    ["see WWW.TinyURL.com/x", "tinyurl.com"],
    ["is.gd.", "is.gd"],
    ["(goo.gl)", "goo.gl"],
    ["rabbit.ly/x", undefined],
    ["bit.ly.example.com", undefined],
    ["This is. Gd", undefined],
  ] as const) {
    it(`${host ?? "no shortener"} is found in: ${text}`, () => {
      assert.equal(findShortener(text), host);
      assert.equal(codesOf({ ...polish(0), text }).includes("shortener"), host !== undefined);
    });
  }
});

describe("the reply that is chosen", () => {
  const texts = { en: "English", "fr-CA": "Français", es: "Español", "es-MX": "Español de México" };
  for (const [own, word, language] of [
    ["en", "es", "es"],
    ["en", "fr", "fr-CA"],
    ["es-MX", "es", "es"],
    ["en", "de", "en"],
    ["en", undefined, "en"],
    ["es", undefined, "es"],
  ] as const) {
    it(`to a word of ${word ?? "no language"} in a program of ${own} is ${language}`, () => {
      assert.deepEqual(chooseReply({ language: own }, texts, word), { language, text: texts[language] });
    });
  }

  it("is none where not even the program's own language is there", () => {
    assert.equal(chooseReply({ language: "de" }, texts, "it"), undefined);
    assert.equal(chooseReply({ language: "constructor" }, texts, "toString"), undefined);
  });
});
