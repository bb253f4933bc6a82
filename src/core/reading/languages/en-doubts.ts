import type { PhraseRule, Turn } from "../phrase-table.ts";

/** What may be an ask to stop: a person decides. */
export const enDoubts: readonly PhraseRule[] = [
  {
    id: "limited",
    means: "review",
    patterns: `
      dont|never|not text|message|contact me; donotcontact me;
      CEASE ADV? TEXTING !him|her|them|your|you|and|in|people|at|each|now;
      CEASE ADV? harassing|bothering|spamming me $; CEASE ADV? sending ~2 me;
      only text|message|contact me on|at|after|between|during; ^^ no soliciting|spam|ads|marketing|promos $$`,
    unlessLaughing: true,
  },
  {
    id: "doubt-unsubscribe",
    means: "review",
    patterns: `
      unsubscribe|unsubscribing; already|have|ive unsubscribed; already ~1 texted|replied|sent stop;
      texted|replied|sent stop ~2 times|already|twice; KILL my subscription $; want out $`,
    ignores: "conditional own-act",
  },
  {
    id: "doubt-remove",
    means: "review",
    patterns: `
      REMOVE me OFF your|this|these|it|there; ^^ REMOVE|out|removed $$`,
  },
  {
    id: "doubt-whole",
    means: "review",
    unlessLaughing: true,
    patterns: `
      ^^ cancel|end it|me $$; ^^ can|could|will|would you ADV? stop $$; ^^ text|reply stop $$;
      ^^ KILL this $$; ^^ KILL ~2 service|subscription $$; ^^ dont WANT $$; ^^ dont send $$;
      ^^ done with ~1 $$; ^^ done $$; im ADV? done with this|these|you $;
      ^^ not|nolonger|never interested $$; not|nolonger interested $; ^^3 wrongnumber !of $$2; wrongnumber $;
      ^^ enough already? $$; leave me alone; ^^ fuckoff $$; ^^ spam|scam $$1;
      this|its|is|are spam|scam|spammers $; ^^1 not anymore $$; ^^ nomore $$; ^^ blocked|blocking $$;
      going|gonna|will|ill to? block|report you; ^^ dont WANT it|this|them|these anymore? $$;
      ^^ knock|give it off|a rest? $$; please stop $.; stop please $.; get|stay off my NUMBER;
      CEASE PESTER me up; text|message|bother|spam someone|somebody else; interested in your;
      dont|nolonger WANT ~2 service`,
    ignores: "negated reported own-act conditional unsure thing-before at-times",
  },
  {
    id: "doubt-whose",
    means: "review",
    patterns: `
      not|isnt|aint ~3 NUMBER anymore; nolonger ~2 NUMBER $; NUMBER nolonger;
      not|isnt ~1 customer|client|patient|member; never|didnt sign|signed|signup|subscribed|subscribe;
      why ~1 you|i|im keep? TEXTING me; why ~1 you keep? CALLING me $;
      why ~1 keep|keeps TEXTING|CALLING me $; fewer|less of? MSG|these; too many|much MSG;
      sick|tired|fed of|up with? ~2 MSG; text|texting|message|messaging ~2 too much|often;
      why ~1 you|i|im still|keep|always? getting|receiving|sending ~3 MSG|these|this $;
      how|where|who did|do|have|got|gave you? ~2 my NUMBER; dont know who this is;
      dont live here|there anymore; MODAL you text|call this|another|other NUMBER;
      donotcontact TEXTME me instead`,
    ignores: "negated reported own-act conditional thing-before at-times",
    unlessLaughing: true,
  },
];

/** What turns a phrase round, the first that fits. */
export const enTurns: readonly Turn[] = [
  {
    id: "asked",
    to: "keep",
    patterns: `
      if you dont|wont|cant @; how do|can|could|would|to|must|should i|we|one? ~1 @;
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
      called|texted|dialed|gave|put|messaged the|a|you? @; @ by accident|mistake`,
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
      i|we|ill @; about|going|used|able|time|tried|trying|managed to @`,
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
    id: "at-times",
    to: "review",
    patterns: `
      @ while|until|till|when|at|during|after|so|in|unless|right|tonight|tomorrow|on|early|late;
      @ im in|at a? class|work|school|bed|meeting; @ im ~1 driving|busy|sleeping|asleep;
      @ for|from that|those|his|her|our|today|tonight|tomorrow`,
  },
];
