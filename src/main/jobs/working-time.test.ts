import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { afterWorking } from './working-time';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('calls back once when the time is over, not before, and not at all when it is stopped', () => {
  const called = vi.fn<() => void>();
  afterWorking(1_000, called);
  afterWorking(1_000, called).stop();
  vi.advanceTimersByTime(999);
  expect(called).not.toHaveBeenCalled();
  vi.advanceTimersByTime(5_000);
  expect(called).toHaveBeenCalledTimes(1);
});

it('begins anew', () => {
  const called = vi.fn<() => void>();
  const clock = afterWorking(1_000, called);
  vi.advanceTimersByTime(900);
  clock.restart();
  vi.advanceTimersByTime(900);
  expect(called).not.toHaveBeenCalled();
  vi.advanceTimersByTime(200);
  expect(called).toHaveBeenCalledTimes(1);
});

it('holds shorter limits than a tick', () => {
  const called = vi.fn<() => void>();
  afterWorking(40, called);
  vi.advanceTimersByTime(39);
  expect(called).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(called).toHaveBeenCalledTimes(1);
});
