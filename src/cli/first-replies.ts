/** What a first programs.json answers, until its owner writes better words: named, and good by our own lint. */
export interface FirstReplies {
  readonly stop: string;
  readonly start: string;
  readonly help: string;
}

type Write = (name: string, contact: string) => FirstReplies;

const english: Write = (name, contact) => ({
  stop: `${name}: You opted out and will not receive any more messages.`,
  start: `${name}: Msg frequency varies. Msg & data rates may apply. Reply HELP for help. Reply STOP to opt out.`,
  help: `Thanks for texting ${name}! Contact ${contact} for support. Reply STOP to opt out.`,
});

const french: Write = (name, contact) => ({
  stop: `${name}: vous ne recevrez plus de messages.`,
  start: `${name}: fréquence variable. Des frais de messages et de données peuvent s'appliquer. AIDE pour de l'aide, ARRET pour cesser.`,
  help: `${name}: pour de l'aide, ${contact}. Répondez ARRET pour cesser.`,
});

const spanish: Write = (name, contact) => ({
  stop: `${name}: no recibirá más mensajes.`,
  start: `${name}: frecuencia variable. Pueden aplicarse tarifas de mensajes y datos. AYUDA para ayuda, ALTO para cancelar.`,
  help: `${name}: para ayuda, ${contact}. Responda ALTO para cancelar.`,
});

const writers: Readonly<Record<string, Write>> = { en: english, fr: french, es: spanish };

/** Undefined for a language that we have no words in. */
export const firstReplies = (language: string, name: string, contact: string): FirstReplies | undefined => {
  const base = language.split("-", 1)[0] ?? language;
  return Object.hasOwn(writers, base) ? writers[base]?.(name, contact) : undefined;
};
