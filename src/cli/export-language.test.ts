import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import mammoth from 'mammoth';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readersHere } from '../../tests/kit/readers-here';
import { readExport } from './export-arguments';
import { run } from './run';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sidelight-language-'));
  const story = join(folder, 'story.txt');
  await writeFile(story, 'Date: 4 May 2021\n\nPORT ALMA: “Boats came back,” said Ama Owusu, the harbour master.');
  expect(await call(['import', '--library', join(folder, 'library'), story])).toBe(0);
});
afterEach(() => rm(folder, { recursive: true }));

function call(args: readonly string[]): Promise<number> {
  const nowhere = () => new Writable({ write: (_chunk, _encoding, done) => done() });
  return run(args, {
    stdin: Readable.from([]),
    stdout: nowhere(),
    stderr: nowhere(),
    startedAt: '2024-02-01T10:00:00.000Z',
    userData: join(folder, 'settings'),
    startReaders: readersHere,
    env: {},
  });
}

async function exported(form: string, ...more: readonly string[]): Promise<Buffer> {
  const out = join(folder, `story.${form}`);
  const args = ['export', '--library', join(folder, 'library'), '--format', form, '--out', out, '--force', ...more];
  expect(await call(args)).toBe(0);
  return readFile(out);
}

test('forms that are read are in the language that is named, and in English where none is', async () => {
  expect(String(await exported('md'))).toContain('- **Published:** 4 May 2021\n');
  expect(String(await exported('md', '--language', 'fr'))).toContain('- **Publication\u202F:** 4 mai 2021\n');
  const page = String(await exported('html', '--language=ar'));
  expect(page).toContain('<html lang="ar" dir="rtl"');
  expect(page).toContain('4 مايو 2021');
  const { value } = await mammoth.extractRawText({ buffer: await exported('docx', '--language', 'es') });
  expect(value).toContain('Publicación: 4 de mayo de 2021');
});

test('the language goes into an order for PDFs, and stands only where there is a frame to be in it', () => {
  const base = ['--library', 'here', '--out', 'there'];
  const asked = readExport([...base, '--format', 'pdf', '--template', 'report', '--language', 'es']);
  expect(asked).toMatchObject({ kind: 'export-pdf', request: { template: 'report', language: 'es' } });
  expect(readExport([...base, '--format', 'pdf'])).toMatchObject({ request: { language: 'en' } });
  expect(readExport([...base, '--format', 'pdf', '--language', 'de'])).toContain('en, fr, es, ar');
  for (const format of ['json', 'csv', 'ris', 'bundle'])
    expect(readExport([...base, '--format', format, '--language', 'fr'])).toContain('--language belongs to');
});
