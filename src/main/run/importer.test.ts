import { readdir, readFile, writeFile } from 'node:fs/promises';
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
    expect(kindsOf(reportIn(await lab.importer().importPaths([path])))).toEqual(['same', 'same', 'same']);
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

  it('says of dropped bytes that are no longer at hand that they must be dropped again', async () => {
    const text = (name: string) => ({ name, bytes: new TextEncoder().encode(`${name}. It rained.`), modifiedAt: null });
    const { reached, release } = lab.holdAt('d.txt');
    const running = lab.importer().importDropped(['a.txt', 'b.txt', 'c.txt', 'd.txt'].map(text));
    await reached;
    await lab.session().reopen(lab.open);
    release();
    const stopped = reportIn(await running);
    const report = reportIn(await lab.importer().goOn(stopped.id ?? ''));
    expect(report.outcomes[0]).toMatchObject({ fileName: 'a.txt', outcome: 'new' });
    expect(report.outcomes[3]).toMatchObject({ outcome: 'failed', action: 'Drop it again.' });
  });
});

async function until(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await new Promise((resolve) => setImmediate(resolve));
}
