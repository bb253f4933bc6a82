import type { Turn } from "../../phrase-table.ts";
import { frElsewhere } from "./elsewhere.ts";

/** What turns a phrase round, the first that fits. */
export const frTurns: readonly Turn[] = [
  ...frElsewhere,
  {
    id: "quand",
    to: "none",
    only: "cesser-les arretez-les",
    patterns: `quand ~3 @`,
  },
  {
    id: "annonce",
    to: "keep",
    only: "desabonner",
    patterns: `je vais @`,
  },
  {
    id: "demande",
    to: "keep",
    patterns: `
      WANT ~1 que|qu vous|tu|on @; pour que|qu vous|tu|on|je|j|mon @; vous|te a|ont ~1 demande|dit ~2 @;
      peut|pourrait il|elle @; allez|vas vous|tu @; pensez|penser|songez|arrive pas? a @; oublier pas de @;
      dites a votre ~2 de @; dites au responsable|patron|directeur|gerant de|d @; maintenant vous|tu ne? @;
      pouvez|peux|pourriez|pouviez|peut|voulez|veux|auriez|puis vous|tu|je|on ~1 @;
      demande|exige|veux|merci ~1 l @; proceder|procedez a l @`,
  },
  {
    id: "mode-d-emploi",
    to: "none",
    only: `
      stop-sms cesser-les-messages cesser-les arretez-les annuler-les-messages cesser-de-ecrire
      ne-plus-recevoir desabonner doute-desabonner`,
    patterns: `
      @ ~1 envoyer|repondez|repondre|tapez ~1 stop|arret; @ au; envoyer|repondez|repondre|tapez ~4 pour @;
      stop au ~1 pour @; stop et vous @; stop|arret ~1 pour ~1 @; se|te|t|s @`,
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
    patterns: `@ au|en|pendant|quand ~1 boulot|travail|cours|reunion|conduis|bureau`,
  },
  {
    id: "nie",
    to: "none",
    patterns: `
      n|ne ~1 @; pas|jamais|sans de|d|me|m|a|nous @; pas|jamais|sans @; pas|jamais etre @; avant de|d @;
      refuse de|d ME? @; pas|jamais demande|dit d|de|a ME? @`,
  },
  {
    id: "rapporte",
    to: "none",
    patterns: `
      OTHERS ~1 a? ~1 dit|demande|veux que|qu|de|d tu|j|je|il|elle? @; pour que|qu ~2 @;
      a|as|ont ~1 dit|demande|promis ~2 @; qui vous a dit que je @; avais demande d @;
      lui|jlui|leur ~1 dit @; demande a !vous|vos|votre|repetition ~1 d|de @; demande au|aux ~3 @;
      lui|leur dire de|d @; a promis de ne? @; dites|dis|dit|dire|demandez|demander a|au ~3 de|d ne? @;
      contacter a la|mon|ma ~1 de|d @; lui|leur ~2 dis|dit|demande de|d @;
      demande a mon|ma|ton|ta|son|sa|au|aux|la ~3 @;
      dites|dis|dit|dire|demandez|demander|faire a|au|aux|la|mon|ma|lui|leur ~4 @`,
  },
  {
    id: "sujet",
    to: "none",
    patterns: `
      il|elle|ils|elles|qui ne|n|m|me? @; il|elle|ils|elles|qui ne? WANT|ose|va @; pourquoi|quand ~3 @;
      si j|je|on ~1 @; hesite a ~1 @; je|j|on ~1 vais ~1 @; si un|une|quelquun|les|des|mon|ma|notre ~3 @`,
  },
  {
    id: "sujet-vous",
    to: "none",
    only: `
      ne-plus-ecrire plus-m-ecrire ne-plus-recevoir arretez arretez-seul cesser-les-messages cesser-les
      arretez-les annuler-les-messages soupcon`,
    patterns: `tu|vous ne|n|m|me? @`,
  },
  {
    // Of something else than the sender's messages, or of somebody else.
    id: "autre",
    to: "none",
    patterns: `
      @ FROM ~2 ELSE; @ ~2 et|pis|puis|mais gardez|mettez|prenez|utilisez|notez|ajoutez|appeler;
      @ a ton|ta|tes|ses|un|une; @ a son|sa !numero; @ ~6 papier; @ ~2 poste; @ j en ai un nouveau|autre;
      @ sans faire|vouloir; @ par erreur|accident; @ mon numero est|c; antivirus|logiciel|appli @;
      @ de la liste de; @ si c est pour|juste; @ de telemarketing; @ de ma liste;
      @ ~1 c est la|le ~1 phrase|titre|refrain`,
  },
  {
    id: "comment",
    to: "none",
    only: "annuler-les-messages cesser-les arretez-les cesser-l-envoi soupcon",
    patterns: `comment|moyen ~2 @; pour @`,
  },
  {
    id: "bloque",
    to: "none",
    only: "annuler-les-messages soupcon",
    patterns: `numero|forfait|appareil|iphone|android @`,
  },
  {
    id: "tant-mieux",
    to: "none",
    only: "doute-desabonner desabonner",
    patterns: `@ ~4 tant mieux; @ mais heureusement; @ ~1 BRAND c est; @ mais non et c est tant mieux`,
  },
  {
    id: "but",
    to: "none",
    only: "arretez",
    patterns: `pour @`,
  },
  {
    id: "avoir",
    to: "none",
    patterns: `
      ai|as|a|avons|avez|ont|avais|avait|est|s|suis|etait|l|un|cet|en|prochain|quel @; ete @;
      avez|as|a|ont|avait|aviez|avaient|suis t? vous|tu|il|elle|on|ils|elles|je ~1 @; a|ai tout @`,
  },
  {
    // Another's messages, unless it is the sender.
    id: "marque",
    to: "review",
    patterns: `@ ~2 BRAND`,
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
