import { describe, expect, it } from 'vitest';
import { joinLines, wordsOf } from './pdf-words';

const joined = (lines: readonly string[], others: readonly string[] = []): string =>
  joinLines(
    lines.map((text) => ({ text })),
    wordsOf([...lines, ...others]),
  );

describe('the lines of a paragraph', () => {
  it.each([
    [['the council decid-', 'ed to wait'], 'the council decided to wait'],
    [['the government-', 'led council'], 'the government-led council'],
    [['a boy of a twelve-year-', 'old mother'], 'a boy of a twelve-year-old mother'],
    [['an Anglo-', 'Saxon word'], 'an Anglo-Saxon word'],
    [['both pre-', 'and post-war'], 'both pre- and post-war'],
    [['in 2019–', '2020 only'], 'in 2019–2020 only'],
    [['Rail\u00ad', 'way lines'], 'Railway lines'],
    [['市の会議は', '火曜日に'], '市の会議は火曜日に'],
    [['the Chinese word 会', 'and another'], 'the Chinese word 会 and another'],
    [['Kesh\t12', 'Perrin\t9'], 'Kesh\t12\nPerrin\t9'],
  ] as const)('%j are %j', (lines, text) => {
    expect(joined(lines)).toBe(text);
  });

  it('keep a hyphen that the document writes elsewhere, and lose one it does not', () => {
    expect(joined(['their co-', 'operation'], ['The co-operation of both.'])).toBe('their co-operation');
    expect(joined(['their co-', 'operation'], ['The cooperation of both.'])).toBe('their cooperation');
  });
});
