import { createHash } from 'node:crypto';
import { ok } from '#core/result';
import type { Result } from '#core/result';
import type { ImportControl } from '../imports/import-control';
import type { SourceFile } from '../importing/read-article';
import type { Analysed } from './engine-protocol';
import type { ImportItem, ImportOptions } from './import-files';

/** A file's bytes with their SHA-256. */
type ReadFile = { readonly file: SourceFile; readonly sha256: string };

/** A file that was read and, unless its bytes were known, given to the engine; `analyse` gives it to the engine later. */
export type Begun = {
  readonly item: ImportItem;
  readonly read: Result<ReadFile>;
  readonly analysis: Promise<Result<Analysed>> | null;
  readonly analyse: (file: SourceFile) => Promise<Result<Analysed>>;
};

/**
 * Gives the files in their order, begun: as many ahead as keep every thread of the engine at work. They are read one
 * after the other, so that their ids are in their order too. When the import is paused, null comes after what was begun; when
 * it is stopped, no more files are begun.
 */
export async function* beginAhead(
  items: readonly ImportItem[],
  importedAt: string,
  control: ImportControl,
  { engine, ids, store }: ImportOptions,
): AsyncGenerator<Begun | null> {
  const ahead = engine.atOnce * 2;
  const begun: Promise<Begun>[] = [];
  const seen = new Set<string>();
  let last: Promise<unknown> = Promise.resolve();

  async function begin(item: ImportItem): Promise<Begun> {
    const answer = await item.read();
    const articleId = ids.next();
    const analyse = (file: SourceFile) => engine.analyse({ file, articleId, importedAt });
    if (!answer.ok) return { item, read: answer, analysis: null, analyse };
    const file = answer.value;
    const sha256 = createHash('sha256').update(file.bytes).digest('hex');
    const isNew = !seen.has(sha256) && store.findBySha256(sha256) === null;
    seen.add(sha256);
    const analysis = isNew ? analyse(file) : null;
    // It is awaited only when its turn comes, and must not count as unhandled until then.
    analysis?.catch(() => undefined);
    return { item, read: ok({ file, sha256 }), analysis, analyse };
  }

  for (const item of items) {
    if (control.phase() === 'paused') {
      for (const each of begun.splice(0)) yield await each;
      yield null;
    }
    if (!(await control.mayGoOn())) break;
    const next = last.then(() => begin(item));
    last = next.catch(() => undefined);
    begun.push(next);
    const first = begun.length > ahead ? begun.shift() : undefined;
    if (first) yield await first;
  }
  for (const each of begun) yield await each;
}
