import * as fc from 'fast-check';
import type { ExportInput } from '../../src/core/export/export-view';
import type { Article } from '../../src/core/library/article';
import { HUES } from '../../src/core/library/highlight';
import { keptOfArticle, keptDraft } from '../../src/core/library/kept';
import type { KeptOfArticle } from '../../src/core/library/kept';
import { placeOf } from '../../src/core/library/place';
import type { Review } from '../../src/core/library/review';
import { SECTIONS } from '../../src/core/summary/summary';
import type { Section, Summary, SummaryItem } from '../../src/core/summary/summary';
import type { Span } from '../../src/core/text/span';
import { emptySummary, plainArticle } from './plain-article';
import { hostileText } from './hostile-text';

const AT = '2024-02-03T04:05:06.000Z';

/** What Markdown, HTML, YAML, tables and references would give a meaning, in any order. */
const SIGNS =
  '<script>|</style>|<!--|-->|]]>|<img src=x onerror=alert(1)>|javascript:|[a](http://a.test)|![a](b)|`|```|~~~|---|===|- |1. |> |# |#tag|^p1|[[a]]|==|%%|$x$|:-:|https://a.test/_b_|www.a.test|a@b.test|&amp;|&#60;|\\|*|_|=1+1|+1|@SUM(A1)|\'=1|TY  - NEWS|ER  - |}|{|%|"|,|;|\r\n|\r|\u0000|\u0008|\u2028|\ufffe|: |? || x |';
const sign = fc.constantFrom(...SIGNS.split('|'), '|', '\ud800', '\udc00');

/** Text of news and of signs that some form gives a meaning. */
const anyText: fc.Arbitrary<string> = fc.oneof(
  hostileText,
  fc
    .array(fc.oneof(sign, fc.constantFrom('a', ' ', 'word', '\n', '\n\n', '\t', 'é', '漢', 'م')), { maxLength: 40 })
    .map((parts) => parts.join('')),
);

type Draw = { readonly text: string; readonly words: readonly string[]; readonly places: readonly number[] };

/** An article of any text with items on any of its words, some decided on, some added, with highlights, comments, notes and tags. */
export const exportInput: fc.Arbitrary<ExportInput> = fc
  .record({
    text: anyText.map((text) => `${text.replaceAll('\r\n', '\n').replaceAll('\r', '\n')} end`),
    words: fc.array(anyText, { minLength: 12, maxLength: 12 }),
    places: fc.array(fc.nat(10_000), { minLength: 16, maxLength: 16 }),
  })
  .map(inputOf);

function inputOf(draw: Draw): ExportInput {
  const { text, words, places } = draw;
  const word = (index: number): string => words[index % words.length] ?? '';
  const span = (index: number): Span => {
    const start = (places[index % places.length] ?? 0) % text.length;
    return { start, end: Math.min(text.length, start + 1 + ((places[(index + 1) % places.length] ?? 0) % 12)) };
  };
  const summary = summaryOf(text, word, span);
  const reviews = SECTIONS.flatMap((section, index) => reviewOf(section, summary, text, word(index), index));
  const article: Article = {
    ...plainArticle('a1', text).article,
    title: word(0),
    byline: word(1),
    outlet: word(2),
    dateline: { place: word(3), evidence: span(3) },
    publishedOn: [null, '2024', '2024-01', '2024-01-31', '2024-01-31/2024-02', '1990~'][(places[0] ?? 0) % 6] ?? null,
    source: { ...plainArticle('a1', text).article.source, fileName: word(4) },
  };
  const kept = keptOf(text, word, span, summary);
  return {
    article,
    summary,
    reviews,
    notes: [0, 1].map((index) => ({
      id: `n${index}`,
      articleId: 'a1',
      markdown: word(index + 5),
      ...(index === 0 ? {} : { place: placeOf(text, span(index)) }),
      createdAt: AT,
      updatedAt: AT,
    })),
    additions: kept.addition,
    comments: kept.comment,
    signoff: { by: word(7), at: AT, sha256: 'ab'.repeat(32), isChanged: false },
    kept,
    tags: [word(8), word(9)],
    collections: [word(10)],
  };
}

function summaryOf(text: string, word: (index: number) => string, span: (index: number) => Span): Summary {
  const words = ({ start, end }: Span): string => text.slice(start, end);
  const item = <T extends object>(section: string, make: (index: number) => T): (T & { readonly id: string })[] =>
    [0, 1].map((index) => ({ id: `${section}${index}`, ...make(index) }));
  return {
    ...emptySummary('test-1'),
    keyPoints: item('k', (n) => ({ text: words(span(n)), evidence: [span(n)], score: 0.5 })),
    people: item('p', (n) => ({
      name: word(n),
      aliases: [word(n + 1)],
      roles: [{ title: word(n + 2), organization: word(n + 3), evidence: span(n + 1) }],
      mentions: [span(n + 2), span(n + 3)],
    })),
    organizations: item('o', (n) => ({ name: word(n + 3), acronym: word(n), aliases: [], mentions: [span(n + 4)] })),
    places: item('l', (n) => ({ name: word(n + 4), aliases: [], mentions: [span(n + 5)] })),
    dates: item('d', (n) => ({ text: words(span(n + 6)), date: null, evidence: span(n + 6), resolvedFrom: word(n) })),
    timeline: item('t', (n) => ({
      date: '2024-01-31',
      dateEnd: null,
      text: words(span(n + 7)),
      evidence: span(n + 7),
      resolvedFrom: null,
    })),
    quotes: item('q', (n) => ({
      text: words(span(n + 8)),
      kind: 'direct' as const,
      speaker: { name: word(n + 5), evidence: span(n + 9) },
      cue: null,
      evidence: span(n + 8),
    })),
    figures: item('f', (n) => ({
      value: -1.5,
      unit: word(n),
      text: words(span(n)),
      what: word(n + 1),
      evidence: span(n),
    })),
    topics: item('c', (n) => ({ term: word(n + 6), score: 1, mentions: [span(n + 10)] })),
    limits: [word(11)],
  };
}

function reviewOf(section: Section, summary: Summary, text: string, words: string, index: number): readonly Review[] {
  const item = (summary[section] as readonly SummaryItem[])[index % 2];
  const verdict = [null, 'confirmed', 'disputed', 'rejected'][index % 4] as Review['verdict'];
  const edit = section === 'people' ? { name: words } : section === 'keyPoints' ? { text: words } : null;
  if (item === undefined) return [];
  const anchor = { start: 0, end: 1 };
  return [
    { articleId: 'a1', section, itemId: item.id, verdict, edit, anchor, quoted: text.slice(0, 1), by: words, at: AT },
  ];
}

function keptOf(
  text: string,
  word: (index: number) => string,
  span: (index: number) => Span,
  summary: Summary,
): KeptOfArticle {
  const base = (id: string) => ({ id, articleId: 'a1', by: word(1), at: AT });
  const item = summary.people[0];
  return {
    ...keptOfArticle(keptDraft(), 'a1'),
    highlight: [0, 1, 2].map((n) => ({ ...base(`h${n}`), hue: HUES[n] ?? 'sun', place: placeOf(text, span(n * 3)) })),
    addition: [{ ...base('add1'), section: 'places', values: { name: word(2) }, place: placeOf(text, span(4)) }],
    comment: ['p0', 'gone'].map((itemId, n) => ({
      ...base(`c${n}`),
      section: 'people',
      itemId,
      anchor: item?.mentions[0] ?? { start: 0, end: 1 },
      quoted: n === 0 ? '' : 'no such words',
      text: `${word(3)}.`,
    })),
  };
}
