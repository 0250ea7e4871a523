import { mkdir, readdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { kindsOf, openImportLab, reportIn } from '../../../tests/kit/import-lab';
import type { ImportLab } from '../../../tests/kit/import-lab';
import { zipOf } from '../../../tests/kit/zip';

let lab: ImportLab;

beforeEach(async () => {
  lab = await openImportLab();
});

afterEach(() => lab.close());

describe('createImporter', () => {
  it('keeps a report of each import, with folder, reason and what to do, and lists it', async () => {
    const path = await lab.notes(1, { 'empty.txt': '', 'deeper/low.txt': 'A note from below. It rained.' });
    const report = reportIn(await lab.importer().importPaths([path]));
    expect(report.outcomes.map(({ fileName, folder: where, outcome }) => [where, fileName, outcome])).toEqual([
      ['deeper', 'low.txt', 'new'],
      [undefined, 'empty.txt', 'failed'],
      [undefined, 'note-000.txt', 'new'],
    ]);
    expect(report.outcomes[1]).toMatchObject({
      detail: 'empty.txt is empty.',
      action: 'Choose a file that holds text.',
    });
    expect(await lab.importer().reports()).toMatchObject({
      ok: true,
      value: [{ id: report.id, from: 'field', total: 3, counts: { new: 2, failed: 1 } }],
    });
    expect(await lab.importer().report(report.id ?? '')).toEqual({ ok: true, value: report });
  });

  it('says of the same folder again that all is here', async () => {
    const path = await lab.notes(3);
    await lab.importer().importPaths([path]);
    const again = reportIn(await lab.importer().importPaths([path]));
    expect(kindsOf(again)).toEqual(['same', 'same', 'same']);
    expect(again.outcomes[1]?.detail).toBe('Already in the library, as “Field note 1.”.');
    expect(lab.titles()).toHaveLength(3);
  });

  it('retries what failed, once the reason is gone, and nothing else', async () => {
    const path = await lab.notes(2, { 'later.txt': '' });
    const first = reportIn(await lab.importer().importPaths([path]));
    await writeFile(join(path, 'later.txt'), 'Now there is a text in it.');
    const again = reportIn(await lab.importer().retry(first.id ?? ''));
    expect(again.outcomes).toMatchObject([{ fileName: 'later.txt', outcome: 'new' }]);
  });

  it('pauses between files, says so, and goes on', async () => {
    const path = await lab.notes(12);
    const { reached, release } = lab.holdAt('note-006');
    const running = lab.importer().importPaths([path]);
    await reached;
    lab.importer().control('pause');
    release();
    await until(() => lab.titles().length > 1);
    const before = lab.titles().length;
    expect(before).toBeLessThan(12);
    expect(lab.progress().at(-1)).toMatchObject({ phase: 'paused', total: 12 });
    lab.importer().control('resume');
    expect(kindsOf(reportIn(await running))).toEqual(Array.from({ length: 12 }, () => 'new'));
    expect(lab.progress().at(-1)).toMatchObject({ phase: 'running', done: 12, total: 12 });
    // A window that did not ask for the import hears of its end by this alone.
    expect(lab.told.at(-1)).toBeNull();
  });

  it('tells of the imports that wait while one runs, and begins each in its turn', async () => {
    const path = await lab.notes(3);
    await writeFile(join(lab.folder, 'other.txt'), 'Another note. It rained all day.');
    const { reached, release } = lab.holdAt('note-001');
    const running = lab.importer().importPaths([path]);
    await reached;
    const next = lab.importer().importPaths([join(lab.folder, 'other.txt')]);
    expect(lab.progress().at(-1)).toMatchObject({ total: 3, waiting: 1 });
    release();
    expect(kindsOf(reportIn(await running))).toEqual(['new', 'new', 'new']);
    expect(kindsOf(reportIn(await next))).toEqual(['new']);
    expect(lab.progress().at(-1)).not.toHaveProperty('waiting');
  });

  it('keeps what is in when it is cancelled, and says of the rest that it was passed over', async () => {
    const path = await lab.notes(12);
    const { reached, release } = lab.holdAt('note-006');
    const running = lab.importer().importPaths([path]);
    await reached;
    lab.importer().control('cancel');
    const report = reportIn(await running);
    release();
    const added = kindsOf(report).filter((kind) => kind === 'new').length;
    expect(report).toMatchObject({ ended: 'cancelled' });
    expect(lab.titles()).toHaveLength(added);
    expect(kindsOf(report)).toEqual([...Array(added).fill('new'), ...Array(12 - added).fill('skipped')]);
    expect(added).toBeGreaterThan(0);
    expect((await lab.importer().state()).interrupted).toEqual([]);
    expect(kindsOf(reportIn(await lab.importer().retry(report.id ?? '')))).toHaveLength(12 - added);
    expect(lab.titles()).toHaveLength(12);
  });

  it('ends before its library is closed, and goes on in the next run with the files that are left', async () => {
    const path = await lab.notes(12);
    const { reached, release } = lab.holdAt('note-006');
    const running = lab.importer().importPaths([path]);
    await reached;
    await lab.session().close();
    release();
    const stopped = reportIn(await running);
    expect(stopped.ended).toBe('interrupted');
    const left = kindsOf(stopped).filter((kind) => kind === 'skipped').length;
    expect(left).toBeGreaterThan(0);
    await lab.restart();
    const { interrupted } = await lab.importer().state();
    expect(interrupted).toMatchObject([{ id: stopped.id, done: 12 - left, total: 12 }]);
    const report = reportIn(await lab.importer().goOn(stopped.id ?? ''));
    expect(report.id).toBe(stopped.id);
    expect(kindsOf(report)).toEqual(Array.from({ length: 12 }, () => 'new'));
    expect((await lab.importer().state()).interrupted).toEqual([]);
    // One step, though it took two runs.
    expect(lab.session().current().store?.steps().done).toHaveLength(1);
  });

  it('counts an article as new that came in before the crash and after the last line of the record', async () => {
    const path = await lab.notes(4);
    const report = reportIn(await lab.importer().importPaths([path]));
    const file = join(lab.folder, 'library', 'imports', `${report.id}.jsonl`);
    const lines = (await readFile(file, 'utf8')).split('\n');
    // As a crash leaves it: the plan, and a line of which only a part came to the disk.
    await writeFile(file, `${lines.slice(0, 2).join('\n')}\n\n{"done":[{"file":0,"outc`);
    expect((await lab.importer().state()).interrupted).toMatchObject([{ done: 0, total: 4 }]);
    expect(kindsOf(reportIn(await lab.importer().goOn(report.id ?? '')))).toEqual(['new', 'new', 'new', 'new']);
    expect(lab.titles()).toHaveLength(4);
    expect(await lab.importer().report(report.id ?? '')).toMatchObject({ ok: true, value: { id: report.id } });
  });

  it('leaves deleted what a person deleted between the crash and going on', async () => {
    const path = await lab.notes(3);
    const report = reportIn(await lab.importer().importPaths([path]));
    const file = join(lab.folder, 'library', 'imports', `${report.id}.jsonl`);
    await writeFile(file, (await readFile(file, 'utf8')).split('\n').slice(0, 2).join('\n'));
    const { store } = lab.session().current();
    const id = report.outcomes[1]?.articleId ?? '';
    await store?.change({ type: 'article:delete', id, at: new Date().toISOString() });
    const gone = reportIn(await lab.importer().goOn(report.id ?? ''));
    expect(kindsOf(gone)).toEqual(['new', 'left-out', 'new']);
    expect(store?.catalogue().articles[id]?.deletedAt).not.toBeNull();
    // Chosen anew, it comes back.
    expect(reportIn(await lab.importer().importPaths([path])).outcomes[1]?.detail).toContain('is back');
  });

  it('tries again from its report an import whose record found no room, as one import that then has an end', async () => {
    const path = await lab.notes(6);
    const { reached, release } = lab.holdAt('note-003');
    const running = lab.importer().importPaths([path]);
    await reached;
    const folder = join(lab.folder, 'library', 'imports');
    const [name = ''] = await readdir(folder);
    // As on a disk with no room for one more line of it.
    await rename(join(folder, name), join(lab.folder, name));
    await mkdir(join(folder, name));
    release();
    const report = reportIn(await running);
    await rmdir(join(folder, name));
    await rename(join(lab.folder, name), join(folder, name));
    expect((await lab.importer().state()).interrupted).toMatchObject([{ id: report.id, from: 'field' }]);
    const again = reportIn(await lab.importer().retry(report.id ?? ''));
    expect(again.id).toBe(report.id);
    expect(kindsOf(again)).toEqual(Array.from({ length: 6 }, () => 'new'));
    expect(lab.titles()).toHaveLength(6);
    expect((await lab.importer().state()).interrupted).toEqual([]);
  });

  it('leaves an interrupted import as it is when asked to', async () => {
    const path = await lab.notes(6);
    const { reached, release } = lab.holdAt('note-001');
    const running = lab.importer().importPaths([path]);
    await reached;
    await lab.session().reopen(lab.open);
    release();
    const stopped = reportIn(await running);
    const left = reportIn(await lab.importer().leave(stopped.id ?? ''));
    expect(left.ended).toBe('interrupted');
    expect((await lab.importer().state()).interrupted).toEqual([]);
    expect(await lab.importer().reports()).toMatchObject({ ok: true, value: [{ id: stopped.id }] });
    await lab.importer().forget(stopped.id ?? '');
    expect(await readdir(join(lab.folder, 'library', 'imports'))).toEqual([]);
  });

  it('brings in every text of an archive, names each by its place, and says what it was of the rest when cancelled', async () => {
    const entries = Array.from({ length: 9 }, (_, index) => ({
      name: `note-${index}.txt`,
      bytes: Buffer.from(`Note ${index}. It rained.`),
    }));
    await lab.notes(0);
    await writeFile(
      join(lab.folder, 'field', 'many.zip'),
      zipOf([...entries, { name: 'a.png', bytes: Buffer.from('\x89PNG') }]),
    );
    const { reached, release } = lab.holdAt('note-6');
    const running = lab.importer().importPaths([join(lab.folder, 'field')]);
    await reached;
    lab.importer().control('cancel');
    const cut = reportIn(await running);
    release();
    expect(kindsOf(cut).at(-1)).toBe('skipped');
    expect(lab.titles()).toHaveLength(cut.outcomes.length - 1);
    const whole = reportIn(await lab.importer().retry(cut.id ?? ''));
    expect(whole.outcomes.map(({ fileName }) => fileName)).toContain('many.zip › note-7.txt');
    expect(kindsOf(whole)).toEqual([
      ...Array(lab.titles().length - 9 + cut.outcomes.length - 1).fill('same'),
      ...Array(9 - cut.outcomes.length + 1).fill('new'),
      'textless',
    ]);
    expect(lab.titles()).toHaveLength(9);
  });

  describe('with files that were dropped', () => {
    const text = (name: string) => ({ name, bytes: new TextEncoder().encode(`${name}. It rained.`), modifiedAt: null });
    const kept = () => readdir(join(lab.folder, 'dropped'));

    /** Drops four files; the program ends while the last is read, and is started again. */
    async function interrupted(): Promise<string> {
      const { reached, release } = lab.holdAt('d.txt');
      const running = lab.importer().importDropped(['a.txt', 'b.txt', 'c.txt', 'd.txt'].map(text));
      await reached;
      await lab.session().reopen(lab.open);
      release();
      return reportIn(await running).id ?? '';
    }

    it('goes on with them too, and keeps their bytes no longer than that', async () => {
      const id = await interrupted();
      expect(await kept()).toEqual([id]);
      const report = reportIn(await lab.importer().goOn(id));
      expect(report.outcomes.map(({ fileName, outcome }) => [fileName, outcome])).toEqual(
        ['a.txt', 'b.txt', 'c.txt', 'd.txt'].map((name) => [name, 'new']),
      );
      expect(lab.titles().toSorted()).toEqual(['a.txt', 'b.txt', 'c.txt', 'd.txt']);
      expect(await kept()).toEqual([]);
    });

    it('keeps what is not in when the import is left as it is, for Retry, and lets go of it with the report', async () => {
      const id = await interrupted();
      await lab.importer().leave(id);
      expect((await readdir(join(lab.folder, 'dropped', id))).length).toBeGreaterThan(0);
      const again = reportIn(await lab.importer().retry(id));
      expect(again.outcomes.map(({ outcome }) => outcome)).not.toContain('failed');
      expect(lab.titles().toSorted()).toEqual(['a.txt', 'b.txt', 'c.txt', 'd.txt']);
      await lab.importer().forget(id);
      expect(await kept()).toEqual([]);
    });

    it('tries again what was passed over when the import was cancelled, without the bytes of what is in', async () => {
      const { reached, release } = lab.holdAt('b.txt');
      const running = lab.importer().importDropped(['a.txt', 'b.txt', 'c.txt', 'd.txt'].map(text));
      await reached;
      lab.importer().control('cancel');
      release();
      const cut = reportIn(await running);
      const open = cut.outcomes.flatMap(({ outcome }, at) => (outcome === 'skipped' ? [String(at)] : []));
      expect(open).toContain('3');
      expect(await readdir(join(lab.folder, 'dropped', cut.id ?? ''))).toEqual(open);
      const again = reportIn(await lab.importer().retry(cut.id ?? ''));
      expect(kindsOf(again)).toEqual(open.map(() => 'new'));
      expect(lab.titles().toSorted()).toEqual(['a.txt', 'b.txt', 'c.txt', 'd.txt']);
    });

    it('keeps nothing of an import that could not begin', async () => {
      const records = join(lab.folder, 'library', 'imports');
      await rm(records, { recursive: true, force: true });
      await writeFile(records, 'in the way');
      expect(await lab.importer().importDropped([text('a.txt')])).toMatchObject({ ok: false });
      expect(await kept()).toEqual([]);
    });

    it('says of those that are no longer at hand that they must be dropped again', async () => {
      const id = await interrupted();
      await rm(join(lab.folder, 'dropped'), { recursive: true });
      const report = reportIn(await lab.importer().goOn(id));
      expect(report.outcomes[0]).toMatchObject({ fileName: 'a.txt', outcome: 'new' });
      expect(report.outcomes[3]).toMatchObject({ outcome: 'failed', action: 'Drop it again.' });
    });
  });
});

async function until(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await new Promise((resolve) => setImmediate(resolve));
}
