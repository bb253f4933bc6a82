/** Free, public URL shorteners that US carriers prohibit and filter (Azure Communication Services, SMS FAQ). */
const shorteners = [
  "bit.ly",
  "goo.gl",
  "tinyurl.com",
  "tiny.cc",
  "lc.chat",
  "is.gd",
  "soo.gd",
  "s2r.co",
  "clicky.me",
  "budurl.com",
  "bc.vc",
] as const;

/** The shortener as a host of its own: not "rabbit.ly", not "bit.ly.example.com". */
const patterns = shorteners.map((host) => ({
  host,
  pattern: new RegExp(
    String.raw`(?<![a-z0-9-])${host.replaceAll(".", String.raw`\.`)}(?![a-z0-9-]|\.[a-z0-9])`,
    "iu",
  ),
}));

export const findShortener = (text: string): string | undefined =>
  patterns.find(({ pattern }) => pattern.test(text))?.host;
