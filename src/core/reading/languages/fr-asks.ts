import type { PhraseRule } from "../phrase-table.ts";

/** What no reasonable person doubts. */
export const frAsks: readonly PhraseRule[] = [
  {
    id: "tout",
    means: "stop",
    scope: "everything",
    patterns: `
      desabonner moi? de|a tout|toutes|tous; retirer moi de tout|toutes|tous`,
  },
  {
    id: "cesser-de-ecrire",
    means: "stop",
    patterns: `
      CEASE ~1 de|d ME ecrire|contacter; CEASE ~1 de|d ME appeler $; CEASE ~1 de|d WRITE ~2 numero; CEASE ~1 de|d ME? deranger ~4 MSG;
      deranger ~1 avec|par ~3 MSG; CEASE envoyer ~3 MSG; CEASE ~1 de|d ME? envoyer ~5 MSG|THESE;
      CEASE ~1 de|d ME envoyer $; CEASE ~1 de|d WRITE $; CEASE ~1 l envoi;
      si vous|tu NE? arretez pas de ME WRITE|envoyer; si vous|tu NE? arretez pas ~2 MSG; CEASE ME WRITE;
      abstenez|abstenir vous? de ME? WRITE|envoyer; inutile|peine|evitez|eviter de ME WRITE|envoyer;
      CEASE d utiliser ~1 numero`,
  },
  {
    id: "cesser-les-messages",
    means: "stop",
    patterns: `
      CEASE|annuler a|aux|au|avec|les|vos|ces|tes|des|tous|toutes|toute|tout|mes|cette|le|la|l|de|d|votre|ton|mon ~3 MSG;
      cessez|arretez|arrete ~2 tous|vos|ces|les ~2 MSG;
      tranquille|paix|moi avec vos|tes ~1 MSG; annuler mon|ce numero ~3 envois|sms|liste;
      mettez fin a|aux|au ~3 MSG; mettez fin a mon abonnement $; MSG cessent|arretent|cessez|arretez|arrete;
      faites cessez|arretez|stop ~3 MSG;
      assez|marre de|d vos|tes|ces|ce|votre MSG ~3 stop|arretez|desabonner;
      assez|suffit|basta les|vos|ces|tes|avec ~2 MSG; ^^ annuler ~2 abonnement $$; ^^ fin ~2 abonnement $$;
      MSG ca suffit; CEASE tout? contact; ^ plus de|aucun contact; ca va faire les|avec ~1 MSG;
      CEASE ~1 tout|toute|toutes|tous ~3 MSG; epargnez moi ~1 MSG; lachez moi ~2 avec|les ~1 MSG;
      annulation|resiliation de? ~1 MSG; arret|desactivation|resiliation ~1 des|de|aux ~2 MSG;
      cessez en avec ~2 MSG; que ca ~1 arretez|arrete|cessez ~2 MSG; ^ fini|finis les|vos|ces ~1 MSG;
      fini les|aux MSG;
      annuler mon|ma|l|notre|nos ~1 abonnement|abonnements|inscription a|aux|au|de|des|pour ~3 MSG`,
  },
  {
    id: "stop-sms",
    means: "stop",
    patterns: `CEASE|annuler MSG`,
  },
  {
    id: "ne-plus-ecrire",
    means: "stop",
    patterns: `
      NE? ME WRITE plus|jamais; NE ME contacter pas $; NE ME envoyer plus|jamais;
      ME envoyer plus ~3 MSG|rien; WRITE moi plus $; communiquez plus avec moi; CEASE ~1 de|d communiquer avec moi; NE pas ME contacter|envoyer; NE ME deranger plus;
      NE ME? envoyer rien; NE gardez pas mon numero;
      plus ~2 sur|dans vos|votre|la|cette|ta liste|listes|fichiers; NE? ME envoyer pas|aucun|aucune ~3 MSG;
      NE? plus ME WRITE|envoyer|deranger; NE? plus jamais? ME WRITE|envoyer;
      NE plus|pas envoyer|WRITE ~4 MSG|numero; NE plus envoyer|WRITE $; NE envoyer plus ~4 MSG|numero|rien;
      envoyer moi plus ~3 MSG; envoyer moi plus rien; utilisez plus mon|ce|notre numero;
      inutile|peine de continuer a ME WRITE|envoyer; ^ aucun contact svp|merci;
      NE WRITE plus ~1 ce|mon numero; essayez plus|pas de ME WRITE; plus utiliser ce|mon numero;
      NE WRITE plus $; NE plus WRITE ici; NE WRITE plus ici; NE plus etre WRITE|deranger`,
    ignores: "nie avoir",
  },
  {
    id: "ne-plus-recevoir",
    means: "stop",
    patterns: `
      NE? WANT NE? NOT ~2 recevoir ~5 MSG|rien; NE? WANT NE? NOT recevoir ca $; refuse ~3 recevoir|MSG;
      WANT NE? plus ~1 avoir|entendre ~3 vos|vous; pas|plus interesse|interessee|interesses par ~2 MSG;
      WANT NE? NOT ~1 recevoir $; NE? plus ~1 recevoir ~5 MSG|rien; pour ne plus recevoir ca; WANT arretez|cessez de ~1 recevoir;
      NE? WANT NE? plus|pas|aucun|aucune ~3 MSG; WANT NE? plus|pas que ~3 envoyer|WRITE;
      plus|aucun rien recevoir; WANT NE? NOT etre WRITE|deranger; WANT NE? plus de contact;
      NE pas recevoir ~4 MSG; NE recevoir plus ~3 MSG|rien; WANT NE? NOT recevoir vos infos|nouvelles|mises;
      plus ~1 faire partie de`,
    ignores: "nie avoir",
  },
  {
    id: "plus-de-messages",
    means: "stop",
    patterns: `
      ^ plus de|d|aucun|aucune|jamais|un ~2 MSG !de|depuis|dans; ^ pas de|d MSG svp|merci; assez de|d MSG;
      plus besoin de ~2 MSG; pas besoin de ~2 MSG; plus rien par ~1 MSG;
      pas|aucun|aucune de? MSG sur|a ce|mon numero; accepte plus|pas ~3 MSG; renonce a ~3 MSG;
      ^^ aucun|aucune|zero ~1 MSG $; plus envie de ~3 MSG; ^ jamais plus de|d ~1 MSG;
      ^ plus un|une ~1 MSG de vous|votre; besoin|envie plus de ~2 MSG; ne? veux plus rien de vous|votre;
      en veux plus de ~2 MSG; ^ aucun|aucune autre|nouveau|nouvelle MSG`,
    ignores: "nie avoir",
  },
  {
    id: "desabonner",
    means: "stop",
    patterns: `
      desabonner moi; unsubscribe moi|svp; WANT ~1 unsubscribe; desabonner OURS ~1 DATA; me|m|nous|se desabonner $; me|m|nous desabonner ~4 MSG|LIST;
      ^. desabonner|desabonnement ~1 $.; desabonnement svp|merci|immediat $;
      desabonner de|des|du|d ~4 MSG|LIST; demande|veux|procedez ~3 desabonnement;
      stop desabonnement|desabonner; desabonnement de|des|du|d|a|aux ~4 MSG|LIST;
      desabonnement de mon|ce numero; procedez a ma? desabonnement`,
  },
  {
    id: "retirer-moi",
    means: "stop",
    patterns: `
      retirer moi ~2 de|du|des|d ~4 LIST; WANT|faire ~1 retirer|desabonner ~1 de|du|des|d ~2 LIST; WANT etre retirer|desabonner $; quitte ~2 liste|listes; retirer moi $; retirer moi de la $;
      m|me retirer ~2 de|du|des|d ~4 LIST; m|me retirer svp|merci; retirer ~2 OURS ~3 DATA $;
      retirer ~2 OURS ~3 DATA ~2 de|du|des|d ~4 LIST;
      suppression|retrait|effacement|exclusion|radiation de ~2 DATA; retirer ~3 de vos|votre|tes|ta ~3 LIST;
      etre GONE de|du|des ~4 LIST; numero ~3 etre GONE; numero retirer $; oubliez|oublie|perdez|perds|lachez mon|ce numero;
      annuler mon|ce numero $; retirer moi d ici $; WANT ~1 retirer de ~2 LIST; quitter ~2 liste|listes;
      oubliez moi $; numero a retirer; numero soit|soient GONE; retirer les|vos|ces|tes ~2 MSG;
      comment ~3 retirer de ~2 LIST; retirer numero|contact $; ^ retirer de|du|des ~2 liste|listes|base;
      laissez mon numero tranquille|hors; retrait|suppression|radiation de ~2 liste|listes;
      liste noire|rouge; hors de ~1 liste|listes; je quitte ~1 liste; je retirer de ~1 liste; bloctel;
      ^ a retirer de|du|des ~2 liste|listes|base`,
  },
  {
    id: "consentement",
    means: "stop",
    patterns: `
      retirer|revoque|revoquer|annuler ~1 mon consentement|accord|autorisation;
      m|me oppose a ~6 numero|MSG|prospection; liste|listes d exclusion|opposition|rouge; droit d opposition;
      liste|listes ~2 a ne? pas WRITE|deranger; pas|sans ~1 mon consentement|accord|autorisation;
      interdis|interdit|interdiction|defense ~2 de ME WRITE|envoyer;
      autorise plus|pas ~4 MSG|numero|WRITE|envoyer; vous abstenir de ME? WRITE|envoyer; consens plus|pas;
      pas autorise|autorises a ME WRITE|envoyer; pas ~2 permission|autorisation|droit de ME WRITE|envoyer`,
    ignores: "nie avoir sujet",
  },
  {
    id: "arretez",
    means: "stop",
    patterns: `
      ^^ arretez|cessez $$; ^. arretez|cessez|stop sinon; ^^ stop maintenant|tout|ca $$;
      ^^ fin des|aux MSG $$; j ai deja? dit stop|arret|arretez $.;
      vous|te|t ai ~2 dit|demande|ecrire stop|arretez|cessez; ^ stop j ai dit;
      derniere|deuxieme|troisieme|quatrieme fois stop|arretez|cessez;
      j|je|nous ~1 vous|te|t ~3 demande|dit|repete|redit|somme|ordonne|prie de|d arretez|cessez $;
      fois que ~1 je ~2 dis|dit|demande|repete ~2 stop|arretez|cessez; ^^ arret $;
      faites que ca cessez|arretez|arrete; que ca cessez|arretez|arrete $; ^^ stopsms|stoppub $$;
      WANT que vous|tu arretez|cessez $`,
    ignores: "rapporte avoir",
    unlessLaughing: true,
  },
  {
    id: "arretez-seul",
    means: "stop",
    context: "CONTEXT",
    unlessLaughing: true,
    patterns: `^ stop|arretez|cessez $.`,
  },
  {
    id: "stop-seul",
    means: "stop",
    context: "CONTEXT",
    lacking: "none",
    unlessLaughing: true,
    patterns: `^. stop|arret|arretez $`,
  },
];
