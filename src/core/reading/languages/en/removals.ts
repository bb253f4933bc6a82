import type { PhraseRule } from "../../phrase-table.ts";

/** "Take me off your list", "delete my number", "unsubscribe me". */
export const enRemovals: readonly PhraseRule[] = [
  {
    id: "unsubscribe-everything",
    means: "stop",
    scope: "everything",
    patterns: `
      unsubscribe|optout|REMOVE me? from|of everything
      unsubscribe|optout|REMOVE me? from|of all your? lists|programs|numbers`,
    ignores: "own-act",
  },
  {
    id: "remove-me",
    means: "stop",
    patterns: `
      REMOVE me $; TAKEOFF me off $
      STRIP me ADV* OFF ~4 MSG; STRIP me ADV* OFF of|from? YOURS ~4 LIST
      STRIP me ADV* OFF of|from? the|that? ADJ* MSG? LIST
      STRIP me ADV* OFF ~4 CHANNEL LIST|SERVICE; STRIP me ADV* OFF of|from? this|these $
      STRIP me OFF of? your number
      STRIP both ~4 OFF ~3 MSG|LIST; STRIP her|him|them|it OFF ~5 MSG
      STRIP her|him|them|it OFF YOURS ~3 LIST|THING
      number anymore|gave ~2 REMOVE|TAKEOFF it|her|him|them; number ~2 TAKEOFF it|this off $
      STRIP OURS !CARD ~2 DATA|BIZ OFF of|from? YOURS ~3 THING|LIST
      STRIP OURS !CARD ~4 DATA|KIN OFF ~4 MSG; STRIP KIN OFF ~3 MSG
      STRIP OURS !CARD ~4 DATA OFF of|from? YOURS ~4 LIST|SERVICE
      STRIP OURS ~4 KIN OFF of|from? your ADJ* LIST; STRIP OURS !CARD ~4 DATA OFF of|from? the? ADJ* MSG? LIST
      STRIP OURS ~4 DATA|KIN OFF ~4 CHANNEL LIST|SERVICE
      STRIP OURS ~3 number OFF of? your number; STRIP OURS? me|number OFF whatever; STRIP number OFF ~2 LIST
      STRIP OURS ~4 DATA OFF of? there|here|this|it $; STRIP OURS? me|number ADV* OFF of|from? YOURS ~3 THING $
      TAKEOFF OURS ~2 DATA off|out $; TAKEOFF off|out OURS ~1 number; STRIP OFF ~3 list|lists|database !of
      ^ off ~2 list
      opt|opting OURS ~2 number out; block my|this ~1 number from
      for|about REMOVING me OFF ~4 LIST|MSG; REMOVING my|this ~2 OFF ~4 LIST|MSG
      about|for|to getting|coming OFF ~2 LIST`,
  },
  {
    id: "remove-number",
    means: "stop",
    unlessLaughing: true,
    patterns: `
      REMOVE MINE !CARD ~2 !CARD ~1 number; REMOVE my no $; STRIP my no OFF ~3 LIST
      throw|toss MINE number away|out
      please REMOVE OURS ~1 number $; REMOVE all? of? MINE !CARD ~2 DATA $; REMOVE DATA $
      REMOVE my $; kind|nice|good ~2 to REMOVE OURS ~1 number; REMOVE me for real|good; STRIP my OFF ~4 LIST|number
      TAKEOFF my off $; disable|deactivate|inactivate|disconnect|block MINE !CARD ~1 number`,
  },
  {
    id: "remove-please",
    means: "stop",
    context: "CONTEXT",
    patterns: `please REMOVE $.; REMOVE please $.`,
  },
  {
    id: "want-out",
    means: "stop",
    patterns: `
      be|get|been|being REMOVED OFF ~4 MSG; be|get|been|being REMOVED OFF of|from? YOURS ~4 LIST
      be|get|been|being REMOVED OFF of|from? the? ADJ* MSG? LIST
      be|get|been|being REMOVED OFF ~3 CHANNEL LIST|SERVICE; be|get|been|being REMOVED OFF of? this|these $
      want|need|like|wish|request|asked|ask|asking|can|could i? ~1 be REMOVED off? $; how ~4 get REMOVED off? $
      ^ asking|asked for? ~3 to be REMOVED; i|im|ive ADV* asking|asked ~3 to be REMOVED
      request|requesting ~1 removal; removal from ~3 LIST|MSG; removal of MINE ~1 DATA
      DATA ~2 be|been|were REMOVED OFF ~4 LIST|MSG; REMOVE MINE ~1 DATA and oblige; number ~2 be|been REMOVED $
      have|get me REMOVED off? $
      have|get me REMOVED OFF this|these; sure|ensure|confirm|see ~2 MINE ~1 number is|has|gets ~1 REMOVED
      confirm removal $; DATA ~2 be off ~3 LIST; like|love|want to be off YOURS ~2 LIST
      appreciate being REMOVED; leave this|your ~1 list|thread|text $; DATA ~2 not be on ~3 LIST
      have|want|need|like|get OURS ~2 DATA ADV* REMOVED|unsubscribed off? $
      can|could|may OURS ~1 DATA ~1 be REMOVED off? $
      have|get OURS ~2 BIZ|KIN REMOVED OFF the? YOURS? ADJ* MSG? LIST
      have|want|need|like|get OURS ~2 DATA REMOVED OFF ~4 LIST|MSG
      have|get|having it|me|her|him|them REMOVED OFF ~4 LIST|MSG; that MINE ~1 number is|be|gets REMOVED
      that MINE ~1 DATA is|be|gets REMOVED OFF ~3 LIST
      want|like|need ~2 off|out of? DET* ADJ* LIST|MSG; want|like|need off|out of? these|this $
      want|like|need off $
      come|get OFF of|from? YOURS ADJ* LIST|MSG`,
    ignores: "own-act third-person",
  },
  {
    id: "unsubscribe-now",
    means: "stop",
    unlessLaughing: true,
    patterns: `unsubscribe $; ^^ unenroll $$`,
  },
  {
    id: "unsubscribe",
    means: "stop",
    patterns: `
      unsubscribe me|both !from; unsubscribe me from|off ADV* of? YOURS|MSG|the|each|every; unsubscribe all|this
      unsubscribe it|him|her|them $
      unsubscribe OURS ~2 DATA|account; unsubscribe from|to ~4 MSG|LIST; unsubscribe from|to you|this|these $
      unsubscribe from your
      unsubscribing from this|these|your; unsubscribing $; want|like|need|be ~3 unsubscribed; ^^ unsubscribed $$
      optout from|of ~4 MSG|LIST|you; optout from|of this|these; optout for me|my|this; optout $
      optout MINE ~1 LINE; unenroll me $; unenroll MINE ~1 number`,
  },
];
