import type { PhraseRule } from "../../phrase-table.ts";

/** What may be an ask to stop: a person decides. */
export const enDoubts: readonly PhraseRule[] = [
  {
    id: "from-somebody",
    means: "review",
    patterns: `unsubscribe me? from`,
    unlessLaughing: true,
  },
  {
    id: "loose",
    means: "review",
    patterns: `
      KILL !we|i|one ~4 MSG; me|number ADV* off|out|from of? your|this|these ~3 list|lists|texts|system|records
      off|rest|chill|easy with|on the|these|your ~2 TEXTS; nomore ~3 MSG
      REMOVE the|these|my|all ~2 texts|alerts|notifications; CEASE ADV* sending me ~1 $.
      ^^ no PROMO? texts|texting|promos $$; ^. no TEXTME me|my $; no ~1 TEXTS wanted|needed`,
    unlessLaughing: true,
  },
  {
    id: "somebody-off",
    means: "review",
    patterns: `STRIP ~4 OFF of? ~2 your|this ~4 LIST`,
    unlessLaughing: true,
  },
  {
    id: "limited",
    means: "review",
    patterns: `
      DONT TEXTME|call me $.; donotcall me $.
      DONT TEXTME me about|with|for|from|because|bc|cuz|or|and|please|ok|4; ^ dont text|message|contact $.
      CEASE ADV* PESTER me $.
      only text|message|contact me on|at|after|between|during; ^^ no soliciting|spam|ads|marketing|promos $$`,
    unlessLaughing: true,
  },
  {
    id: "doubt-unsubscribe",
    means: "review",
    patterns: `
      unsubscribe do; already|have|ive unsubscribed; thought ~1 i unsubscribed
      i unsubscribed last|again|twice|before|yesterday|weeks|months; already ~1 texted|replied|sent stop
      texted|replied|sent stop ~2 times|already|twice; i|ive already? said stop yesterday|already|before|twice
      KILL my subscription $; want out $`,
    ignores: "conditional own-act third-person",
  },
  {
    id: "doubt-remove",
    means: "review",
    patterns: `
      to be REMOVED off? $; REMOVE me OFF this|your service|thread; ^^ block|blacklist me $$
      REMOVE the ~1 number $; ^. REMOVE|cease|desist|discontinue $.`,
  },
  {
    id: "doubt-whole",
    means: "review",
    unlessLaughing: true,
    patterns: `
      ^^ cancel|end it|me $$; ^ stop $$; ^^ can|could|will|would you ADV* stop $$; ^^ text|reply stop $$
      ^^ text|reply stop to optout|end|quit|cancel|unsubscribe $$
      ^^ KILL this|the|your? service|subscription $$; ^^ dont WANT $$; ^^ dont send $$; ^^ done $$
      im done with this|these|you $
      ^^3 wrongnumber !of $$2; have|got|texting ~1 wrongnumber !of; ^^ enough already? $$; leave me alone $.
      ^^ fuckoff $$
      ^^ spam|scam $$1; this|its|is|are spam|scam|spammers $; ^^1 not anymore $$; ^^ nomore $$
      ^^ nomore of this $$; ^^ dont send AGAIN $$; ^^2 NOT WANT these|those AGAIN? $$
      ^^ no need for these AGAIN? $$; NOT WANT anything from you; ^^2 didnt agree to this $$
      NOT like|appreciate|enjoy getting|receiving|these|your|being ~2 MSG|CONTACTED
      cant keep getting|receiving ~2 MSG|these; cant take any? AGAIN of ~2 MSG
      ^^ blocked|blocking $$; ^^ said nomore $$; going|gonna|will|ill to? block|report you
      ^^ dont WANT it $$; ^^ dont WANT this|them|these anymore? $$; ^^ knock|give it off|a rest? $$
      please stop $.
      stop please $; want|like|need|begging|beg you to stop $.; understand stop $; CEASE begging me
      STRIP me OFF your computer; ask|request|insist|demand that? you stop $; please send nomore $
      over these|your ~1 MSG; ^^2 want|need|like this|it to stop $$; CEASE PESTER me for|about
      get|stay off my number|line; get|stay out of my inbox|texts|messages|number
      NOT WANT to be bothered|disturbed AGAIN? $; CEASE PESTER me up
      text|message|bother|spam someone|somebody else; nothing more|else AGAIN? from you
      TAKEOFF me off of? here|there $; ^^ dont spam $$; i wish these ~2 would stop
      gave|donated|sale|sold|selling ~1 CEASE asking; please CEASE asking|reminding $.
      part of stop dont understand; already ~4 CEASE reminding me; nomore send $
      didnt|never ask|asked|signup|signed up? for it|this|these dont|stop send|sending
      dont|nolonger WANT ~2 service`,
    ignores: "negated reported own-act conditional unsure thing-before at-times",
  },
  {
    id: "not-interested",
    means: "review",
    unlessLaughing: true,
    patterns: `not|nolonger|never interested $; interested in your`,
    ignores: "negated own-act",
  },
  {
    // An ask to cease, and somewhere else in the text what it may be about.
    id: "gist",
    means: "review",
    context: "ABOUT",
    lacking: "none",
    unlessLaughing: true,
    patterns: `
      ^ CEASE it|this|these|them|asking|begging; ^ remove|delete|unsubscribe|unenroll me|it|this|him|her
      this has|needs got? to stop; ^ TAKEOFF me|him|her|them off|out !that
      please REMOVE|discontinue; ^. please stop|quit $`,
  },
  {
    // Alone at the end of a text that is about texting.
    id: "at-the-end",
    means: "review",
    context: "TALK",
    lacking: "none",
    unlessLaughing: true,
    patterns: `
      i|id want|like|need it REMOVED; i want off of it
      REMOVE|lose it $; get|take me off of? it $; stop|quit it? $$`,
  },
  {
    // "Who gave you this number? Take it off."
    id: "it-off",
    means: "review",
    context: "LISTED",
    lacking: "none",
    unlessLaughing: true,
    patterns: `TAKEOFF it off $.`,
  },
  {
    id: "doubt-whose",
    means: "review",
    patterns: `
      not|isnt|aint ~3 number|line|device anymore; nolonger ~2 number|line|device $; number|line|device nolonger
      not|isnt a|your customer|client|patient|member
      never|didnt sign|signed|signup|subscribed|optin|subscribe up? $
      never|didnt sign|signed|signup|subscribed|opted|subscribe up? for|to DET* ADJ* MSG|LIST|THESE
      why ~1 you|i|im keep? TEXTING me; why ~1 you keep? CALLING me $;
      why ~1 keep|keeps TEXTING|CALLING me $; fewer|less of? MSG|these; too many|much MSG;
      sick|tired|fed of|up with? ~2 MSG; text|texting|message|messaging ~2 too much|often;
      why ~1 you|i|im still|keep|always? getting|receiving|sending ~3 MSG|these|this $;
      ^. please nomore $; how|where did|do you ~1 get|find|have ~1 my number
      how you got my number; who gave you ~1 my number
      dont know who this is
      dont live here|there anymore; MODAL you text|call this|another|other number|line|device;
      dont text|message call|email|TEXTME me instead`,
    ignores: "negated reported own-act conditional thing-before at-times",
    unlessLaughing: true,
  },
];
