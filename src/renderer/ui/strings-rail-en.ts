import { count } from './count-en';

/** The words of the rail that shows where in a text its marks lie. */
export const railWords = {
  label: 'Marks in the whole text',
  marks: count('# mark', '# marks'),
  at: (number: number, total: number, what: string) => `${number} of ${total}: ${what}`,
  evidence: (words: string, items: string) => `“${words}”. ${items}`,
} as const;
