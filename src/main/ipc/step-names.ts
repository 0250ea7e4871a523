import { shorten } from '#core/summary/item-label';
import type { StepName } from '#core/library/steps';
import type { Store } from '#core/ports';

/** The longest label of a step, in UTF-16 code units. */
const LABEL = 48;

/** The name of a step about articles, by the title of the first. */
export function titleStep(
  kind: StepName['kind'],
  store: Store,
  articleIds: readonly string[],
  record: string | null = null,
): StepName {
  const title = store.catalogue().articles[articleIds[0] ?? '']?.title ?? '';
  return { kind, label: shorten(title, LABEL), count: articleIds.length, record };
}

/** The name of a step about one item of a summary. */
export function itemStep(kind: StepName['kind'], label: string): StepName {
  return namedStep(kind, label, 1);
}

/** The name of a step in the words that the window has for it. */
export function namedStep(kind: StepName['kind'], label: string, count: number): StepName {
  return { kind, label: shorten(label, LABEL), count, record: null };
}
