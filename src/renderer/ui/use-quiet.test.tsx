import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useQuiet } from './use-quiet';

beforeEach(() => {
  (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function Shown({ value, delay }: { readonly value: string; readonly delay: number }) {
  return <p>{useQuiet(value, delay)}</p>;
}

it('shows what was typed when the typing pauses, and at once where nothing is to be waited for', async () => {
  const host = document.createElement('div');
  const root = createRoot(host);
  const show = (value: string, delay: number) => act(async () => root.render(<Shown value={value} delay={delay} />));
  await show('a', 400);
  await show('ab', 400);
  await act(async () => vi.advanceTimersByTime(300));
  await show('abc', 400);
  await act(async () => vi.advanceTimersByTime(300));
  expect(host.textContent).toBe('a');
  await act(async () => vi.advanceTimersByTime(100));
  expect(host.textContent).toBe('abc');
  await show('abcd', 0);
  expect(host.textContent).toBe('abcd');
  await act(async () => root.unmount());
});
