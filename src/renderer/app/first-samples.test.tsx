import { act } from 'react';
import { createRoot } from 'react-dom/client';
import type { Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createMemoryBridge } from '../bridge/memory-bridge';
import { App } from './app';

let root: Root;

beforeEach(() => {
  (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;
  document.body.innerHTML = '<div id="root"></div>';
  root = createRoot(document.getElementById('root') as HTMLElement);
});

afterEach(async () => act(async () => root.unmount()));

/** Longer than it takes until a wait is shown. */
const settle = () => act(async () => new Promise((done) => setTimeout(done, 250)));
const words = () => document.body.textContent ?? '';

it('does not call a new library empty while the samples come in, and does when none came', async () => {
  const status = { isFilling: true };
  const { bridge, emit } = createMemoryBridge({ articles: [], status });
  await act(async () => root.render(<App bridge={bridge} />));
  await settle();
  expect(words()).not.toContain('Nothing here yet');
  expect(words()).not.toContain('No articles');
  expect(words()).not.toContain('0 articles');
  expect(document.querySelectorAll('[aria-hidden] > span').length).toBeGreaterThan(0);

  status.isFilling = false;
  await act(async () => emit('library:changed', { articleIds: [] }));
  await settle();
  expect(words()).toContain('Nothing here yet');
  expect(words()).toContain('No articles');
});
