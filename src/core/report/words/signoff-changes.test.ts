import { expect, test } from 'vitest';
import type { SignoffChange } from '../../library/signoff-changes';
import { reportWords } from './report-languages';
import { changesSaid } from './signoff-changes';

const CHANGES: readonly SignoffChange[] = [
  {
    about: 'item',
    section: 'people',
    label: 'Ines Calder',
    was: 'confirmed',
    now: 'edited',
    words: { was: 'Ines Calder', now: 'Inés Calder' },
  },
  { about: 'item', section: 'places', label: 'Sarnova', was: null, now: 'unreviewed' },
  { about: 'item', section: 'topics', label: 'ferry', was: 'unreviewed', now: null },
  {
    about: 'item',
    section: 'dates',
    label: 'Monday',
    was: 'confirmed',
    now: 'rejected',
    by: { was: 'Ana', now: 'Ben' },
  },
  { about: 'note', was: 'Ask Ines.', now: 'Ask Ada.' },
  { about: 'note', was: null, now: 'قارن' },
  { about: 'rule', was: 'Ada → A. B.', now: null },
];

test('each change names its kind, and what it was and is', () => {
  expect(changesSaid(CHANGES, true, reportWords('en'))).toEqual({
    label: 'Changed since',
    value: 'the text is another version; 7 changes',
    lines: [
      'People: was confirmed, is edited, was “Ines Calder”, is “Inés Calder”',
      'Places “Sarnova”: added',
      'Topics “ferry”: removed',
      'Dates “Monday”: was confirmed, is rejected, by Ben instead of Ana',
      'Note: was “Ask Ines.”, is “Ask Ada.”',
      'Note “\u2068قارن\u2069”: added',
      'Rule for names “Ada → A. B.”: removed',
    ],
  });
});

test('what says the same is only changed, in every language', () => {
  const same = (about: 'note' | 'rule') => [{ about, was: 'Ask Ines.', now: 'Ask Ines.' }] as const;
  const line = (language: 'en' | 'fr' | 'es' | 'ar', about: 'note' | 'rule') =>
    changesSaid(same(about), false, reportWords(language)).lines[0];
  expect(line('en', 'note')).toBe('Note “Ask Ines.”: changed');
  expect(line('en', 'rule')).toBe('Rule for names “Ask Ines.”: changed');
  expect(line('fr', 'note')).toBe('Note «\u202fAsk Ines.\u202f»\u202f: modifié');
  expect(line('es', 'note')).toBe('Nota «Ask Ines.»: modificado');
  expect(line('ar', 'note')).toBe('ملاحظة «\u2068Ask Ines.\u2069»: تغيّر');
});

test('of many the first are said, and how many more there are; in the language of the report', () => {
  const many = Array.from({ length: 15 }, () => CHANGES[4] as SignoffChange);
  const { value, lines } = changesSaid(many, false, reportWords('fr'));
  expect(value).toBe('15 changements');
  expect(lines).toHaveLength(13);
  expect(lines[0]).toBe('Note\u202f: «\u202fAsk Ines.\u202f» → «\u202fAsk Ada.\u202f»');
  expect(lines[12]).toBe('et 3 autres');
});
