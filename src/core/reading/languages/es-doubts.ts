import type { PhraseRule } from "../phrase-table.ts";

/** What may be an ask to stop: a person decides. */
export const esDoubts: readonly PhraseRule[] = [
  {
    id: "duda",
    means: "review",
    unlessLaughing: true,
    patterns: `
      ^^ cancelar|quitar|fin|terminar|cesen|stop|basta|baja $$; ^^ ya basta|estuvo|vale $$; ^^ se acabo $$;
      ^^ no|ya|nunca me? interesa $$; ^ no me interesa $; ^ no estoy interesado|interesada $;
      ya no estoy|me interesado|interesada|interesa $; ^^3 numero equivocado|equivocada !de $$2;
      equivoco|equivocas|equivocaron|equivocan|equivocado|equivocando de numero|persona;
      no es|soy el? numero de !la|el|orden|cuenta|pedido|cliente|mi; no es mi numero $; ya no es ~2 numero; dejenme|dejeme|dejadme|dejennos en paz; ^^1 dejame en paz; DEJAME tranquilo|tranquila !el|la|los|las|esa|ese;
      ^^ no ME? molesten|escriban $$; vete|vayanse|vayan|iros a otro|la; puro|esto spam|estafa;
      esto es spam|estafa; ^^ es spam|estafa $$; por que ~1 ME ~1 escriben $; por que ~1 ME ~1 mandan|escriben esto|eso|tanto|tantos|tantas|MSG|UNO|a|YOUR;
      por que ME sigan TOWRITE|TOSEND; de? donde ~3 mi numero;
      quien ~1 dio|paso|diste|dieron mi numero;
      como ~1 consiguieron|consiguio|conseguiste|obtuvieron|tienen|sacaron ~1 mi numero;
      no|nunca ME apunte|suscribi|inscribi|registre $; no|nunca ME apunte|suscribi|inscribi|registre a|en esto|eso|nada|YOUR|ustedes; demasiados MSG !en; ^^ menos MSG $$;
      mandan|enviar ~1 muchos|muchisimos|tantos MSG; no soy ~1 cliente|clienta;
      ^^ bloqueado|bloqueada|bloqueados $$; CEASE de molestarme $; deja de escribir $; quitar el|ese numero $;
      voy a bloquearlos|bloquearte|reportarlos|denunciarlos;
      los|te|les voy a apagar|reportar|denunciar; ^^ no|ya no? mas $$; no los|las quiero mas;
      baja de|del servicio; ^^ quiero cancelar $$; ME WANT salir $; ^^ no quiero $$;
      ^^ ya no lo|la|los quiero|interesa $$; ^^ ya no quiero $$;
      ^^ estoy|estamos|tienen harto|harta|hartos $$; harto|harta|cansado|cansada de|con ~3 MSG|ustedes;
      que pesados|pesadas; ^^ que pesado|pesada $$;  ^^ ya no vivo ahi|alli|aqui $$;
      no escriban antes|despues|tan; si ~2 dar ~1 baja; no me escriban !en; no ME manden mas; no ~1 necesario|falta que ME manden mas; hasta el|la|los|las ~1 de|con YOUR ~2 MSG|UNO; ^^ no enviar $$; hartaron|aburrieron|cansaron|harte|canse ~1 con|de YOUR ~2 MSG|UNO; ^^ no manden|enviarme $$;
      ^^ cancelar ~1 servicio|todo $$; DAR de baja el? servicio; no insistan|insista|insistas;
      porfavor ya? paren $.; no le|les manden mas ~2 MSG; es acoso; cancelar este servicio;
      no molestarme $; ya no molesten $`,
    ignores: "dicho propio sujeto",
  },
  {
    id: "borrenlo-duda",
    means: "review",
    context: "HASNUM",
    lacking: "none",
    patterns: `^ quitarlo $`,
  },
  {
    id: "duda-baja",
    means: "review",
    patterns: `desuscribir !a|de|del`,
    ignores: "propio",
  },
];
