import type { Item } from './frames';
import type { SpeechVerb } from './speech-verbs';

/** What is said in a number: "put the toll at 19". */
const COUNTED =
  /^(?:figures?|numbers?|tolls?|costs?|totals?|damages?|loss(?:es)?|values?|prices?|bills?|counts?|turnout|attendance|crowds?|shares?|size|worth|population|deficit|shortfall|casualties|dead|age)$/u;
/** How many words may stand between the verb and the number. */
const REACH = 8;

/** "A person close to the talks put the figure at $14 million", "had given the toll as 19": a number told by somebody. */
export function putFigure(items: readonly Item[], at: number): SpeechVerb | null {
  const verb = items[at]?.lower ?? '';
  const link = /^puts?$/u.test(verb) ? 'at' : /^(?:gave|given|gives)$/u.test(verb) ? 'as' : null;
  if (link === null || !/^(?:the|its|their|his|her)$/u.test(items[at + 1]?.lower ?? '')) return null;
  const words = items.slice(at + 1, at + 1 + REACH);
  const to = words.findIndex(({ lower }) => lower === link);
  if (to < 2 || !words.slice(0, to).some(({ lower }) => COUNTED.test(lower))) return null;
  if (words.slice(0, to).some(({ kind }) => kind === 'mark' || kind === 'quote')) return null;
  const isNumber = words.slice(to + 1, to + 5).some(({ kind, text }) => kind === 'number' || NUMBER.test(text));
  return isNumber ? { base: 'gauge', strength: 'quoting', form: 'past' } : null;
}

const NUMBER =
  /^(?:[$£€]?\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?)$)/u;
