import * as fc from 'fast-check';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { COMMANDS } from './commands';
import type { CommandName } from './commands';
import { keyOf, KeymapSchema, KeySchema, mayHaveKey, ownKeyOf, refusalOf, withKey } from './keys';
import type { Keyboard, Keymap } from './keys';

const NAMES = Object.keys(COMMANDS) as CommandName[];
const LINUX: Keyboard = { platform: 'linux', direction: 'ltr', keymap: {} };
const linux = (keymap: Keymap): Keyboard => ({ ...LINUX, keymap });

it('gives every command its own key, in the notation it takes itself, and no two the same', () => {
  const keys = NAMES.flatMap((name) => keyOf(name, linux({})) ?? []);
  for (const name of NAMES.filter(mayHaveKey)) {
    const key = keyOf(name, linux({}));
    if (key !== null) expect(v.is(KeySchema, key), key).toBe(true);
  }
  expect(new Set(keys).size).toBe(keys.length);
  expect(keyOf('redo', { ...LINUX, platform: 'win32' })).toBe('Ctrl+Y');
});

it('takes another key, none, and the own one back', () => {
  const other = linux(withKey(LINUX, 'import', 'CmdOrCtrl+I'));
  expect(keyOf('import', other)).toBe('CmdOrCtrl+I');
  expect(keyOf('import', linux(withKey(other, 'import', null)))).toBeNull();
  expect(withKey(other, 'import', ownKeyOf('import', LINUX))).toEqual({});
  expect(keyOf('undo', linux({ undo: 'CmdOrCtrl+U' }))).toBe('CmdOrCtrl+Z');
  expect(mayHaveKey('undo')).toBe(false);
});

it('refuses what would be typed, what the system has and what another command has', () => {
  for (const key of ['K', 'Shift+K', 'Alt+K', 'Alt+Shift+1', 'Home', 'Shift+Left', '/', 'Enter', 'Shift+Enter']) {
    expect(refusalOf('import', key, LINUX), key).toEqual({ why: 'typed', by: null });
  }
  for (const key of ['CmdOrCtrl+C', 'CmdOrCtrl+Shift+Left', 'Alt+F4', 'Alt+Down', 'F6', 'F8', 'CmdOrCtrl+Enter']) {
    expect(refusalOf('import', key, LINUX), key).toEqual({ why: 'system', by: null });
  }
  expect(refusalOf('import', 'CmdOrCtrl+K', LINUX)).toEqual({ why: 'taken', by: 'show-commands' });
  const freed = linux(withKey(LINUX, 'show-commands', null));
  for (const key of ['CmdOrCtrl+K', 'CmdOrCtrl+Alt+Home', 'Alt+PageDown', 'F9', 'Shift+F9', 'CmdOrCtrl+Alt+Enter']) {
    expect(refusalOf('import', key, freed), key).toBeNull();
  }
});

it('never lets two commands have one key, however keys are given', () => {
  const key = fc.constantFrom('CmdOrCtrl+I', 'CmdOrCtrl+K', 'CmdOrCtrl+O', 'F9', 'CmdOrCtrl+E', null);
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...NAMES), key), { maxLength: 30 }), (given) => {
      let keymap = {};
      for (const [name, wanted] of given) {
        if (!mayHaveKey(name)) continue;
        const isRefused = wanted !== null && refusalOf(name, wanted, linux(keymap)) !== null;
        if (!isRefused) keymap = withKey(linux(keymap), name, wanted);
      }
      const keys = NAMES.flatMap((name) => keyOf(name, linux(keymap)) ?? []);
      expect(new Set(keys).size).toBe(keys.length);
      expect(v.is(KeymapSchema, keymap)).toBe(true);
    }),
  );
});

it('mirrors the ways back and forward in a window that is read from right to left', () => {
  expect(keyOf('go-back', LINUX)).toBe('Alt+Left');
  expect(keyOf('go-back', { ...LINUX, direction: 'rtl' })).toBe('Alt+Right');
  expect(keyOf('go-back', { ...LINUX, platform: 'darwin' })).toBe('Cmd+[');
  expect(keyOf('go-back', { ...linux({ 'go-back': 'F9' }), direction: 'rtl' })).toBe('F9');
});
