import type { StringsTranslation } from '../strings';

/** The words of the list of operators beside the search box, in Arabic. */
export const searchHelpWordsArabic: NonNullable<StringsTranslation['searchHelp']> = {
  operators: 'عوامل البحث',
  put: (operator) => `إدراج ${operator} في مربع البحث`,
  said: (operator) => `أُدرج ${operator} في مربع البحث. اكتب ما يليه.`,
};
