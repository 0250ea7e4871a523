/** Titles and other words that stand before a name or a number: a full stop after them never ends a sentence. */
const BEFORE_NAME = new Set(
  (
    'mr mrs ms mx messrs cllr dr prof gen lt col maj capt cpt sgt cpl pvt pte cmdr cdr adm brig sen rep gov pres rev hon msgr fr ' +
    'supt insp det amb atty asst assoc dep mt ft ste vs v e.g i.e cf viz eg ie approx ca incl esp ' +
    'sra srta mme mlle mgr hr frl z.b u.a d.h bzw ggf sog vgl bspw dña'
  ).split(' '),
);

/** Words before a number or a numeral: their full stop ends nothing when a number follows. */
const BEFORE_NUMBER = new Set(
  (
    'no nos nr n° nº p pp pg par para sec sect ch chap fig figs vol vols art arts eq ex ver ed cl reg res doc tab ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec §'
  ).split(' '),
);

/** Words after a name and abbreviations of several letters: their full stop may or may not end the sentence. */
const AFTER_NAME = new Set(
  'inc corp co ltd llc plc bros jr sr esq ave blvd rd st dept dist univ assn ass’n intl int’l govt gov’t est etc al bn mn'.split(
    ' ',
  ),
);

/** Words that begin a sentence far more often than they go on after an abbreviation. */
const STARTERS = new Set(
  (
    'the a an he she it they we i you this that these those his her its their our my your in on at but and or so if when while ' +
    'after before as for from with how what who whom whose why where which there here then however meanwhile also some many most ' +
    'all both each no not yet since although though because by to did do does is are was were has have had can could will would ' +
    'should let please one two three another other others according under during despite last next several more now today ' +
    'yesterday tomorrow nobody everyone nothing once only even still instead thus therefore indeed moreover'
  ).split(' '),
);

/** What may follow a time of day within the sentence: a day, a month or a time zone. */
const AFTER_CLOCK = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun january february march april may june july ' +
    'august september october november december gmt utc est edt cst cdt mst mdt pst pdt bst cet cest ist pkt eastern central pacific local'
  ).split(' '),
);

/** What a full stop after this word is: it belongs to the word ('inside'), may be both ('either'), or ends the sentence. */
export type StopKind = 'inside' | 'before-number' | 'clock' | 'either' | 'end';

/** Classes the last word of a would-be sentence, given without its final full stop; the case matters for initials. */
export function stopAfter(word: string): StopKind {
  const bare = word.replace(/^["'“‘«([{]+/u, '');
  const low = bare.toLowerCase();
  if (/^[ap]\.?m$/u.test(low)) return 'clock';
  if (low === 'st') return 'either';
  if (BEFORE_NAME.has(low)) return 'inside';
  // "P. Lane" is a name, "p. 4" a page.
  if (/^\p{Lu}$/u.test(bare)) return 'either';
  if (BEFORE_NUMBER.has(low)) return 'before-number';
  if (AFTER_NAME.has(low)) return 'either';
  if (/^(?:\p{L}{1,2}\.)+\p{L}{1,2}$/u.test(bare)) return 'either';
  return 'end';
}

/** True when a word opens a sentence far more often than it continues one. */
export function isStarter(word: string): boolean {
  return STARTERS.has(word.toLowerCase());
}

/** True when a word goes on after a time of day ("6 p.m. Saturday", "9 a.m. GMT"). */
export function followsClock(word: string): boolean {
  return AFTER_CLOCK.has(word.toLowerCase());
}
