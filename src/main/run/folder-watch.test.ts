import { appendFile, mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
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
    importPaths: (paths) => lab.importer().importPaths(paths),
    userData: lab.folder,
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

  it('never watches the library itself', async () => {
    for (const own of [lab.folder, join(lab.folder, 'library'), join(lab.folder, 'library', 'articles')]) {
      await mkdir(own, { recursive: true });
      expect(await watch.watch(own)).toMatchObject({ ok: false, error: { code: 'own-folder' } });
    }
    expect(await watch.state()).toBeNull();
  });
});
