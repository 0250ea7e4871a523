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

it.each([
  [1000, 55],
  [1280, 60],
])(
  'leaves the text of an article, at %d pixels with list and summary beside it, lines of %d letters',
  async (width, most) => {
    const css = (name: string) => readFile(join(import.meta.dirname, '..', '..', 'renderer', 'ui', name), 'utf8');
    const panes = await readFile(join(import.meta.dirname, '..', '..', 'renderer', 'app', 'panes.tsx'), 'utf8');
    const leastOf = (id: string) =>
      16 * Number(new RegExp(`id="${id}"[^>]* minSize="(\\d+)rem"`, 'u').exec(panes)?.[1]);
    const measure = 16 * Number(/--measure: (\d+)rem/u.exec(await css('tokens.css'))?.[1]);
    // What a letter takes in running text of the samples, with the room that is left at the ends of lines.
    const letter = 18 * 0.448;
    const { library, source, summary } = DEFAULT_SETTINGS.layout;
    expect(library + source + summary).toBe(100);
    const list = Math.max((width * library) / 100, leastOf('library'));
    const side = Math.max((width * summary) / 100, leastOf('side'));
    // Beside the text lie the rail and the bar that scrolls it, and room at both sides, of which its style sheet tells.
    const pane = width - list - side - 24 - 10;
    const [, share, less] = /clamp\(1\.25rem, (\d+)% - ([\d.]+)rem,/u.exec(await css('reading-page.module.css')) ?? [];
    const room = Math.max(20, (pane * Number(share)) / 100 - 16 * Number(less));
    expect(Math.min(pane - 2 * room, measure) / letter).toBeGreaterThan(most);
  },
);
