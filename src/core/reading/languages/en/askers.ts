import type { Turn } from "../../phrase-table.ts";

/** What shows whose ask it is, or that it is about something else: looked for before the turns of talk. */
export const enAskers: readonly Turn[] = [
  {
    id: "other-channel",
    to: "none",
    patterns: `
      @ ~2 for|from|of ~3 reservation|order|booking|appointment|invoice|policy|insurance|raffle
      @ by accident|mistake; @ and|but ~2 keep|keeping; @ from? ~2 paper|catalog|catalogue|magazine
      @ its|thats my? old
      @ from my|the|his|her ~1 account|profile|plan|page|order
      @ for|on|in ~2 group|chat|app|iphone|android; lost my number @
      @ ~4 and add|put|use|replace ~3; @ in class|person; @ plan|package|article|photo; @ calls|callers
      @ ~2 by|in|through the? mail
      @ card|cards|flyer|flyers; @ on ~2 plan; @ ~4 use this|my; @ to ~2 landline; @ to my|the old
      @ for one|a|that person|contact`,
  },
  {
    id: "list-of-texts",
    to: "keep",
    only: "remove-me want-out",
    patterns: `
      @ for good|these|your|this|text|promo|any|all|marketing
      @ of recipients|contacts|subscribers|customers|numbers`,
  },
  {
    id: "list-of-something",
    to: "none",
    only: "remove-me want-out somebody-off",
    patterns: `@ i got|have|bought; @ to bring|help|volunteer|work|go|come|be; @ of|for|on|at`,
  },
  {
    id: "welcome",
    to: "none",
    patterns: `@ are|is ~1 fine|ok|okay|great|good|plenty|enough|useful|welcome|better; @ from me`,
  },
  {
    id: "before-that",
    to: "none",
    only: "remove-number loose",
    patterns: `@ before you|she|he|they`,
  },
  {
    id: "elsewhere",
    to: "none",
    only: "dont-text-me stop-texting-me",
    patterns: `@ text|call|use|try my|me; @ ~1 text|texting|texts is|are|works|instead|only`,
  },
  {
    id: "at-home",
    to: "none",
    only: "stop-texting-me stop-texting",
    patterns: `@ from across? ~2 room|bathroom|kitchen|couch|table|bedroom|hall|upstairs|downstairs`,
  },
  {
    id: "story",
    to: "none",
    patterns: `@ and|but he|she|they`,
  },
  {
    id: "i-said",
    to: "keep",
    acrossPause: true,
    patterns: `i|we|ive already|just|only? said|say @`,
  },
  {
    id: "quoted",
    to: "none",
    acrossPause: true,
    patterns: `
      he|she|they|it|that|who|sign|mom|boss ~1 say|saying|like @; said|says|goes|wrote|yelled|put|called ~1 @
      yell|yelling|yells|scream|screams|screaming|screamed|shout|shouting|shouted|shouts|holler|hollering @
      other|another|different ~3 can|could you @`,
  },
  {
    id: "hardly",
    to: "none",
    patterns: `hard|harder|easy|impossible|difficult|forgot|hate|sad|sorry|shame|afraid|scared|pity to @`,
  },
  {
    id: "sad-if",
    to: "none",
    only: "said",
    patterns: `upset|sad|hate|disappointed it? @`,
  },
  {
    id: "how-elsewhere",
    to: "none",
    only: "from-somebody stop-them at-the-end loose",
    patterns: `
      should|had|have|need|trying to? @; what|where ~3 to @; how do|can|to|could i|you|we|one @
      do|can|could i|we @; know how to @; number|place|website to @`,
  },
  {
    id: "how-of-any",
    to: "review",
    only: "stop-any",
    patterns: `how do|can|to|could i|you|we|one @; how to @`,
  },
  {
    id: "not-wanted",
    to: "none",
    patterns: `
      dont|didnt|not|never|wont|doesnt ~1 want|wanna|need|mean|like|wish|care|try|plan|intend|going|trying|ask|asked to @
      never|didnt ask|asked|want|wanted @
      dont|didnt|not|never|nobody|noone|did|do|does|who ~2 want|wants|wanted|need|ask|asked|tell|told|mean you ~1 to @`,
  },
  {
    id: "can-others",
    to: "none",
    only: "stop-these stop-any stop-messages stop-them stop-texting-me loose",
    patterns: `can|could|will|would ~1 bank|police|carrier|phone|my|his|her|their|government|verizon ~2 @`,
  },
  {
    id: "by-then",
    to: "none",
    only: "let-them-stop",
    patterns: `@ by`,
  },
  {
    id: "with-them",
    to: "none",
    only: "gist",
    patterns: `@ with`,
  },
  {
    id: "tell-them",
    to: "review",
    only: "want-out",
    patterns: `tell them i @`,
  },
  {
    id: "want-to-be-out",
    to: "keep",
    only: `
      want-out remove-me remove-number unsubscribe unsubscribe-now stop-messages stop-any stop-these stop-sending
      unsubscribe-everything`,
    patterns: `
      i|ive|we|id have? ~1 asked|ask|asking|want|need|like|wish|trying|wanna|choose to? @
      want|like|wish|trying|choose to @; let me @; if|wondering|ask i|we can|could ADV* @`,
  },
  {
    id: "may-it-be",
    to: "keep",
    only: "stop-these stop-any stop-messages unsubscribe unsubscribe-now remove-me",
    patterns: `lets @; can|could|may i|someone|somebody|anyone ADV* @`,
  },
  {
    id: "others-ask-you",
    to: "none",
    patterns: `
      people|patients|customers|clients|folks|friends|neighbors|anyone ~1 ask|asked|tell|told|want you to @`,
  },
  {
    id: "not-for-him",
    to: "keep",
    patterns: `
      not|dont|wont|never|already|didnt ~1 vote|voting|voted|support|supporting|donating for|to? him|her so? @`,
  },
  {
    id: "asked-of-you",
    to: "keep",
    patterns: `
      want|need|like|ask|asking|asked|told|tell|telling|request|demand|beg|begging|expect|require|wish|order|get that? you ~2 to? @
      insist|hope|rather that? you will? @
      tell|ask|get|have|make|inform|let the|your ~1 STAFF !resources ~1 to? @; tell whoever ~3 to @; him|her so @
      have|get|ask|tell someone|somebody to? @
      make|get you @; so i @; way i can @; when are you gonna|going|ever to? @
      are hereby? told|asked|notified|instructed|requested to @`,
  },
  {
    id: "asked-through",
    to: "none",
    patterns: `
      made|let|make|help|helped ~2 @; tell|told|tells|get|got|ask|asked ~3 to @
      tell|told|ask|asked him|her|them|my ~1 @`,
  },
  {
    id: "asked",
    to: "keep",
    patterns: `
      if you dont|wont|cant @; with|know you @; why wont|cant|dont you? ADV* @
      how|where|what|who do|can|could|to|must|should|would|does i|we|one|you ~3 @
      can|could|would|will you ~4 @
      appreciated|grateful|obliged if my @
      appreciate|love|wish|great|nice|hope|obliged|grateful|thankful ~1 if? you|youd ADV* @; please @
      you ~1 need|have|got|must|should|better|gotta|can|could|may to? @
      @ to|on|at|from this|my ~1 number`,
  },
];
