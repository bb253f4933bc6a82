import type { PhraseRule } from "../phrase-table.ts";

/** "Take me off your list", "delete my number", "unsubscribe me". */
export const enRemovals: readonly PhraseRule[] = [
  {
    id: "unsubscribe-everything",
    means: "stop",
    scope: "everything",
    patterns: `
      unsubscribe|optout|REMOVE me? from|of everything
      unsubscribe|optout|REMOVE me? from|of all your? lists|programs|numbers; CEASE everything $`,
    ignores: "own-act",
  },
  {
    id: "remove-me",
    means: "stop",
    patterns: `
      STRIP me ADV* OFF ~5 MSG; STRIP me ADV* OFF of|from? YOURS ~4 LIST; STRIP me ADV* OFF of|from? the? ADJ* MSG? LIST
      STRIP me ADV* OFF of|from? this|these $; STRIP me ADV* OFF ~4 CHANNEL LIST; STRIP me OFF your number; STRIP OURS ~3 number OFF your number; STRIP me ADV* OFF of|from? this|whatever ~1 thing
      STRIP OURS? ~3 OWN|DATA OFF ~5 MSG; STRIP OURS ~4 OWN|DATA OFF of|from? YOURS ~4 LIST; STRIP OURS ~4 OWN|DATA OFF of|from? the? ADJ* LIST
      STRIP OURS ~4 DATA OFF of|from? there|here|this|it $; STRIP her|him|them|it OFF ~5 MSG; STRIP her|him|them|it OFF YOURS ~3 LIST
      TAKEOFF OURS ~2 DATA off|out $; TAKEOFF off|out OURS ~1 number
      STRIP OFF ~3 list|lists|database !of; opt|opting OURS ~2 OWN out; ^ off ~2 list; wrongnumber please? REMOVE; lose my $
      REMOVE the|these|my|all ~2 texts|alerts|notifications
      REMOVING my|this ~2 OFF ~4 LIST|MSG; for|mind|about|appreciate|consider REMOVING me OFF ~4 LIST|MSG; about|for|to getting|coming OFF ~2 LIST; mind|about|appreciate|consider REMOVING me|my|this ~2 DATA? $; block my|this ~1 number from`,
  },
  {
    id: "remove-number",
    means: "stop",
    unlessLaughing: true,
    patterns: `
      REMOVE me $; TAKEOFF me off $; REMOVE OURS ~3 number; REMOVE all? of? OURS ~2 DATA $; REMOVE DATA $; REMOVE my $; STRIP my OFF ~4 LIST; TAKEOFF my off $
      disable|deactivate|inactivate|disconnect OURS ~1 number; block my|this number`,
  },
  {
    id: "want-out",
    means: "stop",
    patterns: `
      be|get|been|being REMOVED ~1 OFF of|from? ~4 LIST|MSG|these; be|get|been|being REMOVED OFF of? this $; want|need|like|wish|request|asked|ask|asking|can|could|get i? ~1 be? REMOVED off? $
      request|requesting ~1 removal; removal from ~3 LIST|MSG; DATA ~2 be|been REMOVED; have|want|need|like|get OURS ~2 DATA REMOVED|unsubscribed; that OURS ~1 DATA is|be|gets REMOVED; removal of OURS ~1 DATA
      want|like|need ~2 off|out of? DET* ADJ* LIST|MSG; want|like|need off|out of? these|this $; want|like|need off $
      i|we ~1 come|get OFF of|from? YOURS ~3 LIST|MSG`,
    ignores: "own-act third-person",
  },
  {
    id: "take-them-off",
    means: "stop",
    context: "ABOUT",
    patterns: `REMOVE|TAKEOFF him|her|them off? $`,
    lacking: "none",
  },
  {
    id: "delete-it",
    means: "stop",
    context: "PHONE",
    lacking: "none",
    patterns: `REMOVE|TAKEOFF it off? $`,
  },
  {
    id: "unsubscribe",
    means: "stop",
    patterns: `
      unsubscribe me|all|both; unsubscribe it|him|her|them $; unsubscribing from this|these|your; unsubscribe OURS ~2 DATA; unsubscribe from|to ~4 MSG|LIST; unsubscribe from|to you|your|this|these $
      unsubscribe $; optout from|of ~4 MSG|LIST|you; optout from|of this|these; optout $; unsubscribing $
      want|like|need|be ~3 unsubscribed; ^^ unsubscribed $$`,
  },
];
