import { describe, expect, it } from 'vitest';
import { FIELDS, parseQuery } from './query';
import type { SearchDocument } from './scan';
import { snippetsOf } from './snippet';

const NO_FIELDS = Object.fromEntries(FIELDS.map((field) => [field, []])) as unknown as SearchDocument['fields'];
const far = 'It stands far from here. '.repeat(40);

function marked(query: string, text: string): readonly string[] {
  const document = { id: 'A', language: 'en', publishedOn: null, fields: { ...NO_FIELDS, text: [text] } };
  const snippet = snippetsOf(parseQuery(query))(document);
  return snippet?.marks.map(({ start, end }) => snippet.text.slice(start, end)) ?? [];
}

describe('snippetsOf', () => {
  it.each([
    ['bridge', `${far}The Bridge, an old bridge.${far}`, ['Bridge', 'bridge']],
    ['bridge', `${far}bridges ${far} the bridge ${far}`, ['bridge']],
    ['brid*', `${far}bridges over ${far}`, ['bridges']],
    ['brucke', `${far}Die Brücke.${far}`, ['Brücke']],
    ['"old bridge"', `${far}bridge, old; old  bridge.${far}`, ['old  bridge']],
    ['大桥', `${'北京。'.repeat(300)}大桥已经。`, ['大桥']],
    ['年11', `${'北京。'.repeat(300)}2023年 1月，2024年11月已经`, ['年11']],
    ['年11', `${'北京。'.repeat(300)}2023年110月，2024年１１月已经`, ['年１１']],
    ['الجسر', `${far}الجِسر قديم ${far}`, ['الجِسر']],
    ['اغلق', `${'قرب الجسر '.repeat(90)}أُغلق السوق، وأغلق ${'قرب '.repeat(90)}`, ['أُغلق']],
    ['جسر', `${'قرب الجسر '.repeat(90)}جِسر قديم ${far}`, ['جِسر']],
    ['"ecole fermee"', `${far}L’École, fermée; l’École fermée.${far}`, ['École, fermée', 'École fermée']],
    ['strasse', `${far}Die Straße.${far}`, ['Straße']],
    ['ecol*', `${far}Les E\u0301coles.${far}`, ['E\u0301coles']],
  ])('marks the hits of %s far into a text', (query, text, marks) => expect(marked(query, text)).toEqual(marks));

  it('shows no piece where only a date was asked for, or only a field that does not hold the word', () => {
    expect(marked('date:2023', 'The bridge.')).toEqual([]);
    expect(marked('title:bridge', 'The bridge.')).toEqual([]);
  });
});
