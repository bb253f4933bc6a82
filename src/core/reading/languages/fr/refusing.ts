import type { PhraseRule } from "../../phrase-table.ts";

/** Negated asks and wishes: write no more, want no more, no more messages. */
export const frRefusing: readonly PhraseRule[] = [
  {
    id: "ne-plus-ecrire",
    means: "stop",
    patterns: `
      NE? ME contacter|deranger plus|jamais !tard|tot|souvent|de|d|vite; NE ME appeler plus|jamais $;
      NE mecrire plus|jamais; nenvoyer plus|jamais|rien; svp|merci envoyer plus de|d TEXTS;
      NE? contacter|appeler|deranger plus MINE PERSON; NE? REACH plus ce|mon numero; mecrire plus $;
      mecrire plus ~2 MSG; NE ME en? envoyer plus|jamais ~3 MSG|THINGS|quoi; NE ME en? envoyer plus|jamais $;
      NE? ME envoyer plus|pas|aucun|jamais|rien ~4 TEXTS|pub; ^ ME envoyer plus ~3 alertes;
      NE ME contacter pas jamais; NE jamais ME contacter; ^ jamais ME contacter; NE ME contacter pas $.;
      contacter|deranger moi plus|jamais $; contacter|deranger moi plus|jamais avec|ni;
      POLITE ~2 pas|plus ME contacter; POLITE ~2 pas|plus ME? envoyer ~4 MSG;
      envoyer moi plus|rien rien|jamais|TEXTS; envoyer moi plus|pas de TEXTS $; NE? ME sms plus|jamais $;
      NE? ME envoyer plus? rien; NE contacter plus avec moi; NE plus contacter avec moi;
      NE plus contacter ma|mon|notre|nos|mes; NE plus faire l objet de|d ~1 MSG; svp pas|plus envoyer;
      toi|vous plus envoyer ~2 MSG; plus la? peine de ME envoyer; ^ ME envoyer plus YOUR;
      NE ME ~1 plus ~1 FROM|a|avec ~1 YOUR ~2 LIST|MSG;
      NE plus|rien jamais|rien? ME? REACH ~4 MSG|numero|ici; NE plus|rien jamais|rien? ME? REACH $;
      NE pas REACH ~4 MSG|numero; NE plus jamais? ME REACH;
      NE envoyer|contacter plus|jamais ~4 MSG|numero|rien|ici; NE envoyer|contacter plus|jamais $;
      NE contacter plus mes|ma|mon; POLITE ~3 NE plus lui|leur|y|l|le|la|les en? REACH; ^ envoyer plus rien;
      NE lui|leur|y REACH plus YOUR ~2 MSG; NE ME envoyer plus YOUR; NE ME envoyer plus ~1 NEWS;
      NE lui|leur|y REACH plus rien|svp|merci; NE la|le|les contacter plus $.;
      svp NE la|le|les contacter pas $; NE? REACH jamais ce|mon numero; ^ contacter plus $.;
      NE ME ~1 pas dans|sur YOUR ~2 LIST|MSG; mettez moi pas|plus dans|sur YOUR ~2 LIST|MSG;
      ^ ME mettez plus dans|sur YOUR ~2 LIST|MSG; NE l utilisez plus; NE plus l utiliser;
      NE? utilisez|utiliser|gardez|employez plus|pas mon|ce|notre|celui numero? !ancien|alertes|adresse|compte;
      NE plus ~4 ce|mon|notre numero; inutile|peine|besoin de ~3 ME contacter $;
      inutile|peine|besoin de ~3 ME contacter encore; inutile de ME contacter pour;
      inutile|peine|besoin de mecrire; inutile de continuer ~1 YOUR MSG;
      inutile|peine de continuer a ME REACH; WANT NE? plus de contact;
      inutile|peine|besoin de ~2 ME envoyer !un|une ~3 MSG; inutile de ME envoyer un|une autre;
      NE? cherchez|essayez|tentez|continuez plus|pas a|de ME REACH; NE plus jamais? etre contacter|deranger;
      NE etre plus contacter|deranger; NE revenez plus|pas ME contacter|deranger;
      plus|aucun de? raison de ~3 ME contacter|envoyer; plus|aucun de? raison de continuer a ME REACH;
      ^ ME envoyer plus ~1 THINGS; ^ pas|plus envoyer moi ~1 MSG; contacter ~3 et plus|pas jamais? moi;
      ni ME REACH; numero NE? est pas destine|fait|prevu a|pour recevoir ~2 MSG;
      NE pas|plus utiliser pour ~3 MSG`,
    ignores: "nie avoir",
  },
  {
    id: "plus-m-ecrire",
    means: "stop",
    patterns: `
      plus jamais? ME contacter|deranger; plus jamais? ME envoyer ~4 MSG; plus mecrire; faut plus ME REACH;
      NE pas ME contacter|deranger; NE pas ME envoyer ~4 MSG; revenez pas ME contacter|deranger`,
    ignores: "nie",
  },
  {
    id: "ne-plus-recevoir",
    means: "stop",
    patterns: `
      WANT NE? NOT a|de|d? ~2 RECV ~1 SOME ~4 MSG;
      NOT envie|interet|besoin|question ~1 a|de|d RECV ~1 SOME ~4 MSG; dit rien de RECV ~1 SOME ~3 MSG;
      WANT NE? NOT|rien ~2 recevoir rien|ca; WANT NE? NOT|rien ~2 recevoir $;
      que je|j recevoir plus ~3 rien|MSG; que je|j n en recevoir plus;
      prends|accepte|veux pas|plus de ~1 MSG; WANT recevoir ni ~2 MSG; ni recevoir YOUR|de|d ~1 MSG;
      WANT ni YOUR ~1 MSG; moi pas|plus WANT ~1 MSG; moi WANT pas|plus ~1 MSG;
      personne ~1 ne? WANT de? vos ~1 MSG; YOUR LIST|diffusion !de|des|d ~3 WANT pas|plus etre;
      rien a faire dans|sur YOUR ~1 LIST|diffusion; voir YOUR MSG en peinture; supporte plus YOUR ~1 MSG;
      WANT etre contacter|appeler ni; WANT NE? plus l|le|la|les ~4 par TEXTS;
      WANT NE? NOT continuer|continue a recevoir ~4 MSG; WANT NE? plus vous lire;
      WANT NE? NOT a|de|d? ~1 etre contacter|appeler|deranger|desabonner|alertes;
      WANT de? NE pas recevoir ~4 MSG; NOT envie|interet|besoin a|de|d etre contacter|deranger|abonne;
      WANT NE? NOT ~4 objet de ~1 MSG; WANT NE? NOT ~2 entendre|savoir|RECV ~1 de|d vos|vous|votre|tes;
      WANT NE? NOT ~2 RECV YOUR|de|d ~1 NEWS; NOT envie|interet|besoin ~1 a|de|d RECV YOUR|de|d ~1 NEWS;
      NE plus ~2 RECV ~1 SOME ~4 MSG; NE plus ~2 recevoir rien|ca; NE recevoir plus ~3 MSG|rien;
      pour|de|comment|svp|faire plus recevoir|avoir ~1 YOUR ~2 MSG; pour|comment plus recevoir ca|rien;
      refuse|refus ~3 recevoir ~4 MSG; refuse de continuer a ~1 recevoir ~4 MSG;
      refuse de recevoir ca|quoi|rien; refuse de vous lire; refuse que|qu vous|tu|on ME REACH;
      refuse ~1 YOUR|tout ~2 MSG; veux NE? NOT OF|des|aucun|vos|ces|tes ~1 MSG !que|comme;
      WANT NE? plus? aucun contact; WANT NE? plus|pas les ~1 MSG; WANT NE? aucun ~1 MSG;
      WANT NE? plus|pas de|d vos NEWS; WANT NE? NOT que|qu ~3 REACH; question que|qu vous|on ME REACH;
      WANT qu|que ~2 NE ~1 REACH plus;
      WANT NE? NOT ~1 etre|apparaitre ~2 dans|sur|parmi ~1 YOUR|les ~3 LIST|MSG;
      WANT NE? plus etre abonne|abonnee|inscrit|inscrite|destinataire;
      plus|pas interesse|interessee|interesses par YOUR ~1 MSG;
      plus|pas interesse|interessee|interesses a|de recevoir ~4 MSG;
      NE? plus ~1 faire partie de YOUR ~2 LIST|MSG; WANT arretez|cessez de ~1 recevoir ~4 MSG;
      NE apparaitre plus dans|sur YOUR ~3 LIST|MSG;
      NE? plus ~1 etre|apparaitre ~2 dans|sur YOUR|la ~3 LIST|MSG !d|de|des`,
    ignores: "nie avoir",
  },
  {
    // Somebody's who doesn't write himself.
    id: "pour-un-autre",
    means: "stop",
    patterns: `
      WANT plus recevoir vos|votre ~2 MSG; WANT plus etre contacter par votre|vos|vous;
      WANT plus de vos ~2 MSG; PERSON ne? WANT NOT ~1 RECV de|d ~1 MSG !de|d|du|des|le|la;
      PERSON ne? WANT NOT ~1 RECV de|d ~1 MSG de votre|vous|chez|vos;
      PERSON ne? WANT NOT ~1 etre contacter|appeler|deranger; PERSON ne? WANT NOT ~1 RECV YOUR ~2 MSG`,
    ignores: "nie avoir sujet",
  },
  {
    id: "j-en-veux-plus",
    means: "stop",
    context: "NOTES",
    lacking: "none",
    patterns: `
      en WANT plus|pas|aucun $; ^ plus rien svp $; en WANT plus aucun; les|ca WANT plus|pas;
      en WANT plus un|jamais; WANT plus rien $; WANT NE? NOT ~1 en|les|ca recevoir|voir|avoir|lire;
      WANT NE? NOT de ca`,
    ignores: "nie",
  },
  {
    id: "plus-de-messages",
    means: "stop",
    patterns: `
      ^ plus de TEXTS ~4 svp|merci;
      ^ plus de|d|aucun TEXTS !de|d|depuis|dans|en|a|sur|pour|au|apres|pendant|avant|par;
      ^ plus aucun|un ~1 TEXTS; ^ plus de autre|autres|vos|ces|tes ~1 TEXTS; ^ pas de|d MSG svp|merci;
      ^ plus|pas de|d ~1 pub|alertes par; ^ ni MSG ni; ^ plus de|d ~1 pub|alertes|envois svp|merci|ici|par|s;
      plus de|d ~1 pub|alertes sur mon|ce|ma numero; ^ plus de|d ~2 MSG de|d votre|vous|chez;
      svp|pitie|stop plus|pas de|d ~1 MSG; ^ no more|mas ~1 MSG !on $;
      pas|plus|aucun de? ~1 TEXTS|pub|alertes dorenavant; plus|pas|aucun besoin|envie de|d ~2 YOUR ~2 MSG;
      plus rien par ~1 MSG; pas|aucun de? MSG sur|a ce|mon|cette numero; renonce a ~3 MSG;
      ^ aucun ~1 MSG svp|merci; ^ aucun autre MSG; ^ plus rien de votre|vous; ^^ aucun pub $$;
      ^ jamais plus de|d ~1 MSG; plus jamais de|d ~1 MSG; ^ plus aucun ~1 MSG svp|merci;
      j ai|avais dit plus de TEXTS; je repete plus de TEXTS; plus jamais de vos NEWS;
      plus un|une seul|seule ~1 MSG; ^ aucun ~1 TEXTS maintenant; ^ pas|plus d autre|autres ~1 MSG;
      plus besoin de TEXTS|alertes $; ne? veux plus rien de vous|votre; en veux plus de ~2 MSG;
      ^ plus de vos nouvelles`,
    ignores: "nie avoir",
  },
  {
    id: "consentement",
    means: "stop",
    patterns: `
      retirer|reprendre|revoque|annuler ~1 mon|ma|l ACCORD !de|pour; retirer ~1 le droit de ME REACH;
      ACCORD que ~5 revoque; ACCORD a ~4 retirer|revoque;
      retirer|revoque|annuler ~1 mon|ma|l ACCORD a|de|pour ~5 recevoir|REACH|MSG;
      m|me oppose ~1 a|aux ~6 numero|MSG|donnees|recevoir; mon droit d opposition;
      oppose ~1 a ~3 de mes donnees; retirer le ACCORD; oppose|opposition a ~2 MSG;
      liste ~2 a|de ne? pas ~1 REACH; avez pas|plus ~1 mon|ma|d|l ACCORD !pour;
      pas|plus|jamais ~2 ACCORD pour ~2 MSG; pas|plus|jamais ~2 ACCORD pour ME REACH;
      ACCORD retirer|revoque|annuler $; plus|pas consentant|consentante;
      interdis|interdiction|defense ~2 de|d ME REACH; avez plus a ME REACH;
      interdis d utiliser mon|ce numero; aucun|pas ~1 droit de ME envoyer;
      autorise|consens|permets plus|pas a|de? ~4 MSG|numero|contacter|envoyer;
      autorise plus|pas ~2 a ME REACH; consens plus|pas $; vous abstenir de ME? REACH;
      pas|plus autorise|autorises a ME REACH; pas|plus|jamais ~2 permission|autorisation|droit de ME REACH`,
    ignores: "nie avoir sujet",
  },
  {
    id: "sans-accord",
    means: "stop",
    context: "NOTES",
    lacking: "none",
    patterns: `sans|pas|jamais ~1 mon ACCORD`,
    ignores: "nie avoir sujet",
  },
];
