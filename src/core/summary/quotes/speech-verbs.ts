/**
 * How much a verb says about speech: `strong` reports words with or without "that", `weak` only with "that", a colon or
 * quotation marks, `quoting` only with quotation marks (it names how somebody speaks of something).
 */
export type CueStrength = 'strong' | 'weak' | 'quoting';

/** The form of a verb: `past` also stands for the participle, `base` for the infinitive and the plural present. */
type VerbForm = 'base' | 'third' | 'past' | 'gerund';

/** What is known of one inflected form. */
export type SpeechVerb = { readonly base: string; readonly strength: CueStrength; readonly form: VerbForm };

const STRONG =
  'say tell add note argue claim explain insist warn state announce declare stress emphasize emphasise reply report ' +
  'suggest acknowledge admit concede confirm assert contend recall remark comment conclude predict estimate allege ' +
  'reiterate write tweet believe think hope reveal disclose caution boast joke quip testify indicate mention ' +
  'underline propose exclaim retort counter promise pledge vow reckon fear clarify opine posit speculate lament tell ' +
  'assure inform remind explain observe maintain point respond';
const WEAK =
  'instruct beg encourage implore complain submit depose depone aver appeal question agree deny ask answer urge continue know feel learn find show underscore highlight recommend demand repeat read hold ' +
  'see understand realize realise expect anticipate forecast decide determine discover demonstrate prove guess wonder worry doubt ' +
  'suspect imagine assume advise request order rule signal hint imply advocate accept affirm attest certify communicate ' +
  'convey divulge elaborate echo express finish interject intone lie mean murmur mutter narrate outline plead post ' +
  'proclaim profess pronounce publish quote recount relate scream shout sigh signify specify stipulate summarize swear ' +
  'teach text threaten utter voice whisper yell cry shoot laugh snap fire gush rave rant growl chide tease bemoan bristle ' +
  'blurt brag gloat charge deadpan grumble marvel chuckle interrupt scoff confide rejoin stammer ' +
  'object protest concur muse inquire enquire notify enthuse fume intimate surmise theorise theorize venture volunteer undertake ' +
  'calculate deduce infer regret conclude foresee';
const QUOTING =
  'call describe dub label term characterize characterise denounce blast slam praise criticize criticise accuse cite refer ' +
  'condemn attribute ascribe hail decry deride dismiss mock brand attack rail speak talk offer mention define portray depict lambast ' +
  'lambaste rip bash tout thank credit compare liken discuss declare vow defend reject blame applaud commend laud ridicule ' +
  'rebuke sing chant invoke vow refuse decline threaten';

const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  say: ['said'],
  tell: ['told'],
  write: ['wrote', 'written'],
  think: ['thought'],
  know: ['knew', 'known'],
  feel: ['felt'],
  swear: ['swore', 'sworn'],
  read: ['read'],
  find: ['found'],
  show: ['showed', 'shown'],
  hold: ['held'],
  see: ['saw', 'seen'],
  foresee: ['foresaw', 'foreseen'],
  understand: ['understood'],
  mean: ['meant'],
  teach: ['taught'],
  speak: ['spoke', 'spoken'],
  undertake: ['undertook', 'undertaken'],
  shoot: ['shot'],
  sing: ['sang', 'sung'],
};
const DOUBLED = new Set([
  'beg',
  'quip',
  'admit',
  'submit',
  'aver',
  'dub',
  'rip',
  'slam',
  'snap',
  'brag',
  'refer',
  'infer',
  'regret',
]);

const FORMS = new Map<string, SpeechVerb>();
for (const [strength, list] of [
  ['quoting', QUOTING],
  ['weak', WEAK],
  ['strong', STRONG],
] as const) {
  for (const base of list.split(' ')) {
    for (const [form, words] of inflections(base)) for (const word of words) FORMS.set(word, { base, strength, form });
  }
}

/** The speech verb a lower-case word is a form of, or null. */
export function speechVerb(word: string): SpeechVerb | null {
  return FORMS.get(word) ?? null;
}

function inflections(base: string): readonly (readonly [VerbForm, readonly string[]])[] {
  const endsInE = base.endsWith('e');
  const consonantY = /[^aeiou]y$/u.test(base);
  const stem = DOUBLED.has(base) ? base + base.at(-1) : base;
  const third = consonantY ? `${base.slice(0, -1)}ies` : /(?:s|sh|ch|x|o)$/u.test(base) ? `${base}es` : `${base}s`;
  const past = endsInE ? `${base}d` : consonantY ? `${base.slice(0, -1)}ied` : `${stem}ed`;
  const gerund = base === 'lie' ? 'lying' : endsInE && !base.endsWith('ee') ? `${base.slice(0, -1)}ing` : `${stem}ing`;
  return [
    ['base', [base]],
    ['third', [third]],
    ['gerund', [gerund]],
    ['past', IRREGULAR[base] ?? [past]],
  ];
}
