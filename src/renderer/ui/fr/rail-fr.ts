import type { StringsTranslation } from '../strings';
import { count } from './count-fr';

/** The words of the rail that shows where in a text its marks lie, in French. */
export const railWordsFrench: NonNullable<StringsTranslation['rail']> = {
  label: 'Repères dans tout le texte',
  marks: count('# repère', '# repères'),
  at: (number, total, what) => `${number} sur ${total} : ${what}`,
  ends: {
    start: (label) => `Début des mots de « ${label} »`,
    end: (label) => `Fin des mots de « ${label} »`,
  },
  evidence: (words, items) => `« ${words} ». ${items}`,
};
