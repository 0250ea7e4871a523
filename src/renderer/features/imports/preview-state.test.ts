import { expect, it } from 'vitest';
import type { PreviewRow } from '#shared/ipc/import-messages';
import {
  choicesOf,
  isDate,
  isTaken,
  isValid,
  needsAttention,
  shownRows,
  valueOf,
  withChoice,
  withRows,
} from './preview-state';
import type { PreviewState, RowChoice } from './preview-state';

function row(status: PreviewRow['status'], found: Partial<NonNullable<PreviewRow['found']>> = {}): PreviewRow {
  const read = {
    title: 'A title',
    isTitleDerived: false,
    publishedOn: null,
    dates: null,
    place: null,
    language: 'en',
    mediaType: 'text/plain',
    encoding: 'utf-8',
    isGuess: false,
    confidence: null,
    damaged: 0,
    sample: '',
    ...found,
  };
  const isRead = status !== 'failed' && status !== 'same';
  const named = { key: `0 ${status}`, fileName: 'a.txt', folder: null, isEncoded: isRead };
  return { ...named, status, like: null, problem: null, notes: [], found: isRead ? read : null };
}

const dates = { written: '03/08/2023', dayFirst: '2023-08-03', monthFirst: '2023-03-08' };
const rows = [row('new'), row('new', { dates }), row('same'), row('same-text'), row('failed'), row('near')];
const state: PreviewState = { rows, choices: new Map(), dateOrder: null };

it('takes what is new or nearly the same, and leaves out what is here in another file until it is asked for', () => {
  expect([...rows.keys()].filter((index) => isTaken(state, index))).toEqual([0, 1, 5]);
  expect(isTaken(withChoice(state, 3, { isLeftOut: false }), 3)).toBe(true);
  expect(isTaken(withChoice(state, 0, { isLeftOut: true }), 0)).toBe(false);
  expect(isTaken(withChoice(state, 4, { isLeftOut: false }), 4)).toBe(false);
});

it('settles all dates that can be read in two ways at once, but for those a person gave', () => {
  const settled = { ...state, dateOrder: 'dayFirst' as const };
  expect(valueOf(state, 1, 'publishedOn')).toBe('');
  expect(valueOf(settled, 1, 'publishedOn')).toBe('2023-08-03');
  expect(choicesOf(settled)).toEqual([
    { row: 1, fields: { publishedOn: '2023-08-03' } },
    { row: 3, isLeftOut: true },
  ]);
  const given = withChoice(settled, 1, { fields: { publishedOn: null } });
  expect(valueOf(given, 1, 'publishedOn')).toBe('');
  expect(choicesOf(given)[0]).toEqual({ row: 1, fields: { publishedOn: null } });
});

it('keeps every field a person gave', () => {
  const once = withChoice(state, 0, { fields: { title: 'Another' } });
  expect(choicesOf(withChoice(once, 0, { fields: { place: 'Velmar' } }))[0]).toEqual({
    row: 0,
    fields: { title: 'Another', place: 'Velmar' },
  });
});

it('sends a language by its tag, and leaves a title that was emptied and a language that is none as they were found', () => {
  const given = (fields: NonNullable<RowChoice['fields']>) => withChoice(state, 0, { fields });
  expect(valueOf(state, 0, 'language')).toBe('English');
  expect(choicesOf(given({ language: 'Arabic' }))[0]).toEqual({ row: 0, fields: { language: 'ar' } });
  expect(choicesOf(given({ title: ' ', language: 'Arabish' }))[0]).toEqual({ row: 3, isLeftOut: true });
  expect(valueOf(given({ title: '' }), 0, 'title')).toBe('');
  expect(['ar', 'Arabic', '', 'Arabish'].map((language) => isValid(given({ language }), 0))).toEqual([
    true,
    true,
    true,
    false,
  ]);
});

it('shows what needs attention, what is new and what is here', () => {
  expect(rows.map(needsAttention)).toEqual([false, true, false, true, true, true]);
  expect(shownRows(rows, 'attention')).toEqual([1, 3, 4, 5]);
  expect(shownRows(rows, 'same')).toEqual([2, 3]);
  expect(shownRows(rows, 'new')).toEqual([0, 1, 5]);
  expect(needsAttention(row('new', { confidence: 0.3 }))).toBe(true);
});

it('knows a date from what is none', () => {
  expect(['2023', '2023-08', '2023-08-03', ''].every(isDate)).toBe(true);
  expect(['8 March', '2023-13', '2023-08-32', '2023-02-30', '03/08/2023'].some(isDate)).toBe(false);
  expect(isDate('2024-02-29')).toBe(true);
});

it('keeps what was decided on a text when its file is read in another way', () => {
  const decided = withChoice(state, 5, { fields: { title: 'The ferry' } });
  const again = withRows(decided, [row('near', { title: 'Read anew' }), row('new')]);
  expect([valueOf(again, 0, 'title'), valueOf(again, 1, 'title')]).toEqual(['The ferry', 'A title']);
  expect(withRows(again, again.rows)).toBe(again);
});

it('takes a text that was left out the last time only where it is ticked, and shows it among what needs a look', () => {
  const again = { ...row('new'), wasLeftOut: true } as const;
  const before: PreviewState = { ...state, rows: [again] };
  expect(needsAttention(again)).toBe(true);
  expect(isTaken(before, 0)).toBe(false);
  expect(isTaken({ ...before, choices: new Map([[0, { isLeftOut: false }]]) }, 0)).toBe(true);
});
