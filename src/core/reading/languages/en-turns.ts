import type { Turn } from "../phrase-table.ts";

/** What turns a phrase round, the first that fits. */
export const enTurns: readonly Turn[] = [
  {
    id: "want-to-be-out",
    to: "keep",
    only: "want-out remove-me unsubscribe",
    patterns: `i|ive|we have? ADV? asked|ask|asking|want|need to @`,
  },
  {
    id: "asked",
    to: "keep",
    patterns: `
      @ to|on|at|from this|my ~1 NUMBER;       interested|wrongnumber|number|anymore|list|fuckoff|wtf|omg|ugh|ago|time|annoying|harassment|spam|scammer|name @; with you @; harassing|bothering me @; you ~1 need|have|got to @; can|could|would|will you ADV? @; who|whos ~1 this|is|are|dis|that @; know you @;
      i|ive|we have ADV? told|asked you ~3 to? @;
      if you dont|wont|cant @; how do|can|could|would|to|must|should i|we|one ~1 @; how to @;
      i|ive|we ADV? told|asked|telling|asking|tell|ask|begging|beg|need|want|said you ~2 to? @;
      i|ive|we said @; why wont|cant|dont you ADV? @; appreciate|love|wish|great|nice|hope ~1 if? you ~2 @`,
  },
  {
    id: "negated",
    to: "none",
    patterns: `
      dont|never|not|cant|wont|didnt|wouldnt|shouldnt|isnt|doesnt|havent|hasnt|couldnt|without|not ~1 @;
      dont|didnt|not|never|wont ~1 want|need|mean|like|try|plan|intend|going|trying to|you ~1 @;
      no|not ~1 need|reason|plan|plans|way to|of @`,
  },
  {
    id: "reported",
    to: "none",
    patterns: `
      he|she|hes|shes|who @;
      he|she|mom|dad|wife|husband|boss|doctor|nobody ~1 needs|should|must|has|better|will|would|said|says|told|wants|asked|never to? ~2 @;
      him|her|it|who|that|which|everyone|someone|people|son|daughter to? ADV? @;
      tell|told|tells|ask|asked|make|made ~3 to @; i|we ~1 accidentally|mistakenly ~2 @; said to? @`,
  },
  {
    id: "others",
    to: "review",
    patterns: `they|them ~2 @`,
  },
  {
    id: "own-slip",
    to: "none",
    patterns: `
      called|texted|dialed|gave|put|messaged the|a|you? @; oops|whoops @; @ by accident|mistake`,
  },
  {
    id: "we-ask",
    to: "review",
    patterns: `can|could we @`,
  },
  {
    id: "conditional",
    to: "none",
    patterns: `
      when|until|till|before|after|did|why|whenever ~2 @; did|do|does|have|are you|they|we|i|she|he ~2 @`,
  },
  {
    id: "own-act",
    to: "none",
    patterns: `
      i|we|ill|id|imma|ive will|can|could|cant|might|gonna|should|have|had|must|need|gotta|try|tried to? ~1 @;
      i|we|ill @; gotta|gonna|hafta to? @; about|going|used|able|time|tried|trying|managed to @`,
  },
  {
    id: "instruction",
    to: "none",
    only: "lone-stop lone-unsubscribe stop-messages unsubscribe dont-want-messages",
    patterns: `
      reply|text|texts|send|respond|type ~2 @; remember|need to @; me to @; can|could|should we|i @; @ au`,
  },
  {
    id: "among-friends",
    to: "none",
    only: "lone-stop",
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
    id: "busy",
    to: "none",
    only: "limited loose dont-text-me",
    patterns: `

      @ while ~1 im|driving|i; @ when|if im|i; @ in|at a? class|bed|meeting; @ im in|at a? class|work|school|bed|meeting;
      @ im ~1 driving|busy|sleeping|asleep`,
  },
  {
    id: "at-times",
    to: "review",
    patterns: `
      @ while|until|till|when|at|during|after|so|in|unless|right|tonight|tomorrow|on|early|late;
      @ im in|at a? class|work|school|bed|meeting; @ im ~1 driving|busy|sleeping|asleep;
      @ for|from that|those|his|her|our|today|tonight|tomorrow`,
  },
  {
    id: "of-you",
    to: "none",
    only: "dont-text-me limited stop-texting",
    patterns: `you|to|did @`,
  },
  {
    id: "opened",
    to: "keep",
    patterns: `OPENER @`,
  },
  {
    id: "addressed",
    to: "keep",
    only: "stop-texting-me stop-messages dont-text-me remove-me limited loose unsubscribe lose-my-number",
    patterns: `
      my|im|not @; for|possible|like|want|need you to @; please|just|ever|already|hereby|must|asap ADV? @;
      you ~1 must|should|need|have|can|could|would|better|will|gotta to? ADV? @;
      want|need|wish|like|demand|ask|asking|request|require|order|expect that? you ~1 to? @;
      like|want|wish|choose|request|demand|trying|wanna|tryna|need|way to? ADV? @`,
  },
  {
    id: "run-on",
    to: "review",
    only: "stop-texting-me stop-texting dont-text-me remove-me",
    patterns: `~1 @`,
  },
  {
    id: "mid-clause",
    to: "none",
    only: "stop-messages limited loose unsubscribe from-somebody lose-my-number",
    patterns: `~1 @`,
  },
];
