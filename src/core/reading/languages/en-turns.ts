import type { Turn } from "../phrase-table.ts";

/** What turns a phrase round, the first that fits. */
export const enTurns: readonly Turn[] = [
  {
    id: "other-channel",
    to: "none",
    patterns: `
      @ ~2 for|from|of ~3 reservation|order|booking|appointment|invoice|policy|insurance|raffle; @ by accident|mistake;  @ its|thats my? old
      @ from my|the|his|her ~1 account|profile|plan|page|order
      @ for|on|in ~2 group|chat|app|iphone|android; lost my number @
      @ ~4 and add|put|use|replace ~3; @ in class|person`,
  },
  {
    id: "before-that",
    to: "none",
    only: "remove-number",
    patterns: `@ before`,
  },
  {
    id: "quoted",
    to: "none",
    acrossPause: true,
    patterns: `he|she|they|it|that|who|sign|mom|boss ~1 said|says|goes|say|saying|wrote|yelled|like @; called @`,
  },
  {
    id: "hardly",
    to: "none",
    patterns: `hard|harder|easy|impossible|difficult|forgot to @`,
  },
  {
    id: "how-elsewhere",
    to: "none",
    only: "from-somebody stop-any stop-them loose",
    patterns: `
      should|had|have|need to? @;how do|can|to|could i|you|we|one @; how to @; do|can|could i|we @; know how to @`,
  },
  {
    id: "not-wanted",
    to: "none",
    patterns: `dont|didnt|not|never|wont|doesnt ~1 want|wanna|need|mean|like|wish|care|try|plan|intend|going|trying|ask|asked to? @
      dont|didnt|not|never|nobody|noone|did|do|does|who ~2 want|wants|wanted|need|ask|asked|tell|told|mean you ~1 to @`,
  },
  {
    id: "want-to-be-out",
    to: "keep",
    only: `want-out remove-me remove-number unsubscribe stop-messages stop-any stop-these stop-sending unsubscribe-everything`,
    patterns: `i|ive|we|id have? ~1 asked|ask|asking|want|need|like|wish|trying|wanna|choose to? @; want|like|wish|trying|choose to @; let me @`,
  },
  {
    id: "asked-of-you",
    to: "keep",
    patterns: `
      want|need|like|ask|asking|asked|told|tell|telling|request|demand|beg|begging|expect|require|wish|order|get that? you ~2 to? @
      insist|hope|rather that? you will? @; tell your team|staff|people|company|boss|office|system|computer to @; tell whoever ~3 to @; for you to @; what ~3 get you to @`,
  },
  {
    id: "asked-through",
    to: "none",
    patterns: `made|let|make|help|helped ~2 @; tell|told|tells|get|got|ask|asked ~3 to @; tell|told|ask|asked him|her|them|my ~1 @`,
  },
  {
    id: "asked",
    to: "keep",
    patterns: `
      if you dont|wont|cant @; with|know you @; what ~4 do to @; interested|wrongnumber|anymore|list @; why wont|cant|dont you? ADV* @; how do|can|could|to|must|should i|we|one ~1 @; how to @
      can|could|would|will you ~4 @; appreciate|love|wish|great|nice|hope|obliged|grateful|thankful ~1 if? you|youd ADV* @; please @
      you ~1 need|have|got|must|should|better|gotta|can|could to? @; about you @
      hereby told|asked|notified|instructed|requested to @; i|we said @; now @; @ to|on|at|from this|my ~1 number`,
  },
  {
    id: "conditional",
    to: "none",
    patterns: `
      when|until|till|before|after|did|whenever|since|once ~2 @; did|do|does|have|are you|they|we|i|she|he ~2 @; why did|would ~3 @; why @`,
  },
  {
    id: "negated",
    to: "none",
    patterns: `
      dont|never|not|cant|wont|didnt|wouldnt|shouldnt|isnt|doesnt|havent|hasnt|couldnt|without|not ADV* @
      dont|didnt|not|never|wont ~1 want|need|mean|like|try|plan|intend|going|trying|you to|you ~1 @
      no|not ~1 need|reason|plan|plans|way to|of @`,
  },
  {
    id: "reported",
    to: "none",
    patterns: `
      he|she|hes|shes|who|hell|shell|theyll|always|usually|finally|eventually @; my|his|her ~2 needs to @
      he|she|mom|dad|wife|husband|boss|doctor|nobody ~1 needs|should|must|has|better|will|would|said|says|told|wants|asked|never to? ~2 @
      him|her|who|that|which|everyone|someone|people|son|daughter|nobody|friends to? ADV* @; me to @
      wish|hope|have him|her|everyone|people ~1 @; i|we ~1 accidentally|mistakenly ~2 @; said to? @`,
  },
  {
    id: "asked-whether",
    to: "none",
    only: "doubt-whole",
    patterns: `is @`,
  },
  {
    id: "others",
    to: "review",
    patterns: `they|them ~2 @; needs to @`,
  },
  {
    id: "own-slip",
    to: "none",
    patterns: `called|texted|dialed|gave|put|messaged you? the|a|that @; oops|whoops @`,
  },
  {
    id: "we-ask",
    to: "keep",
    only: "stop-these",
    patterns: `can|could we @`,
  },
  {
    id: "own-texting",
    to: "none",
    only: "stop-texting",
    patterns: `time to @`,
  },
  {
    id: "own-act",
    to: "none",
    patterns: `
      i|we|ill|id|imma|ive will|can|could|cant|might|gonna|should|have|had|must|need|gotta|try|tried to? ~1 @
      i|we|ill|lets ADV* @; gotta|gonna|hafta to? @; about|going|used|able|tried|managed|promised|agreed|refuses to @
      have to @`,
  },
  {
    id: "instruction",
    to: "none",
    patterns: `
      stop to @; nomore @;
      reply|text|texts|send|respond|type ~2 @; @ au`,
  },
  {
    id: "may-i",
    to: "none",
    only: "unsubscribe stop-messages stop-any",
    patterns: `remember|need to @; can|could|should we|i @`,
  },
  {
    id: "among-friends",
    to: "none",
    only: "lone-stop doubt-whole",
    patterns: `dude|bro|yo|man|girl @`,
  },
  {
    id: "unsure",
    to: "review",
    patterns: `if|unless ~3 @`,
  },
  {
    id: "thing-before",
    to: "none",
    patterns: `the|a|bus|full|next|last|one|train|non|every|first|that|an @`,
  },
  {
    id: "third-person",
    to: "none",
    patterns: `will|would|wont|does|doesnt|did|might|may ~3 @`,
  },
  {
    id: "plenty",
    to: "none",
    only: "no-more-messages loose",
    patterns: `i|we|have|has|had|are|is|theres|there|got|get|were|be|was|been|see|seen @; @ left|this|today|until|since|came|come|coming|showed|were|after; @ from ~2 him|her|them|the|my|his`,
  },
  {
    id: "busy",
    to: "none",
    only: "limited loose dont-text-me stop-texting-me",
    patterns: `
      @ while ~1 im|driving|i; @ when|if im|i; @ in|at a? class|bed|meeting; @ im in|at a? class|work|school|bed|meeting
      @ im ~1 driving|busy|sleeping|asleep; @ and|n go|come|get|sleep|focus|drive|call; @ goodnight|pics|memes|so`,
  },
  {
    id: "at-times",
    to: "review",
    only: `limited loose dont-text-me stop-texting-me stop-messages stop-any dont-want-messages doubt-whole doubt-whose stop-texting
      stop-sending`,
    patterns: `
      @ while|until|till|when|at|during|after|so|in|unless|right|tonight|tomorrow|on|early|late
      @ for|from that|those|his|her|our|today|tonight|tomorrow`,
  },
  {
    id: "of-you",
    to: "none",
    only: "dont-text-me limited not-interested",
    patterns: `you|to|did @`,
  },
];
