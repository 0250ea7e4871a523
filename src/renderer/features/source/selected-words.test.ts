import { beforeEach, expect, it } from 'vitest';
import { nextSentence } from './select-by-key';
import { spanOfRange } from './selected-words';

const TEXT = 'Heading\n\nThe first paragraph. \n\nLast one.';
let root: HTMLElement;

beforeEach(() => {
  document.body.innerHTML = `<main><h1>Derived</h1><div><p data-start="9">The first paragraph.</p><p data-start="32">Last one.</p></div></main><p>Outside</p>`;
  root = document.querySelector('main') as HTMLElement;
});

function range(from: Node | null | undefined, at: number, to: Node | null | undefined, end: number): Range {
  const made = document.createRange();
  made.setStart(from as Node, at);
  made.setEnd(to as Node, end);
  return made;
}

const words = (made: Range) => {
  const span = spanOfRange(root, made, TEXT);
  return span === null ? null : TEXT.slice(span.start, span.end);
};

it('gives the selected words without the room at their ends', () => {
  const [first] = root.querySelectorAll('p');
  expect(words(range(first?.firstChild, 3, first?.firstChild, 10))).toBe('first');
});

it('goes over paragraphs, and ends with one where the selection reaches just into the next', () => {
  const [first, last] = root.querySelectorAll('p');
  expect(words(range(first?.firstChild, 4, last?.firstChild, 4))).toBe('first paragraph. \n\nLast');
  expect(words(range(first?.firstChild, 4, last, 0))).toBe('first paragraph.');
});

it('takes whole paragraphs where the ends lie between them', () => {
  const block = root.querySelector('div');
  expect(words(range(block, 0, block, 2))).toBe('The first paragraph. \n\nLast one.');
});

it('knows nothing of what is not in the text', () => {
  const title = root.querySelector('h1')?.firstChild;
  expect(words(range(title, 0, title, 4))).toBeNull();
  expect(words(range(root.querySelector('p')?.firstChild, 0, document.body.lastChild?.firstChild, 2))).toBeNull();
  const [first] = root.querySelectorAll('p');
  expect(words(range(first?.firstChild, 3, first?.firstChild, 4))).toBeNull();
});

it('chooses the sentence where one reads, then the next or the one before, and stops at the ends', () => {
  const sentences = [
    { start: 0, end: 10 },
    { start: 11, end: 20 },
    { start: 21, end: 30 },
  ];
  expect(nextSentence(sentences, null, 12, 1)).toEqual(sentences[1]);
  expect(nextSentence(sentences, { start: 11, end: 20 }, 0, 1)).toEqual(sentences[2]);
  expect(nextSentence(sentences, { start: 11, end: 20 }, 0, -1)).toEqual(sentences[0]);
  expect(nextSentence(sentences, { start: 21, end: 30 }, 0, 1)).toBeNull();
});
