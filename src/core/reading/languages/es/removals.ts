import type { PhraseRule } from "../../phrase-table.ts";

/** Off a list, out of a system: me, us, a number, a person. */
export const esRemovals: readonly PhraseRule[] = [
  {
    id: "de-todo",
    means: "stop",
    scope: "everything",
    patterns: `desuscribir de todo|todas|todos; DAR de baja de todo|todas|todos`,
  },
  {
    id: "darme-de-baja",
    means: "stop",
    patterns: `
      DAR de? baja $; denme de baja que|hoy|mismo|ustedes|usted; unsubscribe porfavor|gracias;
      WANT ~1 unsubscribe; DAR de baja de|del este|el|su? servicio; DAR de baja de esto|aqui|ustedes|ahi;
      solicitud|peticion de baja; DAR de? baja de|del|a|al|en ~4 LIST !de|del;
      DAR de? baja mi|este|el|esta ~1 numero; DAR de? baja este|esta ~1 celular|linea;
      DAR de? baja mi celular $; DAR de? baja ~1 OURS ~1 NUM de|del ~3 LIST; DAR de baja numero;
      remove|delete|erase|block|unsubscribe mi|este ~1 NUM; remove me porfavor|de; take me off de|porfavor;
      WANT que? se ME de de baja; quiero la|mi? baja $; WANT la|mi? baja ~1 de|del ~2 servicio|MSG|LIST;
      desuscribir $; desuscribir OURS ~1 NUM; desuscribir de|a|del ~4 MSG|LIST|esto|aqui|servicio; ^ baja $.;
      ^ baja de|del|a ~3 LIST|MSG; tramiten|hagan|haganme mi|la baja $; procedan con|a mi|la baja;
      la baja de|del ~1 numero; baja inmediata|definitiva|total de|del ~2 numero|LIST;
      unsubscribe me de ~2 MSG;
      SUBOFF ~1 OURS ~1 NUM de|del ~3 LIST; quitarme ~2 servicio de ~1 MSG;
      ME baja|bajan|bajen de|del ~2 lista|MSG; cancelarme de|del ~2 LIST;
      tramiten|hagan|haganme mi|la baja de|del ~3 MSG|LIST|servicio|numero; ^ baja a? mi|este|esta ~1 numero;
      WANT ~2 opt out; opt out porfavor; ME voy|desapunto|despido|salgo de|del YOUR|esta|la ~1 LIST;
      baja ya|inmediata porfavor $.; take me off de|su|tu|la|esa|sus ~1 lista|MSG; do not contact|call|text $;
      para mi la baja $; DAR de baja como; veces ~2 que ofrecer|pedir la|mi baja;
      manden|puse|respondi|conteste|escribi|envie stop|baja|alto|salir ~2 y ~3 siguen|nada;
      opt me out porfavor;
      opt out mi ~1 NUM; quiero mi|la baja inmediata|definitiva; efectiva mi|la baja $`,
  },
  {
    id: "quiten-mi-numero",
    means: "stop",
    patterns: `
      REMOVE ~1 OURS ~1 numero !viejo|anterior|antiguo|de|del|en; REMOVE ~1 este|esta ~1 celular|linea $;
      borrar ~1 mi|nuestro celular $; REMOVE ~1 OURS ~1 NUM ~2 de|del inmediato|una|raiz|YOUR|donde|grupo;
      REMOVE ~1 OURS ~2 DATUM $; REMOVE ~1 OURS ~2 DATA ~1 de|del ~4 LIST|ahi !de|del;
      ^ salir de ~2 lista|listas $; el? opt out de ~2 MSG|NUM; quitarme a mi ~1 y|tambien|de;
      quitarme de donde;
      REMOVE numero|contacto|datos $; el numero quitarlo de la|su ~1 lista $;
      REMOVE ~1 el|los|ese numero|celular|contacto|datos ~3 de|del ~4 LIST;
      REMOVE a ~2 de|del YOUR ~3 LIST; THIS ~1 NUM ya? porfavor? quitarlo; quitarme ~2 OURS numero|datos;
      supresion|eliminacion|cancelacion|quitado|exclusion|retiro de ~2 DATA|suscripcion; exclusion de ~3 LIST;
      olvidenme|olvideme|olvidennos|olvidadme $; derecho de|a oposicion|supresion|cancelacion|olvido;
      me|nos REMOVE ~1 de|del ~5 LIST !de|del; me|nos REMOVE ~1 de|del ~4 MSG|ahi|eso|esto;
      me|nos REMOVE ~1 de|del YOUR ~3 LIST; me|nos REMOVE de YOUR|esta|esa|este|ese COSA;
      quitarme ~1 de YOUR|esta|esa|este|ese COSA; me|nos REMOVE $; me|nos ASK REMOVE $;
      ASK ~2 REMOVE de ahi|eso; ASK ~2 REMOVE de|del ~4 LIST !el|la|los|las|a|al|de|del;
      quitarme ~2 de|del ~5 LIST !de|del; quitarme ~2 de|del ~4 MSG|envio; quitarme ~2 de|del YOUR ~3 LIST;
      quitarme ~1 de|del YOUR ~1 programa|grupo; quitarme ~1 de ahi|alli|eso|esto|esta|este $;
      quitarme de esto|eso; quitarme ~2 de|del ~2 envios|campana|campanas;
      REMOVE ~1 OURS ~2 DATA ~1 de|del ~3 MSG; REMOVE ~1 OURS ~1 NUM de|del ~2 sistema|base|registro|cadena;
      quitarme $; REMOVE ~3 de|del YOUR ~3 LIST !el|la|los|las; quitarlo ~1 de|del YOUR !contactos ~3 LIST;
      ser|sea|sean|estar quitado de ~4 LIST; numero ~3 ser|sea quitado;
      salirme|salirnos|salgo ~1 de|del ~3 MSG|LIST; como ~2 salir de|del ~3 MSG|LIST;
      salir de YOUR|esta|esa ~2 LIST|MSG; salirme de esto|esta|estas; salgo de esto|aqui;
      WANT salir de ~3 MSG|LIST|esto|ahi;
      olvidense|olvida|desechen|deshaganse|boten|desaparezcan de? ~1 OURS numero;
      perder|pierdan|pierda|pierde|perded ~1 OURS numero; olvidense de mi $.; olvidense de mi y;
      cancelar ~2 OURS ~1 datos; en YOUR lista negra; quitarme ~2 numero !HOURS; que ME REMOVE $;
      ^ REMOVE NOW? de|del ~2 lista|listas|base|sistema|registro $; quitarme que|ustedes|usted;
      salga|desaparezca|desaparecer ~2 de ~3 LIST; WANT ~3 fuera|desaparecer de YOUR ~2 LIST; REMOVE my number;
      delete|remove|erase my ~1 numero; delete|remove|REMOVE mi number;
      delete|remove|take me from|off your|the lista;
      hagan|haganme|denme|denle delete|remove|block de|a|al ~1 NUM;
      quitarme ~1 de la|su|esta ~1 lista de LISTOF; quitarme del grupo de LISTOF;
      REMOVE ~1 OURS ~2 DATA de esa|esta|YOUR ~1 lista; eviten OURS ~1 NUM; olvidense de OURS ~1 NUM;
      quitarlo de|del ~2 LIST de MSG|LISTOF|contactos; quitarme de YOUR ~1 computadora|maquina;
      WANT que REMOVE OURS celular $; me|nos REMOVE de la|su|esta lista de LISTOF;
      me|nos REMOVE del grupo de LISTOF; este numero ya? no ~3 quitarlo $;
      REMOVE a mi ~1 de los|las ~1 MSG !de|del; quitarlo ~1 de sus ~1 contactos`,
  },
  {
    // Somebody's whose phone it is, or was; else a friend is told to forget somebody.
    id: "su-numero",
    means: "stop",
    context: "PERSONS",
    lacking: "none",
    patterns: `
      REMOVE ~1 su ~1 numero|celular|nombre|datos !viejo|anterior|antiguo|de|del|en;
      REMOVE ~1 su ~1 numero|nombre|datos de|del ~3 LIST !de|del`,
  },
  {
    id: "saquenme-de-aqui",
    means: "stop",
    context: "CONTEXT",
    patterns: `quitarme de aqui; salirme de aqui; me|nos REMOVE de aqui`,
    unlessLaughing: true,
  },
  {
    id: "borrenlo",
    means: "stop",
    context: "WRONG",
    lacking: "none",
    patterns: `^ quitarlo $`,
  },
];
