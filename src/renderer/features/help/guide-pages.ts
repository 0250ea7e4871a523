import english from '../../../../docs/guide/README.md?raw';
import arabic from '../../../../docs/guide/start-ar.md?raw';
import spanish from '../../../../docs/guide/start-es.md?raw';
import french from '../../../../docs/guide/start-fr.md?raw';
import { guideSections } from './guide-sections';
import type { GuideSection } from './guide-sections';

/** A section of the guide with the language it is written in. */
export type GuidePage = GuideSection & { readonly language: string; readonly direction: 'ltr' | 'rtl' };

const FIRST: Readonly<Record<string, { readonly text: string; readonly direction: 'ltr' | 'rtl' }>> = {
  fr: { text: french, direction: 'ltr' },
  es: { text: spanish, direction: 'ltr' },
  ar: { text: arabic, direction: 'rtl' },
};

/** The sections that say in each of these languages all that they say in English. */
const TRANSLATED: ReadonlySet<string> = new Set([
  'First steps',
  'Reading both ways',
  'Setting it right',
  'Links between notes',
  'Names',
  'Finding',
]);

/** The guide for a window in this language: what is written in it, where anything is, and below that the rest in English. */
export function guidePages(language: string): readonly GuidePage[] {
  const first = FIRST[language];
  const all = guideSections(english).map((section) => ({ ...section, language: 'en', direction: 'ltr' as const }));
  if (first === undefined) return all;
  const own = guideSections(first.text).map((section) => ({ ...section, language, direction: first.direction }));
  return [...own, ...all.filter(({ title }) => !TRANSLATED.has(title))];
}
