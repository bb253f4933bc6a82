import type { Vocabulary } from "../../phrase-table.ts";

/** Accents are folded, so that arrêté, arrête and arrete are one. */
export const frEndings: Readonly<Record<string, string>> = {
  // The imperative, the infinitive, the participles, what follows que.
  ER: "er ez e es iez ee ees",
  VOUS: "er ez iez",
  TU: "e es",
  // Of écrire and its like.
  RE: "re vez s t viez ve",
  IRE: "re ez s",
  S: "_ s",
};

export const frSpellings: Vocabulary["spellings"] = {
  // Courtesies and what only strengthens.
  svp: `
    s il vous plait, s il te plait, sil vous plait, sil te plait, siouplait, stp, please, pls, plz, s vp,
    s il vs plait, je vous prie`,
  merci: "mrc, mci",
  maintenant: `
    tout de suite, de suite, immediatement, des maintenant, sur le champ, au plus vite, au plus sacrant,
    au plus tot, aujourdhui, illico, definitivement, une fois pour toutes, des aujourdhui, sans delai,
    oui ou non, pour le moment, une fois pour toute, a partir d aujourdhui`,
  dorenavant: "desormais, a l avenir",
  // Negations.
  pas: "pa, po",
  plus: "plu, pu, pus",
  aucun: "aucune, zero, la moindre, le moindre",
  tout: "tt, tous, toutes, toute",
  vos: "vs, vo",
  votre: "vot",
  pour: "pr",
  comment: "koman, coment",
  // Wishes: all persons; the turns sort them out.
  veux: `
    veu, ve, veut, jveux, jveu, veus, vx, jvx, veulent, voulons, souhait-ER, souhaitons, desir-ER, choisis,
    desirons, prefer-ER, exig-ER, exigeons, accept-ER, tiens, voulais, jsouhaite, jve, tente`,
  // "J'aimerais plus de messages" asks for more.
  voudrais: `
    voudrai, voudrions, souhaiterais, souhaiterai, desirerais, aimerais, aimerai, jaimerais, aimerions,
    prefererais, apprecierais, jvoudrais, jvoudrai`,
  vouloir: "bien vouloir",
  // What stops.
  arretez: "arret-VOUS, arett-VOUS, darret-VOUS",
  arrete: "arret-TU, aret-TU, arrett-TU, darret-TU, arretent",
  cessez: "cess-ER, stopp-ER, finir, finissez, halte, slaqu-ER, calmez vous, stop-ER",
  annuler: `
    annul-ER, anul-ER, resili-ER, desactiv-ER, suspend-IRE, coup-ER, interromp-IRE, eteindre, eteignez,
    clore, termin-ER, ferm-ER, clotur-ER, cancell-ER, cancel-ER, cancel, bloqu-ER`,
  mettez: "mettre, met, metez, mets, mettiez",
  fin: "un terme, un frein",
  lacher: "lach-ER",
  laisser: "laiss-ER, fichez, fiche, foutez, fous, crissez, crisse, sacrez, sacrer, calissez",
  // What is sent, and how one is reached.
  envoyer: `
    envoy-ER, envoi-TU, renvoy-VOUS, adress-VOUS, transmettre, transmettez, expedi-ER, balanc-ER, send,
    propos-VOUS, partag-VOUS, faire parvenir`,
  contacter: `
    contact-ER, ecri-RE, ecrives, ecriver, reecri-RE, text-VOUS, sollicit-ER, relanc-VOUS, relancee,
    demarch-ER, spamm-ER, joindre, joignez, jointe, recontact-ER, communiqu-ER, inform-VOUS, notifi-ER,
    alert-VOUS, parl-VOUS, prospect-ER, cibl-ER, prevenir, prevenez`,
  appeler: "appelee, appel-VOUS, appell-TU, telephon-VOUS, mappel-VOUS, rappel-VOUS",
  // Without the apostrophe.
  mecrire: `
    texte moi, me faire parvenir, mecri-RE, menvoy-ER, mtext-VOUS, mcontact-ER, mapel-VOUS, dmenvoy-VOUS,
    dmecri-RE, denvoy-VOUS`,
  nenvoyer: "nenvoy-VOUS, necri-RE",
  mretirer: "menlev-ER, meffac-ER",
  envois: "envoi, lenvoi",
  deranger: `
    derang-ER, harcel-ER, importun-ER, embet-ER, achal-ER, goss-ER, emmerd-ER, inond-ER, bombard-ER,
    pollu-ER, submerg-ER, satur-ER, encombr-ER, remplir, incommod-ER, ecoeur-ER, agac-ER`,
  souler: "saoul-ER, soul-ER, gonfl-ER, gav-ER, enerv-ER, fatigu-ER, prendre la tete, casser les pieds",
  recevoir: "recevoire, resevoir, recoive, recoivent, recevions, recevrai, ressevoir",
  // Leaving a list.
  retirer: `
    retir-ER, enlev-ER, ot-ER, supprim-ER, suprim-ER, effac-ER, efac-ER, ray-ER, radi-ER, biff-ER, vir-ER,
    elimin-ER, debarqu-ER, barr-ER, delet-ER, flush-ER, degag-ER, scrap-ER, exclure, excluez, sortir,
    sortez, sors, soustraire, detruire, detruisez, remove, suppr, disparaitre, purg-ER, debarrass-ER,
    brul-VOUS, decroch-VOUS, tir-VOUS, zapp-ER, kick-ER, kick, desist-ER, drop, jretire, tass-ER,
    decaliss-VOUS, decriss-VOUS, disparaissez, blacklist-ER, jet-VOUS, faire sauter, faites sauter,
    debranch-ER`,
  desabonner: `
    desabonn-ER, desabon-ER, dezabonn-ER, desabonnait, desinscri-RE, desenregistr-ER, desengager, optout,
    opt out, unsubscribe, unsubscrib-VOUS, unsub`,
  desabonnement: "desinscription, desabo",
  oublier: "oubli-ER, perd-IRE",
  // Whose they are and where they stand.
  apparaitre: "apparaisse, figure, figurer",
  epargnez: "epargner, epargne",
  revoque: "revoqu-ER",
  cette: "c te, ste",
  // Out of a queue or a mess, too.
  secours: "sortez moi de la, sors moi de la",
  refuse: "decline, refusons",
  tranquille: "tranquil",
  tanne: "tannee, tannes",
  en: "jen",
  etre: "sois, soit, soient",
  moi: "nous, me moi, me faire, nous faire",
  numero: `
    num, telephone, tel, cell, cellulaire, portable, ligne, mobile, gsm, natel, numero de telephone,
    numero de portable, numero de cell, numero de tel, n de tel, no de telephone, nr, 06, 07, puce, numeros`,
  donnees: "coordonnees, infos, informations, donnees personnelles, infos personnelles",
  liste: `
    liste-S, fichier-S, base-S, registre-S, repertoire-S, systeme-S, carnet-S, dossier-S, banque, tablettes,
    contacts, annuaire, ordinateur, base de donnees, crm`,
  // What is sent, as nouns.
  messages: "msg, msgs, mess, mesage-S, messages texte, messages textes",
  sms: "texto-S, texte-S, txt-S",
  pub: `
    pub-S, publicite-S, promo-S, promotion-S, offre-S, annonce-S, spam-S, pourriel-S, infolettre-S,
    newsletter-S, circulaire-S, rabais, solde-S, tombola-S, propagande, concours, bons plans,
    ventes privees, sollicitation-S, demarchage, prospection, marketing, campagne-S, sondage-S, speciaux,
    proposition-S, bonus, verset-S, tract-S, la reclame, reclames, coupon-S, bons de reduction`,
  alertes: `
    alerte-S, notification-S, notif-S, rappel-S, relance-S, avis, communication-S, courriel-S, mail-S,
    appels, invitations`,
  diffusion: `
    liste d envoi, liste de diffusion, liste de distribution, mailing-S, listing-S, groupe de textos`,
  nonstop: "non stop",
  treve: "cessez le feu",
};
