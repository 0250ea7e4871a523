import { createHash } from 'node:crypto';
import { ok } from '#core/result';
import type { Result } from '#core/result';
import type { ImportControl } from '../imports/import-control';
import type { SourceFile } from '../importing/read-article';
import type { Analysed } from './engine-protocol';
import type { ImportItem, ImportOptions } from './import-files';
import { textsOf } from './texts-of';
import type { Text } from './texts-of';

/** A text's bytes with their SHA-256. */
type ReadFile = { readonly file: SourceFile; readonly sha256: string };

/**
 * A text of the item at `index`, which was read and, unless its bytes were known, given to the engine; `analyse` gives it to
 * the engine later. `text` is null at the end of an item, when all its texts were given.
 */
export type Begun = {
  readonly index: number;
  readonly text: Text | null;
  readonly read: Result<ReadFile>;
  readonly analysis: Promise<Result<Analysed>> | null;
  readonly analyse: (file: SourceFile) => Promise<Result<Analysed>>;
  /** True when nothing of it has to be waited for. */
  readonly isReady: () => boolean;
};

/**
 * What is begun ahead for each thread: two texts, each with the end of its file, and more while they are small, so that no
 * thread waits for a long one whose turn comes before: three documents full of pictures are still small for that.
 */
const [LEAST_AHEAD, MOST_AHEAD] = [4, 24];
const AHEAD_BYTES = 16 * 1024 * 1024;

/**
 * Gives the texts of the files in their order, begun: as many ahead as keep every thread of the engine at work. They are read
 * one after the other, so that their ids are in their order too. When the import is paused, null comes after what was
 * begun; when it is stopped, nothing more is begun.
 */
export async function* beginAhead(
  items: readonly ImportItem[],
  importedAt: string,
  control: ImportControl,
  options: ImportOptions,
): AsyncGenerator<Begun | null> {
  const { engine, ids, store, reading } = options;
  const limits = reading ? { limits: reading.limits } : {};
  const [least, most] = [engine.atOnce * LEAST_AHEAD, engine.atOnce * MOST_AHEAD];
  const begun: Begun[] = [];
  let bytes = 0;
  const seen = new Set<string>();

  function begin(index: number, text: Text, { choices }: ImportItem): Begun {
    const { fields, isLeftOut = false } = choices?.[text.place] ?? {};
    const articleId = ids.next();
    const analyse = (file: SourceFile) =>
      engine.analyse({ file, articleId, importedAt, ...limits, ...(fields ? { fields } : {}) });
    if (!text.file.ok) return { index, text, read: text.file, analysis: null, analyse, isReady: () => true };
    const { sha256 = createHash('sha256').update(text.file.value.bytes).digest('hex') } = text.file.value;
    const file = { ...text.file.value, sha256 };
    const isNew = !isLeftOut && !seen.has(sha256) && store.findBySha256(sha256) === null;
    if (!isLeftOut) seen.add(sha256);
    const analysis = isNew ? analyse(file) : null;
    let isReady = analysis === null;
    const settle = (): void => {
      isReady = true;
    };
    // It is awaited only when its turn comes, and must not count as unhandled until then.
    analysis?.then(settle, settle);
    return { index, text, read: ok({ file, sha256 }), analysis, analyse, isReady: () => isReady };
  }

  for (const [index, item] of items.entries()) {
    for await (const text of textsOf(item, options)) {
      if (control.phase() === 'paused') {
        yield* begun.splice(0);
        bytes = 0;
        yield null;
      }
      if (!(await control.mayGoOn())) return;
      const last = text === null ? endOfItem(index) : begin(index, text, item);
      begun.push(last);
      bytes += sizeOf(last);
      for (let [first] = begun; first; [first] = begun) {
        const isFull = begun.length > most || (begun.length > least && bytes > AHEAD_BYTES);
        if (!isFull && !first.isReady()) break;
        begun.shift();
        bytes -= sizeOf(first);
        yield first;
      }
    }
  }
  yield* begun;
}

function sizeOf({ read }: Begun): number {
  return read.ok ? read.value.file.bytes.byteLength : 0;
}

function endOfItem(index: number): Begun {
  const nothing = Promise.resolve<Result<never>>({ ok: false, error: { code: 'no-text', message: '' } });
  return {
    index,
    text: null,
    read: { ok: false, error: { code: 'no-text', message: '' } },
    analysis: null,
    analyse: () => nothing,
    isReady: () => true,
  };
}
