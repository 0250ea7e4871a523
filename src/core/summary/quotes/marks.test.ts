import { describe, expect, it } from 'vitest';
import { findQuotations } from './marks';

/** The words inside the marks of each quotation, the paragraphs being the lines of the text. */
function inside(text: string): string[][] {
  const paragraphs = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line !== '') paragraphs.push({ start, end: start + line.length });
    start += line.length + 1;
  }
  return findQuotations(text, paragraphs).map(({ parts }) => parts.map((part) => text.slice(part.start, part.end)));
}

describe('findQuotations', () => {
  it.each([
    ['“a b”', 'a b'],
    ['"a b"', 'a b'],
    ['"a b”', 'a b'],
    ["'a b'", 'a b'],
    ['‘a b’', 'a b'],
    ['«a b»', 'a b'],
    ['»a b«', 'a b'],
    ['„a b“', 'a b'],
    ['„a b”', 'a b'],
    ['「ab」', 'ab'],
    ["''a b''", 'a b'],
    ["``a b''", 'a b'],
    ["‘it's here’", "it's here"],
    ['“a ‘b “c” d’ e”', 'a ‘b “c” d’ e'],
    ['"a \'b\' c"', "a 'b' c"],
    ['‘the boys’ nets dried’ slowly', 'the boys’ nets dried'],
  ])('reads %s', (text, expected) => {
    expect(inside(`Here: ${text} and on.`)).toEqual([[expected]]);
  });

  it.each([
    "the boys' nets and the girls' boats",
    'rock ’n’ roll',
    'a 6" nail',
    'she left “early',
    'then” it closed',
    "in the '90s it's",
  ])('finds none in %s', (text) => {
    expect(inside(text)).toEqual([]);
  });

  it('goes on in the next paragraph only where that one reopens', () => {
    expect(inside('“One.\n“Two.\n“Three.”')).toEqual([['One.', 'Two.', 'Three.']]);
    expect(inside('“One.\nTwo “three.”')).toEqual([['three.']]);
  });

  it('takes a mark opened twice in one paragraph for a lost paragraph break or a stray mark', () => {
    expect(inside('“One. “Two.” Three')).toEqual([['One.', 'Two.']]);
    expect(inside('A “stray and “two words” here')).toEqual([['two words']]);
  });
});

it('a statement that is opened and closed only once runs over its paragraphs', () => {
  expect(inside('“The road is open.\nIt stays so.\nWe thank all.”\nHe left.')).toEqual([
    ['The road is open.', 'It stays so.', 'We thank all.'],
  ]);
  expect(inside('“The road is open.\nIt stays so.\nHe said “yes”.')).toEqual([['yes']]);
  expect(inside('They said “the road is open.\nIt stays so.”')).toEqual([]);
});
