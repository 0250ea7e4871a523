import type { BrowserWindow } from 'electron';
import { isLanguage } from '#shared/languages';
import { dialogWords } from '#shared/menu/dialog-words';

/** Says texts of a dialog in the language of the window it belongs to, which the address of its page names. */
export function dialogSpeaker(window: BrowserWindow | null): (text: string) => string {
  const [, query = ''] = window?.webContents.getURL().split('?') ?? [];
  const language = new URLSearchParams(query).get('language') ?? 'en';
  return (text) => dialogWords(text, isLanguage(language) ? language : 'en');
}
