import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../commands';
import type { CommandName } from '../commands';
import { ENGLISH_MENU, commandLabel, menuWord } from './menu-words';
import type { MenuWord } from './menu-words';

const NAMES = Object.keys(COMMANDS) as CommandName[];
const WORDS = Object.keys(ENGLISH_MENU) as MenuWord[];

describe.each(['fr', 'es', 'ar'] as const)('the menus in %s', (language) => {
  it('keep the sign of a command that asks for more', () => {
    for (const name of NAMES)
      expect([name, commandLabel(name, language).endsWith('…')]).toEqual([name, COMMANDS[name].label.endsWith('…')]);
  });

  it('underline one letter at most', () => {
    const all = [
      ...NAMES.map((name) => commandLabel(name, language)),
      ...WORDS.map((word) => menuWord(word, language)),
    ];
    expect(all.filter((label) => label.split('&').length > 2)).toEqual([]);
  });
});

it('speaks English where it is asked to', () => {
  expect(commandLabel('undo', 'en')).toBe('&Undo');
  expect(menuWord('file', 'pseudo')).toBe('&File');
});
