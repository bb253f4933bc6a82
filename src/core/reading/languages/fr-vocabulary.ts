import type { Vocabulary } from "../phrase-table.ts";

export const frVocabulary: Vocabulary = {
  spellings: {
    pas: "pa, po",
    tout: "tt",
    vos: "vs",
    svp: `s il vous plait, s il te plait, sil vous plait, sil te plait, siouplait, stp, please, pls, plz,
      s vp`,
    merci: "mrc, mci",
    plus: "plu, pu, pus",
    veux: `veu, ve, veut, jveux, jveu, veus, souhaite, desire, voudrais, aimerais, aimerai, voudrai,
      prefere, prefererais, veulent, voulons, souhaitons, desirons, aimerions, voudrions, souhaiterais,
      souhaiterai, desirerais, vx, jvx, exige, exigeons`,
    vouloir: "bien vouloir, souhaiter, desirer",
    numero: `num, telephone, tel, cell, cellulaire, portable, ligne, mobile, numero de telephone,
      numero de portable, numero de cell, numero de tel, n de tel, no de telephone, nr, adresse`,
    messages: `msg, msgs, mess, messages texte, messages textes, messages texto, messages textos,
      messages sms`,
    sms: "texto, textos, texte, textes, txt, txts, smss, s m s",
    moi: "nous, me moi",
    arretez: "arreter, aretter, arettez, arretiez, arrette",
    cessez: "cesser, cessiez, stopper, stoppez, stoppe, finir, finissez, halte",
    envoyer: `envoyez, envoie, envoies, envoyiez, menvoyer, menvoyez, menvoie, adresser, adressez,
      transmettre, expedier, expediez, renvoyer, renvoyez`,
    ecrire: "ecrivez, ecris, ecrit, ecriviez, mecrire, mecrivez, mecris, reecrire, ecrive, ecriver, mecrive",
    contacter: `contactee, contactes, sollicitee, sollicite, contactez, contacte, contactiez, texter,
      textez, spammer, spammez, spamme, solliciter, sollicitez, relancer, relancez, demarcher, demarchez,
      joindre, recontacter, recontactez, texte moi`,
    deranger: `derangee, derangees, harcelee, derangez, derange, embeter, embetez, embete, harceler,
      harcelez, harcele, importuner, importunez, bombarder, inonder, gosser, achaler, ecoeurer, emmerder,
      saouler, souler, saoulez, soulez, emmerdez, gonflez, gavez, enervez, gaver, gonfler`,
    appeler: "appelee, appelez, appelle, telephoner, telephonez, mappeler, mappelez",
    desabonner: `desabonnez, desabone, desinscrire, desinscrivez, desinscris, desinscrit, desenregistrer,
      desengager, desabonnait`,
    desabonnement: "desinscription, desabo",
    retirer: `retirez, supprimiez, effaciez, rayiez, otiez, retiriez, retirees, enlever, enlevez, enleviez,
      oter, otez, ote, supprimer, supprimez, suprime, effacer, effacez, efface, effaces, rayer, rayez, raye,
      radier, radiez, biffer, biffez, sortir, sortez, sors, virer, virez, vire, eliminer, eliminez, elimine,
      exclure, excluez, enlevee, retiree, rayee, effacee, otee, enlevez le, supprimez le, retirez le,
      debarquer, debarquez, barrer, barrez, remove, deletez, deleter, flushez, flusher`,
    annuler: `annulez, annule, resilier, resiliez, resilie, desactiver, desactivez, desactive, suspendre,
      suspendez, couper, coupez, interrompre, interrompez, eteindre, anuler, anulez, terminer, terminez,
      bloquer, bloquez, fermez, fermer, cancellez, canceller, cancelez, cancelle, cancel`,
    recevoir: "recevoire, resevoir, recoive, recoivent, recevions",
    fin: "un terme",
    nonstop: "non stop",
    arrete: "arete",
    mettez: "mettre, met, metez, mets, mettiez",
  },
  slips: `stop arreter arretez desabonner desabonnez messages supprimer arret cessez envoyez desinscrire
    desinscrivez desinscription retirez enlevez supprimez`,
  notSlips: "top sop stoop atop",
  classes: {
    CEASE: "arretez arrete cessez stop arret",
    ME: "me m moi",
    WRITE: "ecrire contacter appeler",
    WANT: "veux vouloir",
    NE: "ne n",
    NOT: "plus pas jamais aucun aucune rien",
    MSG: `messages sms pub pubs publicite publicites promo promos promotions offres alertes notification
      notifications notif notifs rappels infolettre infolettres newsletter newsletters spam spams courriels
      envoi envois relances communications communication sollicitations sollicitation annonces rabais avis
      demarchage prospection marketing soldes`,
    THESE: "ca cela ceux tout",
    LIST: `liste listes contact fichier fichiers base bases contacts repertoire systeme registre registres
      dossiers dossier envois messages sms alertes affaires diffusion donnees notifications pubs mailing
      carnet`,
    DATA: "numero nom coordonnees contact infos informations donnees",
    OURS: "mon ce notre son le mes ces",
    GONE: "retirer desabonner radie desabonnement",
    LAUGH: "mdr lol haha hahaha ptdr xd hihi lmao omg rigole rire drole",
    CONTEXT: `vos marre interesse interessee numero liste recevoir recois envoyer erreur retirer messages
      sms pub jamais trompez publicite desabonner inscrit merci`,
    BAR: `arretez arrete cessez retirer desabonner annuler rater manquer perdre oublier si quand pour avec
      que qu parce car et ou mais en au a chez pendant avant apres quoi depuis jusqu comme chaque attente
      pas ne`,
    FILLER: `svp merci bonjour bonsoir salut allo maintenant immediat immediatement tout de suite desole
      desolee ok non oui la bon alors donc bien cordialement madame monsieur encore deja`,
    OPENER: `svp merci bonjour bonsoir salut allo ok non alors donc et mais puis veuillez pouvez pourriez
      peux peut de d bien voulez faut faudrait immediatement maintenant desole prie gentillesse demande
      interesse interessee numero`,
    CLOSER: `svp merci maintenant ou mais et car parce sinon je j c ca immediatement tout aujourdhui
      desormais jamais bordel s vous tu on il est cordialement a bonne`,
    EVERYDAY: `je j tu vous nous il ne n me m moi pas de d du des le la les l un une mon ma mes ce en y a au
      et que qu c est on`,
    COMMON: `je j tu vous nous il ne n me m moi pas plus de d du des le la les un une mon ma mes ce cette
      ces vos votre tes ton en y a au et ou si que qu c est ca pour sur dans avec svp merci tout tous rien
      veux vouloir suis numero retirer envoyer bien fin mettez etre appeler nom avis infos nouvelles annuler
      ecrire ai`,
  },
};
