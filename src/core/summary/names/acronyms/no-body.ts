/** What may be spelt out before its letters in brackets and is no body: a thing, a paper or a post. */
const THING =
  /^(?:litigations?|applications?|vaccines?|classification|syndrome|disorder|disease|dashboard|numbers?|index|indicators?|ratio|tests?|devices?|vehicles?|officers?|superintendents?|inspectors?|procedures?|products?|therap(?:y|ies)|licen[cs]es?|certificates?|orders?)$/u;
const INNER = /^(?:of|for|on|in|to|and|at|with)$/u;

/** True for the name of a thing or a post, which letters in brackets make no body: "Public Order Application (POA)". */
export function isNoBody(name: string): boolean {
  const words = name.toLowerCase().split(/\s+/u);
  const end = words.findIndex((word, at) => at > 0 && INNER.test(word));
  return THING.test(words[(end < 0 ? words.length : end) - 1] ?? '');
}
