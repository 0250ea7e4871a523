import type { ReportWords } from './report-words';

/** What is said of the changes since a sign-off. */
export type ChangeWords = {
  readonly label: string;
  readonly marks: readonly [string, string];
  readonly text: string;
  readonly count: (changes: number) => string;
  readonly more: (left: number) => string;
  readonly fromTo: (was: string, now: string) => string;
  /** Whose decision stood, and whose stands. */
  readonly byOther: (was: string, now: string) => string;
  readonly note: string;
  readonly rule: string;
  readonly added: string;
  /** Where the words that are said of it do not tell what. */
  readonly changed: string;
  readonly removed: string;
  readonly rejected: string;
  readonly anew: string;
};

const WORDS: Readonly<Record<string, ChangeWords>> = {
  en: {
    label: 'Changed since',
    marks: ['“', '”'],
    text: 'the text is another version',
    count: (changes) => `${changes} change${changes === 1 ? '' : 's'}`,
    more: (left) => `and ${left} more`,
    fromTo: (was, now) => `was ${was}, is ${now}`,
    byOther: (was, now) => `by ${now} instead of ${was}`,
    note: 'Note',
    rule: 'Rule for names',
    added: 'added',
    changed: 'changed',
    removed: 'removed',
    rejected: 'rejected',
    anew: 'decided anew',
  },
  fr: {
    label: 'Modifié depuis',
    marks: ['«\u202f', '\u202f»'],
    text: 'le texte est une autre version',
    count: (changes) => `${changes} changement${changes < 2 ? '' : 's'}`,
    more: (left) => `et ${left} autre${left < 2 ? '' : 's'}`,
    fromTo: (was, now) => `${was} → ${now}`,
    byOther: (was, now) => `par ${now} au lieu de ${was}`,
    note: 'Note',
    rule: 'Règle de noms',
    added: 'ajouté',
    changed: 'modifié',
    removed: 'retiré',
    rejected: 'rejeté',
    anew: 'décidé à nouveau',
  },
  es: {
    label: 'Cambió desde entonces',
    marks: ['«', '»'],
    text: 'el texto es otra versión',
    count: (changes) => `${changes} cambio${changes === 1 ? '' : 's'}`,
    more: (left) => `y ${left} más`,
    fromTo: (was, now) => `${was} → ${now}`,
    byOther: (was, now) => `por ${now} en lugar de ${was}`,
    note: 'Nota',
    rule: 'Regla de nombres',
    added: 'añadido',
    changed: 'modificado',
    removed: 'eliminado',
    rejected: 'rechazado',
    anew: 'decidido de nuevo',
  },
  ar: {
    label: 'تغيّر بعد ذلك',
    marks: ['«', '»'],
    text: 'النص نسخة أخرى',
    count: (changes) => `عدد التغييرات: ${changes}`,
    more: (left) => `وغير ذلك: ${left}`,
    fromTo: (was, now) => `كان: ${was}، والآن: ${now}`,
    byOther: (was, now) => `المراجع كان: ${was}، والآن: ${now}`,
    note: 'ملاحظة',
    rule: 'قاعدة أسماء',
    added: 'أُضيف',
    changed: 'تغيّر',
    removed: 'أُزيل',
    rejected: 'مرفوض',
    anew: 'قرار جديد',
  },
};

/** The words for changes in the language of a report. */
export function changeWords(locale: ReportWords['locale']): ChangeWords {
  return WORDS[locale] ?? (WORDS['en'] as ChangeWords);
}
