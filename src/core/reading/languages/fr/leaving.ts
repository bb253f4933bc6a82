import type { PhraseRule } from "../../phrase-table.ts";

/** Asks to be taken off a list, to be forgotten, to be left alone. */
export const frLeaving: readonly PhraseRule[] = [
  {
    id: "tout",
    means: "stop",
    scope: "everything",
    patterns: `desabonner moi? de|a tout; retirer moi de tout`,
  },
  {
    id: "desabonner",
    means: "stop",
    patterns: `
      desabonner moi !FROM|pas|pour|a; desabonner moi a la main|mitaine;
      desabonner moi ~1 FROM vos|votre|ces|ca; ^ desabonnement !FROM|d; desabonner MINE DATA !du;
      ME desabonner !FROM|a|pas; se desabonner $; desabonner moi ~1 FROM ~1 YOUR|la|l? ~3 MSG|LIST;
      ME|se desabonner ~2 FROM|a|aux ~1 YOUR ~3 MSG|LIST;
      ME|se desabonner ~2 FROM|a|aux la|l? MSG|LIST !d|de|des|du; ^. desabonner|desabonnement ~1 $.;
      desabonner ~1 numero; WANT etre desabonner; WANT a ME desabonner $; desabonner svp;
      desabonner FROM|a|aux ~1 YOUR ~3 MSG|LIST; demande|veux ~3 desabonnement $;
      procedez|proceder|procede a ~2 desabonnement; compte de? ~1 ma|mon desabonnement;
      executez|traiter|traitez|confirmer|confirmez ma|mon desabonnement; stop desabonnement|desabonner;
      desabonnement de|des|du|d|a|aux ~4 MSG|LIST; desabonnement ~1 de mon|ce numero; WANT ~2 desabonner $;
      demande de desabonnement|retrait ~8 suite|executez|traitee|ignoree|respectee; WANT desabonner comment;
      qu on me desabonner`,
  },
  {
    id: "retirer-moi",
    means: "stop",
    patterns: `
      retirer moi ~2 FROM ~1 YOUR ~3 LIST|MSG|numero; ME retirer ~2 FROM ~1 YOUR ~3 LIST|MSG|numero;
      retirer moi ~2 FROM la|l? LIST !d|de|des|du|pour; ME retirer ~2 FROM la|l? LIST !d|de|des|du|pour;
      retirer moi ~2 FROM la|l? LIST de|d|des|du ~1 SENDLIST|TEXTS|alertes|appel;
      ME retirer ~2 FROM la|l? LIST de|d|des|du ~1 SENDLIST; retirer moi ~1 FROM ~4 MSG;
      ME retirer ~1 FROM ~4 MSG; ^ retirer de mes ~1 MSG; ME|moi retirer ~2 FROM la|l? diffusion;
      retirer moi ~2 FROM la|l? diffusion; se retirer ~1 FROM ~1 YOUR ~3 LIST; retirer moi de partout|chez;
      mretirer $; mretirer FROM; je retirer de YOUR|la LIST|MSG; retirer moi $; ME retirer svp|merci;
      WANT etre retirer $; retirer moi de cette conversation; etre desabonner FROM ~3 LIST|MSG;
      etre retirer FROM ~1 MSG; retirer moi ~1 svp|merci|maintenant|pour; svp ME retirer $;
      comme desabonner|retirer; retirer le ~4 FROM vos ~1 LIST|MSG; retirer la|l ~3 FROM vos liste|diffusion;
      retirer le|la|l ~3 FROM votre|l diffusion|envois; merci de ME retirer $;
      retirer ~1 MINE numero FROM YOUR; si vous|tu ne? ME retirer pas;
      etre retirer ~1 FROM ~1 YOUR|la ~3 LIST|MSG !d; retirer !FROM|le|la|les ~1 MINE DATA !FROM|et;
      retirer ~1 MINE DATA et OF? NE; retirer ~1 MINE numero de numero !du|de|d;
      retirer ~1 MINE numero FROM son|leur ~1 LIST; retirer ~1 MINE numero|donnees FROM ~3 MSG;
      retirer ~1 MINE DATA|donnees ~2 FROM ~1 YOUR|la|l ~3 LIST|MSG !d|de|des|du|pour;
      retirer ~1 MINE donnees $; retirer ~1 MINE donnees partout; retirer ~2 de? mes donnees $;
      demande de retirer ~1 mes donnees; veuillez ME retirer $; sortie de liste;
      WANT ~1 retirer FROM diffusion; retirer ~1 MINE numero FROM la LIST; retirer ~1 MINE DATA de d? la $;
      retirer ~1 MINE DATA de chez; retirer MINE|son|sa|leur ~4 FROM ~1 YOUR ~3 LIST|MSG;
      retirer ~1 numero de ma|mon|notre PERSON !du|de|dans;
      retirer ~1 numero de ma|mon|notre PERSON FROM YOUR;
      retirer ~1 numero de grand? PERSON svp|merci|FROM|elle|il; mon numero vous? l oublier;
      retirer vous de mon numero; ^ retirer de mon numero avec; ^ retirer de mon numero $;
      ^ retirer MINE ~2 et tout|vos ~2 MSG; retirer tout ~2 mon|ce numero;
      le|la|l retirer ~1 FROM ~1 YOUR ~3 LIST|MSG; retirer moi de ca;
      retirer le|la FROM ~1 YOUR|la ~3 LIST|MSG; numero ~3 etre retirer|desabonner; numero ~1 a retirer;
      numero ~2 retirer ~1 de YOUR ~3 LIST; mettez ~1 mon|ce numero a la poubelle|corbeille;
      mettez|passez ~2 en|sur ~2 liste noire|rouge; ^ liste noire;
      numero NE? ~1 plus ~1 etre utilise|contacter|abonne|deranger;
      suppression|retrait|effacement|exclusion|radiation ~2 de ~1 MINE|YOUR|la ~1 DATA|LIST|donnees;
      opposition a l utilisation; POLITE ~4 retirer son DATA $;
      retirer MINE ~2 et ~2 FROM ~1 YOUR ~3 LIST|MSG; ^ oublier|lacher ~1 mon|ce numero;
      ^ oublier que ~4 numero; oublier moi $; de|d ME oublier $; POLITE vous? ME oublier;
      droit a l effacement|oubli; quitte|quitter ~2 YOUR LIST !d; quitte|quitter ~1 la|le LIST $;
      quitte|quitter ~1 la|le LIST FROM ~1 MSG; sort de YOUR LIST; retirer moi manuellement;
      retirer vos|ces ~1 MSG $; retirer les alertes $; comment ~2 retirer FROM YOUR ~2 LIST;
      retirer numero $; ^ retirer de|du|des ~2 liste; hors|dehors de? ~1 liste; ^ quitte|quittez mon numero;
      ^ a retirer de|du|des ~2 LIST; a retirer FROM YOUR ~2 LIST; suppression|retrait|radiation numero|liste;
      vous demande ~1 de ME retirer; WANT ~1 retirer ~1 de YOUR ~2 LIST;
      WANT retirer de la LIST !d|de|des|du; retirer !le|la|les|l|un|une ~2 FROM vos|votre liste|diffusion !d;
      retirer moi completement; liste d exclusion|opposition`,
  },
  {
    id: "demande-de-retrait",
    means: "stop",
    patterns: `
      demande ~4 de|d|a etre retirer|desabonner; demande ~2 de|d retrait|radiation $; faut ME retirer $`,
    ignores: "avoir sujet",
  },
  {
    id: "laissez-moi",
    means: "stop",
    patterns: `
      laisser moi ~1 tranquille|paix|patience|respirer avec|de|par ~1 YOUR|les ~2 MSG|NEWS;
      lacher moi ~3 avec ~1 YOUR|les ~2 MSG|NEWS; lacher ~2 avec YOUR ~2 MSG; ME lacher avec vos;
      ME laisser ~1 patience|paix|tranquille avec ~1 YOUR|ses|les ~2 MSG;
      laisser moi tranquille je vais|suis ~1 chez|ailleurs; ME lacher avec ses ~1 MSG;
      laisser votre|ton|le camp FROM mon numero; laisser votre|ton|le camp avec YOUR ~2 MSG;
      laisser mon numero tranquille|hors; laisser mon numero en dehors|paix;
      tranquille|paix|patience ~1 avec YOUR|les ~2 MSG`,
  },
  {
    id: "retirez-moi-de-la",
    means: "stop",
    unlessLaughing: true,
    patterns: `retirer moi OF d? la $; retirer moi d ici`,
  },
  {
    id: "retirer-son-numero",
    means: "stop",
    context: "KIN",
    lacking: "none",
    patterns: `retirer son DATA !de; retirer leur DATA !de`,
  },
  {
    // Clear only beside talk of messages.
    id: "sortez-moi-de-la",
    means: "stop",
    context: "TALK",
    lacking: "none",
    unlessLaughing: true,
    patterns: `
      ME retirer de la $; ME en retirer|dispenser; pouvez|allez|voulez vous ME laisser tranquille|paix;
      laisser moi $; laisser|lacher moi tranquille|paix|patience; laisser|lacher moi la paix|grappe|patience;
      laisser moi en paix; lacher moi $`,
  },
  {
    id: "retirez-la",
    means: "stop",
    patterns: `YOUR MSG ~6 retirer le|la $; travaille|habite|etudie plus ~4 retirer ~1 DATA`,
    ignores: "nie avoir",
  },
  {
    id: "secours",
    means: "stop",
    context: "WEAK",
    lacking: "none",
    unlessLaughing: true,
    patterns: `secours`,
  },
  {
    // "Supprimez-le" may be anything: a message sent by mistake.
    id: "retirez-le",
    means: "stop",
    context: "LISTED",
    lacking: "none",
    unlessLaughing: true,
    patterns: `
      retirer le|la|les $; desabonner le $; retirer le de chez; je la quitte;
      merci|veuillez|faut|svp ~1 l|le|les retirer $`,
  },
];
