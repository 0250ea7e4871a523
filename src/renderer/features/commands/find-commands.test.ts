import { describe, expect, it } from 'vitest';
import { findCommands, recentCommands, titleOf, withRecent } from './find-commands';
import { keyParts } from './key-parts';

const names = (query: string) => findCommands(query).map(({ name }) => name);

describe('findCommands', () => {
  it('finds by the beginnings of words in any order', () => {
    expect(names('lib open')).toEqual(['open-library']);
    expect(names('dark')).toEqual(['theme-dark']);
    expect(names('zzz')).toEqual([]);
  });

  it('puts first what begins with the query, and all for none', () => {
    expect(names('re')[0]).toBe('restore-backup');
    expect(names('import').slice(0, 3)).toEqual(['import', 'import-folder', 'show-imports']);
    expect(names('')).toContain('undo');
    expect(names('')).not.toContain('show-commands');
  });

  it('remembers the commands chosen last, each once, and passes over one that is no longer there', () => {
    const chosen = withRecent(['undo', 'import', 'theme-dark', 'redo', 'settings'], 'import');
    expect(chosen).toEqual(['import', 'undo', 'theme-dark', 'redo', 'settings']);
    expect(withRecent(chosen, 'show-bin')).toEqual(['show-bin', 'import', 'undo', 'theme-dark', 'redo']);
    expect(recentCommands(['import', 'of a later version', 'undo']).map(({ name }) => name)).toEqual([
      'import',
      'undo',
    ]);
  });

  it('calls a command without the marks of a menu', () => {
    expect(titleOf('import')).toBe('Import Files');
    expect(titleOf('theme-light')).toBe('Theme: Light');
  });
});

describe('keyParts', () => {
  it('says keys as they stand on the keyboard of the system', () => {
    expect(keyParts('CmdOrCtrl+Shift+Z', 'linux')).toEqual(['Ctrl', 'Shift', 'Z']);
    expect(keyParts('CmdOrCtrl+Alt+1', 'darwin')).toEqual(['⌘', '⌥', '1']);
    expect(keyParts('F6', 'win32')).toEqual(['F6']);
  });
});
