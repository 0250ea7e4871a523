import { act } from 'react';
import { createRoot } from 'react-dom/client';
import type { Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { EncodingOffer } from '#shared/ipc/reading-messages';
import { createMemoryBridge } from '../bridge/memory-bridge';
import { exampleArticle } from '../bridge/example-article';
import { App } from './app';

let root: Root;

beforeEach(() => {
  (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;
  document.body.innerHTML = '<div id="root"></div>';
  root = createRoot(document.getElementById('root') as HTMLElement);
});

afterEach(async () => act(async () => root.unmount()));

const settle = () => act(async () => new Promise((done) => setTimeout(done, 20)));
const button = (name: string) =>
  [...document.querySelectorAll('button')].find(
    (each) => (each.getAttribute('aria-label') ?? each.textContent) === name,
  );

async function click(target: HTMLElement | null | undefined) {
  await act(async () => target?.click());
  await settle();
}

const choice = { script: 'cyrillic', confidence: null, sample: 'Мост закрыт', damaged: 0 } as const;
const OFFER: EncodingOffer = {
  fileName: 'note.txt',
  current: 'windows-1251',
  why: 'guessed',
  likely: [
    { ...choice, encoding: 'windows-1251', confidence: 0.62 },
    { ...choice, encoding: 'koi8-r', confidence: 0.31, sample: 'лНЯР ГЮЙПШР', damaged: 2 },
  ],
  others: [{ ...choice, encoding: 'cp866' }],
};

it('shows what a file says in each encoding, reads it in the chosen one, and lists what has no place there', async () => {
  const lost = [{ section: 'quotes', words: 'the bridge would open' }] as const;
  const { bridge } = createMemoryBridge({ articles: [exampleArticle('a')], readings: { offer: OFFER, lost } });
  await act(async () => root.render(<App bridge={bridge} />));
  await settle();
  await click(button('Read the file in another encoding'));
  const dialog = document.querySelector('[role="dialog"]');
  expect(dialog?.textContent).toContain('It was read as windows-1251, which is a guess');
  expect(dialog?.textContent).toContain('Cyrillic · 62 % sure · as it is now');
  expect(dialog?.textContent).toContain('2 places here are no text');
  expect(button('Read as windows-1251')?.disabled).toBe(true);
  await click(dialog?.querySelectorAll<HTMLElement>('input[type="radio"]')[1]);
  await click(button('Read as koi8-r'));
  const listed = document.querySelector('[role="dialog"]')?.textContent;
  expect(listed).toContain('What has no place in the new text');
  expect(listed).toContain('One decision moved with its words');
  expect(listed).toContain('the bridge would open');
});

it('says why a file cannot be read in another encoding', async () => {
  const { bridge, emit } = createMemoryBridge({ articles: [exampleArticle('a')] });
  await act(async () => root.render(<App bridge={bridge} />));
  await settle();
  await act(async () => emit('menus:chosen', 'read-as'));
  await settle();
  expect(document.body.textContent).toContain('The file says itself how it is to be read.');
});
