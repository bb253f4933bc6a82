import type { Vocabulary } from "../phrase-table.ts";
import { esEndings, esVerbs } from "./es-verbs.ts";

export const esVocabulary: Vocabulary = {
  endings: esEndings,
  spellings: {
    ...esVerbs,
    ya: `ia, lla, de una vez, de una buena vez, de una vez por todas, de inmediato, cuanto antes, lo antes posible, ya mismo,
      ahora mismo, hoy mismo, ahorita, a partir de hoy, a partir de ahora, desde hoy, desde ahora, en adelante, en lo sucesivo,
      por el amor de dios, por dios, inmediatamente, de ya`,
    porque: "xq, pq, xk, por que razon",
    lista: "list",
    estar: "star, estarme, estarnos, seguirme, andarme, andar",
    harto: "arto, jarto",
    harta: "arta, jarta",
    de: "d",
    porfavor:
      "por favor, porfa, xfa, xfavor, porfis, porfi, plis, pls, plz, please, x favor, x fa, por fa, poray",
    gracias: "muchas gracias, mil gracias, grax, grcs, thanks, thank you",
    mas: "ms, ma",
    no: "noo, jamas, nunca mas, yano",
    me: "m",
    por: "x",
    para: "pa",
    esta: "ta",
    aqui: "aki, aca",
    que: "q, k, ke, qe",
    quiero: `kiero, qiero, kero, qero, keremos, qeremos, keria, deseo, queremos, deseamos, quisiera, querria, necesito, quisieramos, gustaria, ocupo, requiero,
      desearia, prefiero, preferiria, exijo, solicito, pido, necesitamos, kisiera, agradeceria, pedimos,
      agradezco, ruego, suplico, exigimos, solicitamos, opto por, queria, queriamos`,
    autorizo: "autorizamos, consiento, permito, acepto, aceptamos, autorice, consentimos",
    numero: `num, nro, numeros, telefono, tel, cel, celular, celu, movil, linea, numero de telefono,
      numero de celular, fono, nmero, telf, whatsapp, fon, phone, cell, number, contacto telefonico, telefonito`,
    mensajes: `msj, msjs, msg, msgs, mensajitos, mjs, mensages, mensajes de texto, msjes, mens, textos, mnsj, mnsjs,
      mensajeria, mensajerias, textitos, mensajotes, wasaps, whatsapps, txts`,
    mensaje: "mensage, texto, mensaje de texto, mensajito, txt, textito",
    publicidad: "publi, publisidad",
    sms: "smss, s m s",
    baja: "vaja",
  },
  slips: `mandarme enviarme escribirme saquenme recibir publicidad stop cancelar desuscribir mensajes dejen quitenme borren eliminen cancelen suscripcion escriban
    manden`,
  notSlips: "recibi top sop stoop atop stp mensaje",
  classes: {
    CEASE: "basta deja dejen dejar paren cesen para stop bajenle",
    // Told to several, or formally: to a business.
    ALLCEASE: "dejen dejar cesen paren stop basta",
    KILL: "cancelar apagar terminar deja dejen cesen paren stop alto bajenle fin",
    OFF: "cancelar apagar terminar cesen paren stop alto basta",
    SEND: "enviarme enviar manden mandes",
    TOSEND: "enviarme enviar",
    TOWRITE: "escribirme escribir",
    ME: "me nos",
    NOW: "ya ahora porfavor pues definitivamente mejor",
    WANT: "quiero autorizo",
    MANDEN: "manden mandes",
    NO: "no ni tampoco",
    BELONG: "pertenecer sigan estar continuar quedar quedarme permanecer figurar aparecer",
    PERM: "permiso consentimiento autorizacion",
    COSA: "cosa cosas vaina porqueria onda madre chingadera asunto basura cochinada weas huevadas pendejadas mamadas tonterias rollos chingaderas porquerias vainas mugres estupideces",
    THREAT:
      "denuncio demando reporto quejo bloqueo queja demanda denuncia denunciar demandar reportar denunciarlos demandarlos reportarlos demandamos acoso abogado abogados profeco fcc bloquear bloquearlos policia",
    DEAD: "murio fallecio muerto muerta difunto difunta fallecida fallecido vive menor cuidadora cuidador confunde anciana anciano",
    WRITEN: "escriban escribas",
    KEEP: "sigan siguen este ande",
    DAR: "dar denme",
    MAS: "mas nada nunca",
    OTHERWISE: "todavia aun",
    // Nouns of what comes; the first may be of one's own.
    MSG: `mensajes sms publicidad promociones promos ofertas alertas notificaciones avisos anuncios
      recordatorios spam correos comunicaciones boletin boletines propaganda novedades cupones encuestas
      campanas newsletter invitaciones descuentos cadenas marketing
      comunicados actualizaciones catalogos promocionales propagandas notis especiales rebajas comunicacion`,
    UNO: "mensaje aviso alerta notificacion oferta promo promocion anuncio encuesta llamada recordatorio cupon texts sms comunicacion",
    // What only a sender sends.
    COMM: "propagandas comunicacion mensajes sms publicidad propaganda spam comunicaciones campanas newsletter boletin boletines marketing cadenas comunicados",
    // Also what somebody's phone, oven or shop has.
    NOTI: "notis promociones promos alertas notificaciones avisos recordatorios correos novedades promocionales actualizaciones",
    PROM: "especiales rebajas ofertas anuncios cupones encuestas invitaciones descuentos catalogos",
    // After those: of what, where, to whom.
    OFWHAT: "de del en por para y a al que con menores mayores",
    SUBOFF: "cancelar cancelarme apagar terminar cesen",
    // May be of something else.
    INFO: "informacion cobros noticias llamadas envios contenido cosas propuestas opciones vacantes propiedades bonos catalogo prestamos creditos cursos planes",
    ALERT: `alertas notificaciones avisos promociones promos recordatorios ofertas publicidad spam`,
    LIST: `texts messages fichero ficheros plataforma mailing libreta chat club comunicacion envio lista listas base bases sistema registro registros contactos difusion envios mensajes sms alertas todo
      todos datos agenda archivos notificaciones promociones publicidad suscripcion boletin listado directorio
      promos ofertas avisos recordatorios campana campanas newsletter correos spam marketing cadena cadenas`,
    // A list of something else.
    NOTLIST: `espera invitados super compras compra asado asistencia utiles precios reservas fiesta viaje boda turnos
      faltas citas pedidos grupo morosos deudores`,
    // What one is signed off that isn't ours: "denme de baja el seguro".
    THING: "de del el la los las un una mi a al en esa ese este",
    // Something has come.
    SENT: "escribirme mandan saldo siguen llegando mensajes mensaje sms publicidad promociones promos ofertas alertas notificaciones avisos spam anuncios",
    // A number that came into the wrong hands.
    HASNUM: "numero",
    WRONG:
      "cupones ofertas promociones mandan manden enviar enviarme equivocado equivocada equivocaron equivoco sacaron consiguieron dio dieron tienen publicidad mensajes spam conozco",
    DATA: "numero nombre datos contacto informacion",
    OURS: "mi este nuestro su mis esta",
    YOUR: "sus tus estos estas esos esas su tu vuestros vuestras tanto tantos tanta tantas",
    THIS: "este mi esta nuestro nuestra",
    NUM: "numero persona aparato buzon casa",
    ASK: `pueden puede podrian podria puedes podrias podeis podriais podes favor quiero porfavor`,
    DEJAME: "dejame dejenme dejadme dejeme dejennos",
    LAUGH: "jaja jajaja jajajaja jeje lol ja jajaj jajajajaja lmao omg haha risa reir",
    CONTEXT: `mensajes numero lista publicidad interesa interesado cansado harto cansada manden escriban sus
      recibir promociones equivocado suscribi ustedes sms mensaje spam siguen`,
    BAR: `si cuando con por porque pero y o en al donde mientras hasta antes despues como cuanto no nunca
      espera cancelar deja dejen dejar paren quitar que a para`,
    FILLER: `gracias hola buenas buenos dias tardes noches ok ya ahora perdon disculpa disculpe senor senora
      si no porfavor pues bueno oye y muy amable saludos che esto`,
    OPENER: `porfavor favor gracias hola ok ya pues bueno oye y pero si no entonces tambien ahora quiero
      puede pueden podria podrian puedes podrias podeis que a tardes dias interesa interesado numero
      equivocado`,
    CLOSER: `porfavor gracias ya o y pero porque nunca mas stop baja no saludos urgente hoy
      ahora si che tio cabrones definitivamente po pues loco hermano wey amigo joven hombre mijo parce senores`,
    EVERYDAY: "que no me de mi el la los las una un y a en por con se te su sus lo le es al si este esta",
    COMMON: `que no me de mi el la los las un una y a en por para con se te su sus lo le es al si ya mas
      este esta esto como todo favor gracias nos dar quiero deja numero quitar cancelar enviarme escribirme
      manden escriban recibir baja aqui llamarme vuelvan sigan tener ver nada ni solo alto`,
  },
};
