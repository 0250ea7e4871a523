// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { renderMarkdown } from '../ui/markdown';
import { setNote } from './set-note';

const TASKS = { done: 'done', open: 'to do' };

function noteOf(markdown: string): HTMLElement {
  const note = document.createElement('div');
  note.innerHTML = renderMarkdown(markdown, 'text', undefined, () => ({ state: 'ready', src: 'data:,' }));
  setNote(note, TASKS);
  return note;
}

it('draws the boxes of tasks, which say to a screen reader what they are, and leaves other brackets', () => {
  const note = noteOf('- [ ] call\n- [x] read **it**\n- [y] no task');
  const items = [...note.querySelectorAll('li')];
  expect(items.map(({ textContent }) => textContent.trim())).toEqual(['call', 'read it', '[y] no task']);
  const boxes = items.map((item) => item.querySelector<HTMLElement>('.task'));
  expect(boxes.map((box) => box?.ariaLabel)).toEqual(['to do', 'done', undefined]);
  expect(boxes.map((box) => box?.dataset['task'])).toEqual(['open', 'done', undefined]);
});

it('keeps a task in Arabic running from the right, whether it is done or not', () => {
  const note = noteOf('- [x] الاتصال بالبلدية\n- [ ] الكتابة إلى ليلى\n\n> متى يفتح الجسر؟\n\n- [x] call');
  expect([...note.querySelectorAll<HTMLElement>('ul, li')].map(({ dir }) => dir)).toEqual([
    'rtl',
    'rtl',
    'rtl',
    'ltr',
    'ltr',
  ]);
});

it('sets emphasis upright in letters that have no italics', () => {
  const note = noteOf('*when* and *何时* and *متى* and *когда*');
  expect([...note.querySelectorAll('[data-upright]')].map(({ textContent }) => textContent)).toEqual(['何时', 'متى']);
});

it('puts a picture that stands alone at the side of the note, and keeps the words that announce it with it', () => {
  const id = 'a'.repeat(64);
  const note = noteOf(`صورة الجسر:\n\n![bridge](image:${id})\n\nكلمات`);
  const [before, line] = note.querySelectorAll('p');
  expect(line?.dir).toBe('rtl');
  expect(before?.dataset['announces']).toBe('');
  expect(note.querySelectorAll('[data-announces]')).toHaveLength(1);
});

it('marks the cells of columns that stay whole', () => {
  const note = noteOf(`| Town | Address |\n|---|---|\n| Marvane | ${'a'.repeat(90)} |`);
  expect([...note.querySelectorAll('[data-whole]')].map(({ textContent }) => textContent)).toEqual(['Town', 'Marvane']);
});
