import { perWord } from '../../text/per-word';
import { isCommonVerb } from './common-verbs';
import { isStopWord } from './stop-words';
import { verbReading } from './verbs';

/** What part a word may play in a topic; `out` ends a phrase. */
export type WordKind = 'noun' | 'adjective' | 'gerund' | 'participle' | 'out';

const NOT_NOUN = /(?:ly|[’']t|[’']re|[’']ve|[’']ll)$/u;
const LY_NOUN = /^(?:family|assembly|supply|monopoly|anomaly|ally|reply|butterfly|jelly|rally|bully|italy|july|only)$/u;
const NAME_PART = /^(?:New|Long|Old|Great|Big|High|Low|Little|Los|Las|El|La|San|Santa)$/u;
const BEFORE_VERB =
  /^(?:to|will|would|can|could|may|might|must|shall|should|not|i|we|they|he|she|who|did|does|do|n’t|don’t|didn’t|doesn’t|won’t|can’t|let|helps?|it)$/u;
const BEFORE_NOUN =
  /^(?:the|a|an|this|that|these|those|his|her|its|their|our|my|your|no|any|some|each|every|of|in|on|at|for|with|from|by|more|most|less|other|another|many|several|two|three|four|five|six|as|into|between|and|or)$/u;
const ED_NOUN = /^(?:seed|weed|speed|breed|feed|deed|reed|steed|creed|greed|hundred|shed|bed|wed|sled|kindred|need)$/u;
const ING_NOUN =
  /^(?:.{0,5}thing|king|ring|string|spring|wing|evening|morning|ceiling|building|housing|meeting|training|hearing|shooting|warning|funding|bombing|killing|banking|farming|fishing|mining|engineering|manufacturing|processing|computing|marketing|spending|planning|earnings?|savings?|proceedings?|smuggling|trafficking|drilling|flooding|racing|wedding|clothing|shipping|learning|teaching|programming|advertising|filing|ruling|finding|opening|beginning|feeling|painting|setting|drawing|offering|rating|trading|lending|testing|modelling|modeling|scheduling|monitoring|screening|sibling|pudding|darling|sterling|lightning|viking|dining|parking|boxing|swimming|skiing|cycling|hacking|policing|firefighting|peacekeeping|counting|voting|polling|timing|pricing|nursing|reporting|gathering|crossing|landing|blessing|stabbing|looting|lobbying|laundering|gambling|cooking|coding|writing|reading|recycling)s?$/u;
const AL_NOUN =
  /^(?:capital|hospital|animal|metal|signal|festival|proposal|approval|arrival|removal|survival|journal|rival|goal|coal|trial|scandal|terminal|criminal|cathedral|funeral|interval|manual|mineral|material|canal|disposal|withdrawal|rehearsal|dismissal|denial|burial|chemical|official|general|individual|professional|principal|potential|memorial|tutorial|editorial|deal|meal|appeal|meal|seal|steal|medal|pedal|crystal|portal|mall|ball|wall|call|hall|football|baseball|admiral|renewal|refusal|betrayal|appraisal|referral|retrieval|carnival|ritual|total|potential|referral|tribunal|arsenal|sandal|quintal|cereal|ideal|reversal)$/u;
const IC_NOUN =
  /^(?:music|topic|traffic|public|republic|clinic|critic|fabric|plastic|logic|epidemic|pandemic|academic|arithmetic|statistic|mechanic|panic|magic|comic|garlic|picnic|relic|tactic|ethic|metric|rhetoric|mosaic|antibiotic|narcotic|rubric|tunic|attic|arsenic|graphic|cosmetic|skeptic|cleric|catholic|lyric|fanatic|medic|diagnostic|clinic|characteristic|heuristic)$/u;
const IVE_NOUN =
  /^(?:executive|detective|native|initiative|alternative|objective|archive|relative|incentive|representative|perspective|motive|fugitive|conservative|operative|derivative|directive|adjective|narrative|drive|dive|hive|olive|collective|cooperative|offensive|explosive|missive|additive|captive|positive|negative|preventive)$/u;
/** Units and words about the text itself: never what a text is about when they stand alone. */
const COLOURLESS =
  /^(?:papers?|articles?|(?:kilo|centi|milli)?met(?:re|er)s?|hectares?|acres?|tonnes?|lit(?:re|er)s?|miles?|yards?|inch(?:es)?|feet|east|west|north|south|midnight|noon|midday|dawn|dusk|reporters?|journalists?|usd|eur|gbp|chf|cad|aud|jpy|cny|inr|examples?|results?|people|madam|sir|[ap]\.m|foot|cm|mm|km|kg|mph|kph|bn|mn|min|mins|cents?|degrees?|dollars?|pounds?|euros?|barrels?|copyright|advertisement|photo|file|(?:\d{1,3}-)?year-olds?)$/u;
const ADJECTIVES = new Set(
  (
    'able absent abundant adjacent ancient apparent coherent competent consistent constant convenient dependent distinct dominant efficient equivalent evident excellent exclusive explicit fluent implicit inherent intelligent intelligible latent permanent persistent prominent prudent recurrent redundant relevant reluctant resistant significant sufficient transparent urgent vibrant violent adequate appropriate accurate approximate desperate elaborate immediate legitimate moderate separate ultimate actual additional adverse afraid alike alive alone ancient angry apparent average aware bare black blind blue bold brief bright broad brown busy calm cheap clean cold common complete ' +
    'cool crazy crucial dark dead deep dense desperate different difficult direct dirty distant double dry dull eager easy effective efficient empty equal exact ' +
    'extra extreme fair false famous fast fat favorite favourite few fierce fine firm fit flat foreign fresh frequent full funny future genuine giant glad gray guilty pregnant upper outer inner overseas outside inside indoor outdoor elder eldest tender green grey half happy hard harsh healthy heavy ' +
    'hot huge ill independent innocent intense junior keen kind large lone lonely loose loud lucky mad mass mean mere mild modern modest naked narrow nasty near neat new nice ' +
    'obvious odd old pale patient perfect plain pleasant poor popular present pretty prime prompt proper proud pure quick quiet rapid rare raw ready recent red remote rich right rough round ' +
    'sad safe same scarce senior separate severe sharp short shy sick silent silly simple slight slow smart smooth sober soft solid sole sorry special steady steep stiff strange strict ' +
    'strong stupid sudden sure sweet swift tall thick thin thorough tight tiny top tough true ugly unclear unique upset urgent usual vast violent warm weak wealthy weird wet white wide wild wise wrong yellow young ' +
    'younger older larger smaller stronger weaker richer poorer faster slower longer shorter wider deeper closer nearer easier harder cheaper safer bigger tougher earlier biggest oldest youngest longest strongest richest poorest worst best highest lowest nearest'
  ).split(' '),
);

/** How somebody is addressed, which is no part of what a text is about. */
const ADDRESSES = /^(?:Madam|Mr|Mrs|Ms|Mister|Cllr|Councillors?|Hon|Honourable)$/u;
/** What somebody did, where notes open a sentence with it: "Counted eleven houses", "Arrived Alma at dusk". */
const DOES =
  /^(?:Met|Saw|Took|Left|Went|Spoke|Heard|Drove|Got|Slept|Ate|Paid|Came|Sat|Woke|Dep|Arr|Arrived|Counted|Walked|Crossed|Reached|Visited|Interviewed|Passed|Returned|Waited|Asked|Tried|Stopped|Stayed|Noted|Photographed)$/u;

/** True for the verb that opens a sentence of notes. */
export function opensNote(word: string): boolean {
  return DOES.test(word);
}

/** Reads what part a word plays from its form and the word before it; `before` is that word in lower case. */
export function wordKind(word: string, before: string): WordKind {
  const { kind, inName, mayBeVerb } = readingsOf(word);
  if (inName && before !== '') return 'noun';
  return mayBeVerb && standsBeforeVerb(before) ? 'out' : kind;
}

/** What the form of a word says: its kind, whether behind another word it belongs to a name, whether it may be a verb there. */
type Readings = { readonly kind: WordKind; readonly inName: boolean; readonly mayBeVerb: boolean };

const standsBeforeVerb = perWord((before) => BEFORE_VERB.test(before));

const readingsOf = perWord((word): Readings => {
  const surely = (kind: WordKind): Readings => ({ kind, inName: false, mayBeVerb: false });
  if (word.length < 2) return surely('out');
  const low = word.toLowerCase();
  if (ADDRESSES.test(word)) return surely('out');
  if (isStopWord(low)) return { kind: 'out', inName: NAME_PART.test(word), mayBeVerb: false };
  if (NOT_NOUN.test(low) && !LY_NOUN.test(low)) return surely('out');
  if (word !== low) return surely('noun');
  if (isCommonVerb(low)) return surely('out');
  const reading = verbReading(low);
  if (reading === 'verb') return surely('out');
  return { kind: nounKind(low), inName: false, mayBeVerb: reading === 'either' };
});

function nounKind(low: string): WordKind {
  if (low.endsWith('ing') && low.length > 4 && !ING_NOUN.test(low)) return 'gerund';
  if (low.endsWith('ed') && low.length > 3 && !ED_NOUN.test(low)) return 'participle';
  return isAdjective(low) ? 'adjective' : 'noun';
}

/** True for a lone word that says nothing of what a text is about: a unit, or a word for the text itself. */
export function isColourless(word: string): boolean {
  return COLOURLESS.test(word.toLowerCase());
}

/** True where a form in -ing or -ed that follows `before` describes a noun ("the rising tide") rather than acts. */
export const describes = perWord(
  (before) => BEFORE_NOUN.test(before) && !/^(?:of|in|on|at|for|with|from|by|into|as|that)$/u.test(before),
);

/** "cheapest", "heaviest", and no word that only ends so. */
const SUPERLATIVE =
  /^(?!(?:(?:rain)?forest|harvest|interest|protest|request|(?:in|con)?quest|guest|bequest|contest|(?:un|ar)?rest|priest|chest|(?:mid|north|south)?west|(?:de|at)?test|nest|pest|crest|vest|digest|tempest|manifest|behest)$)\p{Ll}{2,}est$/u;

function isAdjective(low: string): boolean {
  if (ADJECTIVES.has(low) || SUPERLATIVE.test(low)) return true;
  if (/(?:ous|ful|less|able|ible|ish|ical|ional|ial|ular|lar|ary)$/u.test(low)) {
    return (
      !/^(?:table|cable|vegetable|variable|handful|dollar|pillar|scholar|burglar|cellar|collar|library|diary|salary|boundary|secretary|summary|glossary|anniversary|military|missionary|dictionary|commentary|documentary|dish|fish|finish|english)$/u.test(
        low,
      ) && !AL_NOUN.test(low)
    );
  }
  if (low.endsWith('al') && low.length > 4) return !AL_NOUN.test(low);
  if (low.endsWith('ic') && low.length > 4) return !IC_NOUN.test(low);
  if (low.endsWith('ive') && low.length > 4) return !IVE_NOUN.test(low);
  return (
    /-(?:old|year-old|based|like|free|long|wide|term|scale|level|style|ever|being)$/u.test(low) ||
    /^(?:re|un|in)\p{L}+ent$/u.test(low)
  );
}
