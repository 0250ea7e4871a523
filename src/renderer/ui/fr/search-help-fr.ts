import type { StringsTranslation } from '../strings';

/** The words of the list of operators beside the search box, in French. */
export const searchHelpWordsFrench: NonNullable<StringsTranslation['searchHelp']> = {
  operators: 'Opérateurs de la recherche',
  put: (operator) => `Mettre ${operator} dans le champ de recherche`,
  said: (operator) => `${operator} est dans le champ de recherche. Saisissez la suite.`,
};
