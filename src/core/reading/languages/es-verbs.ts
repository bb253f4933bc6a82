import type { Vocabulary } from "../phrase-table.ts";

/*
 * Accents are gone when these are looked up: "borrá" is "borra". A stem that changes its spelling before e
 * (sac-, saqu-) stands twice.
 */
export const esEndings: NonNullable<Vocabulary["endings"]> = {
  // -ar before a, o: told, asked and wished; then with me or us, then with it, them or him.
  A: "a ad ar an as ais aran aras ara arais asen ases ase aseis",
  AM: "ame adme arme anos adnos arnos amelos armelos",
  AL: "alo ala alos alas arlo arlos arla arle adlo",
  // -ar before e.
  E: "e en es eis",
  EM: "eme enme enos ennos emen enmelos enmelas",
  EL: "elo ela elos elas enlo enlos enla enlas enle ele",
  // -er and -ir, wished: "suspendan".
  S: "a an as ais iera ieran ieras",
  SM: "ame anme annos anmelos anmelas",
  SL: "alo anlo anlos anlas",
  // -ir told and asked: "suprime", "suprimid".
  I: "e id ir",
  // -ar and -ir after "dejen de", "no sigan".
  R: "ar ando",
  RM: "arme arnos andome andonos armelos",
  RL: "arle arles andole",
  IR: "iendo",
  IRM: "irnos iendome irmelos",
  // "no me manden", "que no me mandara".
  SE: "e en eis aran ara arais",
  SI: "a an ais ieran",
  // Threatened: "los denuncio".
  D: "o a ar are arlos amos",
  // Only of several people, or formal: what a friend would not be told.
  US: "en eis aran",
};

/** The verbs of asks, all their forms under one. */
export const esVerbs: Readonly<Record<string, string>> = {
  deja: "dejes, dejaras, dejas",
  dejen: `prescindan, dejaos, dejad, dejeis, dejaran, dejara, dejarais, dejasen, dejan, dejense, abstenganse,
    abstengase, abstengan, abstenga, abstengais, absteneos, abstenerse, desistan, desista`,
  cesen: "ces-A-E, detengase",
  terminen: "termine, termina, terminad, acaben, acaba, acabad, finalic-E",
  paren:
    "terminala, detenganse, paramos, corten, frenen, paradla, pare, parad, parar, pares, pareis, pararan, paran, cortenla, cortala, cortenle, cortela",
  bajenle: "baj-EL, bajale, bajarle, par-EL, parale, pararle, afloj-E, afloja, aflojale, aflojenle",
  cancelar: `cancel-A-E, canselar, canselen, cancel, cancelo, anul-A-E, desactiv-A-E, deshabilit-A-E, suspend-S, suspender,
    suspende, suspended, deteng-S, detener, deten, detened, inhabilit-A-E`,
  apagar: `apag-A, apagu-E, fren-A, cort-A, finaliz-A, descontinu-A-E, interrump-S-I, bloque-A-E,
    silenci-A-E`,
  cancelarlo: `cancel-AL-EL, anul-AL-EL, desactiv-AL-EL, deteng-SL, suspend-SL, termin-EL, fren-EL, detenerlos`,
  cancelarme: `cancel-AM-EM, anul-AM-EM, desactiv-AM-EM, suspend-SM, suspenderme, deteng-SM, apagu-EM, cort-AM-EM,
    deshabilit-AM-EM, interrump-SM`,
  quitar:
    "quit-A-E, kit-A-E, quito, sac-A, saqu-E, sak-A, retir-A-E, exclu-I, excluy-S-I, excluyera, excluyeran, desconect-A-E",
  borrar: `borr-A-E, borar, vorr-A-E, elimin-A-E, suprim-S-I, remov-S, remover, remuev-S, remueve, tach-A-E, desvincul-A-E,
    desregistr-A-E, desincorpor-A-E, depur-A-E, descart-A-E`,
  quitarme: `quit-AM-EM, kit-AM-EM, sac-AM, saqu-EM, borr-AM-EM, vorr-AM-EM, elimin-AM-EM, retir-AM-EM, suprim-SM, suprimirme,
    remov-SM, removerme, remuev-SM, excluirme, excluy-SM, tach-AM-EM, desvincul-AM-EM, desconect-AM-EM,
    desregistr-AM-EM, bloque-EM, baj-AM-EM, desanot-AM, liber-EM, desagreguenme, omitanme, librenme, descart-AM-EM, removeme, sak-EM, sakame, takeme`,
  quitarlo: `quit-AL-EL, sac-AL, saqu-EL, borr-AL-EL, elimin-AL-EL, retir-AL-EL, remuev-SL, removerlo, suprim-SL, tach-AL-EL`,
  quitado:
    "excluida, dado de baja, eliminado, borrado, retirado, eliminada, quitada, borrada, sacado, excluido, removido",
  desuscribir: `desuscrib-S-I-SM, desuscribirme, desuscribo, desuscribeme, desuscribidme, desuscribirse,
    desuscripcion, desubscrib-S-I-SM, desubscribirme, desinscrib-S-I-SM, desinscribirme, desinscribeme, desapunt-A-E-AM-EM,
    desafili-A-E-AM-EM, desuscribirnos, de suscribir, hacer unsubscribe, unsubscribeme, unsuscribe, unsubscribirme, unsubscribanme, unsuscribirme`,
  enviarme: `mand-RM, envi-RM, enbi-RM, embi-RM, remitirme, hacerme, pasarme, meterme, llegarme, llegarnos, dispararme,
    hacer llegar, reenviarme, llenarme, llenarnos, inundarme, bombardearme con, saturarme con, tirarme, compartirme, compartiendome, reenviandome`,
  enviar: "mand-R, envi-R, enviarlos, mandarlos, enviarlas, mandarlas, remitir",
  enviarle: "enviarselos, mandarselos, mand-RL, envi-RL, llegarle",
  mandes: "envies, mandaras, enviaras, remitas, pases mas",
  manden: `mand-SE, envi-SE, enbi-SE, remit-SI, llegue, lleguen, llege, llegen, yegue, yeguen, yegen, embi-SE, llegaran, pas-US, hagan llegar, reenvi-E, dispar-US, tiren, tires, compartan, comparta, compartais`,
  manda: "mandas, envia, envias",
  mandan: "envian, mandais, enviais, mandaron, enviaron, llega, llegan",
  escribirme: `escrib-IRM, escriv-IRM, contact-RM, texte-RM, texti-RM, mensaje-RM, mensaji-RM, spame-RM, wasapearme,
    whatsappearme, notificarme, avisarme, comunicarse conmigo, comunicarse con nosotros, contactar conmigo, ponerse en contacto`,
  escribir: "escrib-IR, contact-R, texte-R, texti-R, mensaje-R, spame-R, notificar, comunicarse",
  escribirle: "contactarle, textearle, contactarlo, contactarla, escribirles",
  hablarme: "buscando, hablando, buscarme, hablarnos, buscarnos, marcarme, marcarnos",
  escriban: `escriva, escribais, escribieran, eskriban, contact-US, contacte, texte-US, textee, mensaje-US, texti-US, mensaji-US,
    spame-US, wasape-US, notifiqu-US, comuniqu-US, habl-US, busqu-US, avis-US`,
  escribas: "contactes, textees, mensajees, escribieras, mensajies, texties",
  escriben: "escribes, escribe, contactan, contacta, textean, textea",
  molestarme: `molest-R-RM, fastidi-R-RM, joder, joderme, jodiendo, chingar, chingando, chingarme, fregar, fregando, acos-R-RM,
    hostig-R-RM, incordiar, incordiarme, romper, hinchar, hinchando,
    dar la brasa, dar la tabarra, dar el conazo, dar la turra, darme la brasa, darme el conazo, dando la brasa,
    satur-R-RM, bombarde-R-RM, jorobar, dar lata, dar la lata, darme la lata, darme lata, dando lata, dando la lata`,
  molesten: `molestes, fastidies, molest-SE, estorb-SE, fastidi-SE, jod-S, rompan, hinchen, deis la brasa, deis la lata, chingu-E, frieguen, hostigu-E, acos-SE, incordi-SE, satur-SE, bombarde-SE`,
  llamarme: "llam-R, marcar, llamarnos, llamandome",
  llamen: "llam-SE, marqu-US",
  recibir: `recibirlos, recibirlas, resibir, seguir recibiendo, recibiendo, que me lleguen, que me llegue,  que me sigan llegando`,
  sigan: "sigas, siga, sigais, seguir, esten, anden, estes, andes, continuen, esteis",
  siguen: "sigue, sigues, seguis, continuan",
  vuelven: "vuelve, vuelves",
  vuelvan: "vuelvas, vuelva, volvais, volver, vuelban, vayan, vaya, vayas, vayais",
  dar: `deis, dieran, diera, dierais, diesen, darme, darse, darnos, doy, dan, damos, darlo, dando`,
  denme:
    "dame, deme, dadme, dennos, denos, demen, den me, de me, me dan, me den, me da, me das, me des, me dais, nos dais, dnme, den, dad, nos dan, nos den",
  ahorrense: `evitenme, eviteme, ahorrate, ahorrese, ahorraos, ahorrenme, ahorreme, ahorrame, guardense, guardate, guardese, guardenselos,
    guardaos, metanse, metete, metase, metanselos`,
  ofrezcan: "ofrezca, ofrezcais, pidan, recuerden, recuerde, inviten, pregunten",
  ofrecer: "preguntar, pedir, insistir",
  ofrecerme: `ofrecernos, ofreciendo, ofreciendome, venderme, preguntarme, pedirme, pidiendo, pidiendome, recordarme, invitarme,
    insistirme, insistiendo`,
  eviten: "omitan, evite, evita, evitar, evitad, eviteis",
  incluyan: "incluya, incluyas, agregu-E, met-S, pong-S, consider-E, inclu-I, agregar, inscrib-S",
  incluirme: "agregarme, meterme en, ponerme en, considerarme, inscribirme, apuntarme",
};
