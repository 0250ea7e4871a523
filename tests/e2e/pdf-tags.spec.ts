import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PDFDict, PDFDocument, PDFName, PDFNumber } from '@cantoo/pdf-lib';
import { ROOT } from './fixtures/launch';
import { structureOf } from './fixtures/pdf-structure';
import { allOf, tagsOf } from './fixtures/pdf-tags';
import type { TaggedPage } from './fixtures/pdf-tags';
import { expect, test } from './fixtures/test';
import { sidelight } from './pages/command-line';

const SAMPLES = join(ROOT, 'resources', 'samples');

/** The letters alone: evidence numbers stand between the words of the source. An apostrophe may be read as the letter that looks like it. */
function letters(words: string): string {
  return words.normalize('NFKC').replaceAll(/[^\p{L}]+|ʼ/gu, '');
}

/** Letters without their order: lines from right to left are read in another one. */
function sorted(words: string): string {
  return Array.from(letters(words))
    .sort((a, b) => (a < b ? -1 : 1))
    .join('');
}

async function exported(folder: string, settings: string, template: string): Promise<readonly string[]> {
  const library = join(settings, 'library');
  expect(await sidelight(['import', '--library', library, SAMPLES], settings)).toMatchObject({ status: 0 });
  const args = ['--format', 'pdf', '--template', template, '--out', folder];
  expect(await sidelight(['export', '--library', library, ...args], settings)).toMatchObject({ status: 0, errors: '' });
  return (await readdir(folder)).map((name) => join(folder, name));
}

/** What each head of a table says of itself, which pdf.js does not tell. */
async function headsOf(path: string): Promise<readonly string[]> {
  const { context } = await PDFDocument.load(await readFile(path));
  return context.enumerateIndirectObjects().flatMap(([, element]) => {
    if (!(element instanceof PDFDict) || element.get(PDFName.of('S')) !== PDFName.of('TH')) return [];
    const cell = element.lookup(PDFName.of('A'), PDFDict);
    const span = cell.lookupMaybe(PDFName.of('ColSpan'), PDFNumber)?.asNumber();
    const scope = cell.lookup(PDFName.of('Scope'), PDFName).decodeText();
    return [span === undefined ? scope : `${scope} over ${span}`];
  });
}

/** How many links say nothing of where they lead. */
async function speechlessLinks(path: string): Promise<number> {
  const { context } = await PDFDocument.load(await readFile(path));
  return context
    .enumerateIndirectObjects()
    .filter(
      ([, object]) =>
        object instanceof PDFDict &&
        object.get(PDFName.of('Subtype')) === PDFName.of('Link') &&
        !object.has(PDFName.of('Contents')),
    ).length;
}

/** Every link on a page is held by an element that says words, and every picture says what it shows. */
function expectWhole(pages: readonly TaggedPage[], links: readonly (readonly unknown[])[]): void {
  for (const [index, { elements }] of pages.entries()) {
    const held = allOf(elements, 'Link');
    expect(held.reduce((sum, link) => sum + link.links, 0)).toBe(links[index]?.length);
    for (const { words } of held) expect(words.trim()).not.toBe('');
    for (const { alt } of allOf(elements, 'Figure')) expect(alt ?? '').not.toBe('');
  }
}

test('a dossier is tagged: its parts, lists, links and marks, and the source word for word in its order', async ({
  filesFolder,
  dataFolder,
}) => {
  test.setTimeout(180_000);
  const paths = await exported(filesFolder, dataFolder, 'dossier');
  expect(paths).toHaveLength(6);
  const texts = await Promise.all((await readdir(SAMPLES)).map((name) => readFile(join(SAMPLES, name), 'utf8')));
  const languages = new Set<string | null>();
  for (const path of paths) {
    const pages = await tagsOf(path);
    const { bookmarks, links } = await structureOf(path);
    const all = pages.flatMap(({ elements }) => elements);
    const [heading, ...others] = allOf(all, 'H1');
    expect(others).toEqual([]);
    languages.add(heading?.language ?? null);
    expect(allOf(all, 'H2').map(({ words }) => words.trim().toLowerCase())).toEqual(
      bookmarks.map(({ title }) => title.toLowerCase()),
    );
    expect(await speechlessLinks(path)).toBe(0);
    expect(allOf(all, 'LI').length).toBeGreaterThan(20);
    expectWhole(pages, links);
    // Some readers know no Arabic letters within a word; that every one is tagged is seen by what is left over.
    const foot = sorted(`${heading?.words ?? ''}Pageof`);
    for (const { artifacts } of pages) expect(sorted(artifacts)).toBe(foot);
    if (heading?.language === 'ar') continue;
    const sections = pages.flatMap(({ elements }) => elements.filter(({ role }) => role === 'Sect'));
    const nameOf = (index: number): string =>
      sections[index]?.holds
        .find(({ role }) => role === 'H2')
        ?.words.trim()
        .toLowerCase() ?? '';
    const numbers = [...sections.keys()];
    const from = numbers.findIndex((index) => nameOf(index) === 'source');
    const end = numbers.findIndex((index) => nameOf(index).startsWith('index of'));
    const source = sections.slice(from, end < 0 ? sections.length : end);
    const said = letters(
      source
        .flatMap(({ holds }) => holds.filter(({ role }) => role === 'P'))
        .map(({ words }) => words)
        .join(''),
    );
    expect(texts.map(letters).find((text) => text.startsWith(said.slice(0, 8)))).toBe(said);
  }
  expect(languages).toEqual(new Set(['ar', 'en', 'fr', 'zh']));
});

test('a report on many articles is one tree over all its parts', async ({ filesFolder, dataFolder }) => {
  test.setTimeout(180_000);
  const [path = ''] = await exported(filesFolder, dataFolder, 'report');
  const pages = await tagsOf(path);
  const { bookmarks, links } = await structureOf(path);
  expectWhole(pages, links);
  expect(await speechlessLinks(path)).toBe(0);
  const all = pages.flatMap(({ elements }) => elements);
  const headings = allOf(all, 'H2').map(({ words }) => words.trim());
  for (const { title } of bookmarks) if (title !== 'Articles') expect(headings).toContain(title);
  const articles = allOf(all, 'Art').flatMap(({ holds }) => allOf(holds, 'H1'));
  const titles = bookmarks.find(({ title }) => title === 'Articles')?.below ?? [];
  expect(articles).toHaveLength(titles.length);
  for (const [index, { title }] of titles.entries())
    if (articles[index]?.language !== 'ar')
      expect(letters(title)).toContain(letters(articles[index]?.words ?? '').slice(0, 4));
  expect(allOf(all, 'Figure').some(({ alt }) => alt?.startsWith('Events by'))).toBe(true);
  expect(allOf(all, 'Figure').some(({ alt }) => alt === 'not reviewed')).toBe(true);
  expect(
    allOf(all, 'TH')
      .map(({ words }) => words.trim())
      .filter(Boolean).length,
  ).toBeGreaterThan(2);
  const heads = await headsOf(path);
  expect(heads.length).toBeGreaterThan(2);
  expect(new Set(heads)).toEqual(new Set(['Column', 'Row over 3']));
});
