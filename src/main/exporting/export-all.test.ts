import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fail, ok } from '#core/result';
import type { ExportProgress } from '#shared/ipc/messages';
import { exportAll } from './export-all';
import type { ExportAllOptions } from './export-all';
import { saveFile } from './save-file';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sidelight-export-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const articles = (...titles: readonly string[]) => titles.map((title, index) => ({ id: `a${index}`, title }));

function run(change: Partial<ExportAllOptions>) {
  return exportAll({
    articles: articles('One', 'Two'),
    folder,
    signal: new AbortController().signal,
    onProgress: () => undefined,
    exportTo: async (id, path) => {
      const saved = await saveFile(path, Buffer.from(id));
      return saved.ok ? ok({ token: id, fileName: basename(path), folderName: '' }) : saved;
    },
    ...change,
  });
}

describe('exportAll', () => {
  it('writes a file for each article and says how far it is', async () => {
    const steps: ExportProgress[] = [];
    const done = await run({ articles: articles('One', 'Two', 'Three'), onProgress: (step) => steps.push(step) });
    expect(done).toMatchObject({ saved: 3, total: 3, failed: [], isCancelled: false, problem: null });
    expect((await readdir(folder)).sort()).toEqual(['One.pdf', 'Three.pdf', 'Two.pdf']);
    expect(steps.map(({ done: count }) => count)).toEqual([0, 1, 2]);
  });

  it('gives equal titles numbers, and replaces nothing that is there', async () => {
    await writeFile(join(folder, 'One.pdf'), 'mine');
    await run({ articles: articles('One', 'One', 'CON', '///') });
    expect((await readdir(folder)).sort()).toEqual([
      'One (2).pdf',
      'One (3).pdf',
      'One.pdf',
      'Untitled.pdf',
      '_CON.pdf',
    ]);
    expect(await readFile(join(folder, 'One.pdf'), 'utf8')).toBe('mine');
  });

  it('prints the next while one is being saved, never more, and gives neither the name of the other', async () => {
    let [now, most] = [0, 0];
    const exportTo: ExportAllOptions['exportTo'] = async (id, path) => {
      most = Math.max(most, (now += 1));
      await new Promise((later) => setTimeout(later, 5));
      await writeFile(path, id, { flag: 'wx' });
      now -= 1;
      return ok({ token: id, fileName: basename(path), folderName: '' });
    };
    const done = await run({ articles: articles('One', 'one', 'One', 'Two'), exportTo });
    expect(done).toMatchObject({ saved: 4, failed: [], last: { token: 'a3' } });
    expect(most).toBe(2);
    expect((await readdir(folder)).sort()).toEqual(['One (3).pdf', 'One.pdf', 'Two.pdf', 'one (2).pdf']);
  });

  it('stops before the next article when it is cancelled, and keeps what is written', async () => {
    const control = new AbortController();
    const onProgress = ({ done }: ExportProgress): void => {
      if (done === 1) control.abort();
    };
    const done = await run({ articles: articles('One', 'Two', 'Three'), signal: control.signal, onProgress });
    expect(done).toMatchObject({ saved: 2, isCancelled: true });
    expect((await readdir(folder)).sort()).toEqual(['One.pdf', 'Two.pdf']);
  });

  it('goes on after an article that cannot be read, and tells which', async () => {
    const exportTo: ExportAllOptions['exportTo'] = (id) =>
      Promise.resolve(
        id === 'a0' ? fail('damaged', 'Its file is damaged.') : ok({ token: id, fileName: '', folderName: '' }),
      );
    expect(await run({ exportTo })).toMatchObject({
      saved: 1,
      failed: [{ title: 'One', reason: 'Its file is damaged.' }],
      problem: null,
    });
  });

  it('ends at the first file that cannot be written, and says why', async () => {
    const gone = join(folder, 'gone');
    const done = await run({ folder: gone });
    expect(done).toMatchObject({ saved: 0, total: 2, problem: { code: 'save-failed' } });
    expect(done.problem?.message).toContain('the folder is no longer there');
    expect(await readdir(folder)).toEqual([]);
  });
});
