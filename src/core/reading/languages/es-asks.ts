import type { PhraseRule } from "../phrase-table.ts";

/** What no reasonable person doubts. */
export const esAsks: readonly PhraseRule[] = [
  {
    id: "deja-de-escribirme",
    means: "stop",
    patterns: `
        CEASE ya? de escribirme|llamarme $; CEASE ya? de escribirme|llamarme a|al|aqui ~2 numero;
        CEASE ya? de escribirme|llamarme y|o escribirme|llamarme; CEASE ya? de molestarme ~1 con|por ~3 MSG;
        CEASE ya? de enviarme ~5 MSG; CEASE ya? de enviarme $;
        CEASE ya? de enviarme esto|cosas|eso|tanto|tantos|tantas|mas;
        si no deja|paren de escribirme|enviarme; si sigan escribirme|enviarme; CEASE ya? de usar mi numero;
        CEASE el|los envio|envios`,
    ignores: "propio",
  },
  {
    id: "alto-a-los-mensajes",
    means: "stop",
    patterns: `
        KILL ya? con|a ~3 MSG; basta|alto|stop ya? de ~3 MSG; paz|tranquilo|tranquila con ~1 MSG;
        cancelar ~1 suscripcion ~1 MSG;
        KILL los|las|estos|estas|esos|sus|tus|mis|todos|todas|el|la|vuestros ~3 MSG; KILL MSG;
        cancelar mi? ~1 suscripcion $; cancelar ~2 suscripcion|inscripcion a|de ~3 MSG|este|esta;
        no|ni un|una mas? MSG mas; baja MSG; que deja|paren ~2 MSG; mensajes deja|paren`,
    ignores: "propio",
  },
  {
    id: "no-me-escriban",
    means: "stop",
    patterns: `
        no|nunca ME escriban mas|nunca|nada; no ME escriban a este|mi numero; no ME escriban $;
        no|nunca ME llamen|escriban ni|o ~1 escriban|llamen; no|nunca ME llamen mas|nunca;
        no llamarme ni|o escribirme; no ME escriban por ~2 MSG; ya no ME? SEND ~4 MSG;
        no|nunca ME? manden mas|ya|nada|ningun|ninguna ~3 MSG; no ME? manden mas|nada $;
        no ME? manden mas|nada a este|mi numero; ya no ME? manden $; no ME manden ~4 MSG; no manden MSG;
        no ME? manden ~2 mas|MSG a este|mi numero; no ME? vuelvan a escribirme|llamarme|molestarme;
        no ME? vuelvan a enviarme $; no ME? vuelvan a enviarme ~2 MSG|nada|mas; no escriban mas;
        no escriban a este|mi numero; no ME sigan escribirme|enviarme; no sigan escribirme|enviarme;
        no enviarme|escribirme ~1 mas; no ME? enviarme ~3 MSG; no escribirme; no usen mas? mi numero;
        sin mas MSG`,
    ignores: "negado propio",
  },
  {
    id: "no-quiero-mensajes",
    means: "stop",
    patterns: `
        no WANT ~1 recibir ~5 MSG; no WANT ~1 recibir mas|nada|esto|estos; no WANT mas? ~3 MSG;
        no WANT que ME escriban; no WANT que ME manden ~3 MSG|nada|mas; WANT no recibir ~4 MSG;
        WANT que no ME escriban; WANT que no ME manden ~3 MSG|mas|nada;
        no WANT ser escribirme|molestarme|contactado|contactada;
        WANT que? deja|dejar|paren de ~1 escribirme|enviarme|recibir; como ~3 deja de recibir ~4 MSG;
        dejar de ~1 recibir ~4 MSG; nada|cero|sin de? mas? MSG; no ME incluyan|agreguen|metan ~1 en ~3 LIST;
        renuncio a ~3 MSG; no manden mas? nada; para ya? no recibir ~4 MSG; WANT que ~1 deja|paren ~4 MSG`,
    ignores: "negado propio",
  },
  {
    id: "no-mas-mensajes",
    means: "stop",
    patterns: `
        ^ no mas ~2 MSG; ^ basta ~2 MSG; ^ ningun|ninguna MSG mas; ya no mas MSG`,
    ignores: "negado",
  },
  {
    id: "darme-de-baja",
    means: "stop",
    patterns: `
        dar de baja $; dar de baja ya|porfavor; solicitud|peticion de baja;
        dar de baja de|del|a|al|en ~4 MSG|LIST; dar de baja mi|este|el ~1 numero;
        dar baja de|del|a? ~3 MSG|LIST; WANT la|mi? baja $; la baja de ~3 MSG; desuscribir $;
        desuscribir mi|este numero; desuscribir de|a|del ~4 MSG|LIST; ^ baja $.; ^ baja de|del ~3 LIST;
        tramiten|tramitar|procesen|gestionen mi|la baja; quitar mi? suscripcion`,
    ignores: "propio",
  },
  {
    id: "de-todo",
    means: "stop",
    scope: "everything",
    patterns: `
        desuscribir de todo|todas|todos; dar de baja de todo|todas|todos`,
    ignores: "propio",
  },
  {
    id: "quiten-mi-numero",
    means: "stop",
    patterns: `
        quitar ~1 OURS ~2 DATA $; quitar ~1 OURS ~2 DATA ~1 de|del ~4 LIST|ahi;
        supresion|eliminacion|cancelacion|borrado de ~2 DATA; derecho de oposicion|supresion|cancelacion;
        me quitar de|del ~5 LIST;
        pueden|puede|podrian|podria|puedes|podrias|podeis|favor ~2 quitar de|del ~4 LIST;
        quitarme de|del ~5 LIST; quitar ~3 de|del su|tu|vuestra|sus|tus ~3 LIST; quitarme $;
        ser|sea|sean|estar quitado de ~4 LIST; salir|salirme|fuera de|del ~3 MSG|lista|listas;
        olvidense|olvidate|olvida|olviden|pierdan de? mi numero; bloqueen|bloquea|bloquear mi numero;
        numero ~3 ser|sea quitado; no usen mi numero`,
    ignores: "propio",
  },
  {
    id: "consentimiento",
    means: "stop",
    patterns: `
        quitar|retiro|revoco|revocar|anulo ~1 mi consentimiento|autorizacion|permiso;
        no tienen|tiene|tienes ~1 mi? consentimiento|autorizacion|permiso;
        lista ~1 de|para no escribirme|molestarme|llamarme|molestar; lista robinson; me opongo a ~4 MSG`,
    ignores: "propio negado",
  },
  {
    id: "paren",
    means: "stop",
    unlessLaughing: true,
    patterns: `
        ^^ paren $$; ^^ stop ya|ahora|todo|basta $$; ^^ para|deja|dejen|pare ya|todo $$; ^. desuscribir $.;
        quitarme de aqui|ahi|todo $.; ^^ baja inmediata $$;
        les|te|os ~1 dije|pedi|digo|pido|dicho|repito que deja|paren; ya dije stop|basta|baja $.;
        stop baja|basta`,
    ignores: "dicho",
  },
  {
    id: "stop-solo",
    means: "stop",
    context: "CONTEXT",
    lacking: "none",
    unlessLaughing: true,
    patterns: `
        ^ stop|paren $.; ^. stop|baja $; ^ baja porfavor|gracias; paren de escribirme|enviarme`,
  },
];
