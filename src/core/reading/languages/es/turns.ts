import type { Turn } from "../../phrase-table.ts";

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
      @ eso quiero|pido; entienden @; @ de otra|otro paciente|persona|senor|senora|cliente|familia;
      @ hasta cuando; ver si ME? @; si no ME? @; por que no ME? @; si ya ~3 @;
      les|le|te|os ~1 pide|piden|pedi|quiero|dije|digo que? ya? @; si ~2 amables|amable ~2 @;
      @ se|te|les lo|los? quiero; quiero que se @; @ ustedes $.;
      dije|pedi a ustedes que ya? @; quiero a los|la ~1 de|del ~2 que ya? @`,
  },
  {
    id: "instrucciones",
    to: "none",
    only: `no-quiero-mensajes no-quiero-recibir dejar-de-recibir darme-de-baja alto-a-los-mensajes
      cancelen-los-mensajes cancelar-suscripcion no-mas-mensajes duda-baja`,
    patterns: `
      @ ~1 responde|responda|manda|manden|mensaje ~1 stop|baja|alto|salir;
      responde|responda|manda|manden ~2 para @; responde|responda|manda|manden ~2 @; se|te @`,
  },
  {
    id: "ocupado",
    to: "none",
    only: "duda peticion-dudosa no-quiero-mensajes no-quiero-recibir no-me-manden no-me-escriban no-mas-mensajes",
    patterns: `
      @ en ~1 clase|reunion|mesa; @ todavia|aun; @ mientras|que manejo; @ ahorita; @ hoy|ahora que;
      @ que se me acaba|acaban|acabo; @ ~1 ya escogi|elegi; @ manejando; @ que ando|voy|manejo;
      @ que estoy en|con|dormido|dormida|manejando|ocupado|ocupada|trabajando;
      @ que no tengo datos|megas|internet; en|por|de la noche|tarde|manana @;
      los domingos|sabados|fines|lunes|martes @; a HOURS @; las HOURS ~1 @; @ a la|las HOURS !de|am|ni;
      marque|marcaste un? @`,
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
      @ de|del ~1 otra|otro|otros|otras; @ a|al|por ~1 otro; @ al|del|en ~1 grupo; @ de voz;
      @ de mi|un|una !numero|celular|linea|vez|parte|cuenta`,
  },
  {
    id: "otro-canal",
    to: "none",
    patterns: `
      @ ~1 impreso|impresa|impresos|papel|postal; @ en papel;
      @ en mi|el|la|su app|reloj|video|pantalla|tele|computadora|pagina|juego; @ a|al|en|por ~1 PLACE;
      @ quiero|mejor|sino|solo ~1 mensaje|sms|mensajes|aqui; @ porque lo? voy a cambiar;
      @ y ponte|ven|maneja|vamos|duerme|estudia|vente`,
  },
  {
    id: "numero-de-otra-cosa",
    to: "none",
    only: "quiten-mi-numero darme-de-baja",
    patterns: `@ de mesa|orden|pedido|cuenta|cliente|socio|habitacion`,
  },
  {
    id: "cantidad",
    to: "none",
    only: "peticion-dudosa",
    patterns: `@ ~2 GOODS; @ de HOURS|dos|tres`,
  },
  {
    // What somebody ordered, not what a sender writes.
    id: "mercancia",
    to: "none",
    only: "peticion-dudosa deja-de-mandarme no-me-manden",
    patterns: `
      @ ~4 frio|fria|frios|frias|roto|rota|rotos|rotas|vencido|vencida|vencidos;
      @ ~4 equivocado|equivocada|equivocados|equivocadas|crudo|cruda|danado|danada|incompleto;
      @ ~1 que no debo|hice|compre; @ ~3 en el|la|los ORDERED`,
  },
  {
    // Who comes anyway needs no message.
    id: "ya-voy",
    to: "none",
    only: "no-vuelvan-a-escribir no-me-molesten",
    patterns: `@ yo|ya llego|paso|voy|vi`,
  },
  {
    id: "van-a",
    to: "none",
    only: "cancelen-los-mensajes deja-de-mandarme",
    patterns: `por que van|vas|iban a @; ^ van|vas|va|iban a @`,
  },
  {
    // What she did, she told; "cancelo" is also "canceló".
    id: "de-ella",
    to: "none",
    only: "cancelen-los-mensajes cancelar-suscripcion",
    patterns: `mi|tu|su KIN @`,
  },
  {
    id: "pesar",
    to: "none",
    patterns: `
      daria|seria|sentiria|es|da ~1 pena|lastima|triste|tristeza|coraje|rabia ~2 @; odiaria|lamentaria ~1 @;
      odio tener que @; no era ~2 @`,
  },
  {
    id: "que-pasa-si",
    to: "none",
    only: "cancelen-los-mensajes cancelar-suscripcion darme-de-baja quiten-mi-numero dejar-de-recibir",
    patterns: `@ pierdo|perdere|sigo|conservo|puedo`,
  },
  {
    id: "quiero-que-mi",
    to: "keep",
    only: "no-quiero-estar",
    patterns: `quiero que mi|nuestro ~1 @`,
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
    patterns: `no|nunca|sin|ni ~1 @; no le|les ~1 @; no ME? vuelvan a @; no me? quiero @; no WANT que ME? @`,
  },
  {
    id: "dicho",
    to: "none",
    patterns: `
      el|ella|mama|papa|doctor|medico|jefe|mi ~3 dijo|pidio|dice|quiere que ~1 @;
      me dijo|pidio|dice|dijeron que? @; me escribio|escriben|puso que @;
      oi|dicen|dijeron|escuche|supe|lei|cuentan|rumoran que ~2 @; la|ella|el le|me dice|grita|dijo @;
      que|ojala mi|tu|su|el|la|ella|los|las !numero|celular|linea ~1 @; digo|decirle|digan|decir a ~3 que @;
      para que !OWNSTART ~1 ya? @; llama|titula|titulada|cancion|pelicula ~1 @;
      no|nunca|nadie pedi|pedimos|dije|pidio que? ME? @; @ si quieres|gustas; quieres|amas|extranas @;
      piense|pienses|piensen|crea|creas que @;
      dile|diles|digale|diganle|dije|dijo|pidio|pedi a ~4 que ya? ME? @;
      dije|dijo|pidio|pedi al ~3 que ya? ME? @;
      a los|la ~1 de|del ~3 que ya? @; otra|otro|otros|otras ~4 que? ya? @;
      dile|diles|digale|diganle|dice|pide que? ya? no? @; por error @; @ por error; @ sin querer;
      @ ma|mami|amor|abue|bebe $`,
  },
  {
    // What somebody said stands behind a pause.
    id: "citado",
    to: "none",
    acrossPause: true,
    patterns: `
      dijo|dijeron|decia|decian|dice|dicen|grita|gritan|grito|canta|escribio|puso|contesto|respondio|mando ~2 @`,
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
