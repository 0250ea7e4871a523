import { act } from 'react';
import { createRoot } from 'react-dom/client';
import type { Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
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

async function start(options: Parameters<typeof createMemoryBridge>[0]) {
  const memory = createMemoryBridge(options);
  await act(async () => root.render(<App bridge={memory.bridge} />));
  await settle();
  return memory;
}

/** Lets answers of the bridge and what they set off arrive. */
const settle = () => act(async () => new Promise((done) => setTimeout(done, 20)));
const region = (name: string) => document.querySelector<HTMLElement>(`[aria-label="${name}"]`);
const item = (id: string) => document.querySelector<HTMLElement>(`[data-item="${id}"]`);

async function press(target: Element | null | undefined, key: string) {
  await act(async () => target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })));
  await settle();
}

describe('App', () => {
  it('opens the first article and shows its facts, its summary and what could not be done', async () => {
    await start({ articles: [exampleArticle('a')] });
    expect(document.querySelector('main h1')?.textContent).toBe('Harbour reopens');
    expect(region('Facts')?.textContent).toContain('5 May 2024');
    expect(region('People')?.textContent).toContain('harbour master');
    expect(region('Quotes')?.textContent).toContain('Speaker unknown');
    expect(region('What could not be done')?.textContent).toContain('Roles were not looked for.');
  });

  it('confirms and rejects by key, says so in words, and takes it back', async () => {
    await start({ articles: [exampleArticle('a')] });
    const main = () => item('p1')?.querySelector('[data-item-main]');
    await press(main(), 'c');
    expect(item('p1')?.dataset['state']).toBe('confirmed');
    expect(document.getElementById('state-p1')?.textContent).toContain('Confirmed by Tester');
    await press(main(), 'x');
    expect(item('p1')?.dataset['state']).toBe('rejected');
    await act(async () => window.dispatchEvent(new KeyboardEvent('keydown', { key: 'z', ctrlKey: true })));
    await settle();
    expect(item('p1')?.dataset['state']).toBe('confirmed');
  });

  it('disputes by key, goes to the next item nobody has reviewed, and says when none is left', async () => {
    await start({ articles: [exampleArticle('a')] });
    const ids = [...document.querySelectorAll<HTMLElement>('[data-item]')].map(({ dataset }) => dataset['item'] ?? '');
    await act(async () => item('p1')?.querySelector<HTMLElement>('[data-item-main]')?.focus());
    await press(document.activeElement, 'd');
    expect(item('p1')?.dataset['state']).toBe('disputed');
    for (const id of ids) {
      if (id === 'p1') continue;
      await press(document.activeElement, 'u');
      const at = document.activeElement?.closest<HTMLElement>('[data-item]');
      expect(at?.dataset['state']).toBe('unreviewed');
      await press(document.activeElement, 'c');
    }
    expect(region('Review')?.textContent).toContain(`${ids.length} of ${ids.length} reviewed`);
    expect(region('Next unreviewed item')?.hasAttribute('disabled')).toBe(true);
  });

  it('keeps comments on an item in a thread, and takes one away', async () => {
    await start({ articles: [exampleArticle('a')] });
    await press(item('p1')?.querySelector('[data-item-main]'), 'm');
    const field = item('p1')?.querySelector('textarea');
    expect(document.activeElement).toBe(field);
    await act(async () => {
      Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(field, 'Is this her title?');
      field?.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await press(field, 'Enter');
    expect(item('p1')?.textContent).toContain('Is this her title?');
    await press(field, 'Escape');
    expect(item('p1')?.textContent).toContain('1 comment');
    await press(item('p1')?.querySelector('[data-item-main]'), 'm');
    await act(async () => item('p1')?.querySelector<HTMLElement>('[aria-label="Delete comment"]')?.click());
    await settle();
    expect(item('p1')?.textContent).not.toContain('Is this her title?');
  });

  it('hides in a blind review what another reviewer decided, and how sure the engine is', async () => {
    const article = exampleArticle('a');
    const at = { start: 0, end: 1 };
    const review = { articleId: 'a', section: 'people', itemId: 'p1', verdict: 'rejected', edit: null } as const;
    const reviews = [{ ...review, anchor: at, quoted: '', by: 'Ana', at: '2024-01-01T00:00:00.000Z' }];
    const { bridge } = await start({ articles: [{ ...article, reviews }] });
    expect(item('p1')?.dataset['state']).toBe('rejected');
    expect(item('p1')?.textContent).toContain('Ana rejected');
    await act(async () => root.unmount());
    const settings = await bridge.settings.read();
    await bridge.settings.save({ ...settings, reviewing: { name: 'Ben', names: ['Ben'], isBlind: true } });
    root = createRoot(document.getElementById('root') as HTMLElement);
    await act(async () => root.render(<App bridge={bridge} />));
    await settle();
    expect(item('p1')?.dataset['state']).toBe('unreviewed');
    await press(item('p1')?.querySelector('[data-item-main]'), 'i');
    expect(item('p1')?.textContent).not.toMatch(/Ana|confidence/u);
  });

  it('says by key and by button why an item is there, how the facts at the head were found, and which engine drew them', async () => {
    await start({ articles: [exampleArticle('a')] });
    const main = item('p1')?.querySelector('[data-item-main]');
    await press(main, 'i');
    expect(document.getElementById('why-p1')?.textContent).toContain('a given name');
    await press(main, 'i');
    expect(document.getElementById('why-p1')).toBeNull();
    await act(async () => region('How these were found')?.click());
    await settle();
    expect(region('How these were found')?.getAttribute('aria-expanded')).toBe('true');
    expect(document.querySelector('main, aside, body')?.textContent).toContain('stated by the file itself');
    expect(document.body.textContent).toContain('Drawn on this computer by test');
  });

  it('edits an item in place and leaves it alone on Escape', async () => {
    await start({ articles: [exampleArticle('a')] });
    await press(item('p1')?.querySelector('[data-item-main]'), 'e');
    const form = document.querySelector('form[aria-label="Edit person"]');
    expect(form?.querySelector('input')?.value).toBe('Mara Lind');
    await press(form, 'Escape');
    expect(document.querySelector('form')).toBeNull();
    expect(item('p1')?.dataset['state']).toBe('unreviewed');
  });

  it('says what to do when the library is empty', async () => {
    await start({ articles: [] });
    expect(document.querySelector('main')?.textContent).toContain('Import files…');
  });

  it('removes the samples in one step', async () => {
    await start({ articles: [exampleArticle('a', true)] });
    await act(async () => region('Remove sample articles')?.click());
    await settle();
    expect(region('Notifications')?.textContent).toContain('Removed 1 sample article');
    expect(document.querySelector('main')?.textContent).toContain('Nothing here yet');
  });

  it('shows a library that cannot be opened as a page that says what to do', async () => {
    const problem = { code: 'no-library', message: 'The disk is not there.', action: 'Plug it in.' };
    await start({ articles: [], status: { isOpen: false, readOnly: true, problem } });
    expect(document.querySelector('[role="alert"]')?.textContent).toContain('Plug it in.');
  });

  it('keeps a readable library readable under a banner', async () => {
    const problem = { code: 'locked', message: 'Another window has it open.' };
    await start({
      articles: [exampleArticle('a')],
      status: { readOnly: true, problem, notices: ['A line was kept.'] },
    });
    expect(document.querySelector('h1')?.textContent).toBe('This library can be read, but not changed');
    const look = [...document.querySelectorAll('button')].find(
      (button) => button.textContent === 'Look at the articles',
    );
    await act(async () => look?.click());
    await settle();
    expect(document.body.textContent).toContain('Another window has it open.');
    expect(document.body.textContent).toContain('A line was kept.');
    expect(document.querySelector('main h1')?.textContent).toBe('Harbour reopens');
    // What is off because of it says so.
    const off = [...document.querySelectorAll('button')].find((button) => button.textContent === 'Import');
    const why = document.getElementById(off?.getAttribute('aria-describedby') ?? '');
    expect(off?.disabled).toBe(true);
    expect(why?.textContent).toContain('Another window has it open.');
  });
});
