import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseQuery } from '#core/search/query';
import { operatorsIn, putOperator } from './put-operator';

/** A box with its caret or its selection between bars: `a |b| c`. */
function put(box: string, operator: string): string {
  const [before = '', chosen = '', after = ''] = box.split('|').length === 2 ? split(box) : box.split('|');
  const start = before.length;
  const typed = { text: before + chosen + after, start, end: start + chosen.length };
  const { text, caret } = putOperator(typed, operator);
  return `${text.slice(0, caret)}|${text.slice(caret)}`;
}

function split(box: string): readonly string[] {
  const [before = '', after = ''] = box.split('|');
  return [before, '', after];
}

it('reads the operators out of the examples of the help', () => {
  expect(operatorsIn('bridge council')).toEqual([]);
  expect(operatorsIn('"the new bridge"')).toEqual(['"']);
  expect(operatorsIn('bridg*')).toEqual(['*']);
  expect(operatorsIn('-bridge')).toEqual(['-']);
  expect(operatorsIn('title: note: quote:')).toEqual(['title:', 'note:', 'quote:']);
  expect(operatorsIn('date:2023-03..2023-04')).toEqual(['date:']);
  expect(operatorsIn('lang:ur')).toEqual(['lang:']);
});

it.each([
  ['|', 'tag:', 'tag:|'],
  ['bridge|', 'tag:', 'bridge tag:|'],
  ['bridge |', 'tag:', 'bridge tag:|'],
  ['bridge |council', 'tag:', 'bridge tag:| council'],
  ['|bridge|', 'title:', 'title:bridge|'],
  ['|new bridge|', 'title:', 'title:"new bridge"|'],
  ['a |bridge| c', '-', 'a -bridge| c'],
  ['|', '-', '-|'],
  ['|', '"', '"|"'],
  ['old |', '"', 'old "|"'],
  ['|the new bridge|', '"', '"the new bridge"|'],
  ['|', '*', '|*'],
  ['bridg|', '*', 'bridg*|'],
  ['br|idg council', '*', 'bridg*| council'],
  ['bridg*|', '*', 'bridg*|'],
  ['bridge |', '*', 'bridge |*'],
])('puts into %j the operator %j: %j', (box, operator, wanted) => {
  expect(put(box, operator)).toBe(wanted);
});

it('leaves every other word as it was, whatever is typed', () => {
  const words = fc.array(fc.constantFrom('bridge', 'tag:war', '"a b"', '-no', 'élan'), { maxLength: 4 });
  fc.assert(
    fc.property(words, words, fc.constantFrom('title:', 'date:', 'lang:'), (before, after, operator) => {
      const [head, tail] = [before.join(' '), after.join(' ')];
      const { text, caret } = putOperator({ text: `${head} ${tail}`, start: head.length, end: head.length }, operator);
      const typed = `${text.slice(0, caret)}x${text.slice(caret)}`;
      expect(parseQuery(typed)).toEqual(parseQuery(`${head} ${operator}x ${tail}`));
    }),
  );
});
