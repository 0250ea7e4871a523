import { describe, expect, it } from 'vitest';
import { entitiesIn, quotesIn } from '../../../../tests/kit/analysed';

const paper = (first: string, second: string): string =>
  [
    'IN THE HIGH COURT OF TARNOVA',
    'Case No. 31/2022',
    'Between:',
    first,
    'and',
    second,
    'JUDGMENT',
    'The plaintiff, Ms Quispe, fell on 3 March 2021. The plaintiff said the pier was wet. The first defendant denied that it was slow.',
  ].join('\n\n');

describe('the parties over a case', () => {
  it.each([
    ['in columns', 'MARIA QUISPE           PLAINTIFF', 'TARN PIERS (PTY) LTD        FIRST DEFENDANT'],
    ['behind a tab', 'Maria Quispe\t\tPlaintiff', 'Tarn Piers (Pty) Ltd\t\tFirst Defendant'],
    ['behind dots', 'MARIA QUISPE ....... Plaintiff', 'TARN PIERS (PTY) LTD ....... First Defendant'],
    ['above their sides', 'MARIA QUISPE\nPlaintiff', 'TARN PIERS (PTY) LTD\n(First Defendant)'],
  ])('%s are named, and meant by their sides', (_, first, second) => {
    const text = paper(first, second);
    const { people, organizations } = entitiesIn(text);
    expect(people.map(({ name }) => name)).toEqual(['Maria Quispe']);
    expect(organizations.map(({ name }) => name.toLowerCase())).toContain('tarn piers (pty) ltd');
    expect(quotesIn(text).map(({ speaker }) => speaker?.name.toLowerCase())).toEqual([
      'maria quispe',
      'tarn piers (pty) ltd',
    ]);
  });

  it.each([
    ['lines of a table', 'Maria Quispe   Applicant\nKarl Moe   Applicant'],
    ['a heading over one word', 'MINUTES OF MAY\n\nApplicant\n\nIt rained.'],
    ['the state', 'THE STATE     PLAINTIFF\n\nAND OTHERS     DEFENDANTS'],
  ])('%s gives no party', (_, text) => {
    const { people, organizations } = entitiesIn(`${text}\n\nThe pier was wet.`);
    expect(people.filter(({ name }) => /state|minutes|others/iu.test(name))).toEqual([]);
    expect(organizations).toEqual([]);
  });
});
