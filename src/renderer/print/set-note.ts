import { TASK } from '#core/library/note-tasks';
import { mainDirectionOf } from '#core/text/direction';
import { hasItalics } from '#core/text/has-italics';
import type { ReportWords } from '#core/report/words/report-words';
import { setTable } from './set-table';

/**
 * Sets in a drawn note what a style sheet cannot tell: the boxes of tasks, emphasis in letters that have no italics, pictures that stand
 * alone at the side where the note begins, the words that announce one, and the columns of tables.
 */
export function setNote(note: Element, tasks: ReportWords['tasks']): void {
  for (const item of note.querySelectorAll('li')) setTask(item, tasks);
  for (const words of note.querySelectorAll<HTMLElement>('em, i, cite'))
    if (!hasItalics(words.textContent)) words.dataset['upright'] = '';
  for (const picture of note.querySelectorAll('p > .picture:only-child')) {
    const line = picture.parentElement;
    if (line === null || line.textContent.trim() !== '') continue;
    line.dir = mainDirectionOf(note.textContent);
    if (line.previousElementSibling instanceof HTMLElement) line.previousElementSibling.dataset['announces'] = '';
  }
  for (const table of note.querySelectorAll('table')) setTable(table);
}

/** Puts a drawn box in the place of the letters of a task. */
function setTask(item: HTMLElement, tasks: ReportWords['tasks']): void {
  const text = document.createTreeWalker(item, NodeFilter.SHOW_TEXT).nextNode();
  const found = text instanceof Text ? TASK.exec(text.data) : null;
  if (!(text instanceof Text) || found === null) return;
  const state = found[1] !== ' ' ? 'done' : 'open';
  text.data = text.data.slice(found[0].length);
  const box = document.createElement('i');
  box.className = 'task';
  box.dataset['task'] = state;
  box.role = 'img';
  box.ariaLabel = tasks[state];
  text.before(box);
  item.dataset['task'] = '';
}
