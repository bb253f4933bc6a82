import type { PhraseRule } from "../../phrase-table.ts";

/** "Stop ...ing", and "stop the messages". */
export const enCease: readonly PhraseRule[] = [
  {
    id: "stop-texting-me",
    means: "stop",
    patterns: `
      CEASE ADV* ADJ* TEXTING to|with? me; CEASE TEXTING asking|looking for; CEASE TEXTING to ask|sell|see
      CEASE the|your ADJ* TEXTING $; CEASE TEXTING him|her here; CEASE ADV* TEXTING to? OURS ~4 OWN
      CEASE ADV* TEXTING here|it $; CEASE ADV* TEXTING about|with|from|every|folks|people
      CEASE to? TEXTME me|this|my; CEASE to? send ~2 me? ~2 MSG|message; CEASE to? send me $
      CEASE ADV* sending these|them to her|him|me; CEASE ADV* CALLING to? me !sir $
      CEASE ADV* CALLING OURS ~3 OWN; CEASE ADV* CALLING|TEXTING and|or|n|nor CALLING|TEXTING
      CEASE ADV* PESTER|spamming me with
      CEASE !messing|playing ~5 with|w your|these ~4 MSG; CEASE ADV* ~1 me|MINE ~2 with ~3 MSG
      CEASE ADV* PESTER me on|at|over MINE LINE; CEASE ADV* TEXTING this ~2 old ~1 man|woman|lady
      CEASE ADV* TEXTING MINE ~2 BIZ; CEASE ADV* inviting me to your
      CEASE ADV* PESTER|spamming ~3 with|by|over|via|about ~4 MSG|THESE|STUFF; CEASE ADV* PESTER ~2 number|inbox
      CEASE ADV* PESTER OURS ~3 OWN
      CEASE ADV* soliciting|promoting|advertising|marketing|selling|pushing ~3 to|from|on me|my
      CEASE ADV* asking if ~2 WANT to? sell|buy|donate; CEASE ADV* TEXTING my no $; stp TEXTING|sending me
      CEASE ADV* asking|begging ADV* me? for? ~1 donations|votes|contributions; CEASE ADV* TEXTING for
      CEASE ADV* trying|tryna|attempting ~4 TEXTME|reach|sell|donate; CEASE hmu; stoptexting me
      CEASE including|adding me in|on|to ~3 MSG|LIST; CEASE using OURS ~2 number; avoid ADV* TEXTING ~1 me`,
  },
  {
    id: "stop-sending",
    means: "stop",
    patterns: `
      CEASE ADV* sending out? DET* ADJ* MSG|these; CEASE ADV* sending ~1 MSG !to
      CEASE ADV* sending me|your|out ~4 MSG|these; CEASE ADV* sending OURS ~3 OWN ~3 MSG|these
      CEASE ADV* sending her|him your|this STUFF; CEASE ADV* sending me ~2 STUFF|them|this|it $
      CEASE ADV* sending DET* ADJ* STUFF|them|this|it $; CEASE ADV* sending STUFF to it $
      CEASE ADV* asking|begging|contacting|PESTER ~4 by|via|over text|sms|message
      CEASE ADV* sending ~2 STUFF|MSG|them|this|it to OURS? ~2 me|OWN; CEASE ADV* sending $
      please CEASE sending ~4 TEXTS !to; CEASE ADV* sending me his|her|their ~1 appointments|reminders|bills|mail
      CEASE ADV* sending ~2 here $
      CEASE ADV* sending to OURS? ~2 me|OWN; CEASE ADV* sending me? text|message`,
  },
  {
    id: "stop-texting",
    means: "stop",
    patterns: `CEASE !please ADV* TEXTING !you $; please finish sending|texting MSG`,
  },
  {
    id: "stop-messages",
    means: "stop",
    patterns: `
      KILL the|all|my|our|his|her|their ADJ* MSG; KILL the|all|my|our|his|her|their ~3 TEXTS
      KILL ~4 MSG to|on ~2 me|OWN; CEASE it? with|w ~3 MSG|these|TEXTING
      turn|shut|switch the|all ~2 MSG off
      KILL ~3 SUBSCRIPTION to|for|from|in|with ~3 MSG|texting|text
      KILL ~2 text|sms|texting|messaging SUBSCRIPTION|service|program; KILL texting for me|my|this
      KILL this service on|for OURS? ~1 LINE|me
      KILL ~2 contact $; KILL ~1 contact with; ^^ cease|discontinue|desist $$
      ^ put|bring a|an stop|end to ~3 MSG|these; pull the plug on ~3 MSG; enough ~3 MSG
      fuckoff with ~2 MSG|these; knock|cut it? off|out with? ~3 MSG
      CEASE the|this|your? ADJ* text|message $.; bring|put ~2 MSG|these to an? end|stop
      lay|leave|hold off with|on? ~2 MSG|TEXTING; pack it in with ~2 MSG; give ~2 MSG a rest
      give it a rest with ~2 MSG
      make ~2 MSG|these fuckoff; ^ TEXTS off $
      keep your ~2 MSG to; shove your ~2 MSG; save your ~2 MSG for someone|somebody; send your ~2 MSG elsewhere
      block ADJ* MSG on|to ~1 LINE`,
  },
  {
    id: "stop-any",
    means: "stop",
    patterns: `KILL to? MORE* ADJ* MSG* MSG; CEASE ~1 TEXTS`,
  },
  {
    id: "stop-these",
    means: "stop",
    patterns: `
      KILL ~1 these|those|your ~4 MSG; KILL these $; CEASE all of? it|this $; CEASE everything|whatever you|this
      turn|shut|switch these|those|them ~1 off; CEASE ADV* RECEIVE ~4 MSG|these|them|this; cancel RECEIVE ~3 MSG
      CEASE ADV* RECEIVE ~5 on|by|via|over|to ~1 number|text|sms; discontinue ~3 to MINE ~1 number`,
  },
  {
    id: "let-them-stop",
    means: "stop",
    patterns: `
      want|need|like|make|making|get|have|can|could|wish for? ~3 MSG|contact|these to? please? be? stop|end|cease
      want|need|have|like ~3 MSG|these to? be? KILLED
      MSG|these|those must|should|need|needs|has|have|got to? be? stop|end|cease; MSG|these|those ~4 be KILLED
      all|every|your|these|any ~2 MSG ~4 need|needs|must|has|have to? stop|end|cease
      want|like|need to? finish this|these MSG; want|like|need them|it|this|these to? stop coming`,
    ignores: "own-act thing-before third-person instruction",
  },
  {
    id: "stop-them",
    means: "stop",
    context: "ABOUT",
    lacking: "none",
    unlessLaughing: true,
    patterns: `
      CEASE them $; want|need off|out of? it|this $; DONT ADV* send me? AGAIN $; DONT ADV* send $
      please end them $; ^ nomore $.; knock|cut it off|out $; ^ please? discontinue|desist please? $
      STRIP me OFF of? it|them|there $; ^. please? REMOVE please $; KILL them|these|those for me
      make|making it|them stop $; quit it $`,
  },
  {
    id: "no-more-messages",
    means: "stop",
    patterns: `
      nomore DET* ADJ* MSG* MSG $; nomore ~3 TEXTS please|thanks|to|for; please nomore ~3 TEXTS
      nomore ~1 text|message to me; nomore ~3 MSG to|on ~2 me|OWN
      nomore ~3 MSG please|thanks|nomore|needed; only no TEXTS; no TEXTS for me
      none of these|your ~1 MSG please|thanks; to no TEXTS
      no ~1 MSG please|AGAIN|thanks|to; nomore ~1 MSG about|from your|my|this|you; nomore of these $
      nomore of your ~4 MSG; nomore ~1 contact $; nomore ~1 contact with|to; no TEXTS no calls|emails
      no contact please; no thanks on|to|for ~2 MSG; please no ~2 TEXTS|texting; no|zero ~2 TEXTS|texting please
      no texting me|this|my; no PROMO TEXTS to me|MINE; nomore PROMO requests
      no PROMO by|over|via text
      ive|i had enough of your|these ~2 MSG; make|get your STAFF stop $; turn|shut your STAFF off for MINE number
      nomore TEXTING me? $; nomore ~1 STUFF on|to ~2 number; not one more text|message
      not|dont ~2 another text|message; nobody|noone|none ~4 want|wants|needs|asked ~2 MSG
      nobody|noone|none ~4 want|wants|asked ~2 these $; MSG are|is ~1 unwanted|unwelcome
      MSG are|is|arent|isnt ~1 wanted|welcome|needed; no calls or|and|nor|no MSG
`,
    ignores: "own-act",
  },
  {
    id: "lone-unsubscribe",
    means: "stop",
    patterns: `
      ^. unsubscribe|optout|stopall $.; ^^ stop to optout|end|quit|cancel|unsubscribe $$; stop stop $
      ^^ stop now|already|immediately|forever|everything $$; i|ive already? said|say stop $
      i|ive already? said stop ~2 times
      how many times ~5 stop
      i|ive|im|we have? ADV? told|asked|telling|asking|tell|ask|begging you to? stop $; ^^2 make it stop $$
      ^^ told|asked you to? stop $$; ^^ said stop $$
      i|ive|we? have? told|asked you ~2 times to? stop $
      i|ive|we? have? told|asked you to? stop twice $`,
    ignores: "reported",
    unlessLaughing: true,
  },
  {
    id: "lone-stop",
    means: "stop",
    context: "CONTEXT",
    lacking: "none",
    unlessLaughing: true,
    patterns: `^ stop $.`,
  },
  {
    id: "stop-clause",
    means: "stop",
    context: "CONTEXT",
    lacking: "none",
    unlessLaughing: true,
    patterns: `^ stop $; please stop|quit $; ^. stop not interested`,
  },
];
