import type { Vocabulary } from "../phrase-table.ts";

export const enVocabulary: Vocabulary = {
  spellings: {
    you: "u, ya, yall, y all, you all, you guys, u guys, you people, you folks, you lot, yous, ye",
    your: "ur, yr, yalls, you re all",
    youd: "you d, you would, u d, u would",
    please: "pls, plz, plse, plez, kindly, pleas, pleaze, puhlease",
    thanks: "thank you, thx, ty, tx, thnx, thanx",
    text: "txt",
    texts: `txts, text messages, text msgs, txt msgs, txt messages, text message, text msg, texted messages,
      sms messages, messages texts`,
    texting: "txtin, sms ing, txtn, textn, txting, texing",
    message: "msg, mesage",
    remove: "rmv, get rid of",
    messages: "msgs, mssgs, mesgs, massages",
    messaging: "msging, messagin, dming, msgn, pinging",
    contact: "reach out to, reach out, get in touch with, get in contact with",
    contacting: "reaching out to, reaching out, hitting up, hitting me up",
    optin: "opt in",
    dont: "do not, don t, dnt, donot, do nt, dont you, dont u, dun, didnt i tell you to not",
    never: "nvr, neva",
    unsubscribe: `un subscribe, unscribe, unsub, unenroll, un enroll, deregister, disenroll, unregister, unlist,
      unsign`,
    unsubscribed: "unenrolled, unsubbed, opted out",
    optout: "opt out, opting out, opt me out, opt us out, opt this number out, opt my number out",
    number: `phone number, cell number, mobile number, telephone number, contact number, phone, cell, digits, fone,
      mobile, cellphone, cell phone, mobile phone, num, mobile no, phone no`,
    anymore: `any more, any longer, ever again, again, in future, in the future, going forward, from now on,
      moving forward, one more time, 1 more time, another time`,
    hours: "all hours",
    immediately: `at once, right now, right away, straight away, asap, right this second, effective immediately,
      at the earliest, this minute, this instant`,
    these: "em",
    nomore: "no more, no further, no additional, zero more, no mo",
    me: "us",
    fuckoff: `fuck off, f off, f k off, eff off, piss off, bugger off, buzz off, get lost, go away,
      screw you`,
    nolonger: "no longer",
    until: "till, til",
    yearold: "year old, yr old, years old",
    rather: "would rather, d rather, id rather, would prefer, d prefer, id prefer, prefer",
    turnoff: "close out, turn off, shut off, switch off, opt me out of, shut down, call off",
    wrongnumber: "wrong number, wrong person, wrong guy, wrong contact, wrong num",
    recieve: "receive",
    im: "i m, i am",
    cease: "cease and desist, cease n desist",
    wont: "will not",
    cant: "can not, cannot",
    texted: "txted",
    noone: "no one",
    harassing: "harrassing, harrasing, harasing",
    arent: "are not",
    isnt: "is not",
    stop: "stahp",
    signup: "sign up, signed up, signed me up, enrolled",
    donotcall: "do not call, do not disturb, dnc, dont call",
  },
  slips: "stop unsubscribe cancel remove texting sending messages delete number messaging",
  // Words of their own; stp is French for please.
  notSlips: "top sop stoop atop stp testing",
  classes: {
    // "Quite" is a slip of the finger here: nothing else stands before "texting me".
    CEASE: "stop quit cease halt discontinue quite",
    KILL: "stop quit cease halt discontinue end cancel turnoff disable deactivate suspend kill terminate cut scrap",
    KILLED: "stopped ended cancelled canceled disabled discontinued",
    KILLING: "stopping ending cancelling canceling discontinuing ceasing",
    TEXTING: "texting messaging contacting spamming soliciting notifying",
    CALLING: "calling writing emailing",
    PESTER: `bothering harassing pestering bugging annoying blowing hounding bombarding flooding disturbing
      hassling blasting hitting hittin ringing filling clogging lighting`,
    TEXTME: "text message contact sms write spam notify solicit",
    BOTHERME: "bother disturb harass bug pester annoy",
    CONTACTED:
      "contacted texted messaged bothered spammed solicited disturbed notified reminded alerted emailed called",
    WANTED: "sell sale buy donate money vote donation",
    // What is his who writes: his number, or one of his people.
    OWN: `no number line device landline telephone email wife husband mom mum mother dad father son daughter kid kids
      child partner parents grandma grandmother grandpa grandfather family`,
    DATA: "no number line device name info information details data email contact landline telephone",
    MSG: `texts messages sms alerts alert notifications notification notices updates ads promos promotions offers deals
      spam reminders newsletters newsletter blasts blast marketing communications communication
      correspondence solicitations mailings coupons notifs promo advertising adverts bulletins surveys appeals robotexts specials discounts`,
    // Nothing else is called so, or hardly.
    TEXTS: `texts messages sms alerts notifications reminders updates newsletter newsletters promos blasts`,
    DET: "the these this those all any your my such with of to further future more",
    ADJ: `daily weekly unwanted spam promotional promo marketing automated automatic stupid fucking damn bloody text sms
      texting messaging mailing contact phone mass group other another constant annoying political advertising
      dumb freaking number calls emails mail and or reminder alert notification update appointment`,
    MORE: "any more further such future all",
    SEND: "send sending sent",
    SUBSCRIPTION: "subscription enrollment enrolment registration signup",
    YOURS: "your this these those whatever all any",
    THESE: "these this them those it",
    STUFF: "stuff crap shit garbage rubbish nonsense bs bullshit junk things",
    LIST: `list lists database db system systems records record file files contacts mailing program
      everything service phonebook registry club computer dialer autodialer distribution thread texting text campaign campaigns all`,
    // Verbs of removal, and those that need "off" or "from".
    REMOVE: `remove delete erase scratch strike purge scrub exclude omit wipe drop ditch expunge withdraw pull suppress unlink delist`,
    STRIP: `remove delete erase scratch strike purge scrub exclude omit wipe drop ditch expunge withdraw pull suppress
      take get leave kick let cross knock keep cancel sign count block cut unsubscribe optout`,
    TAKEOFF: "take get cross kick scratch",
    REMOVED: "removed deleted erased taken scratched purged excluded dropped wiped gone left",
    REMOVING: "removing deleting taking dropping erasing unsubscribing withdrawing pulling",
    OFF: "off from out of outta",
    NOT: "dont nolonger not rather never didnt aint wont",
    DONT: "dont never not wont neednt",
    WANT: "want need wish care desire like wanna wanting needing trying looking tryna",
    RECEIVE: "recieve get see have hear be getting receiving hearing",
    AGAIN: "anymore ever further nomore else",
    OURS: "my this our his her their",
    MODAL: "can could would will may",
    CONSENT: "consent permission authorization optin",
    THREAT:
      "report reporting sue suing lawyer attorney police block blocking complaint fcc legal court authorities",
    ADV: `please ever just bother even dare be fucking f ing already keep repeatedly also so really
      actually`,
    AUX: `will would wont wouldnt can cant could couldnt did didnt does doesnt may might should shouldnt must
      to lets helped make made let have had get got tell told ask asked`,
    LAUGH: "lol lmao lmfao haha hahaha hehe rofl omg jk lolol aww aw omfg",
    CONTEXT: `texts messages sms spam list unsubscribe wrongnumber interested alerts replied permission
      remove ads nomore signed harassment texting messaging whois subscribed promos updates spamming harassing blowing bombarding
      signup`,
    PHONE: "number",
    GIST: "texts texting messages messaging alerts spam ads promos sms reminders newsletter",
    // What "them" or "these" may be.
    ABOUT: `texts messages sms alerts ads promos offers reminders updates newsletter spam notifications these texting messaging
      unsubscribe list text`,
    // What a list may be of that one wants off.
    CHANNEL:
      "text texting sms message messaging marketing promo promotional contact call calling mailing number phone",
    BAR: `by at in for if when or but because while then so that until unless before after how what why
      where dont not never miss waiting wait guest lose stop cancel end unsubscribe quit ignoring
      old new potluck christmas birthday wedding`,
    FILLER: `please thanks hi hello hey ok okay sorry sir maam dear just now yes no guys im i
      immediately oh well so um think guess to the from this you have got already god for today there`,
    OPENER: `please hi hello hey ok okay so and but then just also now sorry thanks well or yes no
      already immediately number yo dude bro man fuck wrongnumber interested stop`,
    CLOSER: `please thanks now or but because bc cuz cause i im ive id ill immediately before its today ok
      okay who what why how sir wrongnumber unsubscribe stop anymore ever completely permanently forever bye
      wtf dude bro man god fuckoff dont no we remove already effective you ffs altogether manually
      nomore hun love mate hon`,
    EVERYDAY: `i you me my your the a an to of in on at is are be am it this that and or for with from have
      so do can get`,
    COMMON: `i you me my your the a an to of in on at is are be am it this that these those them and or but
      no not dont for with from have has had get got can could would will want need like im do does did so
      out off send take let all any more call text message please never here who what how why rather now
      nolonger number new line wish name see hear leave keep make thing anymore recieve getting just ever`,
  },
};
