import type { PhraseRule } from "../phrase-table.ts";

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
      KILL ~4 MSG; nomore ~3 MSG; REMOVE|TAKE ~4 OFF of? ~2 your|ur|this ~4 LIST; dont send ~4 MSG`,
    unlessLaughing: true,
  },
  {
    id: "limited",
    means: "review",
    patterns: `
      dont|never|not text|message|contact me; donotcontact me; ^ donotcontact $.;
      CEASE ADV? ADV? TEXTING me !and|n|then|or|you;
      CEASE ADV? harassing|bothering|spamming me $; CEASE ADV? sending me THE ~1 $.; CEASE ADV? emailing me;
      only text|message|contact me on|at|after|between|during; ^^ no soliciting|spam|ads|marketing|promos $$`,
    unlessLaughing: true,
  },
  {
    id: "doubt-unsubscribe",
    means: "review",
    patterns: `
      unsubscribe do; already|have|ive unsubscribed; already ~1 texted|replied|sent stop;
      texted|replied|sent stop ~2 times|already|twice; KILL my subscription $; want out $`,
    ignores: "conditional own-act",
  },
  {
    id: "doubt-remove",
    means: "review",
    patterns: `
      REMOVE me OFF your|this|these|it|there; ^^ REMOVE|removed $$; please REMOVE $.`,
  },
  {
    id: "doubt-whole",
    means: "review",
    unlessLaughing: true,
    patterns: `
      ^^ cancel|end it|me $$; ^^ can|could|will|would you ADV? stop $$; ^^ text|reply stop $$; ^^ text|reply stop to optout|end|quit|cancel|unsubscribe $$;
      ^^ KILL ~2 service|subscription $$; ^^ dont WANT $$; ^^ dont send $$;      ^^ done $$; im ADV? done with this|these|you $; ^^ not|nolonger|never interested $$; not|nolonger interested $;
      ^^3 wrongnumber !of $$2; wrongnumber $; ^^ enough already? $$; leave me alone $.; ^^ fuckoff $$;
      ^^ spam|scam $$1; this|its|is|are spam|scam|spammers $; ^^1 not anymore $$; ^^ nomore $$;
      ^^ blocked|blocking $$; going|gonna|will|ill to? block|report you;
      ^^ dont WANT it $$; ^^ dont WANT this|them|these anymore? $$; ^^ knock|give it off|a rest? $$; please stop $.;
      stop please $.; get|stay off my NUMBER; CEASE PESTER me up;
      text|message|bother|spam someone|somebody else; interested in your; dont|nolonger WANT ~2 service`,
    ignores: "negated reported own-act conditional unsure thing-before at-times",
  },
  {
    id: "doubt-whose",
    means: "review",
    patterns: `
      not|isnt|aint ~3 NUMBER anymore; nolonger ~2 NUMBER $; NUMBER nolonger;
      not|isnt ~1 customer|client|patient|member; never|didnt sign|signed|signup|subscribed|subscribe up? $; never|didnt sign|signed|signup|subscribed|subscribe up? for|to THE? ADJ? MSG|LIST|THESE;
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
