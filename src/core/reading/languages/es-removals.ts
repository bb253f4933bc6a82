import type { PhraseRule } from "../phrase-table.ts";

/** Off a list, out of a system: me, us, a number, a person. */
export const esRemovals: readonly PhraseRule[] = [
  {
    id: "de-todo",
    means: "stop",
    scope: "everything",
    patterns: `
      desuscribir de todo|todas|todos; DAR de baja de todo|todas|todos`,
    ignores: "propio",
  },
  {
    id: "darme-de-baja",
    means: "stop",
    patterns: `
      DAR de? baja $; denme de baja !THING; unsubscribe porfavor|gracias; WANT ~1 unsubscribe;
      DAR de baja de|del este|el|su? servicio; DAR de baja de esto|aqui|ustedes|ahi;
      solicitud|peticion de baja; DAR de? baja de|del|a|al|en ~4 MSG|LIST;
      DAR de baja mi|este|el|esta ~1 numero; DAR de baja numero; remove|delete|unsubscribe mi|este|my numero; WANT que? se ME de de baja; WANT la|mi? baja $;
      WANT la|mi? baja ~1 de|del ~2 servicio|MSG|LIST; la|mi baja de ~3 MSG|LIST; desuscribir $;
      desuscribir OURS ~1 numero; desuscribir de|a|del ~4 MSG|LIST|esto|aqui|servicio;
      desuscribir ya|inmediatamente; ^ baja $.; ^ baja de|del|a ~3 LIST|MSG;
      tramiten|tramitar|tramite|procesen|procesar|gestionen|gestionar|hagan mi|la baja $; tramiten|tramitar|tramite|procesen|procesar|gestionen|gestionar|hagan mi|la baja de|del ~3 MSG|LIST|servicio|numero;
      quitar|cancelar mi suscripcion !a|al|de|del|en; quitar suscripcion $; baja a? mi|este|esta ~1 numero;
      WANT ~2 opt out; opt out porfavor; ME borro|retiro|bajo|voy|desapunto|despido|salgo de|del YOUR|esta|la ~1 LIST; WANT baja $; DAR la baja de|del ~3 MSG|LIST|servicio; baja ya|inmediata porfavor $.`,
    ignores: "propio",
  },
  {
    id: "quiten-mi-numero",
    means: "stop",
    patterns: `
      quitar ~1 OURS ~1 numero !viejo|anterior|antiguo|de|del|en; quitar ~1 OURS ~1 numero ~2 de|del inmediato|una|raiz|YOUR|donde|grupo; quitar ~1 OURS ~2 DATA $;
      quitar ~1 OURS ~2 DATA ~1 de|del ~4 LIST|ahi; quitar numero|contacto|datos $;
      quitar numero|contacto|datos de|del;
      quitar ~1 el|los|ese numero|contacto|datos ~3 de|del ~4 LIST; quitar a THIS ~1 NUM; THIS ~1 numero ya? porfavor? quitarlo; 
      quitarme|cancelar ~2 OURS numero|datos; supresion|eliminacion|cancelacion|quitado|exclusion|retiro de ~2 DATA|suscripcion; exclusion de ~3 LIST; olvidenme|olvideme|olvidennos|olvidadme $;
      derecho de|a oposicion|supresion|cancelacion|olvido; derecho al olvido;
      me|nos quitar ~1 de|del ~5 LIST|ahi|eso|esto|aqui; me|nos quitar de YOUR|esta|esa|este|ese COSA; quitarme ~1 de YOUR|esta|esa|este|ese COSA; me|nos quitar $; me|nos ASK quitar $; ASK ~2 quitar de|del ~4 LIST !el|la|los|las|a|al;
       quitarme ~2 de|del ~5 LIST|MSG; quitarme ~1 de|del YOUR ~1 programa|grupo;
      quitarme ~1 de ahi|alli|eso|esto|esta|este $; quitarme $;
      quitarme ya|inmediatamente|definitivamente; ^. quitarme de|del YOUR;
      quitar ~3 de|del YOUR ~3 LIST !el|la|los|las; quitarlo ~1 de|del YOUR|ahi|esa ~3 LIST;
      ser|sea|sean|estar quitado de ~4 LIST; numero ~3 ser|sea quitado; ser quitado $;
      salirme|salirnos|salgo ~1 de|del ~3 MSG|LIST; como ~2 salir de|del ~3 MSG|LIST; ASK salir de|del ~3 MSG|LIST; salir de YOUR|esta|esa ~2 LIST|MSG;
      salirme de esto|esta|estas; salgo de esto|aqui; WANT salirme $; WANT salir de ~3 MSG|LIST|esto|ahi;
      quiero salirme $;
      olvidense|olvidate|olvida|olviden|olvidese|olvidaos|desechen|pierdan|pierda|pierde|perded de? ~1 OURS numero;
      olvidense|olvidese|olvidaos de mi $; apagar OURS ~1 numero; cancelar ~2 OURS ~1 datos|numero;
      en YOUR lista negra; quitarme ~2 numero; que ME quitar $; deja|dejen|paren mi numero en paz;
      que me quitar ya|inmediatamente; ^ quitar ~1 de|del ~2 lista|listas|base|sistema|registro $; quitarme que|ustedes|usted;
      salga|desaparezca|desaparecer ~1 de ~3 LIST; ^ fuera de YOUR ~2 LIST|MSG; WANT ~3 fuera|desaparecer de YOUR ~2 LIST;
      no aparecer|figurar ~1 en ~3 LIST; quitarme  de|del suyo`,
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
    id: "borrenlo",
    means: "stop",
    context: "WRONG",
    lacking: "none",
    patterns: `^ quitarlo $; ^ quitarlo y; quitarlo ya`,
  },
];
