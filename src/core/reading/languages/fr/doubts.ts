import type { PhraseRule } from "../../phrase-table.ts";

/** What may be an ask to stop: a person decides. */
export const frDoubts: readonly PhraseRule[] = [
  {
    id: "doute",
    means: "review",
    unlessLaughing: true,
    patterns: `
      ^^ annuler|retirer|fin|stop|basta|arrete $$; ^^2 quoi stop $$; ^^ fini $$; ^^ c est fini $$;
      ^^ ca suffit ~1 $$; ^^ c est assez la|maintenant|svp $$; ^^ j en ai assez|marre $$; ^^ assez|suffit $$;
      ^ pas|plus interesse|interessee $; suis pas|plus interesse|interessee $; ^^ ME retirer $$;
      ^^1 ne m interesse pas|plus $.; ^^3 mauvais|faux numero !de $$2; MSG ne? m? interessent pas|plus;
      c est ~3 harcelement; du|votre|ce|stop harcelement !scolaire|au; ^^ harcelement $$; allez vous faire;
      si je recois encore; CEASE ~1 de|d ME deranger $; erreur ~1 de numero|personne;
      trompez|trompe|trompes de numero|personne; plus|pas le|son numero de;
      pas le bon numero|destinataire !de; ^. laisser|lacher moi en? tranquille|paix|patience;
      ^. laisser|lacher moi la paix|grappe !d; inscrit|suis ~2 bloctel; ^^ lacher moi $$;
      ^^ pub|arnaque ca? $$; ^ c est du|un|une? pub $; pourquoi ~1 vous ~2 contacter|envoyer !plus;
      pourquoi ~1 je recois !plus|pas|aucun|jamais; comment ~3 mon numero !de;
      jamais inscrit|inscrite|abonne|abonnee|demande; ^^1 trop de MSG $$; vous|tu ~1 envoyer ~2 trop de MSG;
      recois ~2 trop de MSG; ^^1 ne? WANT plus rien $$; si vous ~1 arretez pas; si je recois un|une autre;
      si vous|tu ME REACH encore; pas|plus client|cliente|clients chez|de; ^^ je vous? annuler $$;
      client|sms|messages arretez|cessez $; vais|allons vous|te annuler; ^^ plus rien|besoin $$;
      ^^ resiliation $$; ^^1 en veux plus $$; habite|vis plus la|ici; moins souvent; ^^1 moins de MSG $$;
      ^^ pas de TEXTS $$; pas de MSG avant|apres|pendant; si ~2 desabonner $; bonne personne pour;
      NE ME contacter pas; NE ME envoyer plus l|le|la|les; vous continuez a|de ~1 ME REACH; TEXTS de plus et;
      encore un ~1 TEXTS et; allez voir ailleurs; ASKED OF insister; NE insistez|insiste plus|pas;
      marre|ras|bol|fatigue de|d|des|du ~3 MSG; tanne de YOUR ~2 MSG; ai assez de|d ~3 MSG;
      ^^ suppression|retrait|radiation $$; svp|merci de|d? arretez|cessez $; ^ contacter pas $;
      pouvez vous VERB ca|sa; on arrete la svp; ca va faire; NE deranger plus; NE pas deranger; cnil;
      merci de vouloir arretez|cessez $; ai deja dit|demande|envoyer stop; plainte si ~2 continuez|arretez;
      ^ gardez|garde vos|tes ~1 MSG; vous les garder; ^^ annuler ~1 inscription $$; ignorez mon|ce numero;
      ^^ non? jamais? plus? jamais plus|svp $$`,
    ignores: "nie rapporte avoir sujet",
  },
  {
    // A word that asks to end, and somewhere talk of messages.
    id: "soupcon",
    means: "review",
    context: "WEAK",
    lacking: "none",
    unlessLaughing: true,
    patterns: `
      ^ arretez|cessez !vous|nous|a|toi|l|le|la|pas|de|d;
      ^ arretez|cessez OF !mettez|imprimer|livrer|fumer|faire|chercher;
      retirer moi !FROM|le|la|les|l|un|une|pas|surtout; ME retirer $; retirer les $;
      n|ne WANT plus etre|avoir|recevoir; refuse !de; interdis; revoque;
      interesse|interessent|interesser|concerne|concernent pas|plus|pantoute; NE REACH plus; NE ME ~1 plus;
      NE plus ME; REACH moi plus|pas $; fini|termine|marre|suffit ~2 YOUR|de|d|les ~2 TEXTS;
      MSG ~2 fini|termine`,
  },
  {
    id: "doute-desabonner",
    means: "review",
    patterns: `desabonner|desabonnement $`,
  },
];
