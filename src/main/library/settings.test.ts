import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, openSettings } from './settings';

let folder = '';
const file = () => join(folder, 'settings.json');
const logged: string[] = [];
const log = (message: string) => void logged.push(message);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sidelight-settings-'));
  logged.length = 0;
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('settings', () => {
  it('starts with the defaults and remembers what was saved', async () => {
    const settings = await openSettings(folder, log);
    expect(settings.current()).toEqual(DEFAULT_SETTINGS);
    expect(settings.save({ ...DEFAULT_SETTINGS, theme: 'dark' })).toMatchObject({ ok: true });
    expect((await openSettings(folder, log)).current().theme).toBe('dark');
    expect(await readdir(folder)).toEqual(['settings.json']);
  });

  it.each(['', '{"theme":"da', 'null', '[]', '{"theme":"pink"}', '\0\0\0\0'])(
    'keeps a damaged file aside and starts with the defaults: %j',
    async (damaged) => {
      await writeFile(file(), damaged);
      const settings = await openSettings(folder, log);
      expect(settings.current()).toEqual(DEFAULT_SETTINGS);
      settings.save(DEFAULT_SETTINGS);
      expect(await readFile(`${file()}.damaged`, 'utf8')).toBe(damaged);
    },
  );

  it('says when they cannot be saved, and leaves no half file', async () => {
    const settings = await openSettings(join(folder, 'missing'), log);
    expect(settings.save(DEFAULT_SETTINGS)).toMatchObject({ ok: false, error: { code: 'settings-not-saved' } });
    expect(logged).toHaveLength(1);
    expect(await readdir(folder)).toEqual([]);
  });
});
