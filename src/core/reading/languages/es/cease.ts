import type { PhraseRule } from "../../phrase-table.ts";

/** Told to cease writing or sending; or what will come of it if not. */
export const esCease: readonly PhraseRule[] = [
  {
    id: "deja-de-escribirme",
    means: "stop",
    unlessLaughing: true,
    patterns: `
      ALLCEASE NOW? de estar? escribirme; CEASE NOW? de escribirme|llamarme $;
      CEASE NOW? de escribirme|llamarme mas|nunca|aqui|ya|tanto;
      CEASE NOW? de escribirme|llamarme a|al|por ~2 NUM|MSG|UNO; ALLCEASE NOW? de escribir $;
      ALLCEASE NOW? de escribir aqui|mas|a; CEASE de escribir a|al ~2 NUM;
      ALLCEASE de escribir este|esta|mi ~1 NUM; ALLCEASE de ofrecer|ofrecerme ~3 por MSG|UNO;
      ALLCEASE NOW? de escribirle|hablarme a ~2 NUM; CEASE NOW? de estar? molestarme ~2 con|por ~4 MSG|UNO;
      ALLCEASE NOW? de estar? molestarme ~2 a este|mi|al ~1 NUM;
      CEASE de estar|sigan TOSEND|TOWRITE|hablarme|ofrecerme; dejen de vuelvan a? TOWRITE|TOSEND;
      DEJAME de TOWRITE; DEJAME de estar? TOSEND ~3 MSG; stop texting|sending|messaging me ~2 porfavor;
      no more texting|text|texts a|al|en THIS ~1 NUM; dejen|paren|dejar NOW? de usar OURS ~1 NUM;
      CEASE de ofrecer por MSG|UNO; olvidense de escribirme; WANT que? CEASE NOW? de TOWRITE|llamarme !a;
      eviten escribirme|molestarme|llamarme;
      stop|quit sending|texting|messaging ME ~2 mensajes|promociones|ofertas|publicidad|cosas;
      quit|stop|paren enviarme|escribirme|molestarme|llamarme; CEASE de usarlo para; DEJAME de TOSEND $;
      DEJAME de molestarme con ~2 MSG; dont text me mas $; dont send me mas ~1 MSG;
      stop|quit texting a? mi|este ~1 NUM; stop bothering|bugging me? con ~2 MSG; stop|quit escribir $;
      CEASE de molestarme mi ~1 NUM`,
  },
  {
    id: "deja-de-mandarme",
    means: "stop",
    unlessLaughing: true,
    patterns: `
      CEASE NOW? de TOSEND ~5 MSG|UNO; CEASE NOW? de enviarme ~4 INFO; ALLCEASE NOW? de enviar ~4 INFO;
      CEASE NOW? de TOSEND ~1 COSA; CEASE NOW? de enviarme $; ALLCEASE NOW? de enviar $;
      CEASE NOW? de enviarme lo de|del; ALLCEASE NOW? de enviar lo de|del; CEASE de escribirme que no|ya|nunca;
      CEASE NOW? de enviarme mas? sus|vuestros|vuestras; ALLCEASE NOW? de TOSEND a|al|para este|esta|mi ~1 NUM;
      ALLCEASE de enviar a este $; stop|paren enviar ~2 MSG; CEASE de llegar ~3 YOUR ~2 MSG|UNO;
      CEASE NOW? de hacer ~1 spam; olvidense de TOSEND ~3 MSG|UNO; eviten enviarme ~4 MSG|UNO|cosas;
      eviten enviar ~2 COMM $; ALLCEASE NOW? de enviarme cadenas;
      numero equivocado ya? ALLCEASE NOW? de enviarme`,
  },
  {
    // A friend laughs.
    id: "deja-de-mandarme-cosas",
    means: "stop",
    unlessLaughing: true,
    patterns: `CEASE NOW? de enviarme esto|cosas|eso; ALLCEASE NOW? de enviar|enviarle esto|eso`,
  },
  {
    id: "ultima-vez",
    means: "stop",
    patterns: `
      sea ~3 ultimo|ultima UNO|MSG que ME; sea ~3 ultima vez que ME WRITEN|escriben|molesten|llamen;
      ultimo|ultima UNO que ME? MANDEN|escriban; un|otro UNO|MSG mas|suyo? y llamo;
      un|otro UNO|MSG mas|suyo? y ~2 THREAT|apagar|bloqueo; si ME? vuelven a TOSEND otro|un|mas ~2 UNO|MSG;
      si no ME? CEASE de escribirme|llamarme; si no ME? CEASE de TOWRITE|TOSEND ~3 MSG;
      que sea ~2 ultimo|ultima UNO|MSG $`,
  },
  {
    id: "amenaza",
    means: "stop",
    context: "THREAT",
    lacking: "none",
    patterns: `
      si ME? siguen|vuelven a? TOWRITE|molestarme|llamarme|hablarme; si ME? siguen|vuelven a? TOSEND $;
      si ME? siguen|vuelven a? TOSEND ~3 MSG|UNO|cosas; si ME manda|mandan otro|un|mas ~1 UNO; si ME escriben;
      proxima vez que ME escriban|MANDEN|molesten|llamen`,
  },
  {
    id: "dejen-en-paz",
    means: "stop",
    patterns: `
      deja|dejen|paren en paz ~1 THIS ~1 NUM; deja|deje|dejen|paren THIS ~1 NUM en paz;
      deja|dejen|paren THIS ~1 NUM tranquilo; deja|dejen|paren THIS numero fuera;
      DEJAME ~1 en paz ya con ~3 MSG; DEJAME ~1 en? paz|tranquilo|tranquila|quieto|quieta con ~3 MSG|UNO;
      sueltenme|suelteme|sueltame ~1 con ~3 MSG; DEJAME descansar ~1 de ~3 MSG; dejen|deja en paz a THIS ~1 NUM;
      DEJAME ~1 en? paz|tranquilo|tranquila con YOUR ~2 INFO`,
  },
  {
    // Of what, another sentence says.
    id: "dejenme-en-paz",
    means: "stop",
    context: "COMM",
    lacking: "none",
    unlessLaughing: true,
    patterns: `dejenme|dejennos en? paz|tranquilo|tranquila $`,
  },
  {
    id: "paren",
    means: "stop",
    unlessLaughing: true,
    patterns: `
      ^^ paren $$; ^^ stop ya|ahora|todo|basta $$; ^^ para|deja|paren|alto ya|todo $$;
      ^^ baja inmediata|definitiva|total $$; les|te|os ~1 dije|pedi|digo|pido|dicho|pedido|repito que ya? CEASE;
      les ~1 dije|digo stop|baja $; ya dije stop|basta|baja $.; stop baja|basta; stop porfavor no mas $`,
    ignores: "dicho",
  },
  {
    id: "paren-solo",
    means: "stop",
    context: "CONTEXT",
    unlessLaughing: true,
    patterns: `^ paren $.; ^. alto $.; MSG|UNO ya? paren ya? $.`,
  },
  {
    id: "stop-solo",
    means: "stop",
    context: "CONTEXT",
    lacking: "none",
    unlessLaughing: true,
    patterns: `^. stop $`,
  },
  {
    id: "basta-solo",
    means: "stop",
    context: "SENT",
    lacking: "none",
    unlessLaughing: true,
    patterns: `
      ^. basta $.; ^. baja $; paren|bajenle NOW? con esto|eso; ^ bajenle ya? $; ^ ya dejen|paren $;
      dejen|dejar de hacerlo`,
  },
];
