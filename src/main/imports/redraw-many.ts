import { shorten } from '#core/summary/item-label';
import type { Store } from '#core/ports';
import { fail } from '#core/result';
import type { AppError, Result } from '#core/result';
import type { RedrawnArticle, RedrawnMany } from '#shared/ipc/reading-messages';
import type { Engine } from '../jobs/engine-client';
import { drawAnew } from './draw-anew';
import type { DrawnAnew } from './draw-anew';
import { createBatch } from './redraw-batch';

/** What a run over many articles needs; `onProgress` hears of each article that is done. */
export type RedrawManyOptions = {
  readonly store: Store;
  readonly engine: Engine;
  readonly articleIds: readonly string[];
  /** The name of the work where the new summaries are to be kept; null only says what would change. */
  readonly keepAs: string | null;
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, total: number) => void;
};

/** A person may decide something while a summary waits to be written; it is then drawn once more. */
const ATTEMPTS = 3;

/**
 * Draws the summaries of many articles anew, as many at once as the engine has threads. Where they are kept, all of them are one
 * step, and what a person decided stays; a summary that is the same already is left as it is. One that cannot be drawn is named
 * and does not stop the others; where nothing can be written any more, the run ends and says why.
 */
export async function redrawMany(options: RedrawManyOptions): Promise<RedrawnMany> {
  const { store, engine, articleIds, keepAs, signal, onProgress } = options;
  const changed = new Map<string, RedrawnArticle>();
  const failed: { title: string; reason: AppError }[] = [];
  let [next, done, same] = [0, 0, 0];
  let problem: AppError | null = keepAs === null ? null : store.readOnly;
  const fails = (articleId: string, reason: AppError): void => {
    failed.push({ title: store.catalogue().articles[articleId]?.title ?? '', reason });
  };
  const batch = createBatch(async (full) => {
    // What was decided while a summary waited here is not in what would be written over it.
    const still = full.filter(({ drawn }) => drawn.isStillSo());
    const again = full.filter((each) => !still.includes(each));
    const reviews = still.flatMap(({ drawn }) => drawn.reviews);
    const packed = still.map((each) => each.packed);
    const label = shorten(still[0]?.drawn.row.title ?? '');
    const step = { kind: 'redraw', label, count: still.length, record: keepAs } as const;
    const stored = await store.addArticles(packed, step, reviews);
    if (stored.ok) for (const { drawn } of still) changed.set(drawn.row.id, toldOf(drawn));
    else problem ??= stored.error;
    return again.map(({ drawn }) => drawn.row.id);
  });
  const mayGoOn = (): boolean => !signal.aborted && problem === null;

  const one = async (articleId: string): Promise<void> => {
    const drawn = await drawAnew(store, engine, articleId);
    if (!drawn.ok) fails(articleId, drawn.error);
    else if (drawn.value.isSame) same += 1;
    else if (keepAs === null) changed.set(articleId, toldOf(drawn.value));
    else {
      const packed = await drawn.value.pack();
      if (packed.ok) await batch.add({ drawn: drawn.value, packed: packed.value });
      else fails(articleId, packed.error);
    }
  };
  const work = async (): Promise<void> => {
    for (let id = articleIds[next]; id !== undefined && mayGoOn(); id = articleIds[next]) {
      next += 1;
      await one(id);
      done += 1;
      onProgress(done, articleIds.length);
    }
  };
  await Promise.all(Array.from({ length: engine.atOnce }, work));
  let again = await batch.end();
  for (let attempt = 0; again.length > 0 && attempt < ATTEMPTS && mayGoOn(); attempt += 1) {
    for (const id of again) await one(id);
    again = await batch.end();
  }
  // A run that was ended leaves these as they are, like those it never came to.
  if (mayGoOn()) for (const id of again) fails(id, BUSY.error);
  else done -= again.length;
  return {
    total: articleIds.length,
    looked: done,
    same,
    changed: articleIds.flatMap((id) => changed.get(id) ?? []),
    failed,
    problem,
  };
}

const BUSY = fail(
  'busy',
  'The decisions on this article changed while its summary was being drawn.',
  'Try again.',
) satisfies Result<never>;

function toldOf({ row, redrawing: { engine, changes, lost } }: DrawnAnew): RedrawnArticle {
  const count = (lists: readonly (readonly string[])[]): number => lists.reduce((sum, list) => sum + list.length, 0);
  const gone = count(changes.map((each) => each.gone));
  const come = count(changes.map((each) => each.come));
  return { articleId: row.id, title: row.title, engine, gone, come, lost: lost.length };
}
