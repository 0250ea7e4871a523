import * as fc from 'fast-check';
import { beforeEach, expect, it } from 'vitest';
import { offsetOf, OffsetMap } from './offset-map';
import { paragraphsOf } from './paragraphs';

const TEXT = 'Heading\n\nThe first 🙂 paragraph.\n\n\nالفقرة الثانية هنا.\n\nLast.';
let root: HTMLElement;

beforeEach(() => {
  root = document.createElement('div');
  for (const span of paragraphsOf(TEXT, { start: 9, end: TEXT.length })) {
    const paragraph = document.createElement('p');
    paragraph.dataset['start'] = String(span.start);
    paragraph.append(TEXT.slice(span.start, span.end));
    root.append(paragraph);
  }
  document.body.replaceChildren(root);
});

/** The words of a range, paragraph by paragraph, joined by nothing. */
function wordsOf(range: StaticRangeInit): string {
  const paragraphs = [...root.children];
  const [first, last] = [range.startContainer.parentElement, range.endContainer.parentElement];
  const from = paragraphs.findIndex((paragraph) => paragraph === first);
  const to = paragraphs.findIndex((paragraph) => paragraph === last);
  return paragraphs
    .slice(from, to + 1)
    .map(({ textContent }, index) => {
      const end = from + index === to ? range.endOffset : textContent.length;
      return textContent.slice(index === 0 ? range.startOffset : 0, end);
    })
    .join('');
}

it('finds the words of any span that shows any', () => {
  fc.assert(
    fc.property(fc.nat(TEXT.length), fc.nat(TEXT.length), (a, b) => {
      const span = { start: Math.min(a, b), end: Math.max(a, b) };
      const visible = TEXT.slice(span.start, span.end).replaceAll('\n', '');
      const range = new OffsetMap(root).rangeOf(span);
      expect(range ? wordsOf(range) : '').toBe(visible);
    }),
  );
});

it('maps a position in a paragraph back to its offset', () => {
  for (const paragraph of root.children) {
    const node = paragraph.firstChild as Text;
    for (let at = 0; at < node.length; at += 1) {
      const offset = offsetOf({ node, offset: at });
      expect(TEXT.charAt(offset ?? -1)).toBe(node.data.charAt(at));
    }
  }
});

it('knows nothing of positions outside of the text', () => {
  expect(offsetOf({ node: document.body, offset: 0 })).toBeNull();
  expect(new OffsetMap(document.createElement('div')).rangeOf({ start: 0, end: 4 })).toBeNull();
});

it('gives the paragraph of an offset, or the next', () => {
  const map = new OffsetMap(root);
  expect(map.paragraphAt(TEXT.indexOf('first'))?.textContent).toMatch(/^The first/u);
  expect(map.paragraphAt(TEXT.indexOf('The first') - 1)?.textContent).toMatch(/^The first/u);
});
