import type { PhraseRule, Turn } from "../phrase-table.ts";

/** What may be an ask to stop: a person decides. */
export const frDoubts: readonly PhraseRule[] = [
  {
    id: "doute",
    means: "review",
    unlessLaughing: true,
    patterns: `
      ^^ annuler|retirer|fin|stop|basta|degage|arrete $$; ^^ quoi stop $$; ^^ fini|termine $$;
      ^^ c est fini $$; ^^ ca suffit ~1 $$; ^^ c est assez la|maintenant|svp $$; ^^ j en ai assez|marre $$;
      ^^ assez|suffit $$; ^ pas|plus interesse|interessee $; suis pas|plus interesse|interessee $;
      ne m interesse pas|plus $; ^^3 mauvais|faux numero !de $$2; retirer ~2 mon|ce|notre numero; m|me retirer $;
      MSG ne? m? interessent pas|plus; harcelement; allez vous faire; si je recois encore;
      CEASE ~1 de|d ME deranger $; erreur ~1 de numero|personne; trompez|trompe|trompes de numero|personne;
      plus|pas le|son numero de; pas le bon numero|destinataire;
      laissez|laisse|fichez|foutez|fous|lachez|lache moi tranquille|paix|la; ^^ lachez|lache moi $$;
      ^^ spam|arnaque ca? $$; du|est|une spam|arnaque; pourquoi ~1 vous ~2 WRITE|envoyer;
      pourquoi ~2 recois ~2 MSG|ca|cela; comment ~3 mon numero;
      jamais inscrit|inscrite|abonne|abonnee|demande; ^^1 trop de MSG $$; envoyer|recois ~2 trop de MSG;
      pas|plus client|cliente|clients chez|de; ^^ bloque|bloquee $$; ^^ je bloque $$; vais|allons vous|te annuler;
      ^^ plus rien|besoin $$; ^^ resiliation $$; ^^ pas de MSG $$; ^^1 en veux plus $$;
      habite|vis plus la|ici; moins souvent; moins de MSG; pas de MSG avant|apres|pendant; si ~2 desabonner;
      bonne personne pour; NE ME ecrire pas; allez voir ailleurs;
      marre|assez|ras|bol|fatigue de|d|des|du ~3 MSG; arretez moi ca; ^^ arretez|cessez ca $$;
      ^^ suppression|retrait|radiation $$; svp|merci de|d? arretez|cessez $.; ca va faire; sacrez moi;
      NE deranger plus; NE pas deranger; cnil; crissez|crisse moi patience|paix;
      merci de vouloir arretez|cessez; ai deja dit|demande|ecrit|envoye stop; degagez|degage de mon numero;
      plainte si ~2 continuez|arretez; ^ gardez|garde vos|tes ~1 MSG; ^^ annuler ~1 inscription $;
      ignorez mon|ce numero; ^^ non? jamais? plus? jamais plus|svp $; ^^ arretez les $`,
    ignores: "nie rapporte avoir sujet",
  },
  {
    id: "doute-desabonner",
    means: "review",
    patterns: `desabonner|desabonnement !pas|mon|ma|mes|ton|sa|son|le|la|de|du`,
  },
];

/** What turns a phrase round, the first that fits. */
export const frTurns: readonly Turn[] = [
  {
    id: "demande",
    to: "keep",
    patterns: `
      je|j|nous WANT que vous|tu @; pouvez|peux|pourriez|peut|voulez|veux|auriez|puis vous|tu|je|on ~1 @;
      demande|exige|veux|merci ~1 l @`,
  },
  {
    id: "mode-d-emploi",
    to: "none",
    only: "stop-sms cesser-les-messages ne-plus-recevoir desabonner doute-desabonner",
    patterns: `
      @ ~1 envoyer|repondez|repondre|tapez ~1 stop|arret; @ au; envoyer|repondez|repondre|tapez ~4 pour @;
      envoyer|repondez|repondre|tapez ~3 pour|te|vous ~1 @; se|te|t|s @`,
  },
  {
    id: "ouvert",
    to: "keep",
    only: "stop-sms",
    patterns: `OPENER @`,
  },
  {
    id: "milieu",
    to: "none",
    only: "stop-sms",
    patterns: `~1 @`,
  },
  {
    id: "occupe",
    to: "none",
    only: "doute retirer-moi",
    patterns: `
      @ au|en|pendant|quand ~1 boulot|travail|cours|reunion|conduis|bureau; @ de|d|des|du ~1 invites|courses`,
  },
  {
    id: "nie",
    to: "none",
    patterns: `
      n|ne ~1 @; pas|jamais|sans de|d|me|m|a|nous @; pas|jamais|sans @`,
  },
  {
    id: "rapporte",
    to: "none",
    patterns: `
      il|elle|maman|papa|mere|pere|docteur|medecin ~2 dit|demande|veux que|qu|de|d tu|j|je|il|elle? @;
      lui|leur dis|dit|demande de|d @; demande a mon|ma|ton|ta|son|sa|au|aux|la ~3 @;
      dites|dis|dit|demandez|demander|faire a|au|aux|la|mon|ma|lui|leur ~4 @; m a dit|demande ~2 @;
      lui|leur de ne? @`,
  },
  {
    id: "sujet",
    to: "none",
    patterns: `
      tu|vous|il|elle|ils|elles|qui ne|n|m|me? @; pourquoi|quand ~3 @; je|j|on ~1 vais ~1 @`,
  },
  {
    id: "avoir",
    to: "none",
    patterns: `ai|as|a|avons|avez|ont|est|s|suis|etait|l|un|cet|en|prochain|quel @`,
  },
  {
    id: "pouvoir",
    to: "review",
    patterns: `je|j ~1 peux|pourrais ~1 @`,
  },
  {
    id: "si",
    to: "review",
    patterns: `si ~3 @`,
  },
  {
    id: "parfois",
    to: "review",
    patterns: `
      @ avant|apres|pendant|quand|tard; @ le|la nuit|soir|matin|dimanche|travail;
      @ du|de|d|des ~1 cours|camp|gym|attente|groupe|conversation|invites`,
  },
];
