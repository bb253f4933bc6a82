import type { PhraseRule } from "../../phrase-table.ts";

/** Told not to write or send. */
export const esRefusals: readonly PhraseRule[] = [
  {
    id: "no-me-escriban",
    means: "stop",
    patterns: `
      no ME WRITEN mas|ma|nunca|no|nada|ya !tarde|temprano|de; no WRITEN mas|nunca|no|ya !tarde|temprano|de|en;
      no ME WRITEN !mas $; no ME WRITEN mas? te|les|se|le? lo? digo|dije|pido|repito $; no ME? WRITEN de nada;
      no ME WRITEN por ~2 MSG|UNO; no ME WRITEN aqui|ni|o|y;
      no ME? WRITEN a|al|por|en THIS ~1 NUM; no escriban !mas $; no escriban aqui|ni|o;
      no ME? escriban para|con ~3 MSG; no ME? escriban ~2 nuevo|vez $; ni ME WRITEN $;
      no ME llamen|llames mas|nunca|no|ni|o !tarde|temprano; ya no ME llamen $; no llamen ~1 a|al THIS ~1 NUM;
      no llamen ni|o escriban; no llamarme ni|o escribirme|escribir; ni ME? WRITEN|MANDEN|llamen ni;
      no se? escriban ~2 conmigo; que nadie ~3 ME escriban|llamen|MANDEN; no usen mas? mi|este numero !de|para;
      no lo|la|ME? usen ~2 para ~3 MSG|esto; no vuelvan a usar ~2 numero;
      no ME? vuelvan a buscar por este medio; no usen mas? THIS ~1 NUM para|de ~3 MSG|UNO|esto;
      no vuelvan? a? escribir este|esta ~1 NUM $; no escriban este|esta ~1 NUM $`,
    ignores: "negado",
  },
  {
    id: "no-me-molesten",
    means: "stop",
    patterns: `
      no ME molesten mas|nunca|no; no ME? molesten ~1 con ~4 MSG|UNO; no molesten mas $;
      no ME? molesten ~1 a|al|en THIS ~1 NUM; no ME? KEEP molestarme ~2 con ~4 MSG|UNO;
      no ME? dar|denme mas? la? lata|tabarra|brasa|turra|chapa; no molestarme mas; no ME? hagan ~1 spam;
      no ME? ofrezcan ~1 mas|nada; ya no ME? ofrezcan $; no|ni se molesten en escribirme;
      no|ni se molesten en TOSEND ~3 MSG|UNO; no pierdan ~3 escribirme; no pierdan ~3 TOSEND ~2 MSG;
      no gasten|desperdicien ~2 MSG; ocurra vuelvan? a? TOWRITE|TOSEND|molestarme;
      THIS ~1 NUM no es para ~2 MSG; no insistan|insistais|ofrecer con|por ~3 MSG|UNO;
      no ~2 por que TOWRITE|TOSEND|llamarme|molestarme; no ~1 derecho a TOSEND|TOWRITE|llamarme|molestarme;
      no ME? ofrezcan ~2 por MSG|UNO; ya no ME? ofrezcan ~1 donaciones|donativos|votos|voto|creditos|prestamos;
      no molesten mi ~1 NUM con ~3 MSG; no molestarme a THIS ~1 NUM`,
    ignores: "negado",
  },
  {
    id: "no-vuelvan-a-escribir",
    means: "stop",
    patterns: `
      no ME? vuelvan a escribirme|molestarme|hablarme; no ME vuelvan a TOWRITE|molestarme|llamarme;
      no vuelvan a escribir|llamarme aqui? $; no vuelvan a enviar ~1 MSG aqui;
      no vuelvan a llamarme mas|nunca|ni|o|y;
      no vuelvan a TOWRITE|molestarme|llamarme a|al THIS ~1 NUM; no vuelvan a escribirle a|al THIS ~2 NUM;
      no ME? KEEP TOWRITE|molestarme|enviarme $;
      no ME? KEEP TOWRITE|molestarme|enviarme mas|a|por|todos|todo|cada|tanto|aqui;
      no ME KEEP TOWRITE|llamarme|hablarme|ofrecerme; no escribirme|llamarme ~1 mas; no escribirme;
      ^. no escribir $; no escribir a ~2 NUM; ASK ~2 no escribir $; no intenten TOWRITE|enviarme;
      no ~1 necesario|falta|necesidad que ME escriban|molesten|ofrezcan;
      no ~1 necesario|falta|necesidad que ME MANDEN ~3 MSG|UNO;
      no ~1 necesario|falta|necesidad que ME MANDEN mas ~2 INFO;
      no ~1 necesario|falta que ME KEEP TOSEND|TOWRITE|llamarme`,
    ignores: "negado",
  },
  {
    id: "no-me-manden",
    means: "stop",
    unlessLaughing: true,
    patterns: `
      ya no ME? SEND ~4 MSG|UNO; no ME? MANDEN mas|ya|ningun|ninguna|ni|tanto|tanta|tantos|tantas ~3 MSG|UNO;
      no ME MANDEN DET* MSG|mensaje; no manden MSG; no ME? MANDEN con ~3 MSG; no ME MANDEN mas con ~3 MSG;
      no ME MANDEN ya? nada !de|del|hasta|OTHERWISE;
      no ME? MANDEN ya? nada de|por|a esto|eso|ustedes|MSG|UNO|este|esta; no ME? MANDEN mas|nada|ya $;
      ya no ME MANDEN !mas $; ya no MANDEN !mas $; ya no MANDEN nada|aqui !a|al|de|del|para;
      no ME? MANDEN mas? nada mas? $; no ME? MANDEN mas|nada aqui;
      no ME? MANDEN mas|nada|cosas a|al THIS ~1 NUM; no ME? MANDEN mas? nada a|al THIS ~1 NUM;
      no ME MANDEN esto|eso|cosas a THIS ~1 NUM; a THIS ~1 NUM no ME? MANDEN;
      ya no ME? MANDEN a|al THIS ~1 NUM $; no ME? MANDEN otro|otra|ni ~1 UNO;
      no ME? MANDEN otro|otra $; no ME MANDEN ni uno|una; no ME? MANDEN ninguno|ninguna;
      no ME? MANDEN mas cosas|esto|eso $; no ME? manden mas ~1 COSA; no ME MANDEN mas ~2 INFO;
      ya no ME manden ~1 INFO; ya no ME? MANDEN cosas|eso|esto|nada !a|al|de|del|para|hasta|en|OTHERWISE;
      no ME MANDEN mas? lo de|del; no ME? manden mas? sus|vuestros|vuestras;
      no ME? caigan|entren|aparezcan ~3 MSG; no ME carguen|llenen ~3 con|de ~3 MSG; no ME? manden mas cadenas;
      no ME? MANDEN ya? nada de ~1 campana|politica|campanas; no ME MANDEN mas nada de`,
    ignores: "negado",
  },
  {
    id: "no-mandar-mas",
    means: "stop",
    patterns: `
      no ME? vuelvan a TOSEND $; no ME? vuelvan a TOSEND nada|ningun|ninguna;
      no ME? vuelvan a TOSEND ~3 MSG|UNO; no ME? KEEP TOSEND ~4 MSG|UNO|INFO; no ME? KEEP TOSEND $;
      no ME KEEP TOSEND cosas|esto|eso|nada; KEEP MANDEN y MANDEN ~3 MSG|UNO; no TOSEND ~1 mas ~3 MSG|UNO;
      no TOSEND ~1 mas $; no enviarme ~3 MSG; no enviarme nada|lo|ningun|ninguno;
      ustedes|usted no escribir|enviar mas; ^. no enviar ~3 COMM !al|mientras|en; ASK ~3 no enviar ~3 MSG;
      no TOSEND ~1 nada $; ASK ~3 no TOSEND $; no ME? incluyan ~2 en YOUR ~3 LIST|MSG;
      no ME? incluyan ~2 en ~2 envios; no ME? incluyan ~2 en la? lista $; no incluirme ~1 en ~3 LIST|MSG;
      no ME? incluyan a YOUR ~2 LIST; no ME vuelvan a incluyan|meter|poner a|en YOUR ~2 LIST|grupo`,
    ignores: "negado",
  },
  {
    // For somebody else: who writes has their phone, or cares for them.
    id: "por-otro",
    means: "stop",
    patterns: `
      ya no le|les manden ~3 MSG|UNO; ya no le|les manden !mas $; no le|les|lo|la escriban mas $;
      ya no le|les escriban !mas $; no le|les manden mas ~3 COMM; ALLCEASE NOW? de enviarle ~4 MSG|UNO;
      a mi|mis ~2 ya no le|les manden mas? nada $; no le|les escriban mas a mi KIN`,
    ignores: "negado",
  },
  {
    id: "por-difunto",
    means: "stop",
    context: "DEAD",
    lacking: "none",
    patterns: `
      no le|les escriban|llamen|manden !mas $; no le|les escriban|llamen|manden mas $;
      no le|les manden ~3 MSG|UNO; no le|les KEEP TOSEND|TOWRITE|llamarme;
      no le|les vuelvan a TOSEND|TOWRITE|llamarme;
      ALLCEASE NOW? de escribirle|enviarle|hablarme|llamarme|enviar|escribir $;
      sentido que le|les? KEEP TOSEND|TOWRITE; no le|les manden eso|esto|cosas`,
    ignores: "negado",
  },
  {
    id: "de-un-difunto",
    means: "stop",
    context: "GONE",
    lacking: "none",
    patterns: `
      REMOVE el|su|los numero|celular|nombre|datos de mi KIN; no le|les escriban|llamen|manden nada $`,
  },
  {
    id: "a-este-numero",
    means: "stop",
    patterns: `
      no le|les|me|nos? MANDEN ~4 MSG|UNO a|al THIS ~1 NUM; no le? WRITEN ~1 a|al|en THIS ~1 NUM;
      no le|les? enviarle ~3 MSG|UNO a|al THIS ~1 NUM; no enviar ~3 MSG a|al THIS ~1 NUM;
      no quiere ~2 YOUR ~1 MSG; no quiere mas|ningun|ninguna ~1 COMM|UNO !de; no quiere mas ~1 MSG de ustedes;
      OURS ~2 no quiere ~1 recibir ~2 MSG; nadie ~4 quiere YOUR ~1 MSG`,
    ignores: "negado dicho sujeto a-otro",
  },
];
