import { expect, it } from 'vitest';
import { createUndoStack } from './undo-stack';

function counter() {
  const log: string[] = [];
  const step = (name: string, works = true) => ({
    name,
    undo: () => Promise.resolve(works && log.push(`undo ${name}`) > 0),
    redo: () => Promise.resolve(works && log.push(`redo ${name}`) > 0),
  });
  return { log, step };
}

it('undoes and redoes in order', async () => {
  const { log, step } = counter();
  const stack = createUndoStack();
  stack.push(step('a'));
  stack.push(step('b'));
  await stack.undo();
  await stack.undo();
  await stack.redo();
  expect(log).toEqual(['undo b', 'undo a', 'redo a']);
  expect(await stack.redo()).not.toBeNull();
  expect(await stack.redo()).toBeNull();
});

it('takes back one step from the middle once', async () => {
  const { log, step } = counter();
  const stack = createUndoStack();
  const first = step('a');
  stack.push(first);
  stack.push(step('b'));
  expect((await stack.undoStep(first))?.name).toBe('a');
  expect(await stack.undoStep(first)).toBeNull();
  await stack.undo();
  expect(log).toEqual(['undo a', 'undo b']);
});

it('keeps a step whose undo failed', async () => {
  const { step } = counter();
  const stack = createUndoStack();
  stack.push(step('a', false));
  expect(await stack.undo()).toBeNull();
  expect(await stack.redo()).toBeNull();
});

it('forgets what was undone once something new is done', async () => {
  const { step } = counter();
  const stack = createUndoStack();
  stack.push(step('a'));
  await stack.undo();
  stack.push(step('b'));
  expect(await stack.redo()).toBeNull();
});
