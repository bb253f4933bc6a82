import type { PhraseRule, Turn } from "../phrase-table.ts";

/** What may be an ask to stop: a person decides. */
export const esDoubts: readonly PhraseRule[] = [
  {
    id: "duda",
    means: "review",
    unlessLaughing: true,
    patterns: `
        ^^ cancelar|quitar|fin|terminar|anular|stop|basta|baja $$; ^^ ya basta|estuvo|vale $$;
        ^^ basta ya $$; ya estuvo bueno; ^^ se acabo $$; ^^ no|ya|nunca me? interesa $$; ^ no me interesa $;
        ^ no estoy interesado|interesada $; ya no estoy|me interesado|interesada|interesa;
        ^^3 numero equivocado|equivocada !de $$2;
        equivoco|equivocas|equivocaron|equivocan|equivocado|equivocando de numero|persona;
        no|ya es|soy ~2 numero|telefono de; ya no es ~2 numero;
        deja|dejame|dejenme|dejadme|dejeme en paz|tranquilo|tranquila;
        dejenme|dejame|dejadme|dejeme en paz|tranquilo|tranquila; ^^ dejenme|dejadme tranquilo|tranquila $$;
        ^^ no molesten|molestes|moleste|escriban $$; vete|vayanse|vayan|iros a otro|la;
        puro|es|esto spam|estafa; por que ~1 me ~1 escriben|mandan|llega|llegan|escribes|escribe;
        de? donde ~3 mi numero; quien ~3 mi numero; como ~2 mi numero;
        no me|nos apunte|suscribi|inscribi|registre; nunca me suscribi|apunte|inscribi|registre;
        demasiados MSG !en; ^^ menos MSG $$; mandan|mandando ~1 muchos|muchisimos|tantos MSG;
        no soy ~1 cliente|clienta; ^^ bloqueado|bloqueada|bloqueados|bloqueenme $$;
        deja|paren de molestarme $; voy a bloquear|bloquearlos|reportar|denunciar|bloquearte;
        los|te voy a bloquear|reportar|denunciar; ^^ no|ya no? mas $$; no los|las quiero mas;
        quitar ~1 OURS ~1 numero; baja de|del servicio; ^^ quiero cancelar $$;
        dejenme|deja|paren de molestar; no quiero ~2 uso de mi numero; ^^ no quiero $$;
        ^^ ya no lo|la|los quiero|necesito|interesa $$; ^^ ya no quiero $$;
        estoy|estamos|tienen harto|harta|hartos $; harto|harta|cansado|cansada de ~3 MSG|ustedes;
        que pesados|pesado|pesadas; ya no vivo; no escriban antes|despues|tan; si ~2 dar ~1 baja;
        no me escriban`,
    ignores: "negado dicho propio sujeto",
  },
  {
    id: "duda-baja",
    means: "review",
    patterns: `
        desuscribir !a; dar de baja $`,
    ignores: "propio",
  },
];

/** What turns a phrase round, the first that fits. */
export const esTurns: readonly Turn[] = [
  {
    id: "pedido",
    to: "keep",
    patterns: `
        como ~2 @; si no @; les|te|os ~1 dije|pedi|digo|pido|dicho|repito|ruego|he que @;
        le ~1 digo|pido|repito|ruego que @; WANT que ~1 @;
        puede|pueden|podria|podrian|puedes|podrias|podeis ~1 @`,
  },
  {
    id: "negado",
    to: "none",
    patterns: `
        no|nunca|jamas|sin|ni ~1 @; no me|nos|lo|la|se|quiero ~1 @; no me? quiero @; @ no`,
  },
  {
    id: "dicho",
    to: "none",
    patterns: `
        el|ella|mama|papa|doctor|medico|jefe|mi ~3 dijo|pidio|dice|quiere que ~1 @;
        me dijo|pidio|dice|dijeron ~2 @; dile|diles|digale|diganle|dije|pedi a ~4 @;
        dile|diles|digale|diganle|dice|pide que? ya? no? @; por error @; sin querer @; @ por error;
        @ sin querer`,
  },
  {
    id: "propio",
    to: "none",
    patterns: `
        voy|vamos|tengo|tenemos|puedo|debo|hay a|que? @; voy|vamos|puedo|debo @`,
  },
  {
    id: "sujeto",
    to: "none",
    patterns: `
        el|ella|ellos|quien @; cuando|por que|porque ~2 @; por que ya? @`,
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
        @ ahora|antes|despues|mientras|cuando|tan|hasta|por la noche|tarde; @ anterior|viejo|vieja|todavia;
        @ al|del ~1 gym|gimnasio|curso|campamento|seguro|luz|gas|internet|agua|campus`,
  },
];
