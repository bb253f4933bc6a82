import type { Vocabulary } from "../../phrase-table.ts";
import { esEndings, esVerbs } from "./verbs.ts";

export const esVocabulary: Vocabulary = {
  endings: esEndings,
  spellings: {
    ...esVerbs,
    ya: `ia, lla, de una vez, de una buena vez, de una vez por todas, de inmediato, cuanto antes,
      lo antes posible, ya mismo, ahora mismo, hoy mismo, a partir de hoy, a partir de ahora, desde hoy,
      desde ahora, en adelante, en lo sucesivo, por el amor de dios, por dios, inmediatamente, de ya`,
    porque: "xq",
    estar: "star, estarme, estarnos, seguirme, andarme, andar",
    avisos: "abisos",
    harto: "arto, jarto",
    harta: "arta, jarta",
    de: "d",
    porfavor: `por favor, porfabor, por fabor, pofavor, x fabor, porfa, xfa, xfavor, porfis, porfi, plis,
      x favor, x fa, por fa`,
    please: "pls, plz",
    gracias: "muchas gracias, mil gracias, grax, grcs",
    mas: "ms",
    no: "noo, nome, jamas, nunca mas, yano",
    me: "m",
    por: "x",
    para: "pa",
    esta: "ta",
    aqui: "aki, aca",
    ahi: "ai",
    que: "q, k, ke, qe",
    quiero: `kiero, qiero, kero, quere, qero, quero, keremos, qeremos, keria, deseo, queremos, deseamos,
      quisiera, querria, quisieramos, gustaria, desearia, prefiero, preferiria, exijo, solicito, pido, kisiera,
      agradeceria, pedimos, agradezco, ruego, suplico, exigimos, solicitamos, opto por`,
    quiere: "desea, desean, quieren",
    denuncio: "denunci-D, report-D, demand-D",
    necesito: "necesitamos, ocupo, ocupamos, requiero, requerimos",
    autorizo: "autorizamos, consiento, permito, acepto, aceptamos, autorice, consentimos",
    numero: `num, nro, numeros, numero de telefono, numero de celular, numero de tel, numero de cel, num de tel,
      num de cel, numero telefonico, numero celular, fono, nmero, contacto telefonico, numerito`,
    celular: `telefono, tel, cel, celu, movil, telf, whatsapp, fon, phone, cell, telefonito, celulares,
      telefonos, selular`,
    mensajes: `msj, msjs, mnsjes, mensjs, msjitos, msg, msgs, mensajitos, mjs, mensages, mensajes de texto,
      msjes, mens, textos, mnsj, mnsjs, mensajeria, mensajerias, textitos, mensajotes, wasaps, whatsapps`,
    texts: "text messages",
    mensaje: "mensage, texto, mensaje de texto, mensajito, txt, textito",
    publicidad: "publi, publisidad",
    sms: "smss, s m s",
    baja: "vaja",
  },
  slips: `mandarme enviarme escribirme saquenme recibir publicidad stop cancelar desuscribir mensajes dejen
    quitenme borren eliminen cancelen suscripcion escriban manden`,
  notSlips: "desuscribi recibi top sop stoop atop stp",
  classes: {
    ME: "me nos",
    NO: "no ni tampoco",
    VOC: "compadre compa hermano vecino vecina amigo amiga tio wey loco che hombre parce pana mano",
    // Between a verb and its object.
    NOW: `senora senorita joven oiga please ya ahora porfavor pues mejor definitivamente VOC`,
    OTHERWISE: "todavia aun",

    // Told to several, or formally: as one talks to a business.
    ALLCEASE: "deje dejen dejar cesen terminen paren stop basta",
    CEASE: "ALLCEASE deja para bajenle",
    CANCEL: "cancelar terminar cesen terminen paren stop alto",
    OFF: "CANCEL apagar basta",
    KILL: "CANCEL apagar deje deja dejen bajenle fin",
    SUBOFF: "CANCEL apagar cancelarme",
    REMOVE: "quitar borrar",
    REVOKE: "retiro revoco revocar anulo REMOVE cancelar",
    DAR: "dar denme",
    GIVE: "ponganle ponle poner incluyan dar denme",
    DEJAME: "dejenmen dejame dejenme dejadme dejeme dejennos",
    LEAVE: "larguense larguese vayanse vete desaparezcan",
    TOSEND: "enviarme enviar",
    TOWRITE: "escribirme escribir",
    MANDEN: "manden mandes",
    SEND: "TOSEND MANDEN",
    WRITEN: "escriban escribas",
    KEEP: "sigan siguen este ande",
    WANT: "quiero querer necesito autorizo espero",
    ASK: "pueden puede podrian podria puedes podes podrias podeis podriais favor quiero porfavor",
    BELONG: "pertenecer sigan estar continuar quedar quedarme permanecer figurar aparecer",
    TOLD: "contactado contactados contactada molestado molestada notificado incluido",
    HAVE: "tienen tiene tienes teneis cuentan",
    PERM: "permiso consentimiento autorizacion",
    NADIE: "ustedes usted nadie",

    // What only a sender sends; what somebody's phone has too; what shops and friends have as well; what may be
    // anything.
    COMM: `mensajes sms publicidad propaganda propagandas spam comunicaciones comunicacion comunicados campanas
      newsletter boletin boletines marketing difusiones texts`,
    NOTI: `promociones promos alertas notificaciones notis avisos recordatorios correos novedades promocionales
      actualizaciones`,
    PROM: `ofertas anuncios cupones encuestas invitaciones descuentos catalogos especiales rebajas rifas
      bendiciones oraciones versiculos`,
    INFO: `versiculo informacion cobros noticias llamadas contenido propuestas opciones propiedades bonos
      catalogo prestamos creditos cursos circulares menu turnos horario reportes resultados vacantes citas
      links`,
    MSG: "COMM NOTI PROM",
    UNO: `mensaje aviso alerta notificacion promo promocion anuncio recordatorio sms comunicacion`,
    // Cursed at, in one country or another.
    COSA: `cosa cosas vaina vainas porqueria porquerias basura weas boludeces pendejadas tonterias chingaderas
      rollos`,
    // After those: of what, where, to whom.
    OFWHAT: "de del en por para y a al que con sin menores",

    YOUR: "sus tus su tu estos estas esos esas vuestros vuestras tanto tantos tantas",
    OURS: "mi este esta nuestro nuestra mis",
    THIS: "mi este esta nuestro nuestra",
    ALLOF: "OURS toda todo cualquier los las todos todas el la",
    DET: "YOUR el la los las mas este esta ese esa ningun ninguna otro otra pinches malditos tipo de",
    NUM: "numero celular linea persona buzon",
    DATUM: "numero nombre datos contacto informacion",
    DATA: "DATUM celular linea",
    LIST: `MSG campana lista listas base bases sistema registro registros contactos difusion envio envios cadena
      fichero ficheros todo todos datos agenda archivos suscripcion listado directorio mailing destinatarios
      list`,
    // What only lists of notices are of.
    LISTOF: "cortes votantes donantes clientes oracion",
    // A list of something else.
    NOTLIST: `espera invitados super compras asado asistencia participantes utiles precios reservas fiesta faltas
      citas pedidos grupo morosos deudores negra`,
    // Where else than here.
    PLACE: "oficina trabajo chamba correo email fijo escuela",
    HOURS: "1 2 3 4 5 6 7 8 9 10 11 12 pm am",

    KIN: `hermana hermano mama papa amiga amigo novia novio ex esposa esposo prima primo hija hijo jefe abuela
      abuelo`,
    // How an ask after "para que" begins that is one's own.
    OWNSTART: "ya no ME CEASE ustedes",

    // Said elsewhere in the text: that something has come; that somebody is dead, small or cared for; what will
    // come of it.
    OWNQUOTE: "entienden",
    SENT: "MSG mensaje escribirme mandan siguen llegando saldo",
    DEAD: `murio fallecio muerto difunto difunta fallecida fallecido vive menor cuidadora confunde nina nino
      enfermo enferma demencia hijo hija abuela abuelo anciana coma asusta ninguna`,
    GONE: "murio fallecio muerto difunto vive",
    GOODS: `pan piezas productos chile bolsas comida pizza paquetes facturas recibos ropa leche medicina agua
      tortillas invitados`,
    // What it is ordered in.
    ORDERED: "despensa pedido orden paquete super mandado hamburguesa menu tacos cafe",
    PERSONS: "DEAD mama papa esposa esposo paciente",
    THREAT: "denuncio quejo queja acoso abogado abogados profeco fcc policia",
    HASNUM: "numero celular",
    // A number that came into the wrong hands.
    WRONG: `MSG mandan manden enviar enviarme equivocado equivocada equivocaron equivoco sacaron consiguieron
      dio dieron conozco`,
    CONTEXT: `MSG numero lista interesa interesado cansado harto cansada manden escriban sus recibir equivocado
      suscribi ustedes UNO`,

    LAUGH: "jaja jajaja jajajaja jeje lol ja jajaj jajajajaja lmao omg haha risa reir",
    BAR: `si cuando con por porque pero y o en al donde mientras hasta antes despues como cuanto no nunca
      espera cancelar deja dejen dejar paren quitar borrar que a para`,
    FILLER: `please gracias hola buenas buenos dias tardes noches ok ya ahora perdon disculpa disculpe senor
      senora si no porfavor pues bueno oye y muy amable saludos che esto`,
    OPENER: `please porfavor favor gracias hola ok ya pues bueno oye y pero si no entonces tambien ahora quiero
      puede pueden podria podrian puedes podrias podeis que a tardes dias interesa interesado numero
      equivocado`,
    CLOSER: `please porfavor gracias ya o y pero porque nunca mas stop baja no saludos urgente ahora cabrones
      definitivamente po pues joven mijo ahorita senor senora senorita senores VOC mija`,
    EVERYDAY: "que no me de mi el la los las una un y a en por con se te su sus lo le es al si este esta",
    COMMON: `que no me de mi el la los las un una y a en por para con se te su sus lo le es al si ya mas
      este esta esto como todo favor gracias nos dar quiero deja numero quitar cancelar enviarme escribirme
      manden escriban recibir baja aqui llamarme vuelvan sigan ver nada ni solo alto`,
  },
};
