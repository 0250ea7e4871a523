import { COMMANDS } from '../commands';
import type { CommandName } from '../commands';
import type { Language } from '../languages';
import { arabicMenu } from './menu-ar';
import { spanishMenu } from './menu-es';
import { frenchMenu } from './menu-fr';

/** The titles of the menus, and what the system's own commands are called. */
export const ENGLISH_MENU = {
  file: '&File',
  edit: '&Edit',
  view: '&View',
  review: '&Review',
  help: '&Help',
  theme: '&Theme',
  recent: 'Open &Recent',
  cut: 'Cu&t',
  copy: '&Copy',
  paste: '&Paste',
  selectAll: 'Select &All',
} as const;

/** See ENGLISH_MENU. */
export type MenuWord = keyof typeof ENGLISH_MENU;

/** What a language calls menus and commands; what it does not name stands in English. */
export type MenuTranslation = {
  readonly words: Partial<Readonly<Record<MenuWord, string>>>;
  readonly commands: Partial<Readonly<Record<CommandName, string>>>;
};

const TRANSLATIONS: Partial<Readonly<Record<Language, MenuTranslation>>> = {
  fr: frenchMenu,
  es: spanishMenu,
  ar: arabicMenu,
};

/** A menu's title, with an ampersand before the letter that chooses it. */
export function menuWord(word: MenuWord, language: Language): string {
  return TRANSLATIONS[language]?.words[word] ?? ENGLISH_MENU[word];
}

/** A command as the menu says it in a language: with an ampersand before its letter, "…" after what asks for more. */
export function commandLabel(name: CommandName, language: Language): string {
  return TRANSLATIONS[language]?.commands[name] ?? COMMANDS[name].label;
}
