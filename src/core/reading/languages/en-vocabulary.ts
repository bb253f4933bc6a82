import type { Vocabulary } from "../phrase-table.ts";

export const enVocabulary: Vocabulary = {
  spellings: {
    you: "u, ya, yall, y all, you all, you guys, u guys, you people, you folks",
    your: "ur, yr, yalls",
    please: "pls, plz, plse, plez, kindly",
    thanks: "thank you, thx, ty, tx, thnx, thanx",
    text: "txt",
    texts: `txts, text messages, text msgs, txt msgs, txt messages, text message, text msg, texted messages,
      sms messages, messages texts`,
    texting: "txtin, sms ing, txtn, textn",
    message: "msg",
    remove: "rmv",
    messages: "msgs, mssgs, mesgs",
    messaging: "msging, messagin, dming, msgn",
    contact: "reach out to",
    contacting: "reaching out to",
    dont: "do not, don t, dnt, donot, do nt, dont you, dont u, didnt i tell you to not",
    never: "nvr, neva",
    unsubscribe: "un subscribe, unscribe, unsub, unenroll, un enroll, deregister, disenroll, unregister",
    unsubscribed: "unenrolled, unsubbed, opted out",
    optout: "opt out, opting out, opt me out, opt us out, opt this number out, opt my number out",
    number: `phone number, cell number, mobile number, telephone number, contact number, phone, cell,
      mobile, cellphone, cell phone, mobile phone, num`,
    anymore: "any more, any longer, ever again, again",
    nomore: "no more, no further, no additional, zero more, no mo",
    me: "us",
    fuckoff: `fuck off, f off, f k off, eff off, piss off, bugger off, buzz off, get lost, go away,
      screw you`,
    nolonger: "no longer",
    donotcontact: `do not contact, dont contact, do not text, dont text, do not message, dont message, dnc,
      no contact`,
    donotcall: "do not call, dont call, do not disturb",
    rather: "would rather, d rather, id rather, would prefer, d prefer, id prefer, prefer",
    turnoff: "turn off, shut off, switch off, opt me out of",
    wrongnumber: "wrong number, wrong person, wrong phone, wrong guy, wrong contact, wrong num",
    recieve: "receive",
    im: "i m, i am",
    cease: "cease and desist, cease n desist",
    wont: "will not",
    cant: "can not, cannot",
    texted: "txted",
  },
  slips: "stop unsubscribe cancel remove texting sending messages delete",
  // Words of their own; stp is French for please.
  notSlips: "top sop stoop atop stp testing",
  classes: {
    CEASE: "stop quit cease halt discontinue",
    KILL: "stop quit cease halt discontinue end cancel turnoff disable deactivate suspend kill terminate",
    TEXTING: "texting messaging contacting spamming soliciting",
    CALLING: "calling writing",
    PESTER: "bothering harassing pestering bugging annoying blowing hounding bombarding flooding",
    TEXTME: "text message contact sms write email spam call",
    NUMBER: "number line device",
    DATA: "number line device name info information contact details data email",
    MSG: `texts messages sms alerts alert notifications notices updates ads promos promotions offers deals
      spam reminders newsletters newsletter blasts campaigns marketing communications communication
      correspondence solicitations mailings coupons notifs`,
    THE: "the these this those all any your my such with",
    ADJ: `more future further daily unwanted spam promotional promo marketing automated stupid fucking damn text sms
      texting messaging mailing contact phone mass group other another`,

    AFTERME: "about from to with by every all please",
    THESE: "these this them those it",
    STUFF: "stuff crap shit garbage rubbish nonsense bs bullshit junk things anything",
    LIST: `list lists database db system systems records file files contacts mailing distribution program
      texts messages sms alerts notifications campaign campaigns everything all service promotions updates
      marketing reminders phonebook registry`,
    REMOVE: "remove delete erase scratch strike purge scrub exclude omit",
    REMOVED: "removed deleted erased taken scratched purged excluded dropped",
    TAKE: "take get leave kick let pull cross scratch strike knock drop keep",
    OFF: "off from out of",
    WANT: "want need wish care desire like wanna",
    RECEIVE: "recieve get see have hear be getting receiving",
    AGAIN: "anymore ever further",
    OURS: "my this our",
    MODAL: "can could would will may",
    CONSENT: "consent permission authorization",
    ADV: "please ever just you bother even fucking f ing already keep repeatedly",
    LAUGH: "lol lmao lmfao haha hahaha hehe rofl omg jk lolol aww aw omfg",
    CONTEXT: `texts messages sms spam list unsubscribe wrongnumber interested alerts replied permission
      remove ads nomore sign signed harassment texting messaging whois subscribed promos number`,
    BAR: `by at in for if when or but because while then so that until unless before after how what why
      where dont not never miss waiting wait guest lose stop cancel end unsubscribe quit ignoring`,
    FILLER: `please thanks hi hello hey ok okay sorry sir maam dear just now yes no guys im i asap
      immediately oh well so um think guess to the from this you have got already god for today there`,
    OPENER: `please hi hello hey ok okay so and but then just also now sorry thanks well or yes no asap
      already immediately number yo dude bro man fuck wrongnumber interested stop`,
    CLOSER: `please thanks now or but because bc cuz cause i im ive id ill immediately asap before its today ok
      okay who what why how sir wrongnumber unsubscribe stop anymore ever completely permanently forever bye
      wtf dude bro man god fuckoff dont no we remove already effective you`,
    EVERYDAY: `i you me my your the a an to of in on at is are be am it this that and or for with from have
      so do can get`,
    COMMON: `i you me my your the a an to of in on at is are be am it this that these those them and or but
      no not dont for with from have has had get got can could would will want need like im do does did so
      out off send take let all any more call text message please never here who what how why rather now
      nolonger number new line wish name see hear leave keep make thing anymore recieve getting just ever`,
  },
};
