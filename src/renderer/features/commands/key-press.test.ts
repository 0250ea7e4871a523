import { expect, it } from 'vitest';
import { keyFromPress } from './key-press';

const NONE = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

it.each([
  [{ key: 'k', code: 'KeyK', ctrlKey: true }, 'CmdOrCtrl+K'],
  [{ key: 'K', code: 'KeyK', ctrlKey: true, shiftKey: true }, 'CmdOrCtrl+Shift+K'],
  [{ key: 'a', code: 'KeyQ', ctrlKey: true }, 'CmdOrCtrl+A'],
  [{ key: 'ش', code: 'KeyA', ctrlKey: true }, 'CmdOrCtrl+A'],
  [{ key: '!', code: 'Digit1', ctrlKey: true, shiftKey: true }, 'CmdOrCtrl+Shift+1'],
  [{ key: 'ArrowLeft', code: 'ArrowLeft', altKey: true }, 'Alt+Left'],
  [{ key: 'F9', code: 'F9' }, 'F9'],
  [{ key: 'Enter', code: 'Enter', ctrlKey: true, shiftKey: true }, 'CmdOrCtrl+Shift+Enter'],
  [{ key: 'Enter', code: 'NumpadEnter', altKey: true }, 'Alt+Enter'],
  [{ key: 'Enter', code: 'Enter' }, 'Enter'],
  [{ key: 'Tab', code: 'Tab', ctrlKey: true }, null],
  [{ key: ',', code: 'Comma', ctrlKey: true, altKey: true }, 'CmdOrCtrl+Alt+,'],
  [{ key: 'k', code: 'KeyK', metaKey: true }, null],
  [{ key: 'Control', code: 'ControlLeft', ctrlKey: true }, null],
  [{ key: 'Dead', code: 'BracketLeft', ctrlKey: true }, null],
  [{ key: 'Escape', code: 'Escape' }, null],
])('names %o', (press, key) => {
  expect(keyFromPress({ ...NONE, ...press }, 'linux')).toBe(key);
});

it('takes the command key for Ctrl on a Mac', () => {
  expect(keyFromPress({ ...NONE, key: 'k', code: 'KeyK', metaKey: true }, 'darwin')).toBe('CmdOrCtrl+K');
  expect(keyFromPress({ ...NONE, key: 'k', code: 'KeyK', ctrlKey: true }, 'darwin')).toBeNull();
});
