import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import mammoth from 'mammoth';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ExportForm } from '#core/export/export-forms';
import { WHOLE_DOSSIER } from '#core/report/print-options';
import { REPORT_LANGUAGES, reportWords } from '#core/report/words/report-languages';
import type { ReportLanguage } from '#core/report/words/report-languages';
import { ok } from '#core/result';
import type { Store } from '#core/ports';
import { checkImage } from '#core/library/image-refusal';
import { exportReadable } from '../../../src/main/exporting/rescue';
import { readReport } from '../../../src/main/exporting/read-report';
import { makeParts } from '../../../src/main/forms/make-parts';
import { inputReader } from '../../../src/main/forms/read-input';
import { writeForms } from '../../../src/main/forms/write-forms';
import { addImage } from '../../../src/main/store/image-files';
import { openLibrary } from '../../../src/main/store/open-library';
import { pngOf, webpOf } from '../../kit/images';
import { plainArticle } from '../../kit/plain-article';

const AT = '2024-02-03T04:05:06.000Z';
const GONE = 'ab'.repeat(32);
const PNG = pngOf(24, 16);
let base = '';
let store: Store;
let id = '';
let webp = '';

beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'sidelight-pictures-'));
  const clock = { now: () => new Date(AT) };
  const opened = await openLibrary(join(base, 'library'), { clock, ids: { next: () => 'id-1' } });
  if (!opened.ok) throw new Error(opened.error.message);
  store = opened.value;
  await store.addArticles([plainArticle('a1', 'One bridge.')]);
  const [first = '', second = ''] = await Promise.all([PNG, webpOf('VP8L', 5, 4)].map(keep));
  id = first;
  webp = second;
  const markdown = `Seen ![the <well>](image:${id}) and ![packed](image:${webp})\n\n![lost](image:${GONE})`;
  await store.change({ type: 'note:put', note: { id: 'n1', articleId: 'a1', markdown, createdAt: AT, updatedAt: AT } });
});

afterEach(async () => {
  await store.close();
  await rm(base, { recursive: true, force: true });
});

async function keep(data: Buffer): Promise<string> {
  const facts = checkImage(data, 'x');
  if ('code' in facts) throw new Error(facts.message);
  const kept = await addImage(store, { data, facts, name: null, by: 'Ana', at: AT });
  if (!kept.ok) throw new Error(kept.error.message);
  return kept.value.id;
}

async function written(form: ExportForm, name: string, saidIn: ReportLanguage = 'en'): Promise<Buffer> {
  const readInput = inputReader(store, form);
  const path = join(base, name);
  const done = await writeForms({
    form,
    articles: [{ id: 'a1', title: 'Bridge' }],
    target: { kind: 'file', path },
    read: async (articleId) => {
      const read = await readInput(articleId);
      return read.ok ? ok({ ...read.value, saidIn }) : read;
    },
    make: async (each, input) => ok(await makeParts(each, input)),
    signal: new AbortController().signal,
    onProgress: () => undefined,
  });
  expect(done).toMatchObject({ saved: 1, failed: [], problem: null, paths: [path] });
  return readFile(path);
}

test('a page of HTML holds them whole, and tells those that are lost by their words', async () => {
  const { document } = parseHTML((await written('html', 'a.html')).toString());
  const images = [...document.querySelectorAll('img')];
  expect(images.map((image) => image.getAttribute('alt'))).toEqual(['the <well>', 'packed']);
  const [first = ''] = images.map((image) => image.getAttribute('src') ?? '');
  expect(Buffer.from(first.replace('data:image/png;base64,', ''), 'base64')).toEqual(PNG);
  expect(document.querySelector('article')?.textContent).toContain('[Picture: lost]');
  const policy = document.querySelector('meta[http-equiv]')?.getAttribute('content');
  expect(policy).toBe(
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'",
  );
});

test('a Markdown file has them beside it, once for any number of articles', async () => {
  const file = (await written('markdown', 'a.md')).toString();
  expect(file).toContain(`![the <well>](pictures/${id}.png) and ![packed](pictures/${webp}.webp)`);
  expect(file).toContain(String.raw`\[Picture: lost\]`);
  expect(file).not.toContain('image:');
  expect((await readdir(join(base, 'pictures'))).toSorted()).toEqual([`${id}.png`, `${webp}.webp`].toSorted());
  expect(await readFile(join(base, 'pictures', `${id}.png`))).toEqual(PNG);
  await writeFile(join(base, 'pictures', `${id}.png`), 'damaged');
  await written('markdown', 'b.md');
  expect(await readFile(join(base, 'pictures', `${id}.png`))).toEqual(PNG);
});

test('a Word document holds those that Word can show, and the words of the others', async () => {
  const buffer = await written('docx', 'a.docx');
  const { value } = await mammoth.convertToHtml({ buffer });
  const { document } = parseHTML(`<!doctype html><html><body>${value}</body></html>`);
  const images = [...document.querySelectorAll('img')];
  expect(images.map((image) => image.getAttribute('alt'))).toEqual(['the <well>']);
  const src = images[0]?.getAttribute('src') ?? '';
  expect(Buffer.from(src.replace('data:image/png;base64,', ''), 'base64')).toEqual(PNG);
  expect(document.body.textContent).toContain('[Picture: packed]');
  expect(document.body.textContent).toContain('[Picture: lost]');
  expect(document.body.textContent).not.toContain('image:');
});

test('annotations say their words, and JSON has the note as it is', async () => {
  const annotations = (await written('jsonld', 'a.jsonld')).toString();
  expect(annotations).toContain('Seen Picture: the <well> and Picture: packed');
  expect(annotations).not.toContain('image:');
  expect((await written('json', 'a.json')).toString()).toContain(`image:${id}`);
});

test.each(REPORT_LANGUAGES)('a picture that is lost is named in the language of the export: %s', async (language) => {
  const said = reportWords(language).picture('lost');
  for (const form of ['html', 'markdown', 'jsonld'] as const)
    expect((await written(form, `a.${form}`, language)).toString(), form).toContain(said);
  const { value } = await mammoth.convertToHtml({ buffer: await written('docx', 'a.docx', language) });
  expect(value).toContain(`[${said}]`);
});

test('a report has them as the print page shows them, but for a part that is left out', async () => {
  const report = await readReport(store, 'a1', WHOLE_DOSSIER);
  if (!report.ok) throw new Error(report.error.message);
  expect(Object.keys(report.value.pictures ?? {}).toSorted()).toEqual([id, webp].toSorted());
  expect(report.value.pictures?.[id]).toBe(`data:image/png;base64,${PNG.toString('base64')}`);
  const without = await readReport(store, 'a1', { ...WHOLE_DOSSIER, leftOut: ['notes'] });
  expect(without.ok && without.value.pictures).toBeUndefined();
});

test('what can be read of a library has them as files below its notes', async () => {
  const done = await exportReadable(store, base, '2024-05-06');
  expect(done).toMatchObject({ ok: true, value: { unread: [expect.stringContaining(GONE)] } });
  const folder = join(base, 'Sidelight library 2024-05-06', 'notes');
  const [note = ''] = (await readdir(folder)).filter((name) => name.endsWith('.md'));
  expect(await readFile(join(folder, note), 'utf8')).toContain(`![the <well>](pictures/${id}.png)`);
  expect(await readFile(join(folder, 'pictures', `${id}.png`))).toEqual(PNG);
});
