import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { paperPrinter } from './print-pdf';

let tempFolder = '';
beforeEach(async () => {
  tempFolder = await mkdtemp(join(tmpdir(), 'sidelight-paper-'));
});
afterEach(() => rm(tempFolder, { recursive: true, force: true }));

it('opens the pages in a file of their title, and leaves none of it behind when the program ends', async () => {
  const opened: string[] = [];
  const ends: (() => void)[] = [];
  const open = async (path: string): Promise<string> => {
    opened.push(path);
    return '';
  };
  const print = paperPrinter({ tempFolder, open, atEnd: (clean) => ends.push(clean) });
  expect(await print('The ferry: a/b', Buffer.from('%PDF-1'))).toEqual({ ok: true, value: null });
  expect(await print('The ferry: a/b', Buffer.from('%PDF-2'))).toEqual({ ok: true, value: null });
  expect(opened).toHaveLength(2);
  expect(opened[0]).toMatch(/The ferry a b\.pdf$/u);
  expect(opened[1]).toMatch(/The ferry a b\.pdf$/u);
  expect(opened[1]).not.toBe(opened[0]);
  expect(await readFile(opened[0] ?? '', 'utf8')).toBe('%PDF-1');
  expect(await readFile(opened[1] ?? '', 'utf8')).toBe('%PDF-2');
  expect(ends).toHaveLength(1);
  for (const end of ends) end();
  expect(await readdir(tempFolder)).toEqual([]);
});

it('says so where nothing shows PDFs, and where there is no room for the file', async () => {
  const none = paperPrinter({ tempFolder, open: async () => 'no application', atEnd: () => undefined });
  expect(await none('Ferry', Buffer.from('x'))).toMatchObject({ ok: false, error: { code: 'no-viewer' } });
  const gone = paperPrinter({ tempFolder: join(tempFolder, 'gone'), open: async () => '', atEnd: () => undefined });
  expect(await gone('Ferry', Buffer.from('x'))).toMatchObject({ ok: false });
});
