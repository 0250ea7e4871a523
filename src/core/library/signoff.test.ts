import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Summary } from '../summary/summary';
import type { Article } from './article';
import type { Review } from './review';
import { signableState, signoffForm } from './signoff';
import type { Signable, Signoff } from './signoff';
import { changesSince } from './signoff-changes';
import { shortDifference } from './short-difference';
import type { Note } from './note';
import type { EntityRule } from './entity-rule';

const TEXT = 'Mayor Ines Calder opened the ferry. Ada Brook waved.';
const person = (id: string, name: string) => {
  const start = TEXT.indexOf(name);
  return { id, name, aliases: [], roles: [], mentions: [{ start, end: start + name.length }] };
};
const SUMMARY: Summary = {
  schema: 1,
  engine: 'test',
  keyPoints: [],
  people: [person('p1', 'Ines Calder'), person('p2', 'Ada Brook')],
  organizations: [],
  places: [],
  dates: [],
  timeline: [],
  quotes: [],
  figures: [],
  topics: [],
};
const ARTICLE = { id: 'a1', title: 'The ferry', text: TEXT } as Article;
const REVIEW: Review = {
  articleId: 'a1',
  section: 'people',
  itemId: 'p1',
  verdict: 'confirmed',
  edit: null,
  anchor: { start: 6, end: 17 },
  quoted: 'Ines Calder',
  by: 'Ana',
  at: '2024-05-06T07:00:00.000Z',
};
const BASE: Signable = { article: ARTICLE, summary: SUMMARY, reviews: [REVIEW], additions: [] };

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
const signed = (signable: Signable): Signoff => ({
  id: 's1',
  articleId: 'a1',
  by: 'Ana',
  at: '2024-05-07T07:00:00.000Z',
  ...signableState(signable, sha256),
});
const since = (signable: Signable) => changesSince(signed(BASE), signableState(signable, sha256));

describe('a sign-off', () => {
  test('is of a text that anyone can make from the files of the library', () => {
    expect(signableState(BASE, sha256).sha256).toBe(sha256(signoffForm(BASE)));
    expect(JSON.parse(signoffForm(BASE))).toEqual({
      form: 'sidelight-signoff-1',
      text: TEXT,
      summary: SUMMARY,
      corrections: [REVIEW],
      additions: [],
    });
  });

  test('does not depend on the order in which decisions were made', () => {
    const other: Review = { ...REVIEW, itemId: 'p2' };
    const one = signableState({ ...BASE, reviews: [REVIEW, other] }, sha256);
    expect(signableState({ ...BASE, reviews: [other, REVIEW] }, sha256)).toEqual(one);
  });

  test('names each item whose decision or words changed since, and nothing else', () => {
    expect(since(BASE)).toEqual([]);
    expect(since({ ...BASE, reviews: [{ ...REVIEW, verdict: 'disputed' }] })).toEqual([
      { about: 'item', section: 'people', label: 'Ines Calder', was: 'confirmed', now: 'disputed' },
    ]);
    expect(since({ ...BASE, reviews: [REVIEW, { ...REVIEW, itemId: 'p2', edit: { name: 'Ada Brooke' } }] })).toEqual([
      {
        about: 'item',
        section: 'people',
        label: 'Ada Brook',
        was: 'unreviewed',
        now: 'edited',
        words: { was: 'Ada Brook', now: 'Ada Brooke' },
      },
    ]);
    expect(since({ ...BASE, reviews: [{ ...REVIEW, by: 'Ben' }] })).toMatchObject([
      { was: 'confirmed', now: 'confirmed', by: { was: 'Ana', now: 'Ben' } },
    ]);
  });

  test('tells of items that a newer engine brought and left out', () => {
    const summary = { ...SUMMARY, people: [person('p1', 'Ines Calder'), person('p3', 'Mayor')] };
    expect(since({ ...BASE, summary })).toEqual([
      { about: 'item', section: 'people', label: 'Mayor', was: null, now: 'unreviewed' },
      { about: 'item', section: 'people', label: 'Ada Brook', was: 'unreviewed', now: null },
    ]);
  });

  test('knows of a decision that no longer finds its item', () => {
    const lost: Review = { ...REVIEW, itemId: 'gone', anchor: { start: 0, end: 1 }, quoted: 'Zoe' };
    expect(since({ ...BASE, reviews: [REVIEW, lost] })).toEqual([
      { about: 'item', section: 'people', label: 'Zoe', was: null, now: 'confirmed' },
    ]);
  });

  test('says of a long wording only where it parts from what was signed', () => {
    const long = (end: string) => ({
      id: 'k1',
      text: `${'The ferry crosses the sound twice a day. '.repeat(5)}${end}`,
      evidence: [],
      score: 1,
    });
    const before: Signable = { ...BASE, summary: { ...SUMMARY, keyPoints: [long('It is late.')] } };
    const now = signableState({ ...before, summary: { ...SUMMARY, keyPoints: [long('It is early.')] } }, sha256);
    expect(changesSince(signed(before), now)).toMatchObject([
      {
        section: 'keyPoints',
        words: {
          was: expect.stringMatching(/^….{0,60}It is late\.$/u),
          now: expect.stringMatching(/^….{0,60}It is early\.$/u),
        },
      },
    ]);
  });

  test('of a note that differs only where its kept words do not tell says them once more; a rule saved anew is the same', () => {
    const note = (markdown: string): Note => ({ id: 'n1', articleId: 'a1', markdown, createdAt: '', updatedAt: '' });
    const rule: EntityRule = {
      id: 'r1',
      articleId: null,
      by: 'Ana',
      at: '2024-05-06T08:00:00.000Z',
      names: ['Ada Brook'],
      of: 'people',
      is: { section: 'people', name: 'Ada B.' },
    };
    const long = 'The ferry crosses the sound twice a day. '.repeat(12);
    for (const [was, now] of [
      ['One line.\nAnother.', 'One line. Another.'],
      [`${long}It is late.`, `${long}It is early.`],
    ] as const) {
      const [change, ...rest] = changesSince(
        signed({ ...BASE, notes: [note(was)] }),
        signableState({ ...BASE, notes: [note(now)] }, sha256),
      );
      expect(rest).toEqual([]);
      expect(change).toMatchObject({
        about: 'note',
        was: change?.now,
        now: expect.stringMatching(/^(?:One|The ferry)/u),
      });
    }
    const ruled = (each: EntityRule): Signable => ({ ...BASE, notes: [], rules: [each] });
    const again = signableState(ruled({ ...rule, by: 'Ben', at: '2025-01-01T00:00:00.000Z' }), sha256);
    expect(changesSince(signed(ruled(rule)), again)).toEqual([]);
    const wider = signableState(ruled({ ...rule, of: null }), sha256);
    expect(changesSince(signed(ruled(rule)), wider)).toMatchObject([
      { about: 'rule', was: 'Ada Brook → Ada B.', now: 'Ada Brook → Ada B.' },
    ]);
  });

  test('shows where two wordings part in a script without spaces, too', () => {
    const long = '渡船每天两次穿越海峡。'.repeat(15);
    const { was, now } = shortDifference(`${long}很晚。`, `${long}很早。`);
    expect(was).toMatch(/^….*很晚。$/u);
    expect(now).toMatch(/^….*很早。$/u);
    const ship = '🚢'.repeat(60);
    expect(shortDifference(`${ship}a`, `${ship}b`).now).toMatch(/^…🚢+b$/u);
  });

  test('names notes and rules that were added, changed or taken away, and hashes only what is signed', () => {
    const note = (id: string, markdown: string): Note => ({
      id,
      articleId: 'a1',
      markdown,
      createdAt: '',
      updatedAt: '',
    });
    const rule = (name: string): EntityRule => ({
      id: 'r1',
      articleId: null,
      by: 'Ana',
      at: '2024-05-06T08:00:00.000Z',
      names: ['Ada Brook'],
      of: 'people',
      is: { section: 'people', name },
    });
    const before: Signable = {
      ...BASE,
      notes: [note('n1', 'Ask Ines.'), note('n2', 'Gone soon.')],
      rules: [rule('Ada B.')],
    };
    const notes = [note('n1', 'Ask Ada.'), note('n3', 'New.')];
    const words = { was: 'Ask Ines.', now: 'Ask Ada.' };
    const noted = signableState({ ...before, notes }, sha256);
    expect(noted.sha256).toBe(signed(before).sha256);
    const changes = changesSince(signed(before), noted);
    expect(changes).toEqual([
      { about: 'note', ...words },
      { about: 'note', was: null, now: 'New.' },
      { about: 'note', was: 'Gone soon.', now: null },
    ]);
    expect(changesSince(signed(before), signableState({ ...before, rules: [rule('A. Brook')] }, sha256))).toEqual([
      {
        about: 'item',
        section: 'people',
        label: 'Ada B.',
        was: 'unreviewed',
        now: 'unreviewed',
        words: { was: 'Ada B. · Ada Brook', now: 'A. Brook · Ada Brook' },
      },
      { about: 'rule', was: 'Ada Brook → Ada B.', now: 'Ada Brook → A. Brook' },
    ]);
    const { beside: _beside, ...older } = signed(before);
    expect(changesSince(older, noted)).toEqual([]);
  });
});
