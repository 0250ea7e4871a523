import { expect, it } from 'vitest';
import { TASK, withoutTasks } from './note-tasks';

it('knows the box of a task where words begin with it, done or not, and nowhere else', () => {
  expect(['[ ] ask', '[x] ask', ' [X] ask'].map((words) => TASK.exec(words)?.[1])).toEqual([' ', 'x', 'X']);
  for (const words of ['[y] ask', '[x]ask', 'ask [x] her', 'ask\n[x] her', '- [x] ask'])
    expect(words).not.toMatch(TASK);
});

it('takes the boxes of every line away and leaves the marks of lists and all other words', () => {
  expect(withoutTasks('- [ ] قارن\n  * [x] ask\n1. [X] see\n[ ] go')).toBe('- قارن\n  * ask\n1. see\ngo');
  expect(withoutTasks('- see [x] there\n- [y] no')).toBe('- see [x] there\n- [y] no');
});

it('goes through many empty lines once', () => {
  expect(withoutTasks(`a${'\n'.repeat(400_000)}- [ ] b`)).toMatch(/\n- b$/u);
});
