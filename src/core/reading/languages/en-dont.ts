import type { PhraseRule } from "../phrase-table.ts";

const STATED = "own-act third-person asked-through conditional thing-before reported thing-before";

/** "Don't ...", "I don't want ...", and permission taken back. */
export const enDont: readonly PhraseRule[] = [
  {
    id: "dont-text-me",
    means: "stop",
    patterns: `
      DONT ADV* TEXTME|email|call me|here|it|this|to ~4 AGAIN; DONT need|have to keep? TEXTME|TEXTING ~2 AGAIN; DONT|no ADV* TEXTME|email|call ~1 AGAIN; DONT ADV* TEXTME me|here|it $; DONT ADV* TEXTME me here $
      DONT ADV* TEXTME ~1 OURS ~3 OWN; DONT ADV* TEXTME and|or|nor TEXTME|call|email me|here|this|AGAIN; DONT ADV* TEXTME and|or|nor TEXTME|call|email $
      DONT ADV* TEXTING ~1 me; DONT keep TEXTING ~1 OURS ~2 OWN
      DONT ADV* BOTHERME me ~1 with ~3 MSG|these; DONT ADV* BOTHERME me AGAIN
      DONT ADV* SEND ~5 MSG; DONT ADV* SEND me ~1 text|message; DONT initiate|make ~3 contact; DONT ADV* SEND me ~3 anything|nothing|any|these|STUFF; DONT ADV* send ~3 these; DONT ADV* send anything|these|those|them|STUFF $
      DONT ADV* send anything|these|those|them|STUFF to me|this|my; DONT ADV* send anything|these|those AGAIN
      DONT ADV* send to ~1 OWN|me; DONT try to TEXTME|send me; DONT include|add|put|have me|OWN in|on|to ~3 LIST|MSG; DONT include me AGAIN MSG
      DONT ADV* use|call|have ~1 OURS number; DONT ADV* use it AGAIN
      donotcall anymore; donotcall or|and|nor TEXTME me|here|this|AGAIN; donotcall me with ~2 MSG|these
      donotcall me ~4 AGAIN; donotcall OURS ~3 OWN; no need to TEXTME me AGAIN; no need to keep TEXTING me; no need to send ~4 MSG; no need to TEXTME me $
      if you TEXTME ~2 anymore`,
    ignores: "own-act",
  },
  {
    // Said of what shall be; no ask in the grammar, so that most turns say nothing.
    id: "said",
    means: "stop",
    patterns: `
      last ~2 you ~2 send|text|message|contact ~1 me; be ~1 last ~1 text|message i|you; let|make|better be|this ~2 last ~1 text|message; sure ~2 get nomore ~2 MSG
      sure|ensure|certain|see that? ~1 i ~1 dont|never|nomore RECEIVE? ~4 MSG|these; NOT ~3 another|single|any text|message; appreciate|prefer|rather|ask|like not RECEIVE ~4 MSG
      may|can|must|should nolonger TEXTME me; great|nice|appreciated|good if ~3 MSG|these stopped|KILLED; not|arent to TEXTME me AGAIN; an end to ~3 MSG|these; you DONT need|have to TEXTME me ~1 AGAIN; you neednt|wont TEXTME|SEND me ~2 AGAIN|MSG; done REMOVING me ~2 OFF ~3 LIST
      TEXTME me anymore and|or ~4 THREAT; one|another more? text|message|time and|or ~4 THREAT; stop or ~4 THREAT
      THREAT ~3 if you ~1 TEXTME ~2 AGAIN`,
    ignores: STATED,
  },
  {
    id: "dont-want-messages",
    means: "stop",
    patterns: `
      NOT WANT to? ADV* RECEIVE? ~4 MSG; doesnt WANT to? ADV* RECEIVE? your|these ~3 MSG; doesnt WANT to? ADV* RECEIVE? these $; NOT WANT to? RECEIVE? these|those|this AGAIN? $
      nolonger WANT to RECEIVE ~2 AGAIN|anything|this|them|these; NOT WANT to recieve|get|be|see these|those|this|them|anything
      NOT WANT AGAIN|any|more text|message
      wont be needing|wanting ~3 MSG|these; NOT ever WANT ~3 text|message|MSG; didnt|never ask|asked for ~2 MSG|these; NOT WANT any part of ~4 LIST|MSG; NOT WANT to? be ADV* CONTACTED|on; not to be ADV* CONTACTED; NOT WANT ~2 you ADV* TEXTING|CALLING|TEXTME|sending
      NOT interested in RECEIVE? ~3 MSG|these; NOT interested in hearing from; no|zero interest in RECEIVE? ~3 MSG|these; NOT WANT to hear from you ~2 $
      rather|prefer not to? RECEIVE ~4 MSG|these|this; rather|appreciate|prefer it? if? you|youd ~2 stop|dont|not|didnt|stopped|quit ~2 TEXTING|CALLING|sending|TEXTME|MSG; rather you stop $; rather be ~1 left alone
      not RECEIVE ~2 MSG|these AGAIN; done|through|finished with|getting|receiving YOURS ~2 MSG; done|finished getting|receiving these`,
    ignores: STATED,
  },
  {
    id: "consent",
    means: "stop",
    patterns: `
      take|taking|took back ~2 CONSENT; no right|business|reason to TEXTME me; forbid ~2 to? TEXTME|TEXTING|send
      revoke|withdraw|revoking|withdrawing|rescind ~3 CONSENT; CONSENT !slip ~6 revoked|withdrawn|rescinded
      dont|never|didnt|not have|give|gave|given|giving ~2 CONSENT; dont|never|not authorize|allow|permit you to TEXTME|send
      not|arent|nolonger ~1 authorized|allowed|permitted to TEXTME|send; nolonger consent|agree|authorize|permit|allow ~4 MSG|TEXTME; dont|didnt|never|not consent|agree|agreed to ~4 MSG; refuse to RECEIVE ~3 MSG; refuse|decline ~3 TEXTS; want no ~2 MSG
      put|add|place me|my|this ~3 on|to ~3 donotcall|optout; put|add|place me|my|this ~3 on|to ~2 dont TEXTME; mark|list|flag|register me|my|this ~2 as donotcall|dont
      refrain|abstain|desist from ADV* TEXTING|sending|CALLING|PESTER|contact`,
    ignores: "negated own-act conditional",
  },
  {
    id: "lose-my-number",
    means: "stop",
    patterns: `lose|forget|blacklist my|this ~1 DATA; leave OURS ~1 number alone|out; skip OURS ~1 number; forget you ever ~2 number`,
    unlessLaughing: true,
  },
];
