import { appendFile, mkdir, readFile, rename, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fail } from '#core/result';
import type { ImportReport } from '#shared/ipc/messages';
import { openImportLab } from '../../../tests/kit/import-lab';
import type { ImportLab } from '../../../tests/kit/import-lab';
import { createFolderWatch } from './folder-watch';
import type { FolderWatch } from './folder-watch';

let lab: ImportLab;
let watch: FolderWatch;
let told: ImportReport[];
let folder: string;

function open(): FolderWatch {
  return createFolderWatch({
    session: lab.session(),
    importPaths: (paths) => lab.importer().importWatched(paths),
    userData: lab.folder,
    unsavedPause: 0,
    tell: (report) => told.push(report),
    log: (message, cause) => {
      throw new Error(message, { cause });
    },
  });
}

beforeEach(async () => {
  lab = await openImportLab();
  told = [];
  folder = join(lab.folder, 'incoming');
  await mkdir(folder);
  watch = open();
});

afterEach(async () => {
  watch.close();
  await lab.close();
});

/** So many looks, one after the other. */
async function looks(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) await watch.look();
}

const note = (name: string, words = 'The well was dry.') =>
  writeFile(join(folder, name), `Note of ${name}. ${words}\n`);

describe('createFolderWatch', () => {
  it('does nothing until a folder is chosen', async () => {
    await note('a.txt');
    await looks(3);
    expect(await watch.state()).toBeNull();
    expect(lab.titles()).toEqual([]);
  });

  it('imports what is there and what comes, each once, says what it did, and ends when asked', async () => {
    await note('a.txt');
    expect(await watch.watch(folder)).toMatchObject({ ok: true, value: { folderName: 'incoming', problem: null } });
    await looks(4);
    expect(lab.titles()).toEqual(['a.txt']);
    expect(told.map(({ outcomes }) => outcomes.map(({ outcome }) => outcome))).toEqual([['new']]);
    await mkdir(join(folder, 'deeper'));
    await note('deeper/b.txt');
    await looks(4);
    expect(lab.titles().toSorted()).toEqual(['a.txt', 'b.txt']);
    expect(told).toHaveLength(2);
    expect(await watch.state()).toMatchObject({ taken: 2 });
    await watch.stop();
    await note('c.txt');
    await looks(3);
    expect(lab.titles()).toHaveLength(2);
  });

  it('waits for a file that is still being written', async () => {
    await watch.watch(folder);
    await looks(1);
    await writeFile(join(folder, 'slow.txt'), '');
    await looks(2);
    for (let part = 0; part < 3; part += 1) {
      await appendFile(join(folder, 'slow.txt'), `Part ${part} of a long note. `);
      await looks(1);
      expect(lab.titles()).toEqual([]);
    }
    await looks(1);
    expect(lab.titles()).toEqual(['slow.txt']);
    const row = Object.values(lab.session().current().store?.catalogue().articles ?? {})[0];
    const read = await lab
      .session()
      .current()
      .store?.readArticle(row?.id ?? '');
    expect(read?.ok && read.value.article.text).toContain('Part 2');
  });

  it('goes on when the folder was away and came back, and after a restart, and takes nothing twice', async () => {
    await note('a.txt');
    await watch.watch(folder);
    await looks(3);
    await rename(folder, `${folder}-away`);
    await looks(2);
    expect(await watch.state()).toMatchObject({ problem: { code: 'not-found' }, taken: 1 });
    await rename(`${folder}-away`, folder);
    await note('b.txt');
    await looks(3);
    expect(await watch.state()).toMatchObject({ problem: null, taken: 2 });

    await lab.session().close();
    await lab.restart();
    watch = open();
    await note('c.txt');
    await looks(3);
    expect(lab.titles().toSorted()).toEqual(['a.txt', 'b.txt', 'c.txt']);
    expect(told.flatMap(({ outcomes }) => outcomes)).toHaveLength(3);
  });

  it('takes a file anew that was changed, and does not try a bad one again and again', async () => {
    await writeFile(join(folder, 'bad.pdf'), '%PDF-1.4 broken');
    await watch.watch(folder);
    await looks(5);
    expect(told).toMatchObject([{ outcomes: [{ outcome: 'failed' }] }]);
    await note('a.txt');
    await looks(3);
    await note('a.txt', 'There was water in it again.');
    await looks(3);
    expect(lab.titles()).toEqual(['a.txt', 'a.txt']);
  });

  it('leaves out what was deleted from the library, also when its file was touched or the folder is chosen anew', async () => {
    await note('a.txt');
    await watch.watch(folder);
    await looks(3);
    const { store } = lab.session().current();
    const [row] = Object.values(store?.catalogue().articles ?? {});
    await store?.change({ type: 'article:delete', id: row?.id ?? '', at: '2024-01-01T00:00:00.000Z' });
    await utimes(join(folder, 'a.txt'), new Date(), new Date('2024-01-01T00:00:00.000Z'));
    await looks(3);
    await watch.watch(folder);
    await looks(3);
    expect(store?.catalogue().articles[row?.id ?? '']?.deletedAt).toBe('2024-01-01T00:00:00.000Z');
    expect(told).toHaveLength(1);
    const reports = await lab.importer().reports();
    const last = await lab.importer().report(reports.ok ? (reports.value[0]?.id ?? '') : '');
    expect(last).toMatchObject({
      value: { outcomes: [{ outcome: 'left-out', detail: 'Was deleted from the library, and stays so.' }] },
    });
    const byHand = await lab.importer().importPaths([join(folder, 'a.txt')]);
    expect(byHand).toMatchObject({ value: { outcomes: [{ detail: 'Was deleted from the library and is back.' }] } });
  });

  it('leaves out what was deleted, also where a person goes on with it after a crash; what was changed since comes in', async () => {
    for (const name of ['a.txt', 'b.txt', 'c.txt']) await note(name);
    await watch.watch(folder);
    await looks(3);
    const id = told[0]?.id ?? '';
    const { store } = lab.session().current();
    const articles = Object.values(store?.catalogue().articles ?? {});
    for (const { id: articleId } of articles) {
      await store?.change({ type: 'article:delete', id: articleId, at: '2024-01-01T00:00:00.000Z' });
    }
    // As a crash leaves it: the record ends with the plan, and nothing is remembered of the folder's files.
    const record = join(lab.folder, 'library', 'imports', `${id}.jsonl`);
    await writeFile(record, (await readFile(record, 'utf8')).split('\n').slice(0, 2).join('\n'));
    await note('c.txt', 'There was water in it again.');
    await lab.session().close();
    await lab.restart();
    const report = await lab.importer().goOn(id);
    expect(report).toMatchObject({
      value: { outcomes: [{ outcome: 'left-out' }, { outcome: 'left-out' }, { fileName: 'c.txt', outcome: 'new' }] },
    });
    const after = lab.session().current().store?.catalogue().articles ?? {};
    expect(articles.map((each) => after[each.id]?.deletedAt)).toEqual(articles.map(() => '2024-01-01T00:00:00.000Z'));
  });

  it('takes what could not be read while the folder was away once it is back', async () => {
    for (const name of ['a.txt', 'b.txt', 'c.txt', 'd.txt']) await note(name);
    await watch.watch(folder);
    // Which look imports is not known here: choosing the folder begins the first by itself, and it may be over by now.
    const held = lab.holdAt('b.txt');
    const look = looks(3);
    await held.reached;
    await rename(folder, `${folder}-away`);
    held.release();
    await look;
    expect(lab.titles().length).toBeLessThan(4);
    await looks(2);
    await rename(`${folder}-away`, folder);
    await looks(3);
    expect(lab.titles().toSorted()).toEqual(['a.txt', 'b.txt', 'c.txt', 'd.txt']);
    expect(await watch.state()).toMatchObject({ problem: null, taken: 4 });
  });

  it('tries files again that the library could not take, and says meanwhile why it did not', async () => {
    await note('a.txt');
    const { store } = lab.session().current();
    if (!store) throw new Error('There is no library.');
    const { addArticles } = store;
    Object.assign(store, { addArticles: async () => fail('disk-full', 'The disk is full.', 'Make room on it.') });
    await watch.watch(folder);
    await looks(2);
    expect(told).toMatchObject([{ outcomes: [{ outcome: 'failed', isUnsaved: true }] }]);
    expect(await watch.state()).toMatchObject({ problem: { code: 'not-stored' }, taken: 0 });
    Object.assign(store, { addArticles });
    await looks(2);
    expect(lab.titles()).toEqual(['a.txt']);
    expect(await watch.state()).toMatchObject({ problem: null, taken: 1 });
  });

  it('does not begin again what a person cancelled, and tells what came in', async () => {
    for (const name of ['a.txt', 'b.txt', 'c.txt']) await note(name);
    await watch.watch(folder);
    // Which look imports is not known here: choosing the folder begins the first by itself, and it may be over by now.
    const held = lab.holdAt('b.txt');
    const look = looks(3);
    await held.reached;
    lab.importer().control('cancel');
    held.release();
    await look;
    await looks(3);
    expect(told).toMatchObject([{ ended: 'cancelled' }]);
    const retried = await lab.importer().retry(told[0]?.id ?? '');
    const outcomes = retried.ok ? retried.value.outcomes : [];
    expect(outcomes.filter(({ outcome }) => outcome === 'new').map(({ detail }) => detail)).toEqual(
      outcomes.map(() => ''),
    );
    expect(lab.titles().toSorted()).toEqual(['a.txt', 'b.txt', 'c.txt']);
  });

  it('never watches the library itself', async () => {
    for (const own of [lab.folder, join(lab.folder, 'library'), join(lab.folder, 'library', 'articles')]) {
      await mkdir(own, { recursive: true });
      expect(await watch.watch(own)).toMatchObject({ ok: false, error: { code: 'own-folder' } });
    }
    expect(await watch.state()).toBeNull();
  });
});
