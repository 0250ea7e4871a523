import type { Why, WhyRule } from '../why';
import type { Candidate } from './candidate';
import type { Cluster } from './linking/link';

/** What each weight of a candidate rests on. */
const SIGNS: readonly WhyRule[] = ['name-elsewhere', 'name-context', 'name-word', 'name-listed', 'name-form'];
/** How far a name is trusted that rules and learnt weights found alike, by its weight; a judgement, not a measured share. */
const AGREED = [0.8, 0.85, 0.9, 0.95, 0.95];
/** As AGREED, for a name that only the rules see. */
const RULES_ALONE = [0.5, 0.5, 0.6, 0.75, 0.9];
const WEIGHTS_ALONE = 0.65;

/**
 * Makes the reason for each name: `ruled` are the candidates that the rules alone had found. Of all the places where a
 * name stands, the surest speaks for it; a name that the text says again is a little surer.
 */
export function whyNamed(ruled: readonly Candidate[]): (cluster: Cluster) => Why {
  const found = new Map(ruled.map((candidate) => [candidate.start, candidate]));
  return ({ candidates }) => {
    let best: Why = { rule: 'name-learnt', by: 'weights', confidence: 0 };
    for (const candidate of candidates) {
      const why = whyOne(candidate, found.get(candidate.start));
      if (why.confidence > best.confidence) best = why;
    }
    const isRepeated = candidates.length > 2 && best.confidence < 0.9;
    return isRepeated ? { ...best, confidence: Math.round((best.confidence + 0.05) * 100) / 100 } : best;
  };
}

function whyOne(candidate: Candidate, rule: Candidate | undefined): Why {
  if (rule === undefined || rule.end !== candidate.end || rule.kind !== candidate.kind)
    return { rule: 'name-learnt', by: 'weights', confidence: WEIGHTS_ALONE };
  const weight = Math.max(0, rule.weight);
  // What the weights leave as it was is passed on as the same value; what came back against them is a copy.
  const isAgreed = rule === candidate;
  return {
    rule: SIGNS[weight] ?? 'name-context',
    by: isAgreed ? 'both' : 'rules',
    confidence: (isAgreed ? AGREED : RULES_ALONE)[weight] ?? 0.5,
  };
}
