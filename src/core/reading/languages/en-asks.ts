import type { PhraseRule } from "../phrase-table.ts";

/** What no reasonable person doubts. */
export const enAsks: readonly PhraseRule[] = [
  {
    id: "unsubscribe-everything",
    means: "stop",
    scope: "everything",
    patterns: `
      unsubscribe|optout|REMOVE me? from|of everything;
      unsubscribe|optout|REMOVE me? from|of all your? lists|programs|numbers; CEASE everything $`,
    ignores: "own-act",
  },
  {
    id: "stop-texting-me",
    means: "stop",
    patterns: `
      CEASE ADV? ADV? TEXTING me|here|it $; CEASE ADV? ADV? TEXTING me AFTERME; CEASE ADV? ADV? TEXTING me ~1 MSG; CEASE ADV? ADV? TEXTING|CALLING ~2 NUMBER;
       CEASE ADV? CALLING|TEXTING and|or|n TEXTING|CALLING;
      CEASE ADV? CALLING to? me $; CEASE ADV? PESTER ~3 with|by|over ~4 MSG|THESE|STUFF;
      CEASE ADV? PESTER ~2 NUMBER; CEASE ADV? PESTER me by|over|via|on texts|text|sms|phone;
      CEASE ADV? sending THE? ADJ? MSG? MSG|these; CEASE ADV? sending me|out|her|his|him ~3 MSG|these; CEASE ADV? sending ~2 MSG to me; CEASE ADV? sending ~2 STUFF|them|this $;
      CEASE ADV? sending ~2 STUFF to; CEASE ADV? sending to? me $; CEASE ADV? sending to ~1 NUMBER;
      CEASE ADV? trying|attempting|asking ~2 TEXTME|reach|sell me; CEASE using OURS NUMBER; avoid TEXTING me`,
  },
  {
    id: "stop-texting",
    means: "stop",
    patterns: `CEASE ADV? ADV? TEXTING !you $`,
  },
  {
    id: "stop-messages",
    means: "stop",
    patterns: `
      CEASE it? with|w THE? ~2 MSG|THESE|TEXTING; CEASE to? all MSG; KILL THE? THE? ADJ? ADJ? MSG? MSG; CEASE THE ~1 MSG; KILL these|those $; CEASE THE? calls and|or|n ~2 MSG;
      turn|shut|switch these|those|them|this off; KILL ~2 subscription to|for|from ~3 MSG|these|this;
      KILL ~1 text|sms subscription; CEASE ~1 contact; ^^ cease|discontinue|desist $$; enough ~2 MSG;
      knock|cut it off|out with ~2 MSG; CEASE ~2 text|message $; 
      no need for ~2 MSG; CEASE ADV? RECEIVE ~4 MSG|these|them|this`,
    ignores: "own-act",
  },
  {
    id: "let-them-stop",
    means: "stop",
    patterns: `
      want|need|like|make|making|get|have|can|could|wish ~3 MSG|these to? please? stop|end|cease|stopped;
      MSG|these|those must|should|need|needs|has|have to? stop|end|cease`,
    ignores: "own-act thing-before",
  },
  {
    id: "dont-text-me",
    means: "stop",
    patterns: `
      dont|never|not|wont ADV? ADV? TEXTME me AGAIN; dont|never|not ADV? TEXTME anymore|further;
      donotcontact|donotcall anymore; dont|never|not ADV? text|message|contact|sms|spam me|here|it $;
      dont|never|not ADV? TEXTME ~1 OURS ~1 NUMBER;
      donotcontact|donotcall me with ~2 MSG|THESE; donotcontact|donotcall|dont call|text|message|contact? or|and|nor TEXTME me|here|this|AGAIN;
      donotcontact me|here|it $; donotcontact|donotcall me AGAIN; donotcontact|donotcall ~1 OURS ~1 NUMBER;
      dont|never|not ADV? send ~3 MSG|anything|any|these|STUFF; 
      dont try to TEXTME|send me; if you TEXTME ~2 anymore; no need to TEXTME me AGAIN;
      dont ADV? send to ~1 NUMBER|me; dont ADV? TEXTING me; dont include|add|put me in|on|to ~3 LIST;
      dont|never ADV? use ~1 OURS NUMBER; no need to TEXTME me $`,
    ignores: "own-act",
  },
  {
    id: "dont-want-messages",
    means: "stop",
    patterns: `
      dont|nolonger|not|rather|never WANT to? RECEIVE? ~4 MSG;
      dont|nolonger|not|rather|never WANT to? RECEIVE? these|those $;
      rather|prefer not to? RECEIVE ~4 MSG|these|this; rather you ~2 stop|dont|not|didnt; dont want|need ~2 you TEXTING|TEXTME|sending; rather not to be ADV? contacted|texted|messaged; not RECEIVE ~2 MSG|these AGAIN;
      nolonger WANT to RECEIVE ~2 AGAIN|anything|this|them|these;
      dont|not|nolonger WANT to RECEIVE these|those|this|them|anything;
      dont|not|nolonger WANT to? be ADV? contacted|texted|messaged|bothered|spammed|solicited|on;
      dont|not|nolonger interested in RECEIVE? ~3 MSG|these; dont|never|nolonger WANT to hear from you $`,
    ignores: "own-act",
  },
  {
    id: "no-more-messages",
    means: "stop",
    patterns: `
      nomore THE? ADJ? MSG? MSG $; no ~1 MSG please|AGAIN|thanks|to`,
  },
  {
    id: "remove-me",
    means: "stop",
    patterns: `
      REMOVE me please|now|asap|immediately|today|thanks $; REMOVE me $; REMOVE me ~1 OFF of? THE? ADJ? ADJ? LIST? LIST; REMOVE me ~1 OFF your ~4 LIST; 
      REMOVE me ~1 OFF this|these|here; REMOVE ~1 OURS ~2 DATA $; REMOVE ~2 DATA OFF of? THE? ADJ? ADJ? LIST? LIST; REMOVE ~2 DATA OFF your ~3 LIST;
      REMOVE ~1 NUMBER; REMOVE it OFF ~3 LIST; REMOVE OFF ~3 list|lists|database;
       REMOVE DATA $; leave my NUMBER alone;
      block my|this ~1 NUMBER from; TAKE me ~1 OFF of? THE? ADJ? ADJ? LIST? LIST; TAKE me ~1 OFF of? your ~4 LIST; TAKE me ~1 OFF of? this|these $;
      TAKE me off $; TAKE her|him|them|it OFF your ~3 LIST;
      TAKE my|his|her|their|our|this ~2 DATA OFF of? THE? ADJ? ADJ? LIST? LIST; TAKE my|his|her|their|our|this ~2 DATA OFF of? your ~3 LIST;
      TAKE my|his|her|their|our|this ~3 DATA off|out $; TAKE off OURS NUMBER; TAKE off ~2 list; ^ off ~2 list;
      wrongnumber please? REMOVE; 
      
       
       REMOVE the|these|my|all ~2 texts|alerts|notifications;
      REMOVE|lose my $; TAKE my OFF ~4 LIST`,
    ignores: "own-act",
  },
  {
    id: "want-out",
    means: "stop",
    patterns: `
      be|get|been|being REMOVED ~1 OFF of? ~4 LIST|this;
      want|need|like|wish|request|asked|ask|asking to be REMOVED $; request|requesting ~1 removal;
      removal from ~3 LIST;
      DATA ~2 be|been REMOVED; have|want|need OURS ~2 DATA REMOVED;
      want|like|need ~2 off|out of? THE? ADJ? LIST? LIST|text|these`,
    ignores: "own-act",
  },
  {
    id: "lose-my-number",
    means: "stop",
    patterns: `lose|forget|blacklist my|this ~1 DATA`,
    unlessLaughing: true,
  },
  {
    id: "unsubscribe",
    means: "stop",
    patterns: `
      unsubscribe me|all; unsubscribe OURS ~2 DATA; unsubscribe from|to ~4 MSG|LIST|you|your|this|these $;
      unsubscribe from|to ~4 MSG|LIST; unsubscribe $; optout from|of ~4 MSG|LIST|you;
      optout from|of this|these; optout $; unsubscribing $; want|like|need|be ~3 unsubscribed;
      ^^ unsubscribed $$`,
    ignores: "own-act",
  },
  {
    id: "consent",
    means: "stop",
    patterns: `
      revoke|withdraw|revoking|withdrawing|rescind ~3 CONSENT;
      dont|never|didnt|not have|give|gave|given|giving ~2 CONSENT; dont|never|not authorize|allow|permit you to TEXTME|send; not authorized|allowed|permitted to TEXTME|send;
      dont|didnt|never|not consent|agree|agreed to ~4 MSG; refuse to RECEIVE ~3 MSG;
      put|add|place me|my|this ~3 on|to ~3 donotcontact|donotcall|optout;
      refrain|abstain from ADV? TEXTING|sending|CALLING|PESTER|contact`,
    ignores: "negated own-act conditional",
  },
  {
    id: "lone-unsubscribe",
    means: "stop",
    patterns: `
      ^. unsubscribe|optout|stopall $.; ^^ stop to optout|end|quit|cancel|unsubscribe $$; stop stop $;
      ^^ stop now|already|immediately|asap|forever|everything $$; i|ive already? said|say stop; how many times ~5 stop;
      i|ive|we ADV? told|asked|telling|asking|tell|ask|begging|keep you ~2 stop $; ^^2 make it stop $$`,
    ignores: "reported",
    unlessLaughing: true,
  },
  {
    id: "lone-stop",
    means: "stop",
    context: "CONTEXT",
    unlessLaughing: true,
    patterns: `
      ^. stop $.; ^ stop $.`,
  },
  {
    id: "stop-clause",
    means: "stop",
    context: "CONTEXT",
    lacking: "none",
    unlessLaughing: true,
    patterns: `
      ^ stop $; make it stop $; ^. stop not interested`,
  },
];
