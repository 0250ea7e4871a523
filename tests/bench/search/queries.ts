import { tokenize } from '../../../src/core/search/fold';
import type { Field } from '../../../src/core/search/query';
import type { SearchDocument } from '../../../src/core/search/scan';
import { randomFrom } from '../texts/random';
import type { Random } from '../texts/random';

/** One question, as a person types it and in the parts that the peer is asked with. */
export type BenchQuery = {
  readonly typed: string;
  readonly words: readonly string[];
  readonly not: readonly string[];
  readonly field: Field | null;
  /** The articles that are asked for besides, by their date or language; null for all. */
  readonly within: ((document: SearchDocument) => boolean) | null;
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
  'note field',
  'quote field',
  'speaker field',
  'person field',
  'org field',
  'place field',
  'tag field',
  'date',
  'language',
  'Arabic',
  'Japanese',
  'Thai',
] as const;
/** The name of one kind of question. */
export type QueryClass = (typeof QUERY_CLASSES)[number];

/** The field of those kinds that ask for words in one. */
const FIELD_OF: { readonly [K in QueryClass]?: Field } = {
  field: 'title',
  'note field': 'note',
  'quote field': 'quote',
  'speaker field': 'speaker',
  'person field': 'person',
  'org field': 'org',
  'place field': 'place',
  'tag field': 'tag',
};

const LANGUAGE_OF: { readonly [K in QueryClass]?: string } = {
  Chinese: 'zh',
  Arabic: 'ar',
  Japanese: 'ja',
  Thai: 'th',
};

const SHORTEST = 4;

/** Questions of one kind whose words are taken from the articles themselves, the same ones for the same seed. */
export function queriesOf(
  kind: QueryClass,
  documents: readonly SearchDocument[],
  count: number,
  seed: number,
): readonly BenchQuery[] {
  const random = randomFrom(seed);
  const wanted = LANGUAGE_OF[kind] ?? 'en';
  const field = FIELD_OF[kind] ?? 'text';
  const fitting = documents.filter(({ language, fields }) => language === wanted && fields[field].length > 0);
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
  const plain = { not: [], field: null, within: null, isPrefix: false, isTypo: false };
  const field = FIELD_OF[kind];
  if (field !== undefined) {
    const words = tokenize(document.fields[field].join('\n')).map(({ text }) => text);
    const word = words[random.int(words.length)] ?? '';
    return { ...plain, typed: `${field}:${word}`, words: [word], field };
  }
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
    case 'date': {
      const year = document.publishedOn?.slice(0, 4) ?? '';
      const within = ({ publishedOn }: SearchDocument): boolean => publishedOn?.startsWith(year) === true;
      return { ...plain, typed: `date:${year} ${one}`, words: [one], within };
    }
    case 'language': {
      const within = ({ language }: SearchDocument): boolean => language === 'en';
      return { ...plain, typed: `lang:en ${one}`, words: [one], within };
    }
    case 'Arabic':
      return { ...plain, typed: one, words: [one] };
    case 'Chinese':
    case 'Japanese':
    case 'Thai':
      return { ...plain, typed: pair.join(''), words: pair };
    case 'typing error': {
      const wrong = misspelt(one, random);
      return { ...plain, typed: wrong, words: [wrong], isTypo: true };
    }
    default:
      throw new Error(`No questions of the kind "${kind}"`);
  }
}

/** The word with one letter put in that no word of the texts holds. */
function misspelt(word: string, { int }: Random): string {
  const at = 1 + int(word.length - 1);
  return `${word.slice(0, at)}q${word.slice(at)}`;
}
