// GSM 03.38: the basic alphabet; what its extension table adds costs two places.
const basic = new Set(
  "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà",
);
const extended = new Set("\f^{}\\[~]|€");

/** Into how many parts a text is cut on its way. */
export const countSegments = (text: string): number => {
  let places = 0;
  for (const character of text) {
    if (!basic.has(character) && !extended.has(character)) {
      return text.length <= 70 ? 1 : Math.ceil(text.length / 67);
    }
    places += basic.has(character) ? 1 : 2;
  }
  return places <= 160 ? 1 : Math.ceil(places / 153);
};
