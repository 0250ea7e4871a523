import type { Language } from '#shared/languages';
import { pseudoText } from './pseudo';
import { language, strings } from './strings';
import { messageTranslator } from './translate-messages';
import type { Messages } from './translate-messages';

const CATALOGUES: Readonly<Record<Exclude<Language, 'en' | 'pseudo'>, () => Promise<Messages>>> = {
  fr: async () => (await import('./fr/messages-fr')).frenchMessages,
  es: async () => (await import('./es/messages-es')).spanishMessages,
  ar: async () => (await import('./ar/messages-ar')).arabicMessages,
};

async function speaker(): Promise<(words: string, isPart: boolean) => string> {
  if (language === 'en') return (words) => words;
  if (language === 'pseudo') return pseudoText;
  const isRightToLeft = strings.direction === 'rtl';
  const translate = messageTranslator(await CATALOGUES[language](), strings.locale, isRightToLeft);
  const asItIs = (words: string): string => (isRightToLeft && words !== '' ? `\u2068${words}\u2069` : words);
  return (words, isPart) => translate(words, isPart) ?? asItIs(words);
}

const speak = await speaker();

/**
 * What the window shows for a message of the main process, which speaks English: the same in the language in use, or the
 * English where that has no words for it.
 */
export function said(message: string): string {
  return speak(message, false);
}

/** The same for what is no sentence of its own, such as the rule by which a date was worked out. */
export function saidPart(words: string): string {
  return speak(words, true);
}

/** What happened and what to do about it, one after the other, in the language in use. */
export function explained({ message, action = '' }: { readonly message: string; readonly action?: string }): string {
  return [message, action].filter(Boolean).map(said).join(' ');
}
