import { describe, expect, it } from 'vitest';
import { quotesIn } from '../../../../tests/kit/analysed';

function said(kind: 'direct' | 'indirect', text: string): string[] {
  return quotesIn(text)
    .filter((quote) => quote.kind === kind)
    .map(({ speaker, text: words }) => `${speaker?.name ?? '?'}: ${words}`);
}

describe('reports of one sentence', () => {
  it.each([
    [
      'He had worked for 13 hours, colleagues said; the company denied this and blamed a faulty harness.',
      ['colleagues: He had worked for 13 hours', 'company: a faulty harness'],
    ],
    [
      'Tomas Lund promised a new bridge within a year; the money, he told the crowd, had been set aside.',
      ['Tomas Lund: a new bridge within a year', 'Tomas Lund: the money, he told the crowd, had been set aside'],
    ],
    [
      'Maria Quispe confirmed that the deal was done but declined to say what it would cost.',
      ['Maria Quispe: the deal was done'],
    ],
    [
      'Maria Quispe has asked the mills to use less water but has said the pumps will run.',
      ['Maria Quispe: the mills to use less water', 'Maria Quispe: the pumps will run'],
    ],
    [
      'Tomas Lund, who asked me to call him simply Tom, keeps a folder of letters.',
      ['Tomas Lund: me to call him simply Tom'],
    ],
    ['A clerk assured her that fever was normal, Maria Quispe told the court.', ['clerk: fever was normal']],
  ])('%s', (text, expected) => {
    expect(said('indirect', text)).toEqual(expect.arrayContaining(expected));
  });
});

describe('who reports', () => {
  it.each([
    [
      'Opposition senator Tomas Lund accused her of "sleeping" and urged the government to act.',
      'Tomas Lund: the government to act',
    ],
    ['The bolts were loose, the High Court in Alma heard on Tuesday.', 'High Court: The bolts were loose'],
    ['The bolts were loose, a public inquiry in the town heard on Monday.', 'public inquiry: The bolts were loose'],
    ['The foreman came out and warned that they would lose the bonus.', 'foreman: they would lose the bonus'],
    ['A person close to the talks put the figure at $14 million.', 'person close: the figure at $14 million'],
    ['On Monday officials had given the toll as 19.', 'officials: the toll as 19'],
    ['The secretary undertook to visit the gate next week.', 'secretary: to visit the gate next week'],
    [
      'Tomas Lund objected that the villages had not been consulted.',
      'Tomas Lund: the villages had not been consulted',
    ],
    ['The chairwoman asked me if I could prove it.', 'chairwoman: if I could prove it'],
    ['The board ordered the owner to repair the roof.', 'board: the owner to repair the roof'],
    [
      'Tomas Lund said the pump was broken.\n\nThe mother of one of the victims wept as she described how they had turned her away.',
      'mother: how they had turned her away',
    ],
    [
      '[03/06/2023, 21:17] Ana R: caller says 70 on board, 9 of them children\n[03/06/2023, 21:20] Bo: ok\n[03/06/2023, 21:21] Ana R: no',
      'caller: 70 on board, 9 of them children',
    ],
  ])('%s', (text, expected) => {
    expect(said('indirect', text)).toContain(expected);
  });

  it('is no cue where “the accused” stands for somebody', () => {
    const text = 'State counsel Maria Quispe told the judge that the accused had "put the bill before the chain".';
    expect(said('direct', text)).toEqual(['Maria Quispe: put the bill before the chain']);
  });

  it('is who proposed what the minutes quote', () => {
    const text =
      'Present: Maria Quispe, Tomas Lund.\n\nProposed by Maria Quispe, seconded by Tomas Lund: "That the rota be tried until April." Carried.';
    expect(said('direct', text)).toEqual(['Maria Quispe: That the rota be tried until April.']);
  });

  it('says nothing by putting a lamp at the door or giving a number as a gift', () => {
    expect(said('indirect', 'Tomas Lund put the figure at the door. He gave the numbers as a gift.')).toEqual([]);
  });
});
