import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FIELDS, parseQuery, parseTyped } from '#core/search/query';
import type { Query } from '#core/search/query';
import { matches } from '#core/search/scan';
import type { SearchDocument } from '#core/search/scan';
import { openSearchIndex } from './search-index';
import type { SearchIndex } from './search-index';

let folder = '';
let index: SearchIndex;
const open = (): SearchIndex => openSearchIndex(join(folder, 'index.sqlite'), 'L1');

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sidelight-search-'));
  index = open();
});

afterAll(() => {
  index.close();
  rmSync(folder, { recursive: true, force: true });
});

const PLAIN = ['bridge', 'bridges', 'old', 'OLD', 'new-road', "don't", 'x', '3', 'A1'] as const;
const ACCENTED = [
  'Brücke',
  'brucke',
  'café',
  'cafe\u0301',
  'Łódź',
  'naïve',
  'Straße',
  'Çatalan',
  'İzmir',
  'Ελλάς',
] as const;
const ARABIC = ['أحمد', 'احمد', 'الجِسر', 'الجسر', 'مدرسة', 'پاکستان', 'كتـاب', '٢٠٢٣', 'ویلمار'] as const;
const CHINESE = ['北京', '京', '的天气', '北京的天气', '3都', '京x', '𠮷野', '㍿'] as const;
const JAPANESE = ['東京', '東京都', '京都', 'カタカナ', 'ｶﾀｶﾅ', 'ガラス', 'ｶﾞ', 'がっこう', '橋は', 'ー'] as const;
const THAI = ['สภา', 'ประชุม', 'ประชุมสภา', 'ที่', 'น้ำ', 'เมือง', 'ພາສາ', 'ភាសា', 'မြန်မာ'] as const;
const OTHER = ['한국어', '한', 'हिन्दी', 'мост', 'й', 'שָׁלוֹם', '🏔️', '%', '"', '*'] as const;
const SCRIPTS = [PLAIN, ACCENTED, ARABIC, CHINESE, JAPANESE, THAI, OTHER] as const;
const WORDS: readonly string[] = SCRIPTS.flat();

const word = fc.oneof(...SCRIPTS.map((words) => fc.constantFrom(...words)));
/** Of scripts without spaces, words stand together; elsewhere signs may part them. */
const gap = fc.constantFrom(' ', ' ', ' ', '', '-', '. ', '\n', '،', '。');
const text = fc
  .array(fc.tuple(fc.oneof({ weight: 9, arbitrary: word }, fc.string({ unit: 'binary', maxLength: 2 })), gap), {
    maxLength: 6,
  })
  .map((all) => all.flat().join(''));
const texts = fc.array(text, { maxLength: 2 });
const document = fc.record({
  language: fc.constantFrom('en', 'ar', 'zh-Hant', 'zh', 'ja', 'th', 'FR'),
  publishedOn: fc.constantFrom(null, '2023-03-05', '2023', '2023-05/2023-07', '202X', '2024-01~', 'unknown'),
  fields: fc.record({
    title: texts,
    text: texts,
    note: texts,
    quote: texts,
    speaker: texts,
    person: texts,
    org: texts,
    place: texts,
    tag: texts,
  } satisfies Record<(typeof FIELDS)[number], typeof texts>),
});
type Drawn = Omit<SearchDocument, 'id'>;

type Action =
  | { readonly kind: 'put'; readonly id: string; readonly document: Drawn }
  | { readonly kind: 'remove'; readonly id: string }
  | { readonly kind: 'reopen' };

const id = fc.constantFrom('A', 'B', 'C', 'D', 'E');
const action: fc.Arbitrary<Action> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('put' as const), id, document }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('remove' as const), id }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('reopen' as const) }) },
);
/** Many articles come at once, few one by one. */
const many = fc.oneof(
  { weight: 3, arbitrary: fc.constant<readonly Drawn[]>([]) },
  { weight: 1, arbitrary: fc.array(document, { minLength: 20, maxLength: 30 }) },
);

const not = fc.constantFrom('', '', '-');
const field = fc.constantFrom('', ...FIELDS.map((name) => `${name}:`));
const beginning = fc
  .tuple(word, fc.integer({ min: 1, max: 4 }))
  .map(([whole, length]) => `${Array.from(whole).slice(0, length).join('')}*`);
const DAYS = ['date:2023-03..2023-05', 'date:2023', 'date:2024..', 'date:..2022', 'date:2023-03-05..2023-03-05'];
const phrase = fc
  .array(fc.tuple(word, fc.constantFrom(' ', ' ', '')), { minLength: 1, maxLength: 3 })
  .map((all) => `"${all.flat().join('')}"`);
const asked = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.tuple(not, field, fc.oneof(word, beginning, phrase)).map((parts) => parts.join('')),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(not, fc.constantFrom(...DAYS, 'lang:zh', 'lang:en', 'lang:th', 'lang:fr'))
      .map((parts) => parts.join('')),
  },
);
const query = fc
  .tuple(fc.array(asked, { maxLength: 4 }), fc.boolean())
  .map(([terms, isTyped]) => ({ text: terms.join(' '), isTyped }));

function put(held: Map<string, SearchDocument>, drawn: readonly SearchDocument[]): void {
  for (const each of drawn) held.set(each.id, each);
  index.update(
    drawn.map((each) => ({ document: each, stamp: each.id })),
    [],
  );
}

function carryOut(held: Map<string, SearchDocument>, actions: readonly Action[]): void {
  for (const step of actions) {
    if (step.kind === 'put') put(held, [{ ...step.document, id: step.id }]);
    else if (step.kind === 'remove') {
      held.delete(step.id);
      index.update([], [step.id]);
    } else {
      index.close();
      index = open();
    }
  }
}

function expectSame(held: ReadonlyMap<string, SearchDocument>, asks: Query, told: string): number {
  const { hits, total } = index.search(asks, 500);
  const found = hits.map(({ articleId }) => articleId).sort();
  const scanned = [...held.values()].filter((each) => matches(asks, each)).map((each) => each.id);
  expect({ told, total, found }).toEqual({ told, total: scanned.length, found: scanned.sort() });
  return scanned.length;
}

describe('search index and plain scan', () => {
  it('answer the same in every field and script after any changes and after opening again', () => {
    fc.assert(
      fc.property(
        many,
        fc.array(action, { maxLength: 10 }),
        fc.array(query, { minLength: 5, maxLength: 15 }),
        (first, actions, queries) => {
          index.update([], index.ids());
          const held = new Map<string, SearchDocument>();
          put(
            held,
            first.map((each, at) => ({ ...each, id: `M${at}` })),
          );
          carryOut(held, actions);
          for (const { text: typed, isTyped } of queries)
            expectSame(held, isTyped ? parseTyped(typed) : parseQuery(typed), typed);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('answer the same for each word, beginning and pair of words in each field of thirty articles', () => {
    fc.assert(
      fc.property(fc.array(document, { minLength: 30, maxLength: 30 }), fc.constantFrom(...FIELDS), (all, name) => {
        index.update([], index.ids());
        const held = new Map<string, SearchDocument>();
        put(
          held,
          all.map((each, at) => ({ ...each, id: `M${at}` })),
        );
        let hits = 0;
        for (const [at, each] of WORDS.entries()) {
          const other = WORDS[(at * 7 + 1) % WORDS.length] ?? '';
          for (const asks of [each, `${each.slice(0, 2)}*`, `"${each}${other}"`, `-${name}:${other} ${name}:${each}`]) {
            hits += expectSame(held, parseQuery(`${name}:${asks}`.replace(`${name}:-`, '-')), asks);
          }
        }
        expect(hits).toBeGreaterThan(0);
      }),
      { numRuns: 6 },
    );
  });
});
