import { act } from 'react';
import { createRoot } from 'react-dom/client';
import type { Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { BackupEntry } from '#shared/ipc/library-messages';
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

async function start(options: Parameters<typeof createMemoryBridge>[0]) {
  const memory = createMemoryBridge(options);
  await act(async () => root.render(<App bridge={memory.bridge} />));
  await settle();
  return memory;
}

const named = (name: string) =>
  [...document.querySelectorAll('button')].find((button) => (button.ariaLabel ?? button.textContent) === name);
const labels = () => [...document.querySelectorAll('main li button')].map(({ textContent }) => textContent);

async function click(name: string) {
  await act(async () => named(name)?.click());
  await settle();
}

const damaged = { code: 'library-damaged', message: 'catalogue-1.json is damaged.', action: 'Open a backup.' };
const backup: BackupEntry = {
  name: 'catalogue-2024-05-06T00-00-00.000Z-7.json',
  madeAt: '2024-05-06T00:00:00.000Z',
  counts: { articles: 2, notes: 1, reviews: 0, gone: 0 },
  reason: 'automatic',
};

describe('the page of a library that does not open', () => {
  it('says what happened, what lies there, and every way on', async () => {
    await start({ articles: [], status: { isOpen: false, readOnly: true, problem: damaged }, backups: [backup] });
    expect(document.querySelector('[role=alert]')?.textContent).toContain('catalogue-1.json is damaged.');
    expect(document.querySelector('dl')?.textContent).toContain('memory, in computer');
    expect(labels()).toEqual([
      'Open a backup…',
      'Open read-only',
      'Export what can be read…',
      'Try again',
      'Show the folder',
      'Open another library…',
      'New library…',
    ]);
  });

  it('offers no backup of a newer format, and none where there is none', async () => {
    const problem = { ...damaged, code: 'newer-format' };
    await start({ articles: [], status: { isOpen: false, readOnly: true, problem }, backups: [backup] });
    expect(labels()).not.toContain('Open a backup…');
    expect(labels()).toContain('Open read-only');
  });
});

describe('backups', () => {
  it('are listed with date, contents and reason; a damaged one cannot be restored', async () => {
    const other = { ...backup, name: 'catalogue-2024-05-05T00-00-00.000Z-3.json', counts: null, reason: null };
    const { emit } = await start({ articles: [exampleArticle('a')], backups: [backup, other] });
    await act(async () => emit('menus:chosen', 'restore-backup'));
    await settle();
    const rows = [...document.querySelectorAll('[role=dialog] li')];
    expect(rows).toHaveLength(2);
    expect(rows[0]?.textContent).toContain('2 articles, 1 note, of the day');
    expect(rows[1]?.textContent).toContain('cannot be restored');
    expect(rows[1]?.querySelector('button')).toBeNull();
  });

  it('are said to be none where there is none', async () => {
    const { emit } = await start({ articles: [exampleArticle('a')] });
    await act(async () => emit('menus:chosen', 'restore-backup'));
    await settle();
    expect(document.querySelector('[role=dialog]')?.textContent).toContain('There is no backup yet.');
  });

  it('are restored, and the list goes away', async () => {
    const { emit } = await start({ articles: [exampleArticle('a')], backups: [backup] });
    await act(async () => emit('menus:chosen', 'restore-backup'));
    await settle();
    await act(async () => document.querySelector<HTMLElement>('[role=dialog] li button')?.click());
    await settle();
    await vi.waitFor(() => expect(document.querySelector('[role=dialog]')).toBeNull());
    expect(document.body.textContent).toContain('Restored the backup of');
  });
});

describe('a backup from before articles were removed for good', () => {
  it('says how many stay gone, in the list and once it was restored', async () => {
    const counts = { articles: 2, notes: 1, reviews: 0, gone: 3 };
    const { emit } = await start({ articles: [exampleArticle('a')], backups: [{ ...backup, counts }] });
    await act(async () => emit('menus:chosen', 'restore-backup'));
    await settle();
    const row = document.querySelector('[role=dialog] li');
    expect(row?.textContent).toContain('2 articles, 1 note, 3 removed for good since, of the day');
    await act(async () => row?.querySelector('button')?.click());
    await settle();
    await vi.waitFor(() => expect(document.querySelector('[role=dialog]')).toBeNull());
    expect(document.body.textContent).toContain(
      '3 articles were removed for good after this backup was made and stay gone.',
    );
  });
});

describe('a library that can only be read', () => {
  const problem = { code: 'library-locked', message: 'Open in another program.', action: 'Close it there.' };

  it('says so first, offers what can be done without writing, and shows its articles when asked', async () => {
    await start({ articles: [exampleArticle('a')], status: { readOnly: true, problem }, backups: [backup] });
    expect(document.querySelector('[role=alert]')?.textContent).toContain('Open in another program.');
    expect(labels()).toEqual([
      'Look at the articles',
      'Export what can be read…',
      'Try again',
      'Show the folder',
      'Open another library…',
      'New library…',
    ]);
    await click('Look at the articles');
    expect(document.querySelector('main h1')?.textContent).toBe('Harbour reopens');
    await click('What you can do…');
    expect(labels()).toContain('Look at the articles');
  });

  it('offers to try again, and a rescued one to be exported', async () => {
    const problem = { code: 'opened-to-read', message: 'You see what could be read.' };
    await start({ articles: [exampleArticle('a')], status: { readOnly: true, problem } });
    expect(named('Export what can be read…')).toBeDefined();
    await click('Try again');
    expect(document.querySelector('main h1')?.textContent).toBe('Harbour reopens');
  });
});
