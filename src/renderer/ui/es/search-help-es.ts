import type { StringsTranslation } from '../strings';

/** The words of the list of operators beside the search box, in Spanish. */
export const searchHelpWordsSpanish: NonNullable<StringsTranslation['searchHelp']> = {
  operators: 'Operadores de la búsqueda',
  put: (operator) => `Poner ${operator} en el cuadro de búsqueda`,
  said: (operator) => `${operator} está en el cuadro de búsqueda. Escriba lo que sigue.`,
};
