import type { PhraseRule } from "../../phrase-table.ts";

/** An end to the messages, not to somebody's doing. */
export const esMessages: readonly PhraseRule[] = [
  {
    id: "alto-a-los-mensajes",
    means: "stop",
    patterns: `
      KILL NOW* con|a !un|una|unos|unas ~4 MSG|UNO|envios; KILL la ~1 con ~3 MSG|UNO;
      basta NOW? con YOUR|los|las ~3 MSG|UNO;
      ^ para NOW* con ~3 MSG; basta|alto|stop NOW? de ~3 MSG|UNO; ^ alto|paren MSG;
      ^ stop publicidad|propaganda|mensajes|promociones|ofertas|alertas|notificaciones|avisos|anuncios;
      hasta aqui con ~3 MSG|UNO; fin de|con los|YOUR ~1 COMM; ya esta bueno|bien de|con ~3 MSG|UNO;
      estuvo ~2 de|con ~3 MSG|UNO; chole con ~3 MSG; GIVE un? alto|fin|stop a ~3 MSG;
      el? cesen ~1 de|en ~3 COMM; no hagan mas ~1 MSG|envios; WANT que paren $; que paren ~2 MSG;
      que dejen YOUR? ~1 MSG $; hagan que paren; ^ no a ~2 MSG; ahorrense ~3 MSG|UNO;
      YOUR ~1 MSG no son bienvenidos|bienvenidas; para con YOUR ~1 MSG; punto final a ~2 MSG`,
  },
  {
    id: "cancelen-los-mensajes",
    means: "stop",
    patterns: `
      OFF NOW? ALLOF ~3 COMM; OFF NOW? YOUR ~3 MSG|UNO; OFF toda|todo|cualquier ~2 UNO;
      CANCEL NOW? los|las|todas|todos|OURS ~2 NOTI !OFWHAT;
      OFF NOW? los|las|todas|todos|OURS ~2 NOTI de|en|a|por|para ~1 YOUR|OURS|ustedes|mensaje|sms;
      CANCEL NOW? los|las ~1 PROM $.; ^ cancelar|terminar MSG;
      OFF NOW? todo|todos|el|los? envio|envios de|a ~4 MSG|UNO|NUM; ^ OFF envios $;
      cesen los|el envios|envio $;
      DAR de baja ~1 los|las|YOUR ~1 MSG; OFF|REMOVE lo|eso de YOUR|los|las ~1 MSG;
      dejen NOW? YOUR|los|las|el|la ~1 COMM $; dejen NOW? de DET? MSG; cancelarme ~4 MSG; ^ cancelarme $;
      quitarme DET* NOTI|PROM; REMOVE YOUR ~3 NOTI|PROM; quitarme YOUR|esa|esta ~3 MSG;
      REMOVE los|las ~2 NOTI de|a|en|para OURS|YOUR ~1 NUM; REMOVE sus|vuestros mensajes|anuncios|correos $;
      como ~2 REMOVE YOUR mensajes; como paro|detengo los ~1 MSG $; los|las|YOUR MSG ya? quitarlo|cancelarlo;
      ayudeme|ayudenme|ayudame a REMOVE YOUR ~1 MSG`,
  },
  {
    id: "cancelar-suscripcion",
    means: "stop",
    patterns: `
      SUBOFF ~2 suscripcion $; SUBOFF ~1 suscripcion ~1 MSG;
      SUBOFF ~2 suscripcion|inscripcion|recepcion|registro a|de|para|en ~3 MSG|este|esta|estos|estas|sus;
      cancelar ~1 OURS NUM para ~2 MSG; cancelar|REMOVE ~2 suscripcion a OURS ~1 NUM;
      por cancelada|terminada|anulada ~2 suscripcion; por terminados|terminadas|cancelados|canceladas ~2 MSG;
      REMOVE|cancelar mi suscripcion !a|al|de|del|en; REMOVE suscripcion $;
      cancelacion|suspension|cesen|supresion|desactivacion de ~2 MSG`,
  },
  {
    id: "no-mas-mensajes",
    means: "stop",
    patterns: `
      ^ no mas !de ~2 COMM !sin; ^ no mas ~1 NOTI !OFWHAT; ^ no mas ~1 PROM $.; ^ no mas ~1 PROM y|ni|a|al;
      ^ no mas ~1 UNO $; ^ no mas de YOUR ~2 MSG; ^ ningun|ninguna MSG|UNO mas; ya no mas MSG; ^^ nomas MSG $$;
      ^ mas MSG no $; no|ni un|una|otro|otra mas? UNO|MSG|oferta|cupon|llamada mas|otro; ^ MSG no $;
      ya no COMM|suscripcion; ^ no MSG|UNO a|al|en THIS ~1 NUM; ^ ni MSG ni; ^^ no MSG $$; ^ cero MSG $;
      nada de ~1 COMM|UNO a|al|en THIS ~1 NUM; ^ sin mas MSG; ^ sin ~1 COMM porfavor $;
      ^ suficiente|suficientes ~1 COMM $; ^ baja MSG;
      no more promociones|ofertas|anuncios|avisos|alertas|notificaciones|publicidad; no more promos|mensajes $;
      no more mensajes de|para;
      ^ cero MSG de ahora|ya; por MSG|UNO ya nada; ^ nada por sms|mensaje ya? $; ^ no mas cadenas $;
      nada mas de ~1 MSG; ^ cero MSG para mi de|ya; muchos|tantos|demasiados MSG OFF|REMOVE $;
      no texting a THIS ~1 NUM`,
    ignores: "negado",
  },
  {
    id: "fuera",
    means: "stop",
    patterns: `
      fuera YOUR MSG; fuera MSG $; fuera OURS ~1 numero; fuera de mi NUM; desaparecer|desaparezcan de mi NUM;
      DEJAME fuera de ~3 LIST; ^ fuera de YOUR ~2 LIST|MSG; LEAVE con YOUR ~2 MSG;
      LEAVE ~1 a|al ~2 con YOUR ~2 MSG; carajo|mierda|verga|chingada con YOUR ~1 MSG;
      tomar por saco|culo ~1 YOUR ~1 MSG; perder ~3 tiempo con YOUR ~1 MSG; quede fuera de YOUR ~2 LIST`,
  },
  {
    // What "them" are, another sentence says.
    id: "no-los-manden",
    means: "stop",
    context: "SENT",
    lacking: "none",
    patterns: `
      no ME? los|las|la MANDEN $; dejen de enviarle $; no ME manden !mas $; no lo hagan mas|nunca;
      no lo vuelvan a hacer; a mi ya no $; MSG ~1 cancelarlo; ^ ya? no mas $; no|ni un|uno|una mas $;
      quitarme de ellos|ellas; quitarlo de la lista $; MSG ~2 no los|las|la quiero;
      no los|las quiero mas|recibir; no quiero ni uno|una mas`,
  },
];
