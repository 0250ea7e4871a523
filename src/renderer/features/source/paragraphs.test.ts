import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headlineOf, paragraphsOf } from './paragraphs';

const textsOf = (text: string, start = 0, end = text.length) =>
  paragraphsOf(text, { start, end }).map((span) => `${span.part}:${text.slice(span.start, span.end)}`);

describe('paragraphsOf', () => {
  it('cuts at blank lines and at single line ends', () => {
    expect(textsOf('One.\n\nTwo.\n \nThree.\nFour.')).toEqual(['body:One.', 'body:Two.', 'body:Three.', 'body:Four.']);
  });

  it('keeps lines wrapped by hand together', () => {
    const wrapped =
      'The river rose over the lower road in the night and\nthe ferry could not land until the early afternoon\nof Tuesday.';
    expect(textsOf(wrapped)).toHaveLength(1);
  });

  it('does not join the items of a list', () => {
    const line = 'a long line that could have been wrapped by somebody at the end';
    expect(textsOf(`- ${line}\n- ${line}\n- ${line}`)).toHaveLength(3);
  });

  it('cuts at the borders of the body, even within a line', () => {
    const text = ' date 2021-05-04 RIVERTON: The bridge opened.';
    expect(textsOf(text, text.indexOf('RIVERTON'))).toEqual([
      'header:date 2021-05-04',
      'body:RIVERTON: The bridge opened.',
    ]);
  });

  it('loses nothing but white space and keeps the order', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ab \n\u{1F600}\u0627]{0,60}$/u), fc.nat(60), fc.nat(60), (text, a, b) => {
        const start = Math.min(a, b, text.length);
        const body = { start, end: Math.min(Math.max(a, b), text.length) };
        const spans = paragraphsOf(text, body);
        expect(
          spans
            .map((span) => text.slice(span.start, span.end))
            .join('')
            .replaceAll(/\s/gu, ''),
        ).toBe(text.replaceAll(/\s/gu, ''));
        for (const [index, span] of spans.entries()) {
          expect(span.start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0);
        }
      }),
    );
  });
});

describe('headlineOf', () => {
  const find = (text: string, body: number) => {
    const span = headlineOf(text, 'The bridge', paragraphsOf(text, { start: body, end: text.length }));
    return span && text.slice(span.start, span.end);
  };
  it('finds the headline line, with Markdown signs or without', () => {
    expect(find('# The bridge\n\nBy A\n\nText', 20)).toBe('The bridge');
    expect(find('By A\nThe bridge\n\nText', 17)).toBe('The bridge');
  });
  it('leaves a longer line and the body alone', () => {
    expect(find('title: The bridge\n\nText', 19)).toBeNull();
    expect(find('The bridge', 0)).toBeNull();
  });
});
