import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ok } from '#core/result';
import type { Result } from '#core/result';
import { summarize } from '#core/summary/summarize';
import type { EventName, Events } from '#shared/ipc/contract';
import type { ImportProgress, ImportReport } from '#shared/ipc/messages';
import { readArticle } from '../importing/read-article';
import { readDocuments } from '../importing/read-documents';
import { analysedOf } from '../jobs/analysed';
import type { Engine } from '../jobs/engine-client';
import { createSession } from '../library/library-session';
import type { LibrarySession, OpenedLibrary } from '../library/library-session';
import { openLibrary } from '../store/open-library';
import { zipOf } from '../../../tests/kit/zip';
import { createIds } from './ids';
import { createImporter } from './importer';
import type { Importer } from './importer';

const clock = { now: () => new Date() };
const ids = createIds(clock);
/** The engine without its thread; it works on a file only when the test lets it. */
let gate: ((fileName: string) => Promise<void>) | null = null;
const engine: Engine = {
  atOnce: 1,
  analyse: async ({ file, articleId, importedAt }) => {
    await gate?.(file.fileName);
    const article = readArticle(file, { id: articleId, importedAt });
    return article.ok ? ok(analysedOf(article.value, summarize(article.value))) : article;
  },
  close: async () => undefined,
};

let folder = '';
let session: LibrarySession;
let importer: Importer;
let progress: ImportProgress[] = [];

async function open(): Promise<OpenedLibrary> {
  const path = join(folder, 'library');
  const opened = await openLibrary(path, { clock, ids });
  if (!opened.ok) throw new Error(opened.error.message);
  return { folder: path, store: opened.value, problem: null };
}

async function start(): Promise<void> {
  session = createSession(await open());
  const send = <E extends EventName>(name: E, payload: Events[E]): void => {
    if (name === 'imports:progressed') progress.push(payload as ImportProgress);
  };
  importer = createImporter({
    session,
    engine,
    collections: { open: readDocuments },
    ids,
    clock,
    send,
    log: () => undefined,
  });
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sidelight-importer-'));
  gate = null;
  progress = [];
  await start();
});

afterEach(async () => {
  await session.close();
  await rm(folder, { recursive: true, force: true });
});

/** A folder of notes: `note-000.txt` and so on, the rest as given. */
async function notes(count: number, others: Readonly<Record<string, string>> = {}): Promise<string> {
  const path = join(folder, 'field');
  await mkdir(join(path, 'deeper'), { recursive: true });
  for (let index = 0; index < count; index += 1) {
    await writeFile(
      join(path, `note-${String(index).padStart(3, '0')}.txt`),
      `Field note ${index}. The well was dry.\n`,
    );
  }
  for (const [name, text] of Object.entries(others)) await writeFile(join(path, name), text);
  return path;
}

/** Holds the engine at the first file whose name has these letters; `reached` resolves there, `release` lets it go on. */
function holdAt(letters: string) {
  let release = (): void => undefined;
  let reach = (): void => undefined;
  const reached = new Promise<void>((resolve) => {
    reach = resolve;
  });
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  gate = async (name) => {
    if (!name.includes(letters)) return;
    reach();
    await held;
  };
  return { reached, release };
}

function valueOf(result: Result<ImportReport>): ImportReport {
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

const kinds = (report: ImportReport) => report.outcomes.map(({ outcome }) => outcome);
const titles = () => Object.values(session.current().store?.catalogue().articles ?? {}).map(({ fileName }) => fileName);

describe('createImporter', () => {
  it('keeps a report of each import, with folder, reason and what to do, and lists it', async () => {
    const path = await notes(1, { 'empty.txt': '', 'deeper/low.txt': 'A note from below. It rained.' });
    const report = valueOf(await importer.importPaths([path]));
    expect(report.outcomes.map(({ fileName, folder: where, outcome }) => [where, fileName, outcome])).toEqual([
      ['deeper', 'low.txt', 'new'],
      [undefined, 'empty.txt', 'failed'],
      [undefined, 'note-000.txt', 'new'],
    ]);
    expect(report.outcomes[1]).toMatchObject({
      detail: 'empty.txt is empty.',
      action: 'Choose a file that holds text.',
    });
    expect(await importer.reports()).toMatchObject({
      ok: true,
      value: [{ id: report.id, from: 'field', total: 3, counts: { new: 2, failed: 1 } }],
    });
    expect(await importer.report(report.id ?? '')).toEqual(ok(report));
  });

  it('says of the same folder again that all is here', async () => {
    const path = await notes(3);
    await importer.importPaths([path]);
    expect(kinds(valueOf(await importer.importPaths([path])))).toEqual(['same', 'same', 'same']);
    expect(titles()).toHaveLength(3);
  });

  it('retries what failed, once the reason is gone, and nothing else', async () => {
    const path = await notes(2, { 'later.txt': '' });
    const first = valueOf(await importer.importPaths([path]));
    await writeFile(join(path, 'later.txt'), 'Now there is a text in it.');
    const again = valueOf(await importer.retry(first.id ?? ''));
    expect(again.outcomes).toMatchObject([{ fileName: 'later.txt', outcome: 'new' }]);
  });

  it('pauses between files, says so, and goes on', async () => {
    const path = await notes(12);
    const { reached, release } = holdAt('note-006');
    const running = importer.importPaths([path]);
    await reached;
    importer.control('pause');
    release();
    await until(() => titles().length > 1);
    const before = titles().length;
    expect(before).toBeLessThan(12);
    expect(progress.at(-1)).toMatchObject({ phase: 'paused', total: 12 });
    importer.control('resume');
    expect(kinds(valueOf(await running))).toEqual(Array.from({ length: 12 }, () => 'new'));
    expect(progress.at(-1)).toMatchObject({ phase: 'running', done: 12, total: 12 });
  });

  it('keeps what is in when it is cancelled, and says of the rest that it was passed over', async () => {
    const path = await notes(12);
    const { reached, release } = holdAt('note-006');
    const running = importer.importPaths([path]);
    await reached;
    importer.control('cancel');
    const report = valueOf(await running);
    release();
    const added = kinds(report).filter((kind) => kind === 'new').length;
    expect(report).toMatchObject({ ended: 'cancelled' });
    expect(titles()).toHaveLength(added);
    expect(kinds(report)).toEqual([...Array(added).fill('new'), ...Array(12 - added).fill('skipped')]);
    expect(added).toBeGreaterThan(0);
    expect((await importer.state()).interrupted).toEqual([]);
    gate = null;
    expect(kinds(valueOf(await importer.retry(report.id ?? '')))).toHaveLength(12 - added);
    expect(titles()).toHaveLength(12);
  });

  it('ends before its library is closed, and goes on in the next run with the files that are left', async () => {
    const path = await notes(12);
    const { reached, release } = holdAt('note-006');
    const running = importer.importPaths([path]);
    await reached;
    await session.close();
    release();
    const stopped = valueOf(await running);
    expect(stopped.ended).toBe('interrupted');
    const left = kinds(stopped).filter((kind) => kind === 'skipped').length;
    expect(left).toBeGreaterThan(0);
    gate = null;
    await start();
    const { interrupted } = await importer.state();
    expect(interrupted).toMatchObject([{ id: stopped.id, done: 12 - left, total: 12 }]);
    const report = valueOf(await importer.goOn(stopped.id ?? ''));
    expect(report.id).toBe(stopped.id);
    expect(kinds(report)).toEqual(Array.from({ length: 12 }, () => 'new'));
    expect((await importer.state()).interrupted).toEqual([]);
    // One step, though it took two runs.
    expect(session.current().store?.steps().done).toHaveLength(1);
  });

  it('counts an article as new that came in before the crash and after the last line of the record', async () => {
    const path = await notes(4);
    const report = valueOf(await importer.importPaths([path]));
    const file = join(folder, 'library', 'imports', `${report.id}.jsonl`);
    const lines = (await readFile(file, 'utf8')).split('\n');
    // As a crash leaves it: the plan, and a line of which only a part came to the disk.
    await writeFile(file, `${lines.slice(0, 2).join('\n')}\n\n{"done":[{"file":0,"outc`);
    expect((await importer.state()).interrupted).toMatchObject([{ done: 0, total: 4 }]);
    expect(kinds(valueOf(await importer.goOn(report.id ?? '')))).toEqual(['new', 'new', 'new', 'new']);
    expect(titles()).toHaveLength(4);
    expect(await importer.report(report.id ?? '')).toMatchObject({ ok: true, value: { id: report.id } });
  });

  it('leaves an interrupted import as it is when asked to', async () => {
    const path = await notes(6);
    const { reached, release } = holdAt('note-001');
    const running = importer.importPaths([path]);
    await reached;
    await session.reopen(open);
    release();
    const stopped = valueOf(await running);
    const left = valueOf(await importer.leave(stopped.id ?? ''));
    expect(left.ended).toBe('interrupted');
    expect((await importer.state()).interrupted).toEqual([]);
    expect(await importer.reports()).toMatchObject({ ok: true, value: [{ id: stopped.id }] });
    await importer.forget(stopped.id ?? '');
    expect(await readdir(join(folder, 'library', 'imports'))).toEqual([]);
  });

  it('brings in every text of an archive, names each by its place, and says what it was of the rest when cancelled', async () => {
    const entries = Array.from({ length: 9 }, (_, index) => ({
      name: `note-${index}.txt`,
      bytes: Buffer.from(`Note ${index}. It rained.`),
    }));
    await notes(0);
    await writeFile(
      join(folder, 'field', 'many.zip'),
      zipOf([...entries, { name: 'a.png', bytes: Buffer.from('\x89PNG') }]),
    );
    const { reached, release } = holdAt('note-6');
    const running = importer.importPaths([join(folder, 'field')]);
    await reached;
    importer.control('cancel');
    const cut = valueOf(await running);
    release();
    gate = null;
    expect(kinds(cut).at(-1)).toBe('skipped');
    expect(titles()).toHaveLength(cut.outcomes.length - 1);
    const whole = valueOf(await importer.retry(cut.id ?? ''));
    expect(whole.outcomes.map(({ fileName }) => fileName)).toContain('many.zip › note-7.txt');
    expect(kinds(whole)).toEqual([
      ...Array(titles().length - 9 + cut.outcomes.length - 1).fill('same'),
      ...Array(9 - cut.outcomes.length + 1).fill('new'),
      'textless',
    ]);
    expect(titles()).toHaveLength(9);
  });

  it('says of dropped bytes that are no longer at hand that they must be dropped again', async () => {
    const text = (name: string) => ({ name, bytes: new TextEncoder().encode(`${name}. It rained.`), modifiedAt: null });
    const { reached, release } = holdAt('d.txt');
    const running = importer.importDropped(['a.txt', 'b.txt', 'c.txt', 'd.txt'].map(text));
    await reached;
    await session.reopen(open);
    release();
    gate = null;
    const stopped = valueOf(await running);
    const report = valueOf(await importer.goOn(stopped.id ?? ''));
    expect(report.outcomes[0]).toMatchObject({ fileName: 'a.txt', outcome: 'new' });
    expect(report.outcomes[3]).toMatchObject({ outcome: 'failed', action: 'Drop it again.' });
  });
});

async function until(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await new Promise((resolve) => setImmediate(resolve));
}
