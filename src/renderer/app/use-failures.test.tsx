import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, it, vi } from 'vitest';
import { createMemoryBridge } from '../bridge/memory-bridge';
import { createAutosaveQueue } from '../features/notes/autosave-queue';
import { createToastQueue } from '../ui/toast-queue';
import { SessionContext } from './session';
import { useFailures } from './use-failures';
import type { Failures } from './use-failures';

const ERROR = { code: 'disk-full', message: 'The disk is full.' };

async function start() {
  (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;
  const { bridge } = createMemoryBridge({ articles: [] });
  const toasts = createToastQueue();
  const session = { toasts, queue: createAutosaveQueue((note) => bridge.notes.save(note)) };
  const given: { failures: Failures | null } = { failures: null };
  function Workspace({ onGiven }: { readonly onGiven: (failures: Failures) => void }) {
    onGiven(useFailures());
    return null;
  }
  const root = createRoot(document.createElement('div'));
  const onGiven = (failures: Failures): void => {
    given.failures = failures;
  };
  await act(async () =>
    root.render(
      <SessionContext value={session}>
        <Workspace onGiven={onGiven} />
      </SessionContext>,
    ),
  );
  if (given.failures === null) throw new Error('Nothing was drawn');
  return { toasts, failures: given.failures, leave: () => act(async () => root.unmount()) };
}

it('says once what failed, offers to try it again, and takes that back when it is saved', async () => {
  const { toasts, failures } = await start();
  const retry = vi.fn();
  failures.failed('a', 'Not saved: A', ERROR, retry);
  failures.failed('a', 'Not saved: A, edited', ERROR, retry);
  failures.failed('b', 'Not saved: B', ERROR);
  expect(toasts.list().map(({ title }) => title)).toEqual(['Not saved: A, edited', 'Not saved: B']);
  toasts.list()[0]?.actions?.[0]?.run();
  expect(retry).toHaveBeenCalledOnce();
  failures.saved('a');
  expect(toasts.list().map(({ title }) => title)).toEqual(['Not saved: B']);
});

it('offers nothing of a library that is left, and brings no closed message back', async () => {
  const { toasts, failures, leave } = await start();
  failures.failed('a', 'Not saved: A', ERROR, () => undefined);
  failures.failed('b', 'Not saved: B', ERROR, () => undefined);
  toasts.close(toasts.list()[1]?.id ?? 0);
  await leave();
  expect(toasts.list().map(({ title, actions }) => [title, actions])).toEqual([['Not saved: A', undefined]]);
});
