import type { PhraseRule, Turn } from "../phrase-table.ts";

/** What may be an ask to stop: a person decides. */
export const esDoubts: readonly PhraseRule[] = [
  {
    id: "duda",
    means: "review",
    unlessLaughing: true,
    patterns: `
      ^^ cancelar|quitar|fin|terminar|anular|stop|basta|baja $$; ^^ ya basta|estuvo|vale $$; ^^ se acabo $$;
      ^^ no|ya|nunca me? interesa $$; ^ no me interesa $; ^ no estoy interesado|interesada $;
      ya no estoy|me interesado|interesada|interesa; ^^3 numero equivocado|equivocada !de $$2;
      equivoco|equivocas|equivocaron|equivocan|equivocado|equivocando de numero|persona;
      no|ya es|soy ~2 numero|telefono de; ya no es ~2 numero; DEJAME en paz; DEJAME tranquilo|tranquila;
      ^^ no molesten|molestes|moleste|escriban $$; vete|vayanse|vayan|iros a otro|la;
      puro|es|esto spam|estafa; por que ~1 me ~1 escriben|mandan|llega|llegan|escribes|escribe;
      de? donde ~3 mi numero; quien ~3 mi numero; como ~2 mi numero;
      no me|nos apunte|suscribi|inscribi|registre; nunca me suscribi|apunte|inscribi|registre;
      demasiados MSG !en; ^^ menos MSG $$; mandan|mandando ~1 muchos|muchisimos|tantos MSG;
      no soy ~1 cliente|clienta; ^^ bloqueado|bloqueada|bloqueados|bloqueenme $$; deja|paren de molestarme $;
      voy a bloquear|bloquearlos|reportar|denunciar|bloquearte; los|te voy a bloquear|reportar|denunciar;
      ^^ no|ya no? mas $$; no los|las quiero mas; quitar ~1 OURS ~1 numero; baja de|del servicio;
      ^^ quiero cancelar $$; no quiero ~2 uso de mi numero; ^^ no quiero $$;
      ^^ ya no lo|la|los quiero|interesa $$; ^^ ya no quiero $$;
      estoy|estamos|tienen harto|harta|hartos $; harto|harta|cansado|cansada de ~3 MSG|ustedes;
      que pesados|pesado|pesadas; ya no vivo; no escriban antes|despues|tan; si ~2 dar ~1 baja;
      no me escriban; harto|harta|cansado|cansada con ~3 MSG; ^^ no manden|enviarme $$;
      ^^ cancelar ~1 servicio|todo $$; dar de baja el? servicio; no insistan|insista|insistas;
      porfavor ya? paren $.; no le|les manden mas ~2 MSG; acoso; quiero salirme $; cancelar este servicio; no molestarme $;
      ya no escriban $`,
    ignores: "dicho propio sujeto",
  },
  {
    id: "duda-baja",
    means: "review",
    patterns: `desuscribir !a`,
    ignores: "propio",
  },
];

/** What turns a phrase round, the first that fits. */
export const esTurns: readonly Turn[] = [
  {
    id: "pedido",
    to: "keep",
    patterns: `si no @`,
  },
  {
    id: "instrucciones",
    to: "none",
    only: "no-quiero-mensajes darme-de-baja alto-a-los-mensajes duda-baja",
    patterns: `
      @ ~1 responde|responda|envia|envie|manda|texto ~1 stop|baja|alto|salir;
      responde|responda|envia|envie|manda ~2 para @; responde|responda|envia|envie|manda ~2 @; se|te @`,
  },
  {
    id: "ocupado",
    to: "none",
    only: "duda no-quiero-mensajes",
    patterns: `@ al|en ~1 trabajo|clase|reunion; @ todavia|aun; @ viejo|vieja|anterior; @ mientras|que manejo`,
  },
  {
    id: "a-otro",
    to: "none",
    only: "deja-de-escribirme",
    patterns: `@ a mi|tu|su !numero; no WANT que @`,
  },
  {
    id: "negado",
    to: "none",
    patterns: `
      no|nunca|jamas|sin|ni ~1 @; @ no; no me? quiero @`,
  },
  {
    id: "dicho",
    to: "none",
    patterns: `
      el|ella|mama|papa|doctor|medico|jefe|mi ~3 dijo|pidio|dice|quiere que ~1 @;
      me dijo|pidio|dice|dijeron que? @; dile|diles|digale|diganle|dije|pedi a ~2 que @;
      dile|diles|digale|diganle|dice|pide que? ya? no? @; por error @; @ por error; @ sin querer`,
  },
  {
    id: "propio",
    to: "none",
    patterns: `
      `,
  },
  {
    id: "sujeto",
    to: "none",
    patterns: `
      el|ella|ellos|quien @; cuando|porque ~2 @`,
  },
  {
    id: "si",
    to: "review",
    patterns: `si ~3 @`,
  },
  {
    id: "a-veces",
    to: "review",
    patterns: `
      @ ahora|antes|despues|mientras|cuando|tan|hasta|tarde; @ anterior|viejo|vieja|todavia;
      @ al|del ~1 gym|gimnasio|curso|campamento|seguro|luz|gas|internet|agua|campus`,
  },
];
