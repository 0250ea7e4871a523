import { assertNever } from '../../../src/core/result';
import { tokenize } from '../../../src/core/search/fold';
import type { SearchDocument } from '../../../src/core/search/scan';
import { randomFrom } from '../texts/random';
import type { Random } from '../texts/random';

/** One question, as a person types it and in the parts that the peer is asked with. */
export type BenchQuery = {
  readonly typed: string;
  readonly words: readonly string[];
  readonly not: readonly string[];
  readonly field: 'title' | null;
  readonly isPrefix: boolean;
  readonly isTypo: boolean;
};

/** The kinds of question that are measured, each by itself. */
export const QUERY_CLASSES = [
  'one word',
  'two words',
  'phrase',
  'prefix',
  'without a word',
  'field',
  'Chinese',
  'typing error',
] as const;
/** The name of one kind of question. */
export type QueryClass = (typeof QUERY_CLASSES)[number];

const SHORTEST = 4;

/** Questions of one kind whose words are taken from the articles themselves, the same ones for the same seed. */
export function queriesOf(
  kind: QueryClass,
  documents: readonly SearchDocument[],
  count: number,
  seed: number,
): readonly BenchQuery[] {
  const random = randomFrom(seed);
  const fitting = documents.filter(({ language }) => language === (kind === 'Chinese' ? 'zh' : 'en'));
  return Array.from({ length: count }, () => {
    const document = fitting[random.int(fitting.length)];
    if (document === undefined) throw new Error(`No article for the questions of "${kind}"`);
    return queryOf(kind, document, random);
  });
}

function queryOf(kind: QueryClass, document: SearchDocument, random: Random): BenchQuery {
  const all = tokenize(document.fields.text[0] ?? '').map(({ text }) => text);
  const at = random.int(all.length - 1);
  const pair = all.slice(at, at + 2);
  const long = all.filter((word) => word.length >= SHORTEST);
  const [one, two] = [long[random.int(long.length)] ?? '', long[random.int(long.length)] ?? ''];
  const plain = { not: [], field: null, isPrefix: false, isTypo: false };
  switch (kind) {
    case 'one word':
      return { ...plain, typed: one, words: [one] };
    case 'two words':
      return { ...plain, typed: `${one} ${two}`, words: [one, two] };
    case 'phrase':
      return { ...plain, typed: `"${pair.join(' ')}"`, words: pair };
    case 'prefix': {
      const head = one.slice(0, 2 + random.int(3));
      return { ...plain, typed: `${head}*`, words: [head], isPrefix: true };
    }
    case 'without a word':
      return { ...plain, typed: `${one} -${two}`, words: [one], not: [two] };
    case 'field': {
      const titled = tokenize(document.fields.title[0] ?? '').map(({ text }) => text);
      const word = titled[random.int(titled.length)] ?? '';
      return { ...plain, typed: `title:${word}`, words: [word], field: 'title' };
    }
    case 'Chinese':
      return { ...plain, typed: pair.join(''), words: pair };
    case 'typing error': {
      const wrong = misspelt(one, random);
      return { ...plain, typed: wrong, words: [wrong], isTypo: true };
    }
    default:
      return assertNever(kind);
  }
}

/** The word with one letter put in that no word of the texts holds. */
function misspelt(word: string, { int }: Random): string {
  const at = 1 + int(word.length - 1);
  return `${word.slice(0, at)}q${word.slice(at)}`;
}
