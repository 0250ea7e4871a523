/** Where the clause of a verb begins: behind a mark, a small word that joins clauses, or what somebody said. */
const CLAUSE =
  /[.;:!?,()\n“”"—–]|\b(?:and|but|that|while|as|when|because|since|after|before|though|although|which|whether|if|says?|said|told|shows?|showed|finds?|found)\b/gu;
/** What stands between the thing and its verb. */
const BETWEEN =
  /(?:\s(?:has|have|had|was|were|is|are|been|being|be|will|would|could|may|might|should|must|can|also|already|since|then|nearly|almost|more|less|than|again|to|roughly|\p{Ll}+ly))+\s*$/u;
const ARTICLE = /^(?:the|an?|its|their|his|her|our|my|this|that|these|those)\s/iu;
/** A small word behind which another thing stands; "of" tells which thing it is. */
const PREPOSITION =
  /\s(?:in|on|at|by|with|from|to|into|about|against|over|under|after|before|during|until|through|between|among|near|for|per|across|within|outside|working|living)\s/u;
const LEADING = /^(?:in|on|at|by|with|from|to|after|before|during|for|last|this|next)\s/iu;
const PRONOUN = /^(?:he|she|it|they|we|i|you|who|this|that|these|those|so)$/iu;
/** No thing is longer, in words. */
const LONGEST = 7;

/** What the verb behind these words says has grown ("the number of men at work has": "number of men"); null where they do not show it. */
export function growingThing(before: string): string | null {
  const breaks = [...before.matchAll(CLAUSE)];
  const last = breaks.at(-1);
  if (last === undefined && before.length > 100) return null;
  let clause = `${before.slice(last === undefined ? 0 : last.index + last[0].length).trim()} `;
  clause = ` ${clause}`
    .replace(BETWEEN, '')
    .replace(/^[^\p{L}]+/u, '')
    .trim();
  // "on Wednesday its profit": the thing stands behind its own article.
  if (LEADING.test(clause)) clause = /\b(?:the|its|their|his|her|our)\s.*$/u.exec(clause)?.[0] ?? '';
  return thingIn(clause);
}

/** What these words make more or less of (" the number of beds in Alma": "number of beds"); null where no thing follows. */
export function grownThing(after: string): string | null {
  const clause =
    after.split(/[.;:!?,()\n“”"—–]|\s(?:and|but|while|as|when|because|since|which|that|if)\s/u, 1)[0] ?? '';
  return /^ (?:the|its|their|his|her|our) \p{Ll}/u.test(clause) ? thingIn(clause.trim()) : null;
}

function thingIn(clause: string): string | null {
  const thing = `${clause.replace(ARTICLE, '')} `.split(PREPOSITION)[0]?.trim() ?? '';
  const words = thing.split(/\s+/u);
  const isNoun = /^\p{L}[\p{L}’'-]*$/u.test(words[0] ?? '') && !PRONOUN.test(words.at(-1) ?? '');
  return thing !== '' && words.length <= LONGEST && isNoun ? thing : null;
}
