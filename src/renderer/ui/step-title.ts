import type { StepName } from '#core/library/steps';
import { strings } from './strings';

/** What a step did, in words: "Deleted “Mobile clinics”", "Imported 12 articles". */
export function stepTitle({ kind, label, count }: StepName): string {
  const { one, many } = strings.steps[kind];
  return one === null || count > 1 || label === '' ? many(count) : one(label);
}
