import { expect, test } from 'vitest';
import { chosenParts, WHOLE_DOSSIER } from './print-options';
import type { ReportDocument, ReportItem } from './report-document';

const item = (label: string, evidence: readonly number[]): ReportItem => ({
  lead: null,
  label,
  details: [],
  original: null,
  direction: 'ltr',
  isVerbatim: true,
  tone: null,
  evidence,
  state: 'unreviewed',
  addedBy: null,
  comments: [{ by: 'Ana', when: 'today', text: 'So?' }],
});
const paragraph = (text: string, isBody: boolean, numbers: readonly number[]) => ({
  text,
  direction: 'ltr' as const,
  isBody,
  isTight: false,
  start: 0,
  anchors: numbers.length === 0 ? [] : [{ at: 0, numbers }],
});
const REPORT: ReportDocument = {
  title: 'The ferry',
  titleDerived: false,
  language: 'en',
  direction: 'ltr',
  subject: '',
  facts: [{ label: 'Dateline', value: 'Velmar', fine: null, evidence: [1] }],
  sections: [
    {
      section: 'keyPoints',
      heading: 'Key points',
      items: ['a', 'b', 'c', 'd', 'e'].map((label) => item(label, [2, 3])),
    },
    { section: 'places', heading: 'Places', items: [item('Velmar', [1])] },
  ],
  nothingFound: [],
  notes: [{ markdown: 'A note', updated: '' }],
  source: [paragraph('By A', false, []), paragraph('One', true, [1, 2]), paragraph('Two', true, [3])],
  limits: [],
  keywords: [],
};

test('the whole dossier holds all of the report', () => {
  expect(chosenParts(REPORT, WHOLE_DOSSIER)).toEqual({ ...REPORT, hasIndex: true });
});

test('what is left out is not there, and no number leads to a source that is not', () => {
  const some = chosenParts(REPORT, { ...WHOLE_DOSSIER, leftOut: ['places', 'notes', 'comments', 'source'] });
  expect(some.sections.map(({ section }) => section)).toEqual(['keyPoints']);
  expect([some.notes, some.source, some.facts[0]?.evidence]).toEqual([[], [], []]);
  for (const each of some.sections[0]?.items ?? []) {
    expect(each.evidence).toEqual([]);
    expect(each.comments).toBeUndefined();
    expect(each.paragraphs).toEqual([1, 2]);
  }
});

test('a brief holds the first of the main sections with the paragraphs they rest on', () => {
  const brief = chosenParts(REPORT, { ...WHOLE_DOSSIER, template: 'brief' });
  expect(brief.isBrief).toBe(true);
  expect(brief.sections.map(({ section, items }) => [section, items.length])).toEqual([['keyPoints', 4]]);
  expect(brief.sections[0]?.items[0]).toMatchObject({ label: 'a', evidence: [], paragraphs: [1, 2] });
  expect([brief.source, brief.notes]).toEqual([[], []]);
});
