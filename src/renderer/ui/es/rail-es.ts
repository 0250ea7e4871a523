import type { StringsTranslation } from '../strings';
import { count } from './count-es';

/** The words of the rail that shows where in a text its marks lie, in Spanish. */
export const railWordsSpanish: NonNullable<StringsTranslation['rail']> = {
  label: 'Marcas en todo el texto',
  marks: count('# marca', '# marcas'),
  at: (number, total, what) => `${number} de ${total}: ${what}`,
  ends: {
    start: (label) => `Inicio de las palabras de «${label}»`,
    end: (label) => `Final de las palabras de «${label}»`,
  },
  evidence: (words, items) => `«${words}». ${items}`,
};
