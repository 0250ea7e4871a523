import { count } from '../count-en';

/** The words of the rail that shows where in a text its marks lie, and of the handles at the ends of an item's words. */
export const railWords = {
  label: 'Marks in the whole text',
  marks: count('# mark', '# marks'),
  at: (number: number, total: number, what: string) => `${number} of ${total}: ${what}`,
  ends: {
    start: (label: string) => `Where the words of “${label}” begin`,
    end: (label: string) => `Where the words of “${label}” end`,
  },
  evidence: (words: string, items: string) => `“${words}”. ${items}`,
} as const;
