import { expect, it } from 'vitest';
import { withTaskToggled } from './task-list';

const MARKDOWN = 'To do\n\n```\n- [ ] in code\n```\n\n- [ ] wells\n  1. [x] first well\n- plain\n\n> - [ ] quoted\n';

it('ticks and unticks the task that was meant and changes nothing else', () => {
  expect(withTaskToggled(MARKDOWN, 0)).toBe(MARKDOWN.replace('[ ] wells', '[x] wells'));
  expect(withTaskToggled(MARKDOWN, 1)).toBe(MARKDOWN.replace('[x] first', '[ ] first'));
  expect(withTaskToggled(MARKDOWN, 2)).toBe(MARKDOWN.replace('[ ] quoted', '[x] quoted'));
});

it('knows nothing of a task that is not there', () => {
  expect(withTaskToggled(MARKDOWN, 3)).toBeNull();
  expect(withTaskToggled('no list', 0)).toBeNull();
});
