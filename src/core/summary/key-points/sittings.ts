const CASE = 'appeals?|application|claim|petition|motion|amendment|bill|conviction|sentence|objection';
const BENCH = 'court|judge|tribunal|jury|bench|board|council|committee|meeting';
const OUTCOME = new RegExp(
  String.raw`\b(?:(?:${CASE}) (?:is|was|are|were|stands?) (?:allowed|dismissed|granted|refused|rejected|denied|upheld|quashed|carried|defeated|passed|lost|reduced)` +
    String.raw`|(?:allow|dismiss|uphold|quash|grant|refuse)(?:s|ed)? the (?:${CASE}|order)` +
    String.raw`|(?:${BENCH}) (?:ruled|ordered|decided|agreed|approved|rejected|voted|resolved|convicted|acquitted|sentenced))\b`,
  'i',
);
const PROCEDURE = new RegExp(
  String.raw`^(?:The )?[Mm]inutes of [^.]{3,60} (?:approved|adopted|read|confirmed|agreed)` +
    String.raw`|^[^.,]{2,60} (?:opened|convened|called) the (?:hearing|sitting|meeting|session|trial)(?: to order)? at \d` +
    String.raw`|^[^.,]{2,40} (?:asked|wanted to know|enquired|inquired) (?:what|whether|why|how|if|who|when|where)\b` +
    String.raw`|\b(?:was|were) sworn\.$|\bresumed (?:her|his|their) evidence\b`,
  'u',
);

/** True for a sentence that tells how a case or a vote came out: what those who read a judgment or minutes look for. */
export function isOutcome(text: string): boolean {
  return OUTCOME.test(text);
}

/** True for what a sitting does before it comes to its subject, and that somebody asked: what was answered says more. */
export function isProcedure(text: string): boolean {
  return PROCEDURE.test(text);
}
