import type { PhraseRule } from "../../phrase-table.ts";

/** Asks with a word that says stop, end or cancel, and what is to stop. */
export const frCeasing: readonly PhraseRule[] = [
  {
    id: "cesser-de-ecrire",
    means: "stop",
    patterns: `
      ASKED|arret|lacher ~3 OF ~1 ME|y contacter; ASKED ~3 OF ME ~1 envoyer !du|de|d;
      ASKED ~3 OF WHOM en envoyer; ASKED ~3 OF contacter $.; ASKED ~3 OF contacter c;
      ASKED ~5 OF ME PEDDLE !du; ASKED ~2 OF la|le|l|les|lui|leur contacter|appeler;
      ASKED ~2 OF lui|leur envoyer ~4 MSG; CEASE OF REACH et OF? REACH ~1 numero; ASKED ~1 OF queter;
      ASKED ~2 OF le|la|les REACH ~2 ici|numero; CEASE|lacher ~3 OF mecrire; CEASE ME contacter|envoyer;
      CEASE mecrire; ASKED ~3 OF ME deranger|souler; ASKED|lacher ~3 OF ME appeler $;
      ^ arrete ~3 OF ME appeler $; CEASE|lacher ~3 OF ~4 avec|par YOUR? ~3 MSG|NEWS;
      CEASE ~3 OF deranger ~2 de|avec|par ~2 MSG; CEASE ~3 OF REACH ~2 numero; CEASE ~3 OF ~2 envoyer ~5 MSG;
      CEASE ~1 envoyer ~3 MSG; CEASE ~2 OF recevoir ~3 MSG; ASKED ~2 OF contacter ma|mon|notre|cette|ce|avec;
      CEASE OF utiliser ~1 numero; si vous|tu NE? VERB pas de ~1 REACH|mecrire;
      si vous|tu NE? VERB pas ~2 MSG; ASKED ~3 OF contacter ici; renoncez|renoncer a ME REACH;
      abstenez|abstenir vous? de ~2 REACH; abstenir de tout ~1 MSG; evitez|eviter ~1 de ME contacter;
      evitez|eviter ~1 de ME envoyer ~3 MSG; contacter|deranger quelquun d autre;
      quelquun d autre a contacter; contacter|deranger d autre|autres monde|gens|personnes;
      ASKED ~2 OF envoyer $; CEASE sending ME ~1 MSG; de recevoir YOUR ~2 MSG|THINGS arretez`,
  },
  {
    id: "arrete-de-ecrire",
    means: "stop",
    unlessLaughing: true,
    patterns: `
      ^. arrete ~3 OF ~1 ME contacter; OPENER|tu arrete ~3 OF ~1 ME contacter;
      ^ arrete ~3 OF ~1 ME contacter $$2; on arrete ~2 OF ~1 ME contacter|deranger`,
  },
  {
    id: "cesser-les-trucs",
    means: "stop",
    unlessLaughing: true,
    patterns: `CEASE ~3 OF ME envoyer ~3 THINGS`,
  },
  {
    id: "cesser-les-messages",
    means: "stop",
    patterns: `
      CEASE ~2 YOUR ~3 MSG; CEASE ~2 a|avec ~1 YOUR|les|tout ~2 MSG; annuler court a ~2 MSG;
      VERB ~1 la|le|l|de|d ~1 pub|TEXTS; MSG cessent|cessez|arretez|arrete !pas; cessent ~1 YOUR MSG;
      CEASE tout|l envois ~3 MSG|numero; VERB l envois automatique; VERB les donnees|nouvelles|news;
      mettez ~3 fin ~2 a|aux|au mes? ~4 MSG; faites|faire VERB ~1 YOUR ~2 MSG; faites VERB ~3 MSG;
      que ca ~1 arretez|arrete|cessez ~2 MSG; cessez en avec ~2 MSG; CEASE ~1 tout ~1 contact;
      ^ plus de contact !avec; ^ plus? aucun contact; ^ fini|termine|bas la|les|vos|ces|tes|avec|aux ~2 MSG;
      c est fini|termine les TEXTS !en|a|au|dans|vocaux; c est fini|termine vos|ces MSG;
      c est non pour ~1 MSG; en rester la avec ~2 MSG; comment ~2 annuler vos|ces|tes ~2 MSG;
      bye les|vos MSG; epargnez moi ~1 MSG; epargnez moi vos; NOISE ca suffit; MSG stop $.;
      CEASE YOUR|le|ce|du ~1 NOISE; ^^ stop ~1 NOISE $$; ^^ stop au MSG $$; ^^ non a|aux|au MSG $$;
      ^ stop au|le|a? NOISE par; YOUR MSG ME ~4 cessez svp|merci|ca; YOUR MSG ME ~4 arretez !jamais|ou $;
      annuler ~2 robinet a|de|aux ~1 MSG; annuler ~3 et vos|ces|ses MSG; YOUR MSG ~1 gardez les;
      ME epargnez ~2 YOUR ~1 MSG; MSG etre ~1 dernier; dernier ~1 MSG que ~2 recevoir|recois;
      que ce etre le dernier; ORDER ~2 l arret; ORDER la fin de|des ~1 YOUR? ~1 MSG;
      ASKED OF contacter a ma|mon|notre|mes`,
  },
  {
    id: "tes-messages",
    means: "stop",
    unlessLaughing: true,
    patterns: `
      CEASE ~2 THY ~3 MSG; CEASE ~3 OF WHOM envoyer ~1 THY ~2 MSG; WANT NE? NOT ~2 RECV THY ~2 MSG|NEWS;
      retirer moi ~2 FROM THY ~3 LIST|MSG|numero; ME retirer ~2 FROM THY ~3 LIST|MSG;
      retirer MINE ~4 FROM THY ~3 LIST|MSG; lacher moi avec THY ~1 MSG`,
  },
  {
    // "Comment arrêter les appels" may be anybody's.
    id: "cesser-les",
    means: "stop",
    unlessLaughing: true,
    patterns: `
      arrete|stop ~2 aux|les|tout ~3 MSG; stop ~1 TEXTS; faire VERB les ~2 MSG;
      CEASE l|le|la|les ~4 par TEXTS`,
  },
  {
    id: "arretez-les",
    means: "stop",
    patterns: `arretez|cessez|arret ~2 aux|les|tout ~3 MSG`,
  },
  {
    id: "annuler-les-messages",
    means: "stop",
    patterns: `
      annuler ~1 MANY|mes|nos ~2 MSG; je annuler ~1 l|la|mon ~1 MSG; annuler moi FROM YOUR;
      CEASE|annuler ~2 l envois ~2 des|de|d ~3 MSG; CEASE|annuler l|les|tout envois ~1 a|vers|sur ~1 numero;
      annulation|resiliation|desactivation|suppression|arret ~2 des|de|aux ~2 MSG;
      annulation|resiliation|desactivation MSG; annulation|resiliation ~1 abonnement|inscription ~1 MSG;
      fin d|de l? abonnement ~1 MSG; ^ fin des|aux TEXTS|alertes; mettez fin a mon abonnement $;
      ^^ annuler|fin ~2 abonnement $$; annuler|retirer ~1 SERVICE ~1 a|aux|au|de|des|pour|MSG ~3 MSG;
      annuler|retirer ~1 SERVICE MSG; abonnement|inscription ~2 a annuler; MSG a annuler;
      annuler mon|ce numero FROM ~1 YOUR`,
  },
  {
    id: "cesser-l-envoi",
    means: "stop",
    context: "TALKED",
    lacking: "none",
    ignores: "nie",
    patterns: `
      CEASE|annuler l|les envois ~1 $; annuler les $; les annuler|arretez|cessez; VERB les $;
      ca doit|va|faut ~1 VERB $; ^ VERB|annuler moi? ca|cela|sa; n en envoyer plus; ASKED OF les envoyer;
      y mettez fin; on arrete tout? ca; WANT plus les RECV; CEASE OF vous? l|le|en utiliser|servir;
      cessez avec ca`,
  },
  {
    id: "stop-sms",
    means: "stop",
    patterns: `
      CEASE|annuler messages|sms|alertes|envois; CEASE|annuler pub $.; CEASE pub sur mon|ce numero;
      CEASE|annuler pub svp|merci|quoi`,
  },
  {
    id: "assez-de-messages",
    means: "stop",
    ignores: "avoir",
    patterns: `
      ^ assez de vos|ces|tes ~1 MSG; assez|suffit|basta|halte les|vos|ces|tes|avec|aux ~2 MSG;
      MSG ca suffit|suffi; ca suffi|suffit la? les|avec ~1 MSG; ca va faire la? les|avec ~1 MSG;
      ^ assez de|d MSG !pour; assez|marre|suffit de|d|les|vos|ces|tes|avec ~2 MSG ~3 stop|arretez|desabonner;
      bien faire ces|vos MSG`,
  },
  {
    id: "arretez",
    means: "stop",
    patterns: `
      ^^ arretez|cessez $$; ^. arretez|cessez|stop sinon;
      ^^ stop|arretez|cessez moi? maintenant|tout|ca|sa $$; stop arretez ca;
      j ai ~1 dit|repondu|envoyer|contacter stop|arret|arretez $.;
      fois faut|dois|devrai ~2 demander|dire|repeter|redire ~3 stop|arretez|cessez|desabonner;
      stop|arret|arretez en veux plus; comprenez ~1 pas ~2 dans ~2 stop|arret|arretez;
      dit|envoyer stop qu est ce que vous|tu comprenez|comprends; combien de ~1 stop|arret faut;
      continue|continuez arretez svp|maintenant;
      envoyer|repondu|repondre|reponds|dit|ecrit stop|arret ~2 fois;
      envoyer|repondu|contacter stop|arret ~3 et|mais|pis|puis je ~1 recois ~1 encore|toujours;
      fois que je|j ~3 stop; vous|te|t ai ~2 dit|demande|contacter stop|arretez|cessez; ^ stop j ai dit;
      derniere|deuxieme|troisieme|quatrieme fois stop|arretez|cessez;
      j|je|nous ~1 vous|te|t ~3 demande|dit|repete|redit|somme|ordonne|prie|supplie de|d arretez|cessez $;
      fois que ~1 je ~2 dis|dit|demande|repete ~2 stop|arretez|cessez; ^^ arret $;
      faites que ca cessez|arretez|arrete; que ca cessez|arretez|arrete $; ^^ stopsms|stoppub $$;
      WANT que vous|tu arretez|cessez $; on vous a ~2 demande|dit d|de arretez|cessez`,
    ignores: "rapporte avoir",
    unlessLaughing: true,
  },
  {
    id: "arretez-seul",
    means: "stop",
    context: "CONTEXT",
    unlessLaughing: true,
    patterns: `^ arretez|cessez ~1 $.`,
  },
  {
    id: "stop-seul",
    means: "stop",
    context: "CONTEXT",
    lacking: "none",
    unlessLaughing: true,
    patterns: `^. stop|arret|arretez $ !attends|attendez; ^ stop $.`,
  },
];
