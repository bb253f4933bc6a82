import type { Turn } from "../../phrase-table.ts";

/** Told by somebody, or about something else than the sender's messages. */
export const frElsewhere: readonly Turn[] = [
  {
    // Somebody else's wish, told.
    id: "rapporte-que",
    to: "none",
    patterns: `OTHERS ~1 WANT que|qu tu|j|je|il|elle|on @`,
  },
  {
    id: "cite",
    to: "none",
    acrossPause: true,
    patterns: `il|elle|on|ils ~1 crie|criait|hurle|chante @`,
  },
  {
    // What stands on a page.
    id: "affiche",
    to: "none",
    only: "retirez-le",
    acrossPause: true,
    patterns: `vitrine|page|affiche ~2 @`,
  },
  {
    // Rumours, and what would be a pity.
    id: "on-dit",
    to: "none",
    patterns: `
      raconte|racontent|parait|court|rumeur|disent|dit|appris|lu que|qu vous|tu ~3 @;
      entendu dire que|qu vous|tu ~3 @; que|qu ~2 va|vont @;
      triste|dommage|peur|deteste|detesterais|horreur|regretterais de|d? @; de la peine de @;
      vous|tu vraiment|bientot @; vous|tu allez|vas|alliez vraiment|bientot @`,
  },
  {
    // What is sent is goods, where it is sent another place.
    id: "autre-objet",
    to: "none",
    only: "cesser-de-ecrire ne-plus-ecrire plus-m-ecrire arrete-de-ecrire soupcon doute cesser-les",
    patterns: `
      @ la|le|les|des|du|un|une|toujours|d|de|ces ~2 GOODS !est|a|etre; @ GOODS;
      @ ce|cette|cet|ces|jamais ~2 GOODS; @ le|la|les mauvais|mauvaise|mauvaises; @ envoyer des ~1 GOODS;
      @ a mon|ma|notre|l ~1 GOODS; @ a|sur mon|ma alertes; @ sur|par|a|au ~2 PLACE|BRAND;
      @ ~5 mais par|sur|ici; @ ~4 un TEXTS suffit;
      @ au travail|bureau|boulot ~2 appeler|contacter|envoyer|ici|plutot`,
  },
  {
    // Texts are welcome, or somebody else's.
    id: "autre-canal",
    to: "none",
    patterns: `
      @ ~3 TEXTS ~2 parfait|parfaits|suffit|suffisent|mieux; @ ~2 seulement|juste|uniquement ~1 TEXTS;
      @ envoyer des|un|par|moi ~1 TEXTS; @ et passez; @ a mon|ma PERSON ~1 envoyer|c;
      @ les ~2 envoyer des|un|par ~1 TEXTS; @ les ~1 et passez; @ les ~2 a mon|ma PERSON ~1 envoyer;
      @ ~1 pour les ~2 contacter|appeler moi; @ d arretez|desabonner`,
  },
  {
    // Of several goods, the ones that aren't wanted.
    id: "autre-modele",
    to: "none",
    only: "doute",
    patterns: `@ ~1 GOODS|grand|grande|gros|grosse|petit|petite|petits|petites`,
  },
  {
    // What somebody of ours wants from others.
    id: "proche",
    to: "none",
    only: "ne-plus-recevoir soupcon",
    patterns: `PERSON ne? @`,
  },
  {
    // Somebody else's finger.
    id: "doigt",
    to: "none",
    only: "doute-desabonner desabonner",
    patterns: `fils|fille|chat|bebe|petit|mari|blonde|soeur|frere a ~1 clique|appuye|pese|tape sur? @`,
  },
  {
    id: "lieu",
    to: "none",
    only: "arrete-de-ecrire",
    patterns: `
      @ je|j|tu|t suis|es au volant|cinema|travail|boulot;
      @ je|j|tu|t suis|es en|a ~1 reunion|cours|examen|table; @ tu|je conduis; @ et appeler moi;
      @ t es ~2 dormir|classe|cours; @ pendant|durant le|la|les|mes ~1 cours|reunion|match`,
  },
];
