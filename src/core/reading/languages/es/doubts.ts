import type { PhraseRule } from "../../phrase-table.ts";

/** What may be an ask to stop: a person decides. */
export const esDoubts: readonly PhraseRule[] = [
  {
    id: "duda",
    means: "review",
    unlessLaughing: true,
    patterns: `
      ^^ cancelar|REMOVE|fin|terminar|cesen|stop|basta|baja $$; ^^ ya basta|estuvo|vale $$; ^^ se acabo $$;
      ^^ no|ya|nunca me? interesa $$; ^ ^^3 no me interesa $; ^ no estoy interesado|interesada $;
      ya no estoy|me interesado|interesada|interesa $; ^^3 numero equivocado|equivocada !de $$2;
      equivoco|equivocas|equivocaron|equivocan|equivocado|equivocando de numero|persona;
      no es|soy el? numero|celular de !la|el|orden|cuenta|pedido|cliente|mi; no es mi numero $; ya no es ~2 NUM;
      dejenme|dejeme|dejadme|dejennos en paz; ^^1 dejame en paz;
      dejenme|dejeme|dejadme|dejennos tranquilo|tranquila;
      ^^1 dejame tranquilo|tranquila !el|la|los|las|esa|ese; ^^ no ME? molesten|escriban $$;
      vete|vayanse|vayan|iros a otro|la; puro|esto spam|estafa; esto es spam|estafa !o; ^^ es spam|estafa $$;
      por que ~1 ME ~1 escriben $; por que ~1 ME ~1 mandan|escriben esto|eso|tanto|tantos|tantas|MSG|UNO|YOUR;
      ME van a sigan TOSEND|TOWRITE; por que ME siguen TOWRITE|TOSEND; de? donde ~3 mi numero;
      quien ~1 dio|paso|diste|dieron mi numero;
      como ~1 consiguieron|consiguio|conseguiste|obtuvieron|tienen|sacaron ~1 mi numero;
      no|nunca ME apunte|suscribi|inscribi|registre $;
      no|nunca ME apunte|suscribi|inscribi|registre a|en esto|eso|nada|YOUR|ustedes; demasiados MSG !en;
      ME tienen harto|harta|podrido|podrida|cansado|cansada con ~2 MSG|UNO; ^^ menos MSG $$;
      mandan|enviar ~1 muchos|muchisimos|tantos MSG !de|del; no soy ~1 cliente|clienta;
      ^^ bloqueado|bloqueada|bloqueados $$; CEASE de molestarme $; deja de escribir $; REMOVE el|ese numero $;
      no ~1 pedi|solicite|pedimos ~1 recibir? DET? ~1 MSG; favor ~1 no molestarme;
      voy a bloquearlos|bloquearte|reportarlos|denunciarlos; los|te|les voy a apagar|reportar|denunciar $;
      si ME siguen TOWRITE|molestarme; ^^ no|ya no? mas $$; no los|las quiero mas; baja de|del servicio;
      ^^ quiero cancelar $$; ME WANT salir $; quiero salirme $; ^^ no quiero $$;
      ^^ ya no lo|la|los quiero|necesito|interesa $$; ^^ ya no quiero $$;
      ^^ estoy|estamos|tienen harto|harta|hartos $$; harto|harta|cansado|cansada de|con ~3 MSG !de|del;
      harto|harta|cansado|cansada de|con ustedes; que pesados|pesadas; ^^ ya no vivo ahi|alli|aqui $$;
      no escriban antes|despues|tan; si ~2 dar ~1 baja;
      ME molestan|cansan|estorban|fastidian|hartan|incomodan YOUR ~1 MSG; quitar OURS celular $;
      DAR de? baja mi linea $; no|nunca ~2 dar|di|dado ~1 mi PERM !para|de; no ME interesan sus|tus ~1 INFO;
      nadie le interesan YOUR ~1 MSG; MSG ~1 no ME sirven|interesan; MSG ~1 no los|las necesito;
      ALLCEASE de ofrecerme|ofrecer; cancelar ~1 OURS registro|alta $; sin mi PERM $;
      no ~1 necesario|falta que ME manden mas; hasta el|la|los|las ~1 de|con YOUR ~2 MSG|UNO; ^^ no enviar $$;
      ^^ no manden|enviarme $$; ^^ cancelar ~1 servicio|todo $$; DAR de baja el? servicio;
      no insistan|insista|insistas; porfavor ya? paren $.; es acoso; cancelar este servicio; ^^ no molestarme $$`,
    ignores: "dicho sujeto",
  },
  {
    id: "peticion-dudosa",
    means: "review",
    unlessLaughing: true,
    patterns: `
      no me escriban !en|al|por|a; ya no me escriban a mi $; ALLCEASE NOW? de escribirle a mi KIN;
      no ME manden mas !el|la|al|a|un|una; dejen de enviarme !a|al|los|las|la; no ME sigan TOSEND !el|la|al|a`,
    ignores: "sujeto",
  },
  {
    id: "no-los-quiero",
    means: "review",
    context: "SENT",
    lacking: "none",
    patterns: `
      no los|las quiero $; no quiero mas $; no quiero ~1 ningun|ninguno|ninguna $; no quiero ni uno|una`,
  },
  {
    id: "borrenlo-duda",
    means: "review",
    context: "HASNUM",
    lacking: "none",
    patterns: `^ quitarlo $; favor de? quitarlo $`,
  },
  {
    id: "duda-difunto",
    means: "review",
    context: "GONE",
    lacking: "none",
    patterns: `denle de baja $`,
  },
  {
    id: "duda-baja",
    means: "review",
    patterns: `desuscribir !a|de|del`,
  },
];
