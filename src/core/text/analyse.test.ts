import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analysed } from '../../../tests/kit/analysed';
import { analyse } from './analyse';
import { contains, type Span } from './span';

function cut(text: string, body: Span = { start: 0, end: text.length }, language = 'en') {
  return analyse({ text, body, language, publishedOn: null });
}

function sentences(text: string, language = 'en'): string[] {
  return cut(text, undefined, language).sentences.map((span) => text.slice(span.start, span.end));
}

function paragraphs(text: string): string[] {
  return cut(text).paragraphs.map((span) => text.slice(span.start, span.end));
}

const PIECES = fc.constantFrom(
  'Dr.',
  'the U.S.',
  'Gen. Abara',
  'said',
  '“Yes.”',
  '"No!"',
  '3.5',
  '...',
  '…',
  '\n',
  '\n\n',
  ' ',
  '- item',
  '# Head',

  '市場は七時に開く。',
  'قال الوزير.',
  '1.',
  '(Smith 4).',
  'a.m.',
  '🙂',
  'e\u0301te\u0301',
  '>',
  '\t',
  '٢٠٢٣',
  'end.',
);
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(PIECES, { maxLength: 60 }).map((parts) => parts.join(' ')),
);

describe('invariants', () => {
  test('spans are ordered, apart, inside the body, and tokens are verbatim', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), fc.constantFrom('en', 'ar', 'zh', 'und', 'x!'), (text, a, b, language) => {
        const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
        const body = { start: start ?? 0, end: end ?? 0 };
        const analysis = cut(text, body, language);
        for (const spans of [analysis.paragraphs, analysis.sentences, analysis.tokens]) {
          let last = body.start;
          for (const span of spans) {
            expect(span.start).toBeGreaterThanOrEqual(last);
            expect(span.end).toBeGreaterThan(span.start);
            last = span.end;
          }
          expect(last).toBeLessThanOrEqual(body.end);
        }
        for (const token of analysis.tokens) {
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(contains(analysis.sentences[token.sentence] ?? { start: 0, end: 0 }, token)).toBe(true);
        }
        for (const [index, sentence] of analysis.sentences.entries()) {
          expect(contains(analysis.paragraphs[sentence.paragraph] ?? { start: 0, end: 0 }, sentence)).toBe(true);
          for (const token of analysis.tokens.slice(sentence.firstToken, sentence.endToken)) {
            expect(token.sentence).toBe(index);
          }
        }
      }),
    );
  });

  test('no letter of the body is left out of the tokens', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const kept = cut(text)
          .tokens.map((token) => token.text)
          .join('');
        expect(kept.replaceAll(/[^\p{L}]/gu, '')).toBe(text.replaceAll(/[^\p{L}]/gu, ''));
      }),
    );
  });
});

describe('sentences', () => {
  test.each([
    ['Gen. Tomas Abara met St. Clair in the U.S. Senate.', 1],
    ['She moved to the U.S. They stayed.', 2],
    ['The firm, Bell & Co., paid 3.5 million. Its rival paid nothing.', 2],
    ['Prices rose by No. 7 on p. 12 of the list. No. Nobody saw it.', 3],
    ['J. R. Mbeki spoke at 6 p.m. Saturday. It was late.', 2],
    ['“We will rebuild.” The mayor left.', 2],
    ['“Will you stay?” asked the mayor. Nobody spoke.', 2],
    ['“Will you stay?” Mayor Okoro said. Nobody spoke.', 2],
    ['It ended… Then it began again.', 2],
    ['The paper (see fig. 3) was withdrawn.', 1],
    ['Er kam am 3. März nach Bonn. Es regnete.', 2],
    ['店は七時に開く。「はい。」と言った。', 2],
    ['ذهب الوزير إلى السوق. هل عاد؟ نعم.', 3],
  ])('%s', (text, count) => {
    expect(sentences(text)).toHaveLength(count);
  });

  test('a closing quotation mark stays with its sentence', () => {
    expect(sentences('“We will rebuild.” The mayor left.')).toEqual(['“We will rebuild.”', 'The mayor left.']);
  });

  test('headings and list items are sentences of their own, without their marks', () => {
    expect(sentences('## What we saw\nThe gate was shut.\n- two trucks\n- one boat')).toEqual([
      'What we saw',
      'The gate was shut.',
      'two trucks',
      'one boat',
    ]);
  });
});

describe('paragraphs', () => {
  test('hand-wrapped lines are joined', () => {
    const text =
      'The ferry left the harbour before the storm and\nreached the island in the late afternoon, when\nthe wind had already torn two roofs away.\n\nNobody was hurt.';
    expect(paragraphs(text)).toHaveLength(2);
  });

  test('wrapped paragraphs without blank lines are told apart by their indent or by a short last line', () => {
    const first =
      '   The ferry left the harbour before the storm and\nreached the island late, when the wind had already\nfallen.\n';
    const second =
      'Two roofs were gone by then and the pier was under\nwater. Nobody on board was hurt in any way at all,\nthe pilot said.';
    expect(paragraphs(first + second)).toHaveLength(2);
    expect(paragraphs(`${first}   ${second}`)).toHaveLength(2);
  });

  test('long lines are a paragraph each', () => {
    const long = (word: string) => `${word} `.repeat(40).trim();
    expect(paragraphs(`${long('north')}.\n${long('south')}.`)).toHaveLength(2);
  });

  test('a line that goes on in lower case belongs to the one before', () => {
    expect(paragraphs('A warm \nday on the coast.')).toEqual(['A warm \nday on the coast.']);
  });
});

describe('tokens', () => {
  test('words of scripts without spaces are cut', () => {
    expect(cut('市場は七時に開く。', undefined, 'ja').tokens.length).toBeGreaterThan(3);
  });

  test('digits of other scripts are numbers', () => {
    expect(cut('عام ٢٠٢٣', undefined, 'ar').tokens.map((token) => token.kind)).toEqual(['word', 'number']);
  });
});

describe('lines that belong together, or do not', () => {
  test('a mail that is quoted goes on behind its marks', () => {
    expect(
      paragraphs(
        'I agree.\n\n> A member rang the office this morning. She counted about sixty dead\n> fish between the lock and the railway bridge over the river there.\n>\n> Can you go?',
      ),
    ).toHaveLength(4);
  });

  test('fields of a form stand apart', () => {
    expect(
      paragraphs(
        'For the plaintiff: Teresa Vallone, Crane & Lowe LLP\nFor the defendant: Russell Oaken, Oaken Law Group',
      ),
    ).toHaveLength(2);
  });

  test('the initial P. is no page', () => {
    expect(sentences('There were Mr P. Lane and Ms A. Bello. See p. 4 there.')).toEqual([
      'There were Mr P. Lane and Ms A. Bello.',
      'See p. 4 there.',
    ]);
  });
});

test('brackets behind the name of a firm belong to it where the sentence goes on', () => {
  const text = 'Alma Mills, Inc. (NYSE: ALM) said so. It was Alma Mills, Inc. (The firm said no more.) So be it.';
  const { sentences } = analysed(text);
  expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual([
    'Alma Mills, Inc. (NYSE: ALM) said so.',
    'It was Alma Mills, Inc.',
    '(The firm said no more.)',
    'So be it.',
  ]);
});
