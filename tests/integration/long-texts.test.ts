import { describe, expect, it } from 'vitest';
import { checkEvidence } from '#core/summary/check-evidence';
import { summarize } from '#core/summary/summarize';
import { readArticle } from '../../src/main/importing/read-article';

/** Where work grows with the square of the length, a text of this length takes minutes and the test runs out of its time. */
const LENGTH = 200_000;
/** As long as what one paragraph, one list or one call may hold; spreading so many things into a call would throw. */
const MANY = 500_000;

const HOSTILE: readonly (readonly [name: string, piece: string])[] = [
  ['one letter', 'a'],
  ['one capital', 'A'],
  ['capital letters apart', 'A '],
  ['initials', 'A. '],
  ['names', 'Aa '],
  ['blanks', ' '],
  ['line ends', '\n'],
  ['short lines', 'Ab cd\n'],
  ['straight quotes', '"'],
  ['opening quotes', '“'],
  ['closing quotes', '”'],
  ['apostrophes', "'"],
  ['quotes of all kinds, nested', '“‘"«'],
  ['quotations with speakers', '"a" said X. '],
  ['digits', '1'],
  ['numbers apart', '123 456 '],
  ['numbers with commas', '1,'],
  ['numbers with dashes', '2019-'],
  ['dates', '3/6/2023 '],
  ['full stops', '.'],
  ['ellipses', '… '],
  ['opening brackets', '('],
  ['closing brackets', ')'],
  ['commas', ','],
  ['names with commas', 'Aa, '],
  ['hyphens', '-'],
  ['words with hyphens', 'a-'],
  ['dashes', '— '],
  ['speaker labels', 'A: '],
  ['sums in rupees', 'Rs 5 '],
  ['items of a round-up', 'AB - A b.\n'],
  ['counts put at', 'put the total at '],
  ['labels with numbers', 'Cases: 1\n'],
  ['asides with semicolons', 'Aa said b – a; – '],
  ['cited cases', 'Aa v Bb (2004) '],
  ['agents of owners', 'lawyer for its chairman, Aa, said b '],
  ['words without blanks', 'TheQuickBrownFox'],
  ['bullets', '• a '],
  ['Arabic', 'قال الوزير إن العمل مستمر '],
  ['Arabic without blanks', 'ا'],
  ['Chinese', '市场七点开门了今天下雨'],
  ['emoji', '🙂'],
  ['combining marks', '\u0301'],
  ['letters with marks', 'e\u0301'],
  ['halves of characters', '\ud800'],
  ['offices of offices', 'Office of '],
  ['people who', 'Ana Ruiz, who '],
  ['acronyms', 'ABC (DEF) '],
  ['numbers in words', 'hundred and '],
  ['months', 'May '],
  ['header lines', 'Date: x\n'],
  ['hours behind a small word', 'It was at 2000. '],
  ['tolls and what rose', 'The toll was 12. It has 30, up from 2. '],
  ['a family', 'Colin Ruiz met his wife, Ana Ruiz. Mr Ruiz left. '],
  ['parts of a whole', '1 of '],
  ['posts', 'President '],
  ['firms of an owner', 'Hull’s Ferries Ltd ran. '],
  ['judges in capitals', 'MR JUSTICE MOE sat. '],
  ['particles of names', 'al-Aa '],
  ['companies that say something', 'Alma Steel Ltd sank. The company said it rose. '],
];

/** The same in other languages: what once grew with the square of the length, and what many rules look at. */
const HOSTILE_ELSEWHERE: readonly (readonly [name: string, language: string, piece: string])[] = [
  ['bodies with their short forms', 'ar', 'منظمة الصحة (أوتشا) '],
  ['sizes side by side', 'ur', '2 ہزار 300 مکانات '],
  ['bodies with letters in brackets', 'ur', 'محکمہ صحت (پی ڈی ایم اے) '],
  ['bodies with short forms', 'zh', '云岭县人民医院（简称“云医”）院长王明说，'],
  ['names in two cases', 'ru', 'Иван Петров, Ивану Петрову '],
  ['answers under one label', 'fr', 'Aa: a\n'],
  ['parts of a whole', 'de', '19 von 42 Brunnen, Jahr und '],
  ['quotations behind reports', 'fr', 'Il dit que tout va. « On reste. » '],
  ['posts that speak', 'es', '"Nadie va", dijo la ministra. '],
];

function readWhole(text: string) {
  const file = { fileName: 'text.txt', bytes: Buffer.from(text), modifiedAt: null };
  const read = readArticle(file, { id: 'a1', importedAt: '2024-02-01T10:00:00.000Z' });
  if (!read.ok) throw new Error(read.error.message);
  return { ...read.value, language: 'en' };
}

describe('a long text of nothing but', () => {
  it.each(HOSTILE)(
    '%s is summarised in good time, with evidence for what is found',
    (_, piece) => {
      const article = readWhole(`Words. ${piece.repeat(LENGTH / piece.length)} b`);
      expect(checkEvidence(article, summarize(article))).toEqual([]);
    },
    60_000,
  );

  it.each(HOSTILE_ELSEWHERE)(
    '%s (%s) is summarised in good time, with evidence for what is found',
    (_, language, piece) => {
      const article = { ...readWhole(`Words. ${piece.repeat(LENGTH / piece.length)} b`), language };
      expect(checkEvidence(article, summarize(article))).toEqual([]);
    },
    60_000,
  );

  it.each(['a\n', '• a '])(
    'very many of %j is no more than a call can hold',
    (piece) => {
      const article = readWhole(piece.repeat(MANY / piece.length));
      expect(summarize(article).engine).not.toBe('');
    },
    60_000,
  );
});
