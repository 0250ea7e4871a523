// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { setNote, wholeColumns } from './set-note';

describe('wholeColumns', () => {
  it('keeps the words of a table whole where they have room', () => {
    const rows = [
      ['Shelter', 'Places', 'Reached by'],
      ['Mill hall', '1,250', 'the upper road, when the lower one is under water'],
    ];
    expect(wholeColumns(rows)).toEqual(new Set([0, 1, 2]));
  });

  it('breaks the words of the columns alone that would drive the table off its line', () => {
    const rows = [
      ['Name', 'Address', 'Places'],
      ['School', `https://example.org/${'a'.repeat(60)}`, '340'],
    ];
    expect(wholeColumns(rows)).toEqual(new Set([0, 2]));
  });

  it('keeps no column whole where all are too broad, and takes a table without rows', () => {
    expect(wholeColumns([['x'.repeat(40), 'y'.repeat(40)]]).size).toBe(0);
    expect(wholeColumns([]).size).toBe(0);
  });

  it('never keeps more than goes on a line', () => {
    for (let columns = 1; columns < 30; columns += 1) {
      const row = Array.from({ length: columns }, (_, index) => 'w'.repeat((index * 7) % 23));
      const whole = wholeColumns([row]);
      expect([...whole].reduce((sum, column) => sum + 1.5 + (row[column]?.length ?? 0), 0)).toBeLessThanOrEqual(52);
    }
  });
});

describe('setNote', () => {
  it('begins quotations, lists and tables at the side of their words', () => {
    const note = document.createElement('div');
    note.innerHTML =
      '<blockquote dir="auto"><p dir="auto">متى يفتح الجسر؟</p></blockquote><ol><li dir="auto"><p dir="auto">الجسر</p></li></ol>' +
      '<table><tr><th>البلدة</th></tr></table><ul><li dir="auto">call</li></ul>';
    setNote(note);
    const directions = [...note.querySelectorAll<HTMLElement>('blockquote, ol, table, ul, li')].map(({ dir }) => dir);
    expect(directions).toEqual(['rtl', 'rtl', 'rtl', 'rtl', 'ltr', 'ltr']);
  });

  it('marks tasks and the cells of columns that stay whole', () => {
    const note = document.createElement('div');
    note.innerHTML =
      '<ul><li>[ ] call</li><li>[x] read</li><li>[y] no task</li></ul>' +
      `<table><tr><th>Town</th><th>Address</th></tr><tr><td>Marvane</td><td>${'a'.repeat(90)}</td></tr></table>`;
    setNote(note);
    expect([...note.querySelectorAll('[data-task]')].map(({ textContent }) => textContent)).toEqual([
      '[ ] call',
      '[x] read',
    ]);
    expect([...note.querySelectorAll('[data-whole]')].map(({ textContent }) => textContent)).toEqual([
      'Town',
      'Marvane',
    ]);
  });
});
