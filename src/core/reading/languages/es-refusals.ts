import type { PhraseRule } from "../phrase-table.ts";

/** Told not to write or send; not wanted; not allowed. */
export const esRefusals: readonly PhraseRule[] = [
  {
    id: "no-me-escriban",
    means: "stop",
    patterns: `
      no ME? WRITEN mas|nunca|no|nada|ya !tarde|temprano|de; no ME WRITEN $; no ME WRITEN a|al|por|en THIS ~1 NUM;
      no ME WRITEN por ~2 MSG|UNO; no ME WRITEN aqui|ni|o|y; no escriban $; no escriban aqui|mas|ni|o;
      no ME? WRITEN a|al|en THIS ~1 NUM; no ME? escriban para|con ~3 MSG;
      no ME? escriban|MANDEN ~2 nuevo|vez; no ME llamen mas|nunca|no|ni|o !tarde|temprano; no llamen ni|o escriban;
      no llamarme ni|o escribirme|escribir; ni ME? WRITEN|MANDEN|llamen ni; ni ME WRITEN $;
      no ME molesten mas|nunca|no; no ME? molesten ~1 con ~4 MSG|UNO; no molesten mas $; no molesten ~1 a|al|en THIS ~1 NUM; no ME? KEEP molestarme ~2 con ~4 MSG|UNO; no ME dar|denme mas? la? lata;
      no molesten mas con ~3 MSG|UNO; no ME molesten a|al|en este|mi|esta ~1 NUM; no molestarme mas;
      ya no ME molesten $; no ME? hagan ~1 spam; no se escriban ~2 conmigo; no escriban ~2 conmigo;
      no ME? vuelvan a escribirme|molestarme|hablarme;
      no ME vuelvan a TOWRITE|molestarme|llamarme; no vuelvan a escribir|llamarme $; no vuelvan a llamarme ni|o|y;
      no vuelvan a escribir mas|nunca|aqui; no vuelvan a TOWRITE|molestarme|llamarme a|al THIS ~1 NUM; no vuelvan a llamarme mas|nunca;
      no vuelvan a escribirle a|al THIS ~2 NUM; no ME? KEEP TOWRITE|molestarme|enviarme $;
      no ME? KEEP TOWRITE|molestarme|enviarme mas|a|por|todos|todo|cada|tanto|aqui;
      no ME KEEP TOWRITE|llamarme|hablarme|ofrecerme; CEASE de estar|sigan TOSEND|TOWRITE|hablarme|ofrecerme;
      no escribirme|llamarme ~1 mas; no escribirme; no escribir $; no escribir mas; no escribir a ~2 NUM;
      no intenten TOWRITE|TOSEND; no ~1 necesario|falta|necesidad que ME escriban|molesten; no ~1 necesario|falta|necesidad que ME MANDEN ~3 MSG|UNO; no ~1 necesario|falta|necesidad que ME MANDEN mas ~2 INFO; no ~1 necesario|falta que ME KEEP TOSEND|TOWRITE|llamarme;
      no usen mas? THIS ~1 numero !de; no lo|la? usen ~2 para ~3 MSG|esto; vuelvan a usar ~2 numero; que nadie ~3 ME escriban|llamen|MANDEN`,
    ignores: "negado propio",
  },
  {
    id: "no-me-MANDEN",
    means: "stop",
    patterns: `
      ya no ME? SEND ~4 MSG|UNO;
      no ME? MANDEN mas|ya|ningun|ninguna|ni|tanto|tanta|tantos|tantas ~3 MSG|UNO;
      no ME MANDEN ya? nada !de|OTHERWISE; no ME? MANDEN ya? nada de|por|a esto|eso|ustedes|MSG|UNO|THIS;
      no ME? MANDEN mas|nada|ya $; no ME? MANDEN mas|nada|cosas aqui|a|al ~2 NUM; no ME? manden mas ~1 COSA; no ME? manden mas ~2 COSA|INFO a|al THIS ~1 NUM;
      no ME? MANDEN mas|nada aqui; no ME? MANDEN mas cosas|esto|eso $; ya no ME MANDEN $;
      ya no MANDEN $; ya no MANDEN mas|nada|aqui; no ME MANDEN ~4 MSG|mensaje; no ME MANDEN otro|otra $; no ME? MANDEN otro|otra|ni ~1 UNO; no MANDEN otro $; no ME? MANDEN con ~3 MSG; no ME MANDEN mas con ~3 MSG; no ME MANDEN mas ~2 INFO; no ME MANDEN esto|eso|cosas a THIS ~1 NUM; no MANDEN MSG;
      ya no ME? MANDEN a|al THIS ~1 NUM; no ME? MANDEN a|al THIS ~1 NUM ~2 MSG|mas;
      ya no ME? MANDEN lo|cosas|eso|esto|nada; no ME MANDEN mas? lo de|del; no ME? manden mas? sus|vuestros|vuestras; no ME? caigan|entren|aparezcan ~3 MSG; a THIS ~1 NUM no ME? MANDEN;
      
      no ME? vuelvan a TOSEND $; no ME? vuelvan a TOSEND nada|mas|ningun|ninguna;
      no ME? vuelvan a TOSEND ~3 MSG|UNO; no ME? KEEP TOSEND ~4 MSG|UNO|INFO; no ME? KEEP TOSEND $;
      no ME KEEP TOSEND mas|cosas|esto|eso|nada; KEEP MANDEN y MANDEN ~3 MSG|UNO;
      no ME? KEEP enviarme ~3 MSG; no MANDEN mas ~1 $; no ME? MANDEN mas? nada mas? $;
      no MANDEN mas? nada $; no ME? MANDEN mas? nada a|al THIS ~1 NUM; no TOSEND ~1 mas ~3 MSG|UNO; no TOSEND ~1 mas $;
      no TOSEND mas|nada a|al ~2 NUM; no ME? TOSEND ~3 MSG; no TOSEND ~1 nada $;
      no enviarme nada|lo|mas; ASK ~3 no TOSEND $; no ME? incluyan ~2 en YOUR ~3 LIST|MSG; no ME incluyan en LIST de MSG; no ME incluyan en MSG; no ME? incluyan ~2 en ~2 envios; no ME? incluyan ~2 en la? lista $;
      no incluirme ~1 en ~3 LIST|MSG; no ME? incluyan a|mas|ya ~3 MSG; sin mas MSG $;
      no ME? MANDEN ni ~4 MSG|UNO; 
      no ME carguen|llenen ~3 con|de ~3 MSG`,
    ignores: "negado propio",
  },
  {
    id: "por-otro",
    means: "stop",
    patterns: `ya no le|les manden ~3 MSG|UNO; no le|les escriban mas $; ya no le|les escriban $; no le|les manden mas ~3 COMM`,
    ignores: "negado propio",
  },
  {
    id: "por-difunto",
    means: "stop",
    context: "DEAD",
    lacking: "none",
    patterns: `no le|les WRITEN|llamen|MANDEN $; no le|les WRITEN|llamen|MANDEN mas|nada; no le|les manden ~3 MSG|UNO; no le|les KEEP TOSEND|TOWRITE|llamarme;
      no le|les vuelvan a TOSEND|TOWRITE|llamarme`,
    ignores: "negado propio",
  },
  {
    id: "a-este-numero",
    means: "stop",
    patterns: `
      no le|les|me|nos? MANDEN ~4 MSG|UNO a|al THIS ~1 NUM; no le? WRITEN ~1 a|al|en THIS ~1 NUM;
      no le|les? enviarle ~3 MSG|UNO a|al THIS ~1 NUM; ALLCEASE NOW? de enviarle ~4 MSG|UNO; 
      no quiere ~2 YOUR ~1 MSG; no quiere ~1 recibir ~1 YOUR|mas ~2 MSG`,
    ignores: "negado propio dicho sujeto a-otro",
  },
  {
    id: "no-quiero-mensajes",
    means: "stop",
    patterns: `
      no ME? WANT ~1 recibir no? ~5 MSG|UNO; no ME? WANT ~2 recibir $;
      no ME? WANT ~2 recibir mas|nada|esto|estos|estas; NO WANT mas? ~3 COMM; NO WANT mas? ~2 NOTI !OFWHAT; NO WANT mas? ~2 NOTI|PROM de|en ~1 YOUR|ustedes; NO WANT mas? ~2 PROM $.; NO WANT ~4 MSG ~3 a|en THIS ~1 numero|casa; NO WANT mas? ~2 PROM a|en mi|este ~1 numero; NO WANT ~4 ni YOUR ~1 MSG; NO WANT mas? ~1 INFO $; NO WANT ~1 recibir ~2 INFO $; NO WANT ~1 recibir ~2 INFO de YOUR|ustedes; NO WANT ~1 recibir mas ~1 INFO; NO WANT ~1 mas UNO $;
      NO WANT otro|ningun|ni ~1 UNO; NO WANT|interesa que ~3 ME? WRITEN|molesten|llamen !el|la|en;
      NO WANT|interesa que ~3 ME? MANDEN ~3 MSG|UNO|nada|mas|cosas; WANT ~1 no recibir ~4 MSG|UNO;
      WANT ~1 no recibir $; WANT ~1 no recibir mas|nada|esto|eso|estos|estas; WANT no MSG;
      WANT que ya? no ME? WRITEN|molesten; WANT que ya? no ME? MANDEN ~3 MSG|UNO|mas|nada;
      NO WANT que ~3 ME? KEEP TOSEND|TOWRITE|molestarme|llamarme; NO WANT que ~4 vuelvan a TOSEND|TOWRITE|molestarme|llamarme;
      WANT que ya? no ME? KEEP|vuelvan a? TOSEND|TOWRITE|molestarme|llamarme;
      NO WANT ~1 vuelvan a? recibir; WANT ~1 no vuelvan a? TOSEND|TOWRITE|recibir;
      NO WANT ser contactado|contactada|molestado|molestada|notificado|notificada;
      que no se ME WRITEN|molesten; NO WANT que se ME escriban|MANDEN|molesten;
      como ~3 deja|dejen|dejar|dejo de recibir ~4 MSG|UNO;
      como deja|dejen|dejar|dejo de recibir esto|estos|estas; ^^ no recibir mas $$; ^^ no MSG $$; NO WANT mas contacto|trato;
      dejar de ~1 recibir ~4 MSG; nada|cero de? mas MSG; cero MSG; nada de MSG $; nada de ~1 COMM|UNO a|al|en THIS ~1 numero; sin mas MSG; ^ sin ~1 COMM porfavor $; no|ni se molesten en TOWRITE; no|ni se molesten en TOSEND ~3 MSG|UNO;
      no pierdan ~3 TOWRITE|TOSEND; perder ~3 tiempo con YOUR ~1 MSG; no insistan con|por ~3 MSG|UNO;
      WANT recibir cero ~2 MSG; renuncio a ~3 MSG; para ya? no recibir ~4 MSG|UNO;
      para que ya? no ME? MANDEN ~3 MSG|UNO; para que ya? no ME? WRITEN; WANT que ~1 CEASE ~4 MSG;
      no los|las WANT recibir; no|nunca ME interesa ~2 recibir ~3 MSG; no ME ofrezcan ~1 mas|nada; no ofrezcan mas ~2 a THIS ~1 numero;
      no ME interesan YOUR ~2 MSG; no ME interesan ~2 MSG $;
      NO ME? WANT ~1 BELONG ~2 a|en|de|al ~3 LIST; CEASE de BELONG ~2 a|en|de ~3 LIST; no ~1 por que recibir ~3 MSG;
      NO WANT estar suscrito|suscrita|inscrito|inscrita|apuntado|apuntada; no recibir ~4 MSG $;
      NO WANT formar|ser parte de ~3 LIST; no quiere ~2 YOUR ~1 MSG;
      no quiere ~1 recibir ~1 YOUR|mas ~2 MSG; THIS ~1 NUM ~1 no quiere ~3 MSG|recibir;
      nadie ~4 quiere YOUR ~1 MSG;
      WANT ~2 no ser ~1 contactado|contactada|molestado|molestada|incluido|incluida;
      NO WANT vuelvan? a? saber ~2 de ustedes|YOUR; NO WANT ni MSG|UNO|un|una; NO WANT YOUR ~2 MSG|UNO;
      ME niego|rehuso a recibir ~3 MSG; ME niego|rehuso a recibir mas; rechazo ~1 YOUR ~2 MSG; rechazo recibir;
      no tengo ~1 interes en recibir; no tengo ~1 interes en YOUR ~2 MSG; YOUR ~1 MSG ~1 no ME interesan|sirven; paso de YOUR ~1 MSG;
      no ME tengan|mantengan|dejen ~2 en ~3 LIST; no ME tomen|tengan ~1 en cuenta ~1 para ~3 MSG|envios; no cuenten conmigo ~1 para|en ~3 MSG|envios; no cuenten ~1 con OURS ~1 numero;
      que ~2 numero no ~1 este|aparezca|sigan|salga en ~3 LIST; NO WANT que ~3 numero este|sigan|aparezca en ~3 LIST; NO WANT nada ~1 de ustedes|YOUR`,
    ignores: "negado propio",
  },
  {
    id: "consentimiento",
    means: "stop",
    patterns: `
      quitar|retiro|revoco|revocar|anulo|cancelar ~3 consentimiento|autorizacion|permiso;
      queda revocado|revocada|quitado ~2 consentimiento|autorizacion|permiso;
      no ~1 tienen|tiene|tienes|teneis|tenes|cuentan|cuenta ~1 con? ~1 PERM !de|para|a; no ~1 tienen|tiene|tienes|teneis|tenes|cuentan ~1 con? ~1 PERM de|para|a TOSEND|TOWRITE|usar|molestarme;
      sin mi consentimiento|permiso|autorizacion $;
      lista ~1 de|para no escribirme|molestarme|llamarme|escribir; lista robinson; lista ~1 de exclusion;
      me opongo a ~4 MSG|que; oposicion al|a ~3 MSG|tratamiento;
      no|nunca les|le|os|te ~2 dar|dado|di|dio ~2 PERM; no|nunca ~3 dar|dado|di ~2 PERM $; no|nunca ~3 dar|dado|di ~2 PERM para|de TOSEND|TOWRITE|esto|YOUR|usar; no|nunca ~3 dar|dado|di ~2 PERM para|de que ME; no autorizo $; no autorizo esto|eso;
      NO WANT ~2 uso de OURS|YOUR? ~1 numero|datos;
      no ~1 autorizados|autorizado|autorizada|permiso a|para|de TOWRITE|TOSEND;
      prohibido TOWRITE|TOSEND|llamarme|molestarme; prohibo ~1 que|TOWRITE|TOSEND|molestarme|sigan;
      prohibo ~1 sigan TOWRITE|TOSEND; prohibo ~1 usar`,
    ignores: "propio negado",
  },
];
