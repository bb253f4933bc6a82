import type { Turn } from "../phrase-table.ts";

/** What turns a phrase round, the first that fits. */
export const esTurns: readonly Turn[] = [
  {
    id: "como-digo",
    to: "none",
    patterns: `como ~2 digo que? ya? no? @`,
  },
  {
    id: "pedido",
    to: "keep",
    patterns: `
      si no ME? @; por que no ME? @; si ya ~3 @;
      les|le|te|os ~1 pide|piden|pedi|quiero|dije|digo que? ya? @; si ~2 amables|amable ~2 @;
      @ se|te|les lo|los? quiero; quiero que se @; @ ustedes $.`,
  },
  {
    id: "instrucciones",
    to: "none",
    only: "no-quiero-mensajes no-quiero-recibir dejar-de-recibir darme-de-baja alto-a-los-mensajes cancelen-los-mensajes cancelar-suscripcion no-mas-mensajes duda-baja",
    patterns: `
      @ ~1 responde|responda|manda|manden|mensaje ~1 stop|baja|alto|salir;
      responde|responda|manda|manden ~2 para @; responde|responda|manda|manden ~2 @; se|te @`,
  },
  {
    id: "ocupado",
    to: "none",
    only: "duda peticion-dudosa no-quiero-mensajes no-quiero-recibir no-me-manden no-me-escriban no-mas-mensajes",
    patterns: `
      @ al|en ~1 trabajo|clase|reunion|mesa|escuela; @ todavia|aun; @ mientras|que manejo; @ manejando;
      @ solo mensajes; @ que ando|voy|manejo;
      @ que estoy en|con|dormido|dormida|manejando|ocupado|ocupada|trabajando;
      @ que no tengo datos|megas|internet; en|por|de la noche|tarde|manana @;
      los domingos|sabados|fines|lunes|martes @; a HOURS @; las HOURS ~1 @; marque|marcaste un? @`,
  },
  {
    id: "otra-lista",
    to: "none",
    only: "quiten-mi-numero darme-de-baja no-quiero-estar",
    patterns: `@ de|del|para ~1 NOTLIST; @ NOTLIST`,
  },
  {
    id: "otro-remitente",
    to: "none",
    patterns: `
      @ de|del ~1 otra|otro|otros|otras; @ al|del|en ~1 grupo; @ de voz;
      @ de mi|un|una !numero|celular|linea|vez|parte|cuenta`,
  },
  {
    id: "otro-canal",
    to: "none",
    patterns: `
      @ ~1 impreso|impresa|impresos|papel|postal; @ en papel; @ en mi|el|la|su app|reloj|video|pantalla|tele|computadora|pagina|juego; @ al|por|a ~1 correo|mail|email;
      @ y ponte|ven|maneja|vamos|duerme|estudia|vente`,
  },
  {
    id: "pena",
    to: "none",
    only: "no-mas-mensajes alto-a-los-mensajes no-quiero-mensajes no-quiero-recibir",
    patterns: `
      @ mejor nos|ven|vente|hablamos; @ que lastima|triste|pena; @ los|las extrano;
      @ quiero el|la|los|las|un|una`,
  },
  {
    id: "a-otro",
    to: "none",
    only: "deja-de-escribirme deja-de-mandarme",
    patterns: `@ a mi|tu|su KIN`,
  },
  {
    id: "negado",
    to: "none",
    patterns: `
      no|nunca|sin|ni ~1 @; no le|les ~1 @; no ME? vuelvan a @; no me? quiero @; no WANT que ME? @`,
  },
  {
    id: "dicho",
    to: "none",
    patterns: `
      el|ella|mama|papa|doctor|medico|jefe|mi ~3 dijo|pidio|dice|quiere que ~1 @;
      me dijo|pidio|dice|dijeron que? @;
      que|ojala mi|tu|su|el|la|ella|los|las !numero|celular|linea ~1 @;
      digo|decirle|digan|decir a ~3 que @; para que !OWNSTART ~1 ya? @;
      llama|titula|titulada|cancion|pelicula ~1 @; no|nunca pedi|pedimos|dije que @;
      piense|pienses|piensen|crea|creas que @;
      dile|diles|digale|diganle|dije|dijo|pidio|pedi a ~4 que ya? ME? @;
      dije|dijo|pidio|pedi al ~3 que ya? ME? @; otra|otro|otros|otras ~4 que? ya? @;
      dile|diles|digale|diganle|dice|pide que? ya? no? @; por error @; @ por error; @ sin querer`,
  },
  {
    // What somebody said stands behind a pause.
    id: "citado",
    to: "none",
    acrossPause: true,
    patterns: `
      dijo|dijeron|decia|decian|dice|dicen|grito|escribio|puso|contesto|respondio|mando ~2 @`,
  },
  {
    id: "sujeto",
    to: "none",
    patterns: `el|ella|ellos|quien @; cuando|porque ~2 @`,
  },
  {
    id: "si",
    to: "review",
    patterns: `si ~3 @`,
  },
  {
    id: "baja-de-otra-cosa",
    to: "review",
    only: "darme-de-baja duda",
    patterns: `@ al|del ~1 gym|gimnasio|curso|campamento|seguro|internet|agua|campus`,
  },
  {
    id: "a-veces",
    to: "review",
    patterns: `
      @ antes|despues|mientras|cuando|tan|hasta|tarde; @ llamame|llamenme|llameme|hablame;
      @ mejor llamame|llameme|llamenme|hablame|marcame|al|por`,
  },
];
