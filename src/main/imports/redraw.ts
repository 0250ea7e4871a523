import { shorten } from '#core/summary/item-label';
import type { Store } from '#core/ports';
import { fail, ok } from '#core/result';
import type { Result } from '#core/result';
import type { Redrawing } from '#shared/ipc/reading-messages';
import type { Engine } from '../jobs/engine-client';
import { drawAnew } from './draw-anew';

/** A person may decide something while the summary is being drawn; it is then drawn once more. */
const ATTEMPTS = 5;

/**
 * Draws the summary of an article anew from its text, with the engine of this program: what would go and come, and which decisions
 * no item would stand for. Where it is to be kept, it becomes a new version, one step with the decisions on it.
 */
export async function redrawSummary(
  store: Store,
  engine: Engine,
  articleId: string,
  isKept: boolean,
): Promise<Result<Redrawing>> {
  if (isKept && store.readOnly) return { ok: false, error: store.readOnly };
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const drawn = await drawAnew(store, engine, articleId);
    if (!drawn.ok) return drawn;
    const { row, redrawing, reviews, isStillSo, pack } = drawn.value;
    if (!isKept) return ok(redrawing);
    const packed = await pack();
    if (!packed.ok) return packed;
    if (!isStillSo()) continue;
    const step = { kind: 'redraw', label: shorten(row.title), count: 1, record: null } as const;
    const stored = await store.addArticles([packed.value], step, reviews);
    return stored.ok ? ok(redrawing) : stored;
  }
  return fail('busy', 'The decisions on this article changed while its summary was being drawn.', 'Try again.');
}
