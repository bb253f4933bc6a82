/**
 * What a reply has to say, as patterns over its text without accents and in lower case, per language. They look for the
 * usual ways of saying it; a miss is a warning, never a fault.
 */
export interface SayPatterns {
  readonly noMore: RegExp;
  readonly offer: RegExp;
  readonly often: RegExp;
  readonly rates: RegExp;
  readonly help: RegExp;
  readonly stop: RegExp;
  readonly yes: RegExp;
}

const price = String.raw`[$€£]\s?\d|\d\s?(?:[€£%]|usd|eur|cad)`;
const period = String.raw`\s?/\s?(?:day|week|wk|month|mo|year|yr)\b`;

const english: SayPatterns = {
  noMore:
    /\bno (?:more|further|longer)\b|\b(?:not|never|won.?t|stop|cease)\b.{0,30}\b(?:receiv|get|send|sent|text|messag|contact)/u,
  offer: new RegExp(
    String.raw`${price}|(?<!toll.)\bfree\b|\b(?:sale|discounts?|offers?|deals?|coupons?|promo|vouchers?|save|buy|shop|win)\b`,
    "u",
  ),
  often: new RegExp(
    String.raw`${period}|\b(?:per|each|every|a|an) (?:day|week|month|year|order|visit|request|trip|appointment)\b|\b(?:daily|weekly|monthly|yearly|recurring)\b|\bfrequency\b|\bone[- ]time\b|\bone (?:msg|message|text) (?:per|for)\b`,
    "u",
  ),
  rates: /\bmsgs?\b|\bmessage (?:&|and) data rates may apply\b/u,
  help: /\bhelp\b/u,
  stop: /\bstop\b/u,
  yes: /\byes\b/u,
};

const french: SayPatterns = {
  noMore:
    /\b(?:plus (?:aucun|de|jamais)|ne .{0,40}\bplus\b|n'.{0,40}\bplus\b|aucun autre (?:message|texto|sms))/u,
  offer: new RegExp(
    String.raw`${price}|\b(?:gratuit(?:e|s|es)?|rabais|solde(?:s)?|promo(?:tion)?s?|offres?|remises?|reductions?|bons? d'achat|achetez|gagnez|economisez)\b`,
    "u",
  ),
  often: new RegExp(
    String.raw`\s?/\s?(?:jour|sem|mois|an)|\b(?:par|chaque) (?:jour|semaine|mois|an|annee|commande|visite|demande)\b|\b(?:quotidien|hebdomadaire|mensuel|recurrent)|\bfrequence\b`,
    "u",
  ),
  rates:
    /\bmsgs?\b|\b(?:frais|tarifs?)\b.{0,60}\b(?:donnees|messag|texto|sms)|\b(?:messag|texto|sms).{0,60}\b(?:frais|tarifs?)\b/u,
  help: /\b(?:help|aide)\b/u,
  stop: /\b(?:stop|arret)\b/u,
  yes: /\b(?:yes|oui)\b/u,
};

const spanish: SayPatterns = {
  noMore: /\bno .{0,40}\b(?:mas|recibir|enviaremos|volver)|\b(?:dejara|dejaras|dejaremos) de\b|\bya no\b/u,
  offer: new RegExp(
    String.raw`${price}|\b(?:gratis|descuentos?|ofertas?|rebajas?|promo(?:cion|ciones)?|cupon(?:es)?|compre|compra|gane|gana|ahorre|ahorra)\b`,
    "u",
  ),
  often: new RegExp(
    String.raw`\s?/\s?(?:dia|sem|mes|ano)|\b(?:por|al|a la|cada) (?:dia|semana|mes|ano|pedido|visita|solicitud)\b|\b(?:diari|semanal|mensual|recurrente)|\bfrecuencia\b`,
    "u",
  ),
  rates:
    /\bmsgs?\b|\b(?:tarifas?|cargos?|costos?)\b.{0,60}\b(?:datos|mensaj|sms)|\b(?:mensaj|sms).{0,60}\b(?:tarifas?|cargos?|costos?)\b/u,
  help: /\b(?:help|ayuda)\b/u,
  stop: /\b(?:stop|alto|parar|baja)\b/u,
  yes: /\b(?:yes|si)\b/u,
};

const byLanguage: Readonly<Record<string, SayPatterns>> = { en: english, fr: french, es: spanish };

/** Undefined for a language whose words we don't know: its texts are checked for form only. */
export const sayPatterns = (language: string): SayPatterns | undefined => {
  const base = language.split("-", 1)[0] ?? language;
  return Object.hasOwn(byLanguage, base) ? byLanguage[base] : undefined;
};

/** As the patterns expect a text: no accents, lower case, plain spaces and quotes. */
export const foldForPatterns = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[\u2018\u2019]/gu, "'")
    .replace(/\s+/gu, " ");
