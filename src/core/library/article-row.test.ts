import { describe, expect, it } from 'vitest';
import type { NewArticle } from '../ports';
import { articleRow } from './article-row';

const SEGMENTER = new Intl.Segmenter('en', { granularity: 'word' });

function wordsOf(text: string): number {
  const article = {
    id: 'a',
    title: 't',
    text,
    body: { start: 0, end: text.length },
    dateline: null,
    source: {},
  } as unknown as NewArticle['article'];
  return articleRow({ article, isSample: false } as NewArticle, 'aa/a.json').words;
}

describe('the number of words in a row', () => {
  it.each([
    "The mayor's well cost 3,000.50 dollars, didn't it?",
    'U.S. grain — 40% of it — was re-sold at 10:30 on 2024-05-01.',
    'قال سمير القاضي: «لن نغادر قبل أن ينتهي العمل».',
    'Ελλάδα, Россия и école: l’été «déjà» vu',
    'हिन्दी में लिखा गया वाक्य।',
    '王建国在北京说，工作仍在进行。',
    'สะพานในเมืองถูกปิด',
    "a_b _c 1_000 x_:y U.S.A. 3.x x.3 1:2 a,b 1,2 a..b it's rock'n'roll 5'6 .a. 'b'",
    'One line.\n\n二つ目の行です。\nThird line, with 3 words more.',
    '',
  ])('is what the segmenter counts in %j', (text) => {
    expect(wordsOf(text)).toBe([...SEGMENTER.segment(text)].filter(({ isWordLike }) => isWordLike).length);
  });
});
