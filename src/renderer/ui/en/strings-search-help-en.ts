/** The words of the list of operators beside the search box. */
export const searchHelpWords = {
  operators: 'Operators of the search',
  put: (operator: string) => `Put ${operator} into the search box`,
  said: (operator: string) => `${operator} is in the search box. Type what it is for.`,
};
