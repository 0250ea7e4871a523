/** The ways an item may be found; the window has words for each. */
export const WHY_RULES = [
  'name-form',
  'name-listed',
  'name-word',
  'name-context',
  'name-elsewhere',
  'name-learnt',
  'role-before',
  'role-after',
  'date-written',
  'date-worked-out',
  'date-vague',
  'published',
  'event-dated',
  'event-span',
  'event-undated',
  'cue-after',
  'cue-before',
  'cue-near',
  'label',
  'introduced',
  'carried-on',
  'marks-only',
  'reported',
  'figure-money',
  'figure-share',
  'figure-measure',
  'figure-count',
  'figure-number',
  'figure-vague',
  'sentence',
  'phrase',
] as const;

/** One of WHY_RULES. */
export type WhyRule = (typeof WHY_RULES)[number];

/** What speaks for a key point or a topic. */
export const WHY_SIGNS = ['central', 'early', 'opening', 'names', 'repeated', 'full'] as const;

/** One of WHY_SIGNS. */
export type WhySign = (typeof WHY_SIGNS)[number];

/**
 * Why an item is there: the `rule` that found it (one of WHY_RULES; a newer engine may know more), whether rules,
 * learnt weights or both said so, how sure that is (0 to 1), and what spoke for it where several things did.
 */
export type Why = {
  readonly rule: string;
  readonly by: 'rules' | 'weights' | 'both';
  readonly confidence: number;
  readonly signs?: readonly string[];
};

/** Says that rules found an item. */
export function byRule(rule: WhyRule, confidence: number, signs?: readonly WhySign[]): Why {
  return whyOf('rules', rule, confidence, signs);
}

/** Says that rules and learnt weights together found an item. */
export function byBoth(rule: WhyRule, confidence: number, signs?: readonly WhySign[]): Why {
  return whyOf('both', rule, confidence, signs);
}

function whyOf(by: Why['by'], rule: WhyRule, confidence: number, signs?: readonly WhySign[]): Why {
  const why = { rule, by, confidence: Math.round(confidence * 100) / 100 };
  return signs === undefined ? why : { ...why, signs };
}

/** How sure something is, in a word. */
export function confidenceWord(confidence: number): 'high' | 'medium' | 'low' {
  return confidence >= 0.85 ? 'high' : confidence >= 0.65 ? 'medium' : 'low';
}
