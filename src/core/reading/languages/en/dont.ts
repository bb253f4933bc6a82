import type { PhraseRule } from "../../phrase-table.ts";

/** What is said of what shall be, with no ask in its grammar, isn't turned by what turns an ask. */
const STATED = "own-act third-person asked-through conditional thing-before reported";

/** "Don't ...", "I don't want ...", and permission taken back. */
export const enDont: readonly PhraseRule[] = [
  {
    id: "dont-text-me",
    means: "stop",
    patterns: `
      DONT ADV* REACH me|here|it|this|to ~4 AGAIN; please no|not TEXTME me|my; DONT keep TEXTING $
      DONT|no ADV* REACH ~2 AGAIN; DONT ADV* REACH|SEND me more; no SEND me AGAIN
      never AGAIN SEND|TEXTME ~2 me|MSG|text
      DONT ADV* TEXTME me|here|it here? $; DONT ADV* TEXTME me by|via|over|on text|sms|message|this|number
      DONT ADV* TEXTME me ~2 MSG; DONT ADV* TEXTME me at all; DONT ADV* TEXTME me period|under|unless
      DONT ADV* TEXTME ~1 OURS ~3 LINE; DONT ADV* call|use|have|keep ~1 OURS number; DONT ADV* use it AGAIN
      DONT ADV* REACH REACH? and|or|nor|dont REACH me|here|this|on|AGAIN
      DONT ADV* REACH and|or|nor|dont REACH $
      DONT ADV* TEXTING ~1 me; DONT ADV* think of|about TEXTING me; DONT sign me up for ~2 MSG $
      DONT ADV* BOTHERME me? ~1 with ~3 MSG|these; DONT ADV* BOTHERME me AGAIN
      DONT try to TEXTME|send me; DONT ADV* hit me|my|this ~1 up|line|number ~1 AGAIN; DONT ADV* hmu AGAIN
      DONT ADV* blow up MINE number; DONT initiate|make ~3 contact
      DONT include|add|put|have me|OWN in|on|to ~3 LIST|MSG; DONT include me AGAIN ~1 MSG
      no need to SEND ~4 MSG|message; no need|reason|point to keep TEXTING me
      tell|ask|inform your STAFF not to TEXTME me|MINE; no need for you to keep TEXTING me
      no need to TEXTME|remind me? ~4 AGAIN
      no need to TEXTME me $; ^ fuckoff and? dont|never TEXTME me? back
      not to TEXTME with? me $; not to TEXTME with? me by; if you TEXTME ~2 anymore`,
    ignores: "own-act",
  },
  {
    id: "dont-send",
    means: "stop",
    patterns: `
      DONT ADV* SEND ~5 MSG; you not to SEND me? ~3 MSG; you not to REACH me AGAIN
      DONT ADV* SEND me ~2 text|message; DONT ADV* SEND ~1 any text|message
      DONT ADV* SEND me ~3 nothing|any|STUFF
      DONT ADV* SEND ~3 these AGAIN? $; DONT ADV* SEND ~3 of them; DONT ADV* SEND these to me|this
      DONT ADV* SEND this ~2 AGAIN; DONT ADV* SEND those|them|STUFF $
      DONT ADV* SEND those|them|STUFF to me|this; DONT ADV* SEND anything|those AGAIN
      DONT ADV* SEND to ~1 LINE|me; please no|not SEND me? ~1 MSG|message|text AGAIN? $
      DONT ADV* SEND nothing|anything to MINE LINE AGAIN? $; nothing more|else AGAIN? to MINE LINE`,
    ignores: "own-act",
  },
  {
    id: "said",
    means: "stop",
    patterns: `
      last ~1 text|message|time you ever ~1 send|text|message|contact
      let|make|better be|this|that ~2 last ~1 text|message; make this the? last
      sure|ensure|certain|see that? ~1 i ~1 dont|never|nomore RECEIVE ~4 MSG
      sure|ensure|certain|see that? ~1 i ~1 dont|never|nomore RECEIVE ~2 these
      sure|ensure ~2 RECEIVE nomore ~2 MSG;
      sure|ensure|certain|see it? to? ~2 that? i stop|quit RECEIVE ~3 MSG|these
      make|fix it so|where|that i dont|nolonger RECEIVE ~2 MSG|these AGAIN? $
      if you arent|not stopping ~2 MSG|these
      is|say no to ~2 TEXTS; part of dont|stop REACH|TEXTING|sending
      sure|ensure ~2 i dont RECEIVE AGAIN from you; dont|never|not WANT another|single text|message
      not to RECEIVE ~3 MSG; not to RECEIVE these AGAIN? $
      appreciate|prefer|rather|ask|like not RECEIVE ~4 MSG; appreciate|prefer|rather not be|being CONTACTED
      wrongnumber please? REMOVE|TAKEOFF
      consider this ~2 optout; consider me ~1 unsubscribed|REMOVED; wants off ~2 LIST
      dont|nolonger WANT ~3 another|single|any text|message
      may|can|must|should nolonger TEXTME me; not|arent to TEXTME me AGAIN
      you DONT need|have to TEXTME me ~1 AGAIN; you DONT need|have to SEND ~1 MSG|these to me
      you neednt|wont TEXTME|SEND me ~2 AGAIN|MSG; great|nice|appreciated|good if ~3 MSG|these stopped|KILLED
      mind|consider|appreciate REMOVING me|my|this ~2 DATA? $
      mind|consider|appreciate REMOVING me OFF ~4 LIST|MSG; mind|about|consider KILLING ~3 MSG|these|TEXTING
      better be ~2 last one you send
      obliged|grateful|appreciate|appreciated it? if you stopped|ceased sending|TEXTING
      wish that? you nolonger REACH me
      hope this|that ~2 last ~1 text|message ~2 RECEIVE|send
      MSG nolonger needed|wanted; see|sure|ensure that? i|im not CONTACTED AGAIN
      mind not TEXTING me|this|my; if you took|removed|dropped me OFF ~3 LIST|MSG; an end to ~3 MSG
      an end to these $; no need for|of ~3 MSG; done REMOVING me ~2 OFF ~3 LIST; good on ~2 MSG
      ^ i|we hereby? optout $.; number|line wants out; honor|honour|respect|process ~2 optout|removal
      object to RECEIVE? ~3 MSG|these`,
    ignores: STATED,
  },
  {
    id: "threat",
    means: "stop",
    patterns: `
      TEXTME me anymore ~6 THREAT; dont TEXTME or ~4 THREAT
      one|another|next|single|AGAIN more? text|message|MSG|time and|or|im|i|ill ~4 THREAT
      one|another|next|single|AGAIN more? text|message|MSG|time from you and|or|im|i|ill ~4 THREAT
      stop or ~4 THREAT; any|MORE ADJ* MSG|text|message|contact ~4 will be reported|treated|considered|blocked
      next text|message ~3 THREAT; THREAT ~1 you if you dont stop|quit
      THREAT ~3 if you ~1 TEXTME ~2 AGAIN; keep|keeps TEXTING ~3 THREAT`,
    ignores: STATED,
  },
  {
    id: "dont-want-messages",
    means: "stop",
    patterns: `
      NOT be? WANT to? ADV* RECEIVE? ~4 MSG; doesnt want|wish to? ADV* RECEIVE? your|these|further ~3 MSG
      doesnt want to? ADV* RECEIVE? these $
      NOT like|care to RECEIVE ~4 MSG|these; to not RECEIVE ~2 MSG|these AGAIN
      never WANT|wanted to? RECEIVE? ~3 MSG
      NOT WANT to? ADV* RECEIVE these|those|this AGAIN? $
      NOT WANT to ADV* recieve|get these|those|this|them|anything $; NOT WANT to recieve|get anything from
      nolonger WANT to recieve|get ~2 AGAIN|anything|this|them|these; WANT to nolonger RECEIVE ~3 MSG|these
      NOT ADV* WANT AGAIN|any|more|these|your text|message; NOT ADV* WANT this text|message $
      no|not want AGAIN|more? MSG|message|text; NOT WANT ~1 more text|message
      no need this? MSG|message $; NOT ever WANT ~3 text|message|MSG; NOT WANT any part of ~4 LIST|MSG
      NOT WANT anything to do with ~3 LIST|MSG; NOT WANT to be bothered|disturbed by ~2 MSG
      NOT WANT to? be on|in|part of? YOURS|the ~3 LIST|MSG|text|message
      NOT WANT to hear about your ~2 MSG|sales; NOT WANT you having|using|keeping OURS number
      NOT care for ~2 MSG; didnt|never ask|asked for ~2 MSG; didnt|never request|requested ~2 MSG
      i|we|number|line dont|doesnt accept ~2 MSG; NOT WANT for ~2 MSG
      NOT WANT to? be ADV* CONTACTED; i|we|id|rather|prefer ~3 not to be ADV* CONTACTED
      NOT WANT ~1 you to? ADV* TEXTING|CALLING|TEXTME|sending me|this|here|AGAIN
      NOT interested in RECEIVE? ~3 MSG|these; NOT interested in hearing from
      NOT|never WANT to? hear from you ~2 $; rather not to? hear from you
      no|zero interest|wish|desire|use in|to|for RECEIVE? ~3 MSG|these; rather|prefer not to? RECEIVE ~4 MSG
      rather|prefer not to? RECEIVE these|this AGAIN? $
      rather|appreciate|prefer|love it? if? you|youd ~2 stop|dont|not|didnt|stopped|quit|nolonger|wouldnt ~2 TEXTING|CALLING|SEND|TEXTME|MSG
      rather you stop $; rather no ~1 TEXTS; rather be ~1 left alone
      done|through|finished with|getting|receiving YOURS ~2 MSG; done|finished getting|receiving these`,
    ignores: STATED,
  },
  {
    id: "consent",
    means: "stop",
    patterns: `
      REVOKE !her|his|their ~3 CONSENT $; REVOKE ~3 CONSENT to|for ~3 MSG|CONTACTING
      REVOKE ~3 CONSENT previously|given|under|that; CONSENT !slip|from ~6 revoked|withdrawn|rescinded
      CONSENT !slip|from ~6 never given
      take|taking|took back ~2 CONSENT; i take|took back my|the ok|okay; you dont|never|not have|had ~2 CONSENT
      dont|never|didnt|not give|gave|given|giving ~2 CONSENT $
      dont|never|didnt|not give|gave|given|giving ~3 CONSENT to|for ~2 MSG|CONTACTING
      dont|never|not authorize|allow|permit you to TEXTME|send
      not|arent|nolonger ~1 authorized|allowed|permitted to TEXTME|send
      nolonger consent|agree|authorize|permit|allow ~4 MSG|TEXTME
      dont|didnt|never|not consent|agree|agreed to ~4 MSG
      dont|didnt|never|not consent|agree|agreed to be|being CONTACTED; nolonger have ~1 CONSENT
      no right|business|reason to TEXTME me; forbid ~2 to? TEXTME|TEXTING|send
      refuse|decline to RECEIVE ~3 MSG; refuse|decline any|all|your|these|further ~2 MSG
      want no|zero ADJ* MSG|message $; want no|zero message|text from you; want no|zero ADJ* MSG from
      put|add|place|register me|my|this ~3 on|to|in ~3 donotcall|optout
      put|add|place|register me|my|this ~3 on|to|in ~2 no ~1 list
      put|add|place|register me|my|this|it ~3 on|to|in ~2 dont REACH|disturb
      mark|list|flag|register me|my|this ~2 as donotcall|dont|no; avoid SEND ~3 MSG; withhold ~3 TEXTS
      refrain|abstain|desist from ADV* TEXTING|sending|CALLING|PESTER|contact`,
    ignores: "negated own-act conditional third-person",
  },
  {
    id: "lose-my-number",
    means: "stop",
    patterns: `
      lose|forget|blacklist my|this ~1 DATA; lose|forget the number; forget you ever ~2 number
      skip OURS ~1 number; skip|exclude|omit me on|from|in ~3 MSG; spare me your|these ~3 MSG
      leave OURS ~2 number|inbox|KIN alone; leave me and ~2 alone; leave me alone with|w ~2 MSG|these`,
    unlessLaughing: true,
  },
];
