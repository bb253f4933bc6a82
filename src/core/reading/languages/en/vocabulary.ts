import type { Vocabulary } from "../../phrase-table.ts";

export const enVocabulary: Vocabulary = {
  spellings: {
    you: "u, ya, yall, y all, you all, you guys, u guys, you people, you folks, you lot",
    your: "youre, ur, yr, yalls",
    youd: "you would",
    please: "plese, pls, plz, plse, plez, kindly",
    thanks: "thank you, thx, ty, tx, thnx, thanx",
    text: "txt",
    texts: `txts, text messages, text msgs, txt msgs, txt messages, text message, text msg,
      sms messages, messages texts, textos, mensajes`,
    texting: "t3xting, txtng, txtin, sms ing, txtn, textn",
    message: "mesage, messege, msg",
    remove: "throw out, throw away, toss out, rmv, del, get rid of",
    messages: "msgs, mssgs",
    messaging: "msging, msgin, dming, msgn, pinging",
    contact: "reach out, get in touch with",
    contacting: "reaching out, hitting me up",
    optin: "opt in",
    from: "form",
    dont: "do not, don t, dnt, donot, do nt, dont you, dont u, dun, didnt i tell you to not",
    never: "nvr, neva",
    didnt: "did not",
    doesnt: "does not",
    unsubscribe: `un subscribe, un sub, unscribe, unsub, unregister, unlist,
      unsign, un sign up, un sign, un register`,
    unenroll: "un enroll, deregister, disenroll, unenrol, de register",
    court: "in court",
    unsubscribed: "unenrolled, unsubbed, opted out",
    optout: `opt out, opting out, opt me out, opt us out, opt this number out, opt my number out, opt myself out,
      opting me out, opting myself out, opts out`,
    number: `phone number, cell number, mobile number, phone, cell, digits, fone,
      mobile, nbr, numero, cellphone, cell phone, mobile phone, num, mobile no, phone no`,
    anymore: `any more, any longer, ever again, again, in future, in the future, going forward, from now on,
      moving forward, one more time, 1 more time, another time`,
    immediately: "at once, right now, right away, asap",
    these: "em",
    nomore: "no more, no further, no additional, zero more, no mo",
    me: "us, myself, the undersigned",
    fuckoff: `fuck off, f off, f k off, eff off, piss off, bugger off, buzz off, get lost, go away,
      screw you`,
    nolonger: "no longer",
    until: "til",
    yearold: "year old, yr old, years old",
    rather: "would rather, d rather, id rather, would prefer, d prefer, id prefer, prefer",
    turnoff: "close out, turn off, shut off, switch off, shut down",
    wrongnumber: "wrong number, wrong person, wrong guy, wrong contact, wrong num",
    recieve: "receive",
    im: "i m, i am",
    cease: "cease desist, cease and desist, cease n desist",
    wont: "will not",
    cant: "can not, cannot",
    texted: "txted",
    noone: "no one",
    spamming: "spaming",
    // A joke follows.
    lol: "knock knock",
    phonebook: "address book",
    with: "wit",
    thehell: "the hell, the fuck, the heck",
    harassing: "harrassing, harrasing, harasing",
    arent: "are not",
    stop: "stahp, s t o p, st0p, qiut",
    signup: "sign up, enrolled",
    donotcall: "dnc, dnd",
  },
  slips: "contact stop unsubscribe cancel remove texting sending messages delete number messaging",
  // Words of their own.
  notSlips: "top sop stoop atop testing",
  classes: {
    // "Quite" is a slip of the finger here: nothing else stands before "texting me".
    CEASE: "stop quit cease halt discontinue quite",
    KILL: "CEASE end cancel turnoff disable deactivate suspend kill terminate cut scrap nix",
    KILLED: "stopped ended cancelled discontinued",
    KILLING: "stopping ending",
    TEXTING: "texting messaging contacting spamming soliciting notifying alerting communicating",
    CALLING: "calling writing emailing",
    PESTER: `
      bothering harassing pestering bugging annoying blowing hounding bombarding flooding disturbing hassling
      blasting nagging blowin cluttering hitting hittin ringing filling clogging`,
    TEXTME: "text ping message contact communicate sms write spam notify solicit",
    REACH: "TEXTME call email",
    CONTACTING: "REACH TEXTING calling send sending recieve be get",
    CONTACTED: "contacted texted messaged spammed solicited notified reminded alerted emailed called",
    BOTHERME: "bother disturb harass bug pester annoy",
    SEND: "send sending sent",
    // Numbers of something else.
    CARD: "card credit debit account order policy license plate social routing tracking insurance",
    LINE: "number line device landline telephone",
    KIN: `
      wife husband mom mum mother dad father son daughter kid kids child parents grandma grandmother gran grandpa
      grandfather family brother sister`,
    BIZ: "store shop business office company restaurant salon clinic church",
    // What is his who writes: his number, or one of his people.
    OWN: "LINE KIN email",
    DATA: "LINE name info information details data email contact",
    MINE: "my this our",
    OURS: "MINE her his their",
    // Nothing else is called so, or hardly.
    TEXTS: "texts messages sms alerts notifications reminders updates newsletter newsletters promos blasts",
    MSG: `
      TEXTS notices ads promotions offers deals spam blast marketing communications communication correspondence
      solicitations mailings coupons notifs promo advertising advertisements adverts bulletins surveys appeals
      robotexts specials discounts listings`,
    STUFF: "stuff crap shit garbage rubbish nonsense bs bullshit junk mess things anything",
    THESE: "these this",
    DET: "the this these all any your such of",
    MORE: "any more anymore further such future all",
    YOURS: "you your this these those whatever all any every",
    PROMO: "promo marketing solicitation soliciting political donation begging fundraising campaign",
    STAFF: `team staff people company boss office system computer bot robot guy rep tech manager candidate senator
      campaign governor mayor pastor party human humans supervisor owner`,
    ADJ: `
      PROMO daily weekly unwanted promotional automated automatic stupid fucking damn bloody text sms texting
      messaging mailing contact mass group other constant annoying dumb freaking robo auto emails and or reminder
      alert notification update appointment`,
    SUBSCRIPTION: "subscription enrollment enrolment registration participation",
    LIST: `
      list lists leads database db system systems records record file files contacts mailing everything phonebook
      registry distribution dialer texting text campaign campaigns all sheet rolls`,
    // Lists only with a word of messaging before them.
    SERVICE: "service club program computer thread chain",
    CHANNEL: `
      text parent donor customer voter texting message messaging promotional contact call calling mailing number
      group alert`,
    // Of the sender, with "your" or "this" before it.
    THING: "thing message group rotation pool chain",
    REMOVE: `
      remove delete erase scratch strike purge scrub exclude omit wipe drop ditch expunge withdraw pull suppress
      unlink delist toss dump exempt destroy nuke`,
    // These need "off".
    TAKEOFF: "take strike get cross kick scratch yank boot",
    // And these "off your list".
    STRIP: `
      REMOVE TAKEOFF close leave let knock keep cancel sign count block cut unsubscribe unenroll optout clear
      release free`,
    REMOVED: "removed struck deleted erased taken scratched purged excluded dropped gone left",
    REMOVING: "removing deleting taking dropping withdrawing",
    OFF: "off from out of outta",
    NOT: "dont nolonger not aint wont arent",
    DONT: "dont never not",
    WANT: "want need wish desire wanna wanting needing require trying looking tryna",
    RECEIVE: "recieve get see have hear getting receiving",
    AGAIN: "anymore ever further nomore else",
    MODAL: "can could would will may",
    REVOKE: "revoke withdraw revoking withdrawing rescind",
    CONSENT: "consent permission authorization optin agreement",
    THREAT: `
      report reporting reported sue suing lawyer attorney police block blocking blocked complaint complain fcc
      ftc legal court violation harassment`,
    ADV: `
      please thehell ever just bother even dare be fucking fkn f ing already keep repeatedly also so really
      actually permanently completely`,
    LAUGH: "lol lmao lmfao haha hahaha hehe rofl omg jk lolol aww aw omfg",
    // What "them" and "it" may be, by what the text says elsewhere.
    ABOUT: `
      texts coupons messages sms alerts ads promos offers reminders updates newsletter spam notifications these
      texting messaging text spamming`,
    LISTED: "number list",
    TALK: "ABOUT list number inbox",
    CONTEXT: `
      texts messages sms alerts ads promos updates spam texting messaging list unsubscribe wrongnumber interested
      replied permission remove nomore signed signup harassment whois subscribed spamming harassing blowing
      bombarding`,
    BAR: `by at in for if when but because while then so that until unless before after how what why where dont not
      never miss waiting wait guest lose stop cancel end unsubscribe quit ignoring old christmas carpool door`,
    FILLER: `
      please thanks hi hello hey ok okay sorry sir maam dear just now yes no guys im i immediately well so um
      think guess to the from this you have got already god for today there`,
    OPENER: `please hi hello hey ok okay so and but then just also now sorry thanks well or yes already immediately
      number yo dude bro man fuck wrongnumber interested stop`,
    CLOSER: `
      please since thanks now or but because bc cuz cause i im ive id ill immediately its today ok okay who what
      why how sir wrongnumber unsubscribe stop anymore ever completely permanently forever bye wtf dude bro man
      god fuckoff dont no we remove already effective you ffs altogether manually nomore hun love mate hon`,
    EVERYDAY: `i you me my your the a an to of in on at is are be am it this that and or for with from have
      so do can get`,
    COMMON: `i you me my your the a an to of in on at is are be am it this that these those them and or but
      no not dont for with from have has had get got can could would will want need like im do does did so
      out off send take let all any more call text message please never here who what how why rather now
      nolonger number new line wish name see hear leave keep make thing anymore recieve getting just ever`,
  },
};
