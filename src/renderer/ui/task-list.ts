import { Marked } from 'marked';
import type { Token } from 'marked';

const marked = new Marked({ gfm: true });

/** Where a line of Markdown looks like a task; what is in code looks like one too. */
const TASK_LINE = /^[ \t]*(?:>[ \t]*)*(?:[-*+]|\d{1,9}[.)])[ \t]+\[([ xX])\](?=\s)/gmu;

/** Whether each task of a Markdown text is done, in the order in which they are read. */
function tasksOf(markdown: string): readonly boolean[] {
  const tasks: boolean[] = [];
  void marked.walkTokens(marked.lexer(markdown), (token: Token) => {
    if (token.type === 'list_item' && token['task'] === true) tasks.push(token['checked'] === true);
  });
  return tasks;
}

/** The Markdown with the task at this place among its tasks ticked, or its tick taken off; null where there is no such task. */
export function withTaskToggled(markdown: string, index: number): string | null {
  const before = tasksOf(markdown);
  if (before[index] === undefined) return null;
  const wanted = before.map((isDone, at) => (at === index ? !isDone : isDone)).join();
  for (const match of markdown.matchAll(TASK_LINE)) {
    const at = match.index + match[0].length - 2;
    const changed = `${markdown.slice(0, at)}${match[1] === ' ' ? 'x' : ' '}${markdown.slice(at + 1)}`;
    if (tasksOf(changed).join() === wanted) return changed;
  }
  return null;
}
