import type { PhraseRule } from "../../phrase-table.ts";

/** Not wanted, not needed, not allowed. */
export const esWants: readonly PhraseRule[] = [
  {
    id: "no-quiero-recibir",
    means: "stop",
    patterns: `
      NO ME? WANT ~1 recibir no? ~5 MSG|UNO; NO ME? WANT ~2 recibir $;
      NO ME? WANT ~2 recibir ~1 nada|esto|estos|estas; NO WANT ~1 recibir ~2 INFO $;
      NO WANT ~1 recibir ~2 INFO de YOUR|ustedes; NO WANT vuelvan a recibir ~4 MSG|UNO;
      NO WANT vuelvan a recibir nada; no los|las WANT recibir; no ~2 por que estar? recibir ~3 MSG;
      WANT ~1 no vuelvan? a? recibir ~4 MSG|UNO; WANT ~1 no recibir $;
      WANT ~1 no recibir mas|nada|esto|eso|estos|estas; ^^ no recibir mas $$; no recibir ~4 MSG $;
      para ya? no recibir ~4 MSG|UNO; no ME interesa ~2 recibir ~3 MSG; no ME interesan ~2 MSG $;
      YOUR ~1 MSG ~1 no ME interesan|sirven; no tengo ~1 interes en recibir; no tengo ~1 interes en YOUR ~2 MSG;
      ME niego|rehuso a recibir; rechazo recibir; rechazo ~1 YOUR ~2 MSG; renuncio a ~3 MSG;
      paso de YOUR ~1 MSG; paso|desisto de recibir ~3 MSG; NO ME? WANT ~1 recibir mas? cadenas;
      dont want mas ~1 MSG`,
    ignores: "negado",
  },
  {
    id: "no-quiero-mensajes",
    means: "stop",
    unlessLaughing: true,
    patterns: `
      NO ME? WANT DET* COMM !sin; NO WANT DET* NOTI !OFWHAT; NO WANT DET* NOTI|PROM de|en YOUR|ustedes;
      NO WANT DET* PROM $.; NO WANT DET* MSG ~3 a|en THIS ~1 NUM|casa;
      NO WANT mas? COSA|propaganda|politica a|en mi|este ~1 NUM; NO WANT YOUR ~2 MSG|mensaje;
      NO WANT ~4 ni YOUR ~1 MSG; NO quiero|querer mas? ~1 INFO $; NO WANT mas mensaje;
      NO WANT otro|ningun|ni ~1 UNO; NO WANT ni MSG|UNO|un|una; NO WANT mas contacto;
      NO WANT nada ~1 de ustedes; NO WANT vuelvan? a? saber ~2 de ustedes;
      NO WANT DET* NOTI|PROM en|a|al|por ~1 NUM|sms|mensaje; NO WANT mas YOUR ~2 MSG; querer mas? UNO|MSG;
      NO WANT saber ~2 de YOUR ~2 MSG`,
    ignores: "negado",
  },
  {
    id: "no-quiero-que-escriban",
    means: "stop",
    patterns: `
      NO ME? WANT|interesa que NADIE? ME? WRITEN|molesten|llamen !el|la|en|a|al;
      NO WANT que ME? WRITEN|molesten|llamen a|al THIS ~1 NUM;
      NO WANT|interesa que NADIE? ME? MANDEN ~3 MSG|UNO|nada|mas|cosas;
      NO WANT que NADIE? ME? KEEP TOSEND|TOWRITE|molestarme|llamarme;
      NO WANT que YOUR|este|esta|ninguna ~1 ME WRITEN|molesten|llamen|vuelvan|MANDEN;
      NO WANT que se ME escriban|MANDEN|molesten; que no se ME WRITEN|molesten;
      WANT que ya? no ME? WRITEN|molesten; WANT que ya? no ME? MANDEN ~3 MSG|UNO|mas|nada;
      WANT que ya? no ME? KEEP|vuelvan a? TOSEND|TOWRITE|molestarme|llamarme;
      WANT ~1 no vuelvan? a? TOSEND|TOWRITE; para que ya? no ME? MANDEN ~3 MSG|UNO; para que ya? no ME? WRITEN;
      revoco|retiro ~3 PERM para el tratamiento; WANT que ~1 CEASE ~4 MSG; NO WANT ser TOLD;
      no vuelvan a ser TOLD; WANT ~2 no ser ~1 TOLD;
      que THIS ~1 NUM no ~1 sea|sean TOLD|usado|usada|utilizado|utilizada|llamado`,
    ignores: "negado",
  },
  {
    id: "no-quiero-estar",
    means: "stop",
    patterns: `
      NO ME? WANT ~1 BELONG ~2 a|en|de|al ~3 LIST; CEASE de BELONG ~2 a|en|de ~3 LIST;
      NO WANT estar suscrito|suscrita|inscrito|inscrita|apuntado|apuntada; NO WANT formar|ser parte de ~3 LIST;
      no ME tengan|mantengan|dejen ~2 en ~3 LIST; no ME tomen|tengan ~1 en cuenta ~1 para ~3 MSG|envios;
      no cuenten conmigo ~1 para|en ~3 MSG|envios; que ~2 numero no ~1 este|aparezca|sigan|salga ~1 en ~3 LIST;
      CEASE de BELONG ~2 entre ~3 LIST; THIS ~1 NUM no debe|deberia estar en ~2 LIST`,
    ignores: "negado",
  },
  {
    id: "dejar-de-recibir",
    means: "stop",
    patterns: `
      como ~3 deja|dejen|dejar|dejo de recibir ~4 MSG|UNO;
      como deja|dejen|dejar|dejo de recibir esto|estos|estas; dejar de ~1 recibir ~4 MSG;
      dejar de recibir ~2 INFO; hago|hacer|hay para|que dejar de recibir ~4 MSG|UNO|esto;
      manera|forma dejo de recibir ~3 MSG|UNO|esto`,
  },
  {
    id: "consentimiento",
    means: "stop",
    patterns: `
      REVOKE ~3 PERM !de|del|para|a|al;
      REVOKE ~3 PERM de|para|a que? ME? TOSEND|TOWRITE|recibir|WRITEN|MANDEN|usar|uso|usen;
      queda revocado|revocada|quitado ~2 PERM; PERM ~1 queda revocado|revocada|quitado|anulado;
      no ~1 HAVE con? mi ~1 PERM; lista ~1 de|para no escribirme|molestarme|llamarme|escribir;
      en la|YOUR? lista robinson; lista ~1 de exclusion; me opongo a ~4 MSG;
      me opongo al|a ~1 uso de OURS ~1 numero|datos; me opongo a que ME WRITEN|MANDEN|llamen;
      oposicion al|a ~3 MSG|tratamiento; no|nunca les|le|os|te ~2 dar|dado|di|dio ~2 PERM !de|para|a;
      no|nunca ~3 otorgo|otorgado|concedo ~2 PERM $;
      no|nunca ~3 dar|dado|di|otorgo|otorgado|concedo ~2 PERM para|de TOSEND|TOWRITE|recibir|esto|YOUR|usar;
      no ~3 dar ~2 PERM para ~1 MSG; no|nunca ~3 dar|dado|di ~2 PERM para|de que ME;
      no les|le|te|os? WANT ~2 uso de OURS|YOUR? ~1 NUM|datos; desautorizo ~3 MSG|numero|datos|TOSEND;
      no|nadie ~3 autorizados|autorizado|autorizada|autorizo|permiso a|para|de TOWRITE|TOSEND;
      prohibido vuelvan a TOWRITE|TOSEND|llamarme; prohibido TOWRITE|TOSEND|llamarme|molestarme;
      prohibo ~1 que|TOWRITE|TOSEND|molestarme|sigan|usar`,
    ignores: "negado",
  },
];
