import * as fc from 'fast-check';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import type { Change } from '../../../src/core/library/change';
import type { StepName } from '../../../src/core/library/steps';
import type { Store } from '../../../src/core/ports';
import { LONG_JOURNAL } from '../../../src/main/store/journal-adapter';
import { restoreBackup } from '../../../src/main/store/restore-backup';
import { event } from './drawn-events';
import type { DrawnEvent } from './drawn-events';
import { failingFiles, UNSYNCED_FILES } from './failing-files';
import { codeOf, filesBelow, freshPath, newArticle, openAt, valueOf } from './library-kit';
import { AT, PlainModel, recordsOf } from './plain-model';

/** A store and the model it must be equal to, on a disk whose faults are drawn. */
async function startSubject() {
  const folder = await freshPath();
  const disk = failingFiles(() => null, UNSYNCED_FILES);
  const model = new PlainModel();
  const { files } = disk;
  let store: Store = valueOf(await openAt(folder, { files }));
  let steps = 0;

  async function under<T>(drawn: DrawnEvent['fault'], work: () => Promise<T>): Promise<T> {
    let calls = 0;
    disk.plan = (_, name) => {
      if (drawn?.name !== name) return null;
      calls += 1;
      const fails = drawn.isLasting ? calls >= drawn.nth : calls === drawn.nth;
      // Only a write can take a part of what it is given.
      return fails && (name === 'write' || typeof drawn.answer === 'string') ? drawn.answer : null;
    };
    try {
      return await work();
    } finally {
      disk.plan = () => null;
    }
  }

  /** A label that no other step has. */
  const nextLabel = (): string => `step ${(steps += 1)}`;
  const stepNamed = (label: string | null, kind: StepName['kind'] = 'tag'): StepName | undefined =>
    label === null ? undefined : { kind, label, count: 1, record: null };
  const readFiles = async (): Promise<Set<string>> =>
    new Set((await filesBelow(join(folder, 'articles'))).map((path) => path.replaceAll('\\', '/')));

  async function act({ action: wanted, fault: drawn }: DrawnEvent): Promise<void> {
    const mustWork = drawn === null || typeof drawn.answer === 'number';
    const isDone = (result: { readonly ok: boolean }): boolean => {
      if (mustWork) expect(result).toMatchObject({ ok: true });
      return result.ok;
    };
    switch (wanted.kind) {
      case 'save': {
        const asked = wanted.changes.map((each) => ({ each, label: wanted.isStep ? nextLabel() : null }));
        const saves = () => Promise.all(asked.map(({ each, label }) => store.change(each, stepNamed(label))));
        const results = await under(drawn, saves);
        for (const [at, result] of results.entries()) {
          const { each, label } = asked[at] ?? expect.fail('More answers than changes');
          if (isDone(result)) model.change(each, label);
        }
        return;
      }
      case 'undo':
      case 'redo': {
        const has = (wanted.kind === 'undo' ? model.done : model.undone).length > 0;
        const result = await under(drawn, () => (wanted.kind === 'undo' ? store.undo(null) : store.redo()));
        if (!has) expect(codeOf(result)).toBe('no-step');
        else if (isDone(result)) model[wanted.kind]();
        return;
      }
      case 'add': {
        const label = nextLabel();
        const made = wanted.articles.map(([articleId, text]) => newArticle(articleId, `${text}: Orla Venn spoke.`));
        const result = await under(drawn, () => store.addArticles(made, stepNamed(label, 'import')));
        if (isDone(result)) {
          const changes = valueOf(result).map((each): Change => ({ type: 'article:put', row: each }));
          model.change({ type: 'batch', changes }, label);
          for (const { file } of valueOf(result)) model.files.add(file);
          // Files of articles may be there that were not acknowledged.
        } else model.files = await readFiles().catch(() => new Set());
        return;
      }
      case 'empty': {
        const result = await under(drawn, store.emptyBin);
        if (!isDone(result)) expectEqual();
        // What could not be done, or not forgotten, is gone on with.
        const again = valueOf(await store.emptyBin());
        expect(again.isForgotten).toBe(true);
        expect((result.ok ? valueOf(result) : again).removed).toBe(model.emptyBin());
        return;
      }
      case 'backUp': {
        const result = await under(drawn, () => store.backUp('now'));
        if (isDone(result)) model.backUp(valueOf(result) ?? '');
        return;
      }
      case 'restore': {
        const names = [...model.backups.keys()];
        const name = names[wanted.pick % names.length];
        if (name === undefined) return;
        await store.close();
        const clock = { now: () => new Date(AT) };
        const result = await under(drawn, () => restoreBackup(folder, name, { clock, files }));
        store = valueOf(await openAt(folder, { files }));
        if (isDone(result)) {
          const { undoneBy, gone } = valueOf(result);
          model.backUp(undoneBy ?? '');
          expect(gone).toBe(model.restore(name));
          // Cut short, it has happened wholly or not at all.
        } else if (!isEqual()) model.restore(name);
        return;
      }
      case 'grow': {
        const filler = Array.from({ length: LONG_JOURNAL.lines }, (): Change => ({ type: 'note:delete', id: 'none' }));
        (await under(drawn, () => Promise.all(filler.map((each) => store.change(each))))).forEach(isDone);
        return;
      }
      default: {
        await store.close();
        const opened = await under(drawn, () => openAt(folder, { files }));
        const isWritable = opened.ok && opened.value.readOnly === null;
        if (mustWork) expect(isWritable).toBe(true);
        if (!isWritable && opened.ok) await opened.value.close();
        store = isWritable ? valueOf(opened) : valueOf(await openAt(folder, { files }));
        const hasUnlisted = model.files.size > 0 && Object.keys(store.catalogue().articles).length === 0;
        expect(store.notices).toEqual(hasUnlisted ? [expect.stringContaining('lists no article')] : []);
      }
    }
  }

  const ofStore = () => ({
    records: recordsOf(store.catalogue()),
    done: store.steps().done.map(({ name }) => name.label),
    undone: store.steps().undone.map(({ name }) => name.label),
  });
  const ofModel = () => ({
    records: Object.fromEntries(model.records),
    done: model.done.map(({ label }) => label),
    undone: model.undone.map(({ label }) => label),
  });
  const isEqual = (): boolean => isDeepStrictEqual(ofStore(), ofModel());
  const expectEqual = (): void => expect(ofStore()).toEqual(ofModel());

  /** Equal to the model in all it holds, and in which articles can be read. */
  async function check(): Promise<void> {
    expectEqual();
    for (const { id: articleId, file } of Object.values(store.catalogue().articles)) {
      const read = await store.readArticle(articleId);
      expect([articleId, read.ok]).toEqual([articleId, model.files.has(file)]);
    }
  }

  async function end(): Promise<void> {
    await store.close();
    store = valueOf(await openAt(folder, { files }));
    await check();
    await store.close();
    await rm(folder, { recursive: true });
  }

  return { act, check, end };
}

test('any sequence of saves, steps, imports, emptyings, backups, restores, faults and restarts leaves what a plain model holds', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(event, { maxLength: 30, size: 'max' }), async (events) => {
      const subject = await startSubject();
      for (const each of events) {
        await subject.act(each);
        await subject.check();
      }
      await subject.end();
    }),
    { numRuns: 80 },
  );
});
