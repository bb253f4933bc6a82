import type { Vocabulary } from "../../phrase-table.ts";
import { frEndings, frSpellings } from "./spellings.ts";

export const frVocabulary: Vocabulary = {
  spellings: frSpellings,
  endings: frEndings,
  slips: `stop arreter arretez desabonner desabonnez messages supprimer arret cessez envoyez desinscrire
    desinscrivez desinscription retirez enlevez supprimez recevoir desabonnement`,
  notSlips: "top sop stoop atop decevoir",
  classes: {
    CEASE: "arretez arrete cessez stop arret",
    VERB: "arretez arrete cessez",
    ASKED: "arretez cessez stop",
    OF: "de d 2",
    FROM: "de d des du dans sur",
    ME: "me m moi",
    // Also somebody of ours.
    WHOM: "m lui leur",
    REACH: "contacter appeler deranger envoyer",
    RECV: "recevoir avoir voir lire",
    WANT: "veux vouloir voudrais",
    NE: "ne n",
    NOT: "plus pas jamais aucun rien",
    MSG: "messages sms pub alertes envois",
    TEXTS: "messages sms",
    // The sender's, or those that came.
    YOUR: "vos votre ces cette ce",
    // Of a friend as often: a laugh turns it.
    THY: "tes ton ta",
    MANY: "vos tes ces les tout",
    SOME: "de d des vos votre ces cette les aucun le",
    THINGS: "ca cela trucs affaires choses conneries niaiseries marde contenu",
    NEWS: "nouvelles news codes donnees trucs affaires choses conneries niaiseries actions mises demandes",
    LIST: `
      liste diffusion affaires abonnes truc programme service patente machin destinataires clients
      application`,
    SENDLIST: "etudiants parents donateurs gens numero clients contact membres",
    // What one is listed with.
    DATA: "numero nom contact",
    MINE: "mon ma mes ce notre nos",
    PERSON: "mere pere femme mari fille fils maman papa papi mamie epouse conjoint conjointe",
    POLITE: "merci svp veuillez priere pouvez gentillesse obligeance amabilite gre",
    NOISE: "harcelement cirque acharnement matraquage",
    ORDER: "demande ordonne reclame veux",
    KIN: "decede decedee deces mort morte enfant mere pere femme mari fille fils erreur mauvais papa maman",
    SERVICE: "abonnement inscription reception service option",
    PEDDLE: "demander vendre offrir queter courir",
    ACCORD: "consentement accord autorisation permission",
    // What has lists and messages too, and isn't the sender's.
    ELSE: "attente invites mariage benevoles admis amis jeu camera alarme covoiturage",
    // Whose wishes are told.
    OTHERS: `
      il elle maman papa mere pere patron patronne prof docteur medecin dentiste fils fille femme mari
      blonde chum copine soeur frere ami amie`,
    // Comes in a parcel, or is one's address.
    GOODS: `
      pointure taille colis facture factures livreur technicien lettre lettres courrier catalogue
      catalogues adresse bureau commande produits articles paquet paquets echantillons format modele
      couleur marque version formule panier couches chauffeur technicienne plombier gardien fromages cafe`,
    PLACE: "fixe maison domicile ancien",
    BRAND: "google facebook instagram netflix linkedin amazon youtube spotify whatsapp messenger",
    LAUGH: "mdr lol haha hahaha ptdr xd hihi lmao omg rigole rire drole",
    // What shows that the talk is of messages.
    WEAK: "sms messages pub alertes liste diffusion desabonner stop arret",
    // A cry of "stop" is everybody's without one of these.
    CONTEXT: `
      vos marre interesse interessee liste recois merci messages sms pub alertes trompez desabonner
      inscrit consentement recevoir`,
    NOTES: "messages sms alertes",
    TALKED: "messages sms alertes pub",
    LISTED: "liste numero",
    TALK: "messages sms pub alertes liste desabonner envoyer stop envois",
    BAR: `
      arretez arrete cessez desabonner annuler rater manquer oublier si quand pour que qu parce car et ou
      mais en au a chez pendant avant apres quoi depuis jusqu comme chaque attente pas ne mes lui leur
      papier`,
    FILLER: `
      svp merci bonjour bonsoir salut allo maintenant desole desolee ok non oui la bon alors donc bien
      dorenavant cordialement madame monsieur encore deja`,
    OPENER: `
      possible dorenavant faque wesh wsh bot robot frr svp merci bonjour bonsoir salut allo ok non alors
      donc et mais puis pis veuillez pouvez pourriez peux peut de d bien voulez faut faudrait maintenant
      desole prie gentillesse demande interesse interessee numero`,
    CLOSER: `
      svp merci maintenant dorenavant ou mais et pis puis car parce sinon je j c ca tout jamais bordel
      vous tu on il est cordialement a bonne`,
    OWNQUOTE: "comprenez comprends comprendre repete",
    EVERYDAY: `
      je j tu vous nous il ne n me m moi pas de d du des le la les l un une mon ma mes ce en y a au et que
      qu c est on`,
    COMMON: `
      je j tu vous nous il ne n me m moi pas plus de d du des le la les un une mon ma mes ce cette ces vos
      votre tes ton en y a au et ou si que qu c est ca pour sur dans avec svp merci tout rien veux vouloir
      suis numero retirer envoyer bien fin mettez etre nom donnees nouvelles annuler contacter ai`,
  },
};
