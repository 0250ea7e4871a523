import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runCommand } from '../../tests/kit/run-command';
import type { ImportSettings } from '#shared/ipc/import-settings';
import { DEFAULT_SETTINGS } from '../main/library/settings';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sidelight-cli-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function importing(path: string, library = join(folder, 'library')): Promise<string> {
  const asked = ['import', '--library', library, path];
  const { out, errors } = await runCommand(asked, { userData: join(folder, 'settings') });
  return out + errors;
}

async function settle(imports: Partial<ImportSettings>): Promise<void> {
  await mkdir(join(folder, 'settings'));
  const settings = { ...DEFAULT_SETTINGS, imports: { alwaysPreview: false, previewAbove: 20, ...imports } };
  await writeFile(join(folder, 'settings', 'settings.json'), JSON.stringify(settings));
}

/** All commands that read files; each says of them what it does with them. */
const READING = ['import', 'summarize', 'inspect'] as const;

async function reading(command: (typeof READING)[number], ...paths: readonly string[]): Promise<string> {
  const library = command === 'import' ? ['--library', join(folder, 'library')] : [];
  const { out, errors } = await runCommand([command, ...library, ...paths], { userData: join(folder, 'settings') });
  return out + errors;
}

test.each(READING)('%s goes by the limits that were set in the window', async (command) => {
  const long = join(folder, 'long.txt');
  await writeFile(long, 'The well was dry on Monday. '.repeat(50_000));
  const many = join(folder, 'many.csv');
  await writeFile(many, `title,text\n${'The well,It was dry on Monday and nobody came.\n'.repeat(12)}`);
  await settle({ limits: { fileMegabytes: 1, entries: 10 } });
  const told = await reading(command, long, many);
  expect(told).toContain('long.txt is 1.3 MB; the limit is 1 MB.');
  expect(told).toContain('many.csv has more than 10 rows');
});

test.each(['summarize', 'inspect'] as const)(
  '%s reads a table by the columns that were settled in the window',
  async (command) => {
    const path = join(folder, 'wells.csv');
    const long = 'Nobody came to see the well, which had been dry since Monday.';
    await writeFile(path, `k1,k2\nThe well was full on Friday.,${long}\n`);
    expect(await reading(command, path)).not.toContain('full on Friday');
    await settle({ columns: { 'k1\nk2': { text: ['k1'] } } });
    expect(await reading(command, path)).toContain('full on Friday');
  },
);

test('says in a sentence that the folder of a new library cannot be made', async () => {
  const path = join(folder, 'note.txt');
  await writeFile(path, 'The well was dry on Monday.');
  const below = join(path, 'library');
  expect(await importing(path, below)).toBe(
    `sidelight: The folder ${below} for a new library cannot be made. ` +
      'Choose another place for it, in a folder that is there and that you may write to.\n',
  );
});

test('says of a table which column was taken for the text, where no name told it', async () => {
  const said = 'The ferry left the harbour at seven in the morning, and nobody knew why.';
  const guessed = join(folder, 'guessed.csv');
  await writeFile(guessed, `k1,k2\nThe ferry,${said}\n`);
  expect(await importing(guessed)).toContain('The column “k2” was taken for the text, which is a guess.');
  const named = join(folder, 'named.csv');
  await writeFile(named, `k1,text\nThe bridge,${said} It is shut.\n`);
  expect(await importing(named)).not.toContain('which is a guess');
});
