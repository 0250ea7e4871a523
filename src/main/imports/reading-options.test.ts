import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { IMPORT_LIMITS } from '#shared/ipc/import-settings';
import type { ImportSettings } from '#shared/ipc/import-settings';
import { epubParts } from '../../../tests/kit/format-files';
import { kindsOf, openImportLab, reportIn } from '../../../tests/kit/import-lab';
import type { ImportLab } from '../../../tests/kit/import-lab';
import { zipOf } from '../../../tests/kit/zip';
import { DEFAULT_LIMITS } from '../importing/import-limits';
import { DEFAULT_SETTINGS } from '../library/settings';
import { readingOf } from './reading-options';

let lab: ImportLab;

beforeEach(async () => {
  lab = await openImportLab();
});

afterEach(() => lab.close());

const set = (imports: Partial<ImportSettings>): void =>
  lab.set({ ...DEFAULT_SETTINGS, imports: { alwaysPreview: false, previewAbove: 20, ...imports } });

async function importFile(name: string, bytes: Uint8Array | string) {
  const path = join(lab.folder, name);
  await writeFile(path, bytes);
  return reportIn(await lab.importer().importPaths([path]));
}

describe('readingOf', () => {
  it('is as usual where nothing was set', () => {
    const { usual: files } = IMPORT_LIMITS.fileMegabytes;
    const { limits, books } = readingOf(DEFAULT_SETTINGS);
    expect(limits).toEqual(DEFAULT_LIMITS);
    expect(books).toBe('one');
    expect([files, IMPORT_LIMITS.collectionMegabytes.usual].map((megabytes) => megabytes * 1024 * 1024)).toEqual([
      DEFAULT_LIMITS.fileBytes,
      DEFAULT_LIMITS.collectionBytes,
    ]);
    expect([IMPORT_LIMITS.entries.usual, IMPORT_LIMITS.depth.usual]).toEqual([
      DEFAULT_LIMITS.entries,
      DEFAULT_LIMITS.depth,
    ]);
  });

  it('holds for the next import: a file over the limit is refused with the limit, and comes in once that is raised', async () => {
    const long = 'The ferry left at seven. '.repeat(60_000);
    set({ limits: { fileMegabytes: 1 } });
    const refused = await importFile('long.txt', long);
    expect(refused.outcomes).toMatchObject([
      {
        outcome: 'failed',
        detail: 'long.txt is 1.4 MB; the limit is 1 MB.',
        action: 'Split the file and import the parts, or raise the limit in the settings.',
      },
    ]);
    set({});
    expect(kindsOf(await importFile('long.txt', long))).toEqual(['new']);
  });

  it('stops at the most texts in one file', async () => {
    set({ limits: { entries: 2 } });
    const rows = Array.from({ length: 4 }, (_, index) => `Title ${index},Text number ${index} of the table`).join('\n');
    const { outcomes } = await importFile('table.csv', `title,text\n${rows}\n`);
    expect(outcomes.filter(({ outcome }) => outcome === 'new')).toHaveLength(2);
    expect(outcomes.at(-1)?.detail).toContain('2');
  });

  it('makes of a book one article, or one of each chapter', async () => {
    const book = zipOf(epubParts());
    set({ books: 'chapters' });
    const chapters = await importFile('chapters.epub', book);
    expect(chapters.outcomes[0]?.fileName).toContain('› chapter 1');
    set({ books: 'one' });
    const [whole] = (await importFile('whole.epub', book)).outcomes;
    expect(whole?.fileName).toBe('whole.epub');
  });
});
