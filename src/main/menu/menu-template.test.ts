import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '#shared/commands';
import type { CommandName } from '#shared/commands';
import type { Language } from '#shared/languages';
import { menuTemplate } from './menu-template';

function items(platform: string, isDevelopment = false, language: Language = 'en') {
  const chosen: string[] = [];
  const menu = menuTemplate({
    platform,
    theme: 'dark',
    followsSource: true,
    language,
    isDevelopment,
    keys: {},
    steps: { undo: 'Deleted “Fields & rivers”', redo: null },
    recent: [{ token: 'abc', name: 'Fields & rivers', place: 'stick' }],
    choose: (command) => chosen.push(command),
    openRecent: (token) => chosen.push(`recent-${token}`),
  });
  const flat = (list: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] =>
    list.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flat(item.submenu) : [])]);
  return { all: flat(menu), chosen };
}

const click = (item: MenuItemConstructorOptions) => item.click?.({} as never, undefined, {});

describe('menuTemplate', () => {
  it('sends the command of every item of ours', () => {
    const { all, chosen } = items('linux');
    const ours = all.filter(({ id }) => id !== undefined);
    for (const item of ours) click(item);
    expect(chosen).toEqual(ours.map(({ id }) => id));
    expect(chosen).toEqual(expect.arrayContaining(['import', 'import-folder', 'export-pdf', 'undo', 'theme-light']));
  });

  it('holds every command, but for the palette in which they all stand: those of the system by their role', () => {
    const { all } = items('linux');
    const ours = new Set(all.flatMap(({ id }) => (id === undefined ? [] : [id])));
    const missing = (Object.keys(COMMANDS) as CommandName[]).filter((name) => !ours.has(name));
    const labels = new Set(all.filter(({ role }) => role !== undefined).map(({ label }) => label));
    expect(missing).toEqual(['close-window', 'quit', 'zoom-in', 'zoom-out', 'zoom-reset', 'full-screen']);
    expect(missing.filter((name) => !labels.has(COMMANDS[name].label))).toEqual([]);
  });

  it('lists the libraries opened before, an ampersand in their names left to read', () => {
    const recent = items('linux').all.find(({ id }) => id === 'recent-abc');
    expect(recent?.label).toBe('Fields && rivers (stick)');
  });

  it('says what would be taken back, and nothing where there is nothing to do again', () => {
    const { all } = items('linux');
    expect(all.find(({ id }) => id === 'undo')?.label).toBe('&Undo: Deleted “Fields && rivers”');
    expect(all.find(({ id }) => id === 'redo')?.label).toBe('&Redo');
  });

  it.each(['linux', 'win32', 'darwin'])('gives no accelerator twice on %s', (platform) => {
    const keys = items(platform).all.flatMap(({ accelerator }) => (accelerator === undefined ? [] : [accelerator]));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('has the keys of back and forward point as the window is read', () => {
    const keys = (platform: string, language: Language) =>
      items(platform, false, language)
        .all.filter(({ id }) => id === 'go-back' || id === 'go-forward')
        .map(({ accelerator }) => accelerator);
    expect(keys('linux', 'en')).toEqual(['Alt+Left', 'Alt+Right']);
    expect(keys('win32', 'ar')).toEqual(['Alt+Right', 'Alt+Left']);
    expect(keys('darwin', 'ar')).toEqual(['Cmd+[', 'Cmd+]']);
  });

  it('marks the theme in use and the options that are on', () => {
    const { all } = items('linux');
    expect(all.filter(({ checked }) => checked).map(({ id }) => id)).toEqual(['follow-source', 'theme-dark']);
  });

  it('leaves undo to the page', () => {
    const undo = items('linux').all.filter(({ id }) => id === 'undo' || id === 'redo');
    expect(undo.map(({ registerAccelerator }) => registerAccelerator)).toEqual([false, false]);
  });

  it('offers the tools of developers to developers only', () => {
    const roles = (isDevelopment: boolean) => items('linux', isDevelopment).all.map(({ role }) => role);
    expect(roles(false)).not.toContain('toggleDevTools');
    expect(roles(false)).not.toContain('reload');
    expect(roles(true)).toContain('toggleDevTools');
  });
});
