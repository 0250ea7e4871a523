import { documentOf } from '../../../src/core/search/document';
import type { SearchDocument } from '../../../src/core/search/scan';
import { articleId, articleOf, numberedText } from '../texts/make-library';
import { randomFrom } from '../texts/random';
import type { Random } from '../texts/random';
import { rareWord } from '../texts/rare-words';
import { ENGLISH } from '../texts/words-english';
import { ARABIC, CHINESE, JAPANESE, THAI } from '../texts/words-world';

type Words = Readonly<Record<'people' | 'towns' | 'things' | 'quotes' | 'bodies', readonly string[]>>;

const NO_BODIES = { bodies: [] } as const;
const WORDS: Readonly<Record<string, Words>> = {
  en: {
    ...ENGLISH,
    people: ENGLISH.given.flatMap((given) => ENGLISH.family.map((family) => `${given} ${family}`)),
    bodies: ENGLISH.bodies.map((body) => body.replace(/^the /u, '')),
  },
  ar: { ...ARABIC, ...NO_BODIES },
  zh: { ...CHINESE, ...NO_BODIES },
  ja: { ...JAPANESE, ...NO_BODIES },
  th: { ...THAI, ...NO_BODIES },
};

/**
 * What is searched of the generated article of a number: its text, and of its people, bodies, places, quotes and topics those that stand in it. One
 * in five has a note. In place of one English text in fifty there is a Japanese one, and a Thai one.
 */
export function searchedDocument(seed: number, index: number): SearchDocument {
  const random = randomFrom(Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b));
  const { article, summary } = articleOf(numberedText(seed, index), articleId(index));
  const document = documentOf(article, summary, { notes: [], reviews: [] });
  if (index % 50 === 21) return withFacts(inLanguage(document, 'ja', japanese(random)), index, random);
  if (index % 50 === 41) return withFacts(inLanguage(document, 'th', thai(random)), index, random);
  return withFacts(document, index, random);
}

function inLanguage(document: SearchDocument, language: string, lines: readonly string[]): SearchDocument {
  const [title = ''] = lines;
  return { ...document, language, fields: { ...document.fields, title: [title], text: [lines.join('\n')] } };
}

function withFacts(document: SearchDocument, index: number, random: Random): SearchDocument {
  const { people, towns, things, quotes, bodies } = WORDS[document.language] ?? WORDS['en'] ?? never(document.language);
  const text = document.fields.text[0] ?? '';
  const standing = (words: readonly string[]): readonly string[] => words.filter((word) => text.includes(word));
  const person = standing(people);
  const speaker = person.filter((name) => text.includes(`said ${name}`) || text.includes(`${name} wrote`));
  return {
    ...document,
    fields: {
      ...document.fields,
      note: index % 5 === 0 ? [noteOf(random)] : [],
      quote: standing(quotes),
      speaker: document.language === 'en' ? speaker : person,
      person,
      org: standing(bodies),
      place: standing(towns),
      tag: standing(things),
    },
  };
}

function noteOf(random: Random): string {
  const words = Array.from({ length: 8 }, () => rareWord(random));
  return `Ask ${random.pick(ENGLISH.given)} about the ${random.pick(ENGLISH.things)}: ${words.join(' ')}.`;
}

function japanese({ pick, int }: Random): readonly string[] {
  const lines = Array.from({ length: 14 + int(16) }, () =>
    int(3) === 0
      ? `${pick(JAPANESE.people)}さんは「${pick(JAPANESE.quotes)}」と話した。`
      : `${1998 + int(27)}年${1 + int(12)}月、${pick(JAPANESE.towns)}の${pick(JAPANESE.things)}${pick(JAPANESE.acts)}。原因は${pick(JAPANESE.causes)}だという。`,
  );
  return [`${pick(JAPANESE.towns)}の${pick(JAPANESE.things)}${pick(JAPANESE.acts)}`, ...lines];
}

function thai({ pick, int }: Random): readonly string[] {
  const lines = Array.from({ length: 14 + int(16) }, () =>
    int(3) === 0
      ? `${pick(THAI.people)}กล่าวว่า “${pick(THAI.quotes)}”`
      : `${pick(THAI.things)}ใน${pick(THAI.towns)}${pick(THAI.acts)}เพราะ${pick(THAI.causes)}เมื่อ ${1 + int(28)} วันก่อน`,
  );
  return [`${pick(THAI.things)}ใน${pick(THAI.towns)}${pick(THAI.acts)}`, ...lines];
}

function never(language: string): never {
  throw new Error(`No words for ${language}`);
}
