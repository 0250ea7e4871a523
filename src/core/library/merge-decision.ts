import { isEqual } from './is-equal';
import type { ItemEdit, Review } from './review';

/** What was decided about an item: whether it holds, and what is set right in it. */
export type Decided = Pick<Review, 'verdict' | 'edit'>;

const NOTHING: Decided = { verdict: null, edit: null };

/**
 * What a decision means that was made while `over` was seen, where `standing` stands by now: words set right leave the verdict that
 * stands, a verdict leaves the words, and of the words only those change that were changed. So of two windows nothing is lost but
 * what both set, of which the later holds. Null where there is nothing to write: it stands so already.
 */
export function mergeDecision(wanted: Decided, over: Decided, standing: Decided | null): Decided | null {
  const now = standing ?? NOTHING;
  if (isEqual(wanted.edit ?? {}, over.edit ?? {})) return { verdict: wanted.verdict, edit: now.edit };
  const edit = mergeEdits(wanted.edit ?? {}, over.edit ?? {}, now.edit ?? {});
  if (standing !== null && isEqual(edit, now.edit ?? {})) return null;
  return { verdict: now.verdict, edit: Object.keys(edit).length === 0 ? null : edit };
}

/** The words set right after `wanted` was made over `over` while others came to stand: only what was changed changes. */
export function mergeEdits(wanted: ItemEdit, over: ItemEdit, standing: ItemEdit): ItemEdit {
  const merged: Record<string, unknown> = { ...standing };
  for (const key of new Set([...Object.keys(over), ...Object.keys(wanted)]) as Set<keyof ItemEdit>) {
    if (isEqual(wanted[key] ?? null, over[key] ?? null) && key in wanted === key in over) continue;
    if (key in wanted) merged[key] = wanted[key];
    else delete merged[key];
  }
  return merged;
}
