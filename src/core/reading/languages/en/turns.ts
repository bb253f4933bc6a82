import type { Turn } from "../../phrase-table.ts";

/** What turns a phrase round into talk, the first that fits. */
export const enTurns: readonly Turn[] = [
  {
    id: "conditional",
    to: "none",
    patterns: `
      when|until|did|whenever @
      when|until|before|after|did|whenever|since|once i|you|we|they|he|she|it|the ~1 @
      did|do|does|have|are you|they|we|i|she|he ~2 @; why did|would ~3 @; whyd ~3 @; why @`,
  },
  {
    id: "negated",
    to: "none",
    patterns: `
      dont|never|not|cant|wont|didnt|wouldnt|shouldnt|isnt|doesnt|havent|hasnt|couldnt|without|not ADV* @
      no|not ~1 need|reason|plan|plans|way to|of @`,
  },
  {
    id: "reported",
    to: "none",
    patterns: `
      he|she|hes|shes|who|hell|shell|theyll|always|usually|finally|eventually @; my|his|her ~2 needs to @
      he|she|mom|dad|wife|husband|boss|doctor|nobody ~1 needs|should|must|has|better|will|would|said|says|told|wants|asked|never to? ~2 @
      him|her|who|that|which|everyone|someone|people|son|daughter|nobody|friends to? ADV* @; me to @
      i|we ~1 accidentally|mistakenly ~2 @`,
  },
  {
    id: "asked-whether",
    to: "none",
    only: "doubt-whole",
    patterns: `is @`,
  },
  {
    id: "how-ends",
    to: "none",
    only: "at-the-end",
    patterns: `
      how|make|makes|made ~4 @; next|rest|what|which|which|get|getting|my|your|his|our|no|non|of @`,
  },
  {
    id: "wont-leave",
    to: "none",
    only: "doubt-whole",
    patterns: `they|it|he|she ~1 wont|not|never|doesnt|didnt @`,
  },
  {
    id: "others",
    to: "review",
    patterns: `they|them ~2 @; needs to @`,
  },
  {
    id: "taken-off",
    to: "none",
    only: "loose",
    patterns: `
      took|removed|dropped|deleted|kicked|taken|bumped|text|texted|called|send|sent|got @
      dont|not|never|didnt ~3 @`,
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
      i|we|ill|id|imma|ive will|can|could|cant|might|gonna|should|must|gotta|have|had|need|try|tried to? ADV* @
      i|we have|had|need|try|tried|decided to ~1 @
      i|we|ill|lets ADV* @; gotta|gonna|hafta to? @
      about|going|used|able|tried|managed|promised|agreed|refuses to @
      have to @`,
  },
  {
    id: "instruction",
    to: "none",
    only: `
      lone-stop lone-unsubscribe unsubscribe unsubscribe-now stop-messages stop-any stop-clause doubt-whole loose
      at-the-end`,
    patterns: `
      stop to @; nomore @;
      reply|text|texts|send|respond|type ~2 @; @ au`,
  },
  {
    id: "may-i",
    to: "none",
    only: "unsubscribe unsubscribe-now stop-messages stop-any",
    patterns: `remember|need to @`,
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
    patterns: `the|a|bus|tram|metro|full|pit|next|last|one|train|non|every|first|that|an @`,
  },
  {
    id: "third-person",
    to: "none",
    patterns: `will|would|wont|does|doesnt|did|might|may ~3 @`,
  },
  {
    id: "fewer",
    to: "none",
    only: "dont-want-messages",
    patterns: `@ to stop|end; @ just fewer|less`,
  },
  {
    id: "plenty",
    to: "none",
    only: "no-more-messages loose",
    patterns: `
      i|we|have|has|had|are|is|theres|there|got|get|were|be|was|been|see|seen @
      @ left|this|today|until|since|came|come|coming|showed|were; @ on ~2 voicemail|machine
      @ from ~2 him|her|them|the|my|his`,
  },
  {
    id: "from-another",
    to: "none",
    only: "doubt-whose",
    patterns: `@ from ~1 my|other|the|his|her; gets|sends|to @; to get|have @`,
  },
  {
    id: "busy",
    to: "none",
    only: "limited loose dont-text-me stop-texting-me",
    patterns: `
      @ im in|at a? class|work|school|bed|meeting
      @ im ~1 driving|busy|sleeping|asleep; @ and|n go|come|get|sleep|focus|drive|call
      @ goodnight|pics|memes|so`,
  },
  {
    id: "at-times",
    to: "review",
    only: `
      limited loose dont-text-me stop-texting-me stop-messages stop-any dont-want-messages doubt-whole
      doubt-whose stop-texting stop-sending`,
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
