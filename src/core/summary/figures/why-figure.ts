import type { FigureDraft } from '../draft';
import { byRule, type WhyRule } from '../why';

/** Says of an amount what made it one: a currency, a share, a unit, the thing it counts, or the number alone. */
export function withWhy(figure: FigureDraft): FigureDraft {
  const rule = ruleOf(figure);
  return { ...figure, why: byRule(rule, rule === 'figure-vague' || rule === 'figure-number' ? 0.75 : 0.95) };
}

function ruleOf({ value, unit, what }: FigureDraft): WhyRule {
  if (value === null) return 'figure-vague';
  if (unit !== null && /^[A-Z]{3}$/u.test(unit)) return 'figure-money';
  if (unit === 'percent' || unit === 'share') return 'figure-share';
  if (unit !== null && unit !== 'people') return 'figure-measure';
  return unit === 'people' || what !== null ? 'figure-count' : 'figure-number';
}
