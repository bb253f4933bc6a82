import type { PhraseRule } from "../phrase-table.ts";

/** Told to cease: the writing, the sending, the messages. */
export const esCease: readonly PhraseRule[] = [
  {
    id: "deja-de-escribirme",
    means: "stop",
    patterns: `
      ALLCEASE NOW? de escribirme; CEASE NOW? de escribirme|llamarme $;
      CEASE NOW? de escribirme|llamarme mas|nunca|aqui|ya|tanto;
      CEASE NOW? de escribirme|llamarme a|al|por ~2 NUM|MSG|UNO; ALLCEASE NOW? de escribir $;
      ALLCEASE NOW? de escribir aqui|mas|a; CEASE de escribir a|al ~2 NUM;
      ALLCEASE NOW? de hablarme|llamarme $; ALLCEASE NOW? de escribirle|hablarme a ~2 NUM;
      ALLCEASE NOW? de hablarme|llamarme y|o|ni escribirme;
      CEASE NOW? de estar? molestarme ~2 con|por ~4 MSG|UNO; ALLCEASE NOW? de estar? molestarme ~2 a este|mi|al ~1 NUM;
      CEASE NOW? de TOSEND ~5 MSG|UNO; CEASE NOW? de enviarme ~4 INFO; stop texting|messaging me; stop|paren TOSEND|escribirme|molestarme; CEASE NOW? de enviarme $; ALLCEASE NOW? de enviar $;
      ALLCEASE NOW? de enviar aqui; CEASE NOW? de enviarme tanto|tantos|tantas|mas|nada; ALLCEASE NOW? de ofrecerme; CEASE NOW? de enviarme lo de|del; CEASE NOW? de enviarme mas? sus|vuestros|vuestras; ALLCEASE de enviar a este $;
      olvidense|olvidese de TOSEND|TOWRITE; no more texting|text|texts;
      ALLCEASE NOW? de enviar|enviarle esto|eso|cosas|tanto|tantos|tantas|mas;
      ALLCEASE NOW? de TOSEND a|al|para este|esta|mi ~1 NUM;
      ALLCEASE NOW? de enviarme a mi NUM; CEASE de llegar ~3 YOUR ~2 MSG|UNO;
      CEASE NOW? de usar OURS ~1 numero; CEASE NOW? de hacer ~1 spam;
      si no CEASE de TOSEND|TOWRITE|molestarme;
       si no ME deja|dejen|paren de;
      DEJAME de TOWRITE; DEJAME de TOSEND ~3 MSG; WANT que? CEASE NOW? de TOWRITE|TOSEND|recibir|llamarme !a;
      dejen|dejar de hacerlo; ALLCEASE de insistir; CEASE de insistir por MSG|UNO; eviten TOWRITE|molestarme|llamarme; eviten TOSEND ~4 MSG|UNO|cosas;
      eviten TOSEND $; eviten TOSEND mas; dejen de vuelvan a? TOWRITE|TOSEND`,
    ignores: "propio",
  },
  {
    id: "deja-de-mandarme-cosas",
    means: "stop",
    unlessLaughing: true,
    patterns: `CEASE NOW? de enviarme esto|cosas|eso`,
    ignores: "propio",
  },
  {
    id: "ultima-vez",
    means: "stop",
    patterns: `
      sea ~3 ultimo|ultima UNO|MSG|vez que ME;
      ultimo|ultima UNO que ME? MANDEN|escriban|mandan|escriben;
      proxima vez que ME escriban|MANDEN|molesten|llamen; un|otro UNO|MSG mas|suyo? y ~2 THREAT|apagar; si ME? vuelven a TOSEND otro|un|mas ~2 UNO|MSG`,
  },
  {
    id: "amenaza",
    means: "stop",
    context: "THREAT",
    lacking: "none",
    patterns: `
      si ME? siguen|vuelven a? TOWRITE|molestarme|llamarme|hablarme; si ME? siguen|vuelven a? TOSEND $;
      si ME? siguen|vuelven a? TOSEND ~3 MSG|UNO|cosas; si ME siguen|vuelven a? TOSEND y|o|los|las`,
  },
  {
    id: "alto-a-los-mensajes",
    means: "stop",
    patterns: `
      KILL NOW? con|a ~4 MSG|UNO|envios; basta NOW? con YOUR|los|las ~3 MSG|UNO; KILL la mano con ~3 MSG|UNO; KILL NOW? con|a tanto|tanta|tantos|tantas ~1 MSG|UNO;
      basta|alto|stop NOW? de ~3 MSG|UNO; paz|tranquilo|tranquila con ~2 MSG|UNO;
      OFF NOW? toda|todo|cualquier|los|las|todos|todas|el|la|OURS ~3 COMM; OFF NOW? los|las|todas|todos|OURS ~2 NOTI !OFWHAT; OFF NOW? los|las ~1 PROM $.; OFF NOW? los|las|todas|todos|OURS ~2 NOTI de|en|a|por|para ~1 YOUR|OURS|ustedes|mensaje|sms; OFF toda|todo|cualquier ~2 UNO; OFF NOW? YOUR ~3 MSG|UNO;
      dejen NOW? YOUR|los|las|el|la ~1 COMM $; dejen NOW? de ~1 MSG; paren|stop ya? esto|eso $; paren|bajenle NOW? con esto|eso; ^ OFF MSG MSG? $; ^ alto|paren MSG; ^ stop publicidad|propaganda|mensajes|promociones|ofertas|alertas|notificaciones|avisos|anuncios;
      SUBOFF ~2 suscripcion $; SUBOFF ~1 suscripcion ~1 MSG;
      SUBOFF ~2 suscripcion|inscripcion|recepcion|registro a|de|para|en ~3 MSG|este|esta|estos|estas|sus; cancelar|quitar ~2 suscripcion a OURS ~1 numero; por cancelada|terminada|anulada ~2 suscripcion; por terminados|terminadas|cancelados|canceladas ~2 MSG;
      cancelar ~1 OURS registro|alta|suscripcion $;
      OFF NOW? todo|todos|el|los? envio|envios de|a ~4 MSG|UNO|NUM; ^ cancelar MSG;
      OFF todos|todo|los envios|envio $; cancelarme ~4 MSG; ^ cancelarme $;
      quitarme|quitar YOUR ~3 ALERT; quitarme YOUR ~3 MSG; quitar|quitarme los|las ~2 ALERT $;
      quitar|quitarme los|las ~2 ALERT de|a|en|para OURS|YOUR ~1 NUM;
      quitar sus|vuestros mensajes|anuncios|correos $; no|ni un|una|otro|otra mas? UNO|MSG mas|otro;
      baja MSG; que deja|dejen|paren !de ~2 MSG; mensajes deja|dejen|paren; hagan que paren;
      como ~2 quitar YOUR mensajes; como paro|detengo los ~1 MSG $; suficiente|suficientes ~1 MSG $; se acabaron|acabo los|las? ~2 MSG; nada mas de ~1 MSG;
      cancelar YOUR mensajes; hasta aqui|aca con ~3 MSG|UNO;
      fin a ~2 MSG; ya esta bueno|bien de|con ~3 MSG|UNO; ya vale de|con ~3 MSG|UNO; cesen y dejen; cesen de|en ~3 COMM; fin de|con los|YOUR ~1 COMM; ^ OFF envios $; ^ no a ~2 MSG; MSG no $; ya no MSG $; ya no COMM|suscripcion; ^ no MSG|UNO a|al|en THIS ~1 numero; ^ ni MSG ni; no hagan mas ~1 MSG|envios; fuera YOUR MSG; fuera OURS ~1 numero; fuera de mi numero; larguense|larguese|largate con YOUR ~2 MSG; desaparezcan|alejense|salganse|quitense de mi ~1 numero; carajo|mierda|verga|chingada con YOUR ~1 MSG; vayanse|vete|vayase ~1 a|al ~2 con YOUR ~2 MSG; fuera MSG $;
      WANT que paren $; ahorrense ~3 MSG|UNO;
      estuvo ~2 de|con ~3 MSG|UNO;
      ponganle|incluyan|ponle|poner|denle|darle|dele alto|fin|stop a ~3 MSG; chole con ~3 MSG;
      incluyan un? alto|fin a ~3 MSG`,
    ignores: "propio",
  },
  {
    id: "molestan-y-cancelar",
    means: "stop",
    context: "SENT",
    lacking: "none",
    patterns: `^ cancelarlo $; no ME? los|las|lo MANDEN mas; no ME? los|las MANDEN $; no ME los|las MANDEN; no lo hagan mas|nunca; no lo vuelvan a hacer; a mi ya no $; MSG ~1 cancelarlo; ^ bajenle ya? $; ^ ya? no mas $; ^ ya no mas porfavor;
      no|ni un|uno|una mas $; no WANT mas $; no WANT ~1 ningun|ninguno|ninguna $; no WANT ni uno|una; no ME manden $; quitarme de ellos|ellas; no los|las WANT`,
  },
  {
    id: "no-mas-mensajes",
    means: "stop",
    patterns: `
      ^ no mas !de ~2 COMM; ^ no mas ~1 NOTI !OFWHAT; ^ no mas ~1 PROM $.; ^ no mas ~1 PROM y|ni|a; ^ no mas de YOUR ~2 MSG; ^ ningun|ninguna MSG|UNO mas; ya no mas MSG; ^^ nomas MSG $$; no more ~1 MSG;
      ^ mas MSG no $`,
    ignores: "negado",
  },
  {
    id: "dejen-en-paz",
    means: "stop",
    patterns: `
      deja|dejen|paren en paz ~1 THIS ~1 NUM; deja|dejen|paren THIS ~1 numero|persona en paz; deja|dejen|paren THIS ~1 NUM tranquilo;
      deja|dejen|paren THIS numero fuera; DEJAME ~1 en paz|tranquilo|tranquila con ~3 MSG|UNO;
      DEJAME quieto|quieta ~1 con ~3 MSG|UNO; DEJAME descansar ~1 de ~3 MSG; dejen|deja en paz a THIS ~1 NUM`,
  },
  {
    id: "paren",
    means: "stop",
    unlessLaughing: true,
    patterns: `
      ^^ paren $$; ^^ stop ya|ahora|todo|basta $$; ^^ para|deja|paren|alto ya|todo $$;
      ^^ baja inmediata|definitiva|total $$;
      les|te|os|le ~1 dije|pedi|digo|pido|dicho|pedido|repito que ya? CEASE;
      ya dije stop|basta|baja $.; stop baja|basta`,
    ignores: "dicho",
  },
  {
    id: "paren-solo",
    means: "stop",
    context: "CONTEXT",
    unlessLaughing: true,
    patterns: `
      ^ stop|paren $.; ^. stop|alto $.`,
  },
  {
    id: "basta-solo",
    means: "stop",
    context: "SENT",
    lacking: "none",
    unlessLaughing: true,
    patterns: `^. basta $.`,
  },
  {
    id: "stop-solo",
    means: "stop",
    context: "CONTEXT",
    lacking: "none",
    unlessLaughing: true,
    patterns: `
      ^. stop|baja $`,
  },
];
