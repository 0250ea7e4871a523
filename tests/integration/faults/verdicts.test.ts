import { execFileSync } from 'node:child_process';
import { cp, open, rename, rm, truncate, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { checkExports } from '../../faults/kit/check-exports';
import { checkLibrary, compare, openForCheck, recordsOf } from '../../faults/kit/check-library';
import { exportBundle } from '../../faults/kit/export-files';
import { beginExport, BUNDLE_NAME, endExport, leaveExports } from '../../faults/kit/exports';
import { emptyTally, openLab } from '../../faults/kit/lab';
import type { Lab, Tally } from '../../faults/kit/lab';
import { acknowledge, begin, emptyModel } from '../../faults/kit/model';
import type { Model } from '../../faults/kit/model';
import { perform } from '../../faults/kit/operation';
import type { Operation } from '../../faults/kit/operation';

const endings: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const end of endings) await end();
});

function freshLab(): Lab {
  const { lab, end } = openLab(false, 1, () => undefined);
  endings.push(end);
  return lab;
}

/** A closed library of five notes and an article, and the model of it. */
async function whole(lab: Lab): Promise<{ readonly folder: string; readonly model: Model }> {
  const folder = await lab.freshPath();
  const model = emptyModel();
  const notes = [1, 2, 3, 4, 5].map((at) => ({ id: `n${at}`, words: `first ${at}` }));
  await work(folder, model, [
    { kind: 'note', notes },
    { kind: 'import', articles: [{ id: 'a1', words: 'A bridge.' }] },
  ]);
  return { folder, model };
}

async function work(folder: string, model: Model, operations: readonly Operation[]): Promise<void> {
  const opened = await openForCheck(folder, { create: true });
  if (!opened.ok) throw new Error(opened.error.message);
  for (const [number, operation] of operations.entries()) {
    begin(model, number, operation);
    expect((await perform(opened.value, operation)).ok).toBe(true);
    acknowledge(model, number);
  }
  await opened.value.close();
}

const edit: Operation = { kind: 'note', notes: [{ id: 'n1', words: 'second' }] };
const NONE = { lost: 0, resets: 0, unreadable: 0, silent: 0 };
const breaches = ({ lost, resets, unreadable, silent }: Tally) => ({ lost, resets, unreadable, silent });

describe('the verdicts of the fault suite', () => {
  test('all are green on a store that keeps its promise', async () => {
    const lab = freshLab();
    const { folder, model } = await whole(lab);
    await work(folder, model, [edit]);
    await checkLibrary(lab, folder, model);
    expect(lab.tally).toEqual(emptyTally());
  });

  test('lost: an acknowledged change that the disk never got', async () => {
    const lab = freshLab();
    const { folder, model } = await whole(lab);
    await cp(folder, `${folder}-on-disk`, { recursive: true });
    await work(folder, model, [edit]);
    await checkLibrary(lab, `${folder}-on-disk`, model);
    expect(breaches(lab.tally)).toEqual({ ...NONE, lost: 1 });
  });

  test('resets: an empty library in the place of one with words in it', async () => {
    const lab = freshLab();
    const { folder, model } = await whole(lab);
    await rm(folder, { recursive: true });
    await work(folder, emptyModel(), []);
    await checkLibrary(lab, folder, model);
    expect(breaches(lab.tally)).toMatchObject({ resets: 1, lost: 6, unreadable: 0 });
  });

  test('unreadable: a start that is refused', async () => {
    const lab = freshLab();
    const { folder, model } = await whole(lab);
    await rename(join(folder, 'library.json'), join(folder, 'elsewhere.json'));
    await checkLibrary(lab, folder, model);
    expect(breaches(lab.tally)).toEqual({ ...NONE, unreadable: 1 });
  });

  test.skipIf(process.platform === 'win32')('unreadable: a start that does not end (needs a named pipe)', async () => {
    const lab = freshLab();
    const { folder, model } = await whole(lab);
    const path = join(folder, 'catalogue-1.json');
    await rm(path);
    execFileSync('mkfifo', [path]);
    await checkLibrary(lab, folder, model, 300);
    expect(breaches(lab.tally)).toEqual({ ...NONE, unreadable: 1 });
    // Lets the start go on, so that nothing waits for ever.
    await (await open(path, 'w')).close();
  });

  test('silent: words that were never written, half of a change, files left over', async () => {
    const lab = freshLab();
    const { folder, model } = await whole(lab);
    const known = new Map(model.records);
    await work(folder, emptyModel(), [{ kind: 'note', notes: [{ id: 'stranger', words: 'who wrote this?' }] }]);
    await checkLibrary(lab, folder, model);
    expect(breaches(lab.tally)).toEqual({ ...NONE, silent: 1 });

    const half = { ...emptyModel(), records: new Map(known) };
    const notes = ['n1', 'n2'].map((id) => ({ id, words: 'both or none' }));
    begin(half, 1, { kind: 'note', notes });
    compare(lab, half, new Map([...known, ['note n1', 'both or none']]));
    expect(breaches(lab.tally)).toEqual({ ...NONE, silent: 2 });

    const opened = await openForCheck(folder);
    if (!opened.ok) throw new Error(opened.error.message);
    const now = { ...emptyModel(), records: await recordsOf(opened.value) };
    await opened.value.close();
    // What a clean end must not leave behind, but nothing of the library's own tidies up.
    await writeFile(join(folder, 'lock-of-old'), '');
    await checkLibrary(lab, folder, now);
    expect(breaches(lab.tally)).toEqual({ ...NONE, silent: 3 });
  });

  test('of exports: half a file under its final name, one of another state, and one that is gone', async () => {
    const lab = freshLab();
    const { folder, model } = await whole(lab);
    const exports = dirname(folder);
    const bundle = join(exports, BUNDLE_NAME);
    const beginOne = (): void =>
      beginExport(
        model.exports,
        BUNDLE_NAME,
        { article: null, before: new Map(model.records), touched: new Set() },
        [],
      );
    beginOne();
    expect(await exportBundle(folder, bundle)).toBeNull();
    endExport(model.exports, BUNDLE_NAME, true);
    await checkExports(lab, exports, model);
    expect(lab.tally).toEqual(emptyTally());

    // Killed in the middle of the next: it may be there or not, the one before it may not be harmed.
    await work(folder, model, [edit]);
    beginOne();
    expect(leaveExports(model.exports)).toBe(1);
    await checkExports(lab, exports, model);
    expect(await exportBundle(folder, bundle)).toBeNull();
    await checkExports(lab, exports, model);
    expect(lab.tally).toEqual(emptyTally());

    await work(folder, model, [{ kind: 'tag', id: 't1', words: 'made since' }]);
    expect(await exportBundle(folder, bundle)).toBeNull();
    await checkExports(lab, exports, model);
    expect(breaches(lab.tally)).toEqual({ ...NONE, silent: 1 });
    await truncate(bundle, 500);
    await checkExports(lab, exports, model);
    expect(breaches(lab.tally)).toEqual({ ...NONE, silent: 2 });
    await rm(bundle);
    await checkExports(lab, exports, model);
    expect(breaches(lab.tally)).toEqual({ ...NONE, silent: 2, lost: 1 });
  });
});
