import type { StringsTranslation } from '../strings';
import { count } from './count-ar';

/** The words of the rail that shows where in a text its marks lie, in Arabic. */
export const railWordsArabic: NonNullable<StringsTranslation['rail']> = {
  label: 'العلامات في النص كله',
  marks: count('لا علامات', 'علامة واحدة', 'علامتان', '# علامات', '# علامة', '# علامة'),
  at: (number, total, what) => `${number} من ${total}: ${what}`,
  ends: {
    start: (label) => `بداية كلمات «${label}»`,
    end: (label) => `نهاية كلمات «${label}»`,
  },
  evidence: (words, items) => `«${words}». ${items}`,
};
