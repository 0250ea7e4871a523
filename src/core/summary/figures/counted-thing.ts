import { verbReading } from '../topics/verbs';

const STOP = new Set(
  (
    'a an the of to in on at by for from with and or but as is are was were now today be been being has have had do does did will would can could may ' +
    'might must shall should not no than then that this these those which who whom whose what when where while if so it its they their he ' +
    'she his her him we our you your i me my there here per each every more less most least later earlier ago before after since until ' +
    'during between against about into over under out up down off away also both either neither only just very too such other another ' +
    'said says say according because worth valued plus vs versus already still yet again instead together prior through across among within without near around toward towards via amid old all any some much many'
  ).split(' '),
);
const VERB_AFTER =
  /^\s(?:were|was|have been|had been|has been|are)\s(killed|injured|wounded|arrested|hurt|missing|dead|detained|displaced|kidnapped|hospitalized|hospitalised|rescued|sentenced|homeless|infected)\b/u;
const VERB_BEFORE =
  /\b(?:kill(?:ed|ing|s)|injur(?:ed|ing|es)|wound(?:ed|ing|s)|arrest(?:ed|ing|s)|hurt(?:ing|s)?|displac(?:ed|ing|es)|leav(?:es|ing)|left)\s$/u;
const STATE = /^\s(dead|missing|injured|wounded|homeless|displaced|killed|hurt)\b/u;
const PARTICIPLE = /^\s(killed|injured|wounded|displaced|missing|arrested|detained|affected|dead|infected)\b/u;

/** What ends as adverbs do and may stand before or be what is counted: "two elderly people", "12 family members". */
const LIKE_ADVERBS =
  /^(?:elderly|family|early|daily|weekly|monthly|quarterly|yearly|hourly|friendly|unfriendly|deadly|costly|lonely|unruly|orderly|sickly|likely|assembly|supply|reply|ally|anomaly|butterfly|fly|bully|timely|monopoly)$/u;
/** "300 miles northwest of", "20 miles outside": which way a measure leads is nothing that is measured. */
const WAY =
  /^(?:(?:due )?(?:north|south|east|west)(?:[- ]?(?:east|west)(?:ern)?)?|(?:north|south|east|west)\p{Ll}*|outside|inside|beyond|apart|ahead|behind|deep|wide|long|high|tall|upstream|downstream|inland|offshore|upriver|downriver|due|ended|ending)$/iu;
/** "17 of 23 clinics": the second number names the whole, and what both count. */
const PART_OF =
  /^\s(?:out\s)?of\s(?:(?:the|its|their|his|her|our)\s)?(?:\p{L}{2,20}[’']s\s)?(?:(?:last|first|past|next)\s)?(?:\d{1,3}(?:[,.]?\d{3})*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty)(?=\s\p{L})/u;
const NUMBER_WORD = /^(?:two|three|four|five|six|seven|eight|nine|ten|first|second|third)$/iu;

const PLURAL =
  /(?:[^s]s|people|ppl|men|women|children|police|personnel|staff|cattle|sheep|livestock|poultry|swine|deer|fish|trout|salmon|cod|tuna|herring|head|aircraft|cent)$/iu;

/** The thing a number counts or measures, from the words after it; `end` is where its name ends in the text. */
export type CountedThing = { readonly what: string; readonly head: string; readonly end: number };

/**
 * Reads what a number counts; `hasUnit` is true where a unit was already read, `isWhole` where the number is the whole of which another
 * is a part. Null when nothing nearby is counted.
 */
export function whatIsCounted(
  text: string,
  end: number,
  hasUnit: boolean,
  before: string,
  isWhole = false,
): CountedThing | null {
  const rest = text.slice(end, end + 80);
  // "a 19 year old man": without its hyphens, which the plural ("is 19 years old") shows to be no age before a name.
  const old = hasUnit ? (text.endsWith('year', end) ? /^[- ]olds?\b/u : /^-olds?\b/u).exec(rest) : null;
  if (old !== null) return { what: 'age', head: 'age', end: end + old[0].length };
  const whole = hasUnit || isWhole ? null : PART_OF.exec(rest);
  if (whole) {
    const counted = whatIsCounted(text, end + whole[0].length, false, '', true);
    return counted === null ? null : { ...counted, end };
  }
  if (!hasUnit) {
    const state = STATE.exec(rest);
    const verb = VERB_AFTER.exec(rest) ?? (state !== null && isOfThing(rest.slice(state[0].length)) ? null : state);
    if (verb) return { what: `people ${verb[1]}`, head: 'people', end };
    if (VERB_BEFORE.test(before) && /^\s?(?:[.,;]|(?:and|in|on|at|since|last|this|after|during)\b)/u.test(rest))
      return { what: 'people', head: 'people', end };
  }
  const lead = hasUnit
    ? /^(?:\s|-)(?:of\s(?:the\s)?|-?old\s?)?/u.exec(rest)
    : /^(?:\s|-)(?:of\s(?:the|its|their|his|her|our|those)\s|(?:other|more|further|additional)\s(?=\p{Ll}))?/u.exec(
        rest,
      );
  // "555 01 77\nLINKS: ...": below a line that the number only ends another matter begins; a number alone stands over what it counts.
  if (
    !lead ||
    (!hasUnit && /^\n\p{Lu}/u.test(rest) && /[^\s\d+][^\n]*$/u.test(before.slice(before.lastIndexOf('\n') + 1)))
  )
    return null;
  let at = lead[0].length;
  const words: string[] = [];
  while (words.length < 4) {
    const word = /^[\p{L}][\p{L}\p{M}’'-]*/u.exec(rest.slice(at));
    if (!word || STOP.has(word[0].toLowerCase()) || (/^\p{Ll}+ly$/u.test(word[0]) && !LIKE_ADVERBS.test(word[0])))
      break;
    if (words.length > 0 && (isVerbLike(word[0], words.at(-1) ?? '') || NUMBER_WORD.test(word[0]))) break;
    // "a two hour drive turned into six": behind what a measure is of a verb goes on.
    if (hasUnit && words.length > 0 && (/\p{Ll}ed$/u.test(word[0]) || verbReading(word[0]) === 'verb')) break;
    words.push(word[0]);
    at += word[0].length;
    if (rest[at] !== ' ') break;
    at += 1;
  }
  if (!hasUnit) words.splice(words.findLastIndex((word) => PLURAL.test(word)) + 1);
  const head = words.at(-1);
  if (head === undefined) return null;
  if (hasUnit && WAY.test(words[0] ?? '')) return null;
  if (
    hasUnit &&
    lead[0].trim() === '' &&
    isVerbOf(words[0] ?? '', words.length === 1 ? rest.slice(at) : ` ${words[1] ?? ''}`)
  )
    return null;
  if (/^(?:ones?|plus|others|times|years|fold|thirds|quarters|fifths|tenths|hundredths|halves|US|way)$/u.test(head))
    return null;
  if (
    hasUnit &&
    /(?:er|ed|ing)$/u.test(head) &&
    words.length === 1 &&
    !/(?:meeting|hearing|training|gathering|power|water|timber|order|dinner|member|newspaper|rubber|fighter)$/u.test(
      head,
    )
  )
    return null;
  const what = words.join(' ');
  const stop = end + lead[0].length + what.length;
  const after = text.slice(stop, stop + 28);
  const tail = PARTICIPLE.exec(after) ?? (hasUnit ? null : VERB_AFTER.exec(after));
  return tail ? { what: `${what} ${tail[1]}`, head, end: stop } : { what, head, end: stop };
}

/** "40 dead cattle", "12 missing fishing boats": the state is that of a thing behind it. */
function isOfThing(after: string): boolean {
  const words = /^(?: \p{Ll}[\p{Ll}-]*){1,3}/u.exec(after)?.[0].trim().split(' ') ?? [];
  const end = words.findIndex((word) => STOP.has(word) || word.endsWith('ly'));
  return words.slice(0, end < 0 ? words.length : end).some((word) => PLURAL.test(word));
}

/** "46 percent back the plan", "5 percent prefer Moe": what a share of people do is not what it is a share of. */
function isVerbOf(word: string, after: string): boolean {
  const reading = verbReading(word.toLowerCase());
  if (reading === 'none' || /^(?:in|de)crease$/u.test(word)) return false;
  return reading === 'verb' || /^\s?(?:the|an?|his|her|their|its|\p{Lu})/u.test(after);
}

function isVerbLike(word: string, before: string): boolean {
  // "a study of 900 nurses finds"
  if (/^(?:finds?|shows?|warns?|reveals?|suggests?)$/u.test(word) && PLURAL.test(before)) return true;
  if (!/(?<![’'])s$|people|men|women|children|police/u.test(before)) return false;
  // "three sources told the paper"
  return /(?:ed|ing)$/u.test(word) || verbReading(word) === 'verb';
}
