import type { PhraseRule } from "../phrase-table.ts";

/** What no reasonable person doubts. */
export const esAsks: readonly PhraseRule[] = [
  {
    id: "de-todo",
    means: "stop",
    scope: "everything",
    patterns: `
      desuscribir de todo|todas|todos; dar de baja de todo|todas|todos`,
    ignores: "propio",
  },
  {
    id: "deja-de-escribirme",
    means: "stop",
    patterns: `
      CEASE ya? de escribirme|llamarme $; CEASE ya? de escribirme|llamarme a|al|aqui ~2 numero;
      CEASE ya? de molestarme ~1 con|por ~3 MSG; CEASE ya? de enviarme ~5 MSG; CEASE ya? de enviarme $;
      CEASE ya? de enviarme esto|cosas|eso|tanto|tantos|tantas|mas; si no deja|paren de escribirme|enviarme;
      si sigan escribirme|enviarme; CEASE ya? de usar mi numero; CEASE el|los envio|envios;
      CEASE ya? de hacer ~1 spam; paren ya? con esto|eso; dejame|dejenme de escribirme|enviarme;
      WANT que? deja|dejar|paren de ~1 escribirme|enviarme|recibir`,
    ignores: "propio",
  },
  {
    id: "alto-a-los-mensajes",
    means: "stop",
    patterns: `
      KILL ya? con|a ~3 MSG; basta|alto|stop ya? de ~3 MSG; paz|tranquilo|tranquila con ~1 MSG;
      cancelar ~1 suscripcion ~1 MSG;
      KILL toda|todo|cualquier|los|las|estos|estas|esos|sus|tus|mis|todos|todas|el|la|vuestros ~3 MSG;
      ^ KILL MSG MSG? $; cancelar mi? ~1 suscripcion $; cancelar ~2 suscripcion|inscripcion a|de ~3 MSG|este|esta;
      no|ni un|una mas? MSG mas; baja MSG; que deja|paren ~2 MSG; mensajes deja|paren; hagan que paren;
      suficiente|suficientes ~1 MSG; se acabaron los ~2 MSG; nada mas de ~1 MSG;
      KILL todo|todos los? envio|envios; bajenle a ~2 MSG; fin a ~2 MSG; ^ no a ~2 MSG; MSG no $;
      WANT que paren $`,
    ignores: "propio",
  },
  {
    id: "no-me-escriban",
    means: "stop",
    patterns: `
      no|nunca ME escriban mas|nunca|nada; no ME escriban a este|mi numero; no ME escriban $;
      no|nunca ME llamen|escriban ni|o ~1 escriban|llamen; no|nunca ME llamen mas|nunca;
      no llamarme ni|o escribirme; no llamen ni escriban; no ME escriban por|via ~2 MSG; ya no ME? SEND ~4 MSG;
      no|nunca ME? manden mas|ya|nada|ningun|ninguna ~3 MSG; no ME? manden mas|nada $;
      no ME? manden mas|nada a este|mi numero; ya no ME? manden $; no ME manden ~4 MSG; no manden MSG;
      no ME? vuelvan a escribirme|llamarme|molestarme; no ME? vuelvan a enviarme $;
      no ME? vuelvan a enviarme ~2 MSG|nada|mas; no escriban mas; no escriban a este|mi numero;
      no ME sigan escribirme|enviarme; no sigan escribirme|enviarme; no enviarme|escribirme ~1 mas;
      no ME? enviarme ~3 MSG; no escribirme; no usen mas? mi numero; sin mas MSG;
      no ME? esten|anden enviarme|escribirme|molestarme; CEASE de estar enviarme|escribirme;
      ni ME? escriban|manden|llamen ni; no ~1 necesario|falta que ME manden|escriban;
      no intenten escribirme|enviarme; no ME? escriban|manden ~2 nuevo|vez; no ME hagan spam;
      vuelvan a usar ~2 numero; no ME? manden mas? nada mas? $`,
    ignores: "negado propio",
  },
  {
    id: "no-quiero-mensajes",
    means: "stop",
    patterns: `
      no WANT ~1 recibir ~5 MSG; no WANT ~1 recibir mas|nada|esto|estos; no WANT mas? ~3 MSG;
      no WANT que ME escriban; no WANT que ME manden ~3 MSG|nada|mas; WANT no recibir ~4 MSG;
      WANT que no ME escriban; WANT que no ME manden ~3 MSG|mas|nada;
      no WANT ser contactado|contactada|molestado|molestada;
       como ~3 deja de recibir ~4 MSG; como deja de recibir esto|estos|estas; ^^ no recibir mas $$;
      dejar de ~1 recibir ~4 MSG; nada|cero|sin de? mas? MSG; no ME incluyan|agreguen|metan ~1 en ~3 LIST;
      renuncio a ~3 MSG; no manden mas? nada; para ya? no recibir ~4 MSG; WANT que ~1 deja|paren ~4 MSG;
      no los|las quiero recibir; no ME interesa recibir ~3 MSG; no ME interesan ~2 MSG;
      no WANT estar ~2 LIST|suscrito|suscrita|inscrito; eviten enviarme|escribirme|molestarme;
      no WANT recibir $; no recibir ~4 MSG; no WANT formar|ser parte de ~3 LIST;
      CEASE ya? de llenarme ~5 MSG`,
    ignores: "negado propio",
  },
  {
    id: "no-mas-mensajes",
    means: "stop",
    patterns: `
      ^ no mas ~2 MSG; ^ ningun|ninguna MSG mas; ya no mas MSG; ^ nomas ~2 MSG; no more ~1 MSG`,
    ignores: "negado",
  },
  {
    id: "darme-de-baja",
    means: "stop",
    patterns: `
      dar de baja $; unsubscribe porfavor|gracias; WANT unsubscribe; dar de baja de|del este|el|su? servicio; solicitud|peticion de baja; dar de baja de|del|a|al|en ~4 MSG|LIST;
      dar de baja mi|este|el ~1 numero; dar baja de|del|a? ~3 MSG|LIST; WANT la|mi? baja $;
      la baja de ~3 MSG; desuscribir $; desuscribir mi|este numero; desuscribir de|a|del ~4 MSG|LIST;
      ^ baja $.; ^ baja de|del ~3 LIST; tramiten|tramitar|procesen|gestionen mi|la baja;
      quitar mi? suscripcion; dar baja mi|este ~1 numero; baja a? mi|este ~1 numero`,
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
      olvidense|olvidate|olvida|olviden|pierdan|pierda|pierde de? mi numero;
      bloqueen|bloquea|bloquear mi numero; numero ~3 ser|sea quitado; me quitar porfavor|gracias;
      quitar los|las|estos|estas|sus ~2 MSG; salirme de esto|esta|estas;
      salgo de|del ~3 MSG|lista|listas; cancelar ~1 OURS datos; lista negra; quitarme ~2 numero;
      me pueden|puede|podrian|podria|puedes|podrias quitar $; deja|paren mi numero en paz;
      cancelar mi registro|alta; que me quitar $; salgo de esto|aqui; quitar numero|contacto|datos $;
      ^ quitar ~1 de|del ~2 lista|listas|base|sistema; quitarme de ahi|alli|eso|esto $;
      deja|paren mi numero fuera; salga de ~3 lista|listas`,
    ignores: "propio",
  },
  {
    id: "saquenme-de-aqui",
    means: "stop",
    context: "CONTEXT",
    patterns: `quitarme de aqui; salirme de aqui`,
    unlessLaughing: true,
  },
  {
    id: "consentimiento",
    means: "stop",
    patterns: `
      quitar|retiro|revoco|revocar|anulo ~1 mi consentimiento|autorizacion|permiso;
      no tienen|tiene|tienes ~1 mi? consentimiento|autorizacion|permiso;
      lista ~1 de|para no escribirme|molestarme|llamarme|molestar; lista robinson; me opongo a ~4 MSG;
      no|nunca ~2 dar|dado|doy ~1 permiso|consentimiento|autorizacion; no consiento;
      no ~1 autorizados|autorizado a|para escribirme|enviarme|llamarme`,
    ignores: "propio negado",
  },
  {
    id: "paren",
    means: "stop",
    unlessLaughing: true,
    patterns: `
      ^^ paren $$; ^^ stop ya|ahora|todo|basta $$; ^^ para|deja|paren|alto ya|todo $$;
      ^^ baja inmediata|definitiva|total $$; les|te|os ~1 dije|pedi|digo|pido|dicho|repito que deja|paren;
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
    id: "stop-solo",
    means: "stop",
    context: "CONTEXT",
    lacking: "none",
    unlessLaughing: true,
    patterns: `
      ^. stop|baja $; paren de escribirme|enviarme`,
  },
];
