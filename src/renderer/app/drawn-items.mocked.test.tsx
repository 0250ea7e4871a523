// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import type { Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { SummaryItem } from '#core/summary/summary';
import type { Bridge } from '#shared/ipc/contract';
import { exampleArticle } from '../bridge/example-article';
import { createMemoryBridge } from '../bridge/memory-bridge';
import { App } from './app';

/** The items drawn since this was emptied, each as often as it was. */
const drawn = vi.hoisted((): string[] => []);

vi.mock(import('../features/summary/item-body'), async (original) => {
  const { ItemBody } = await original();
  return {
    ItemBody: (props: { readonly section: Parameters<typeof ItemBody>[0]['section']; readonly item: SummaryItem }) => {
      drawn.push(props.item.id);
      return <ItemBody {...props} />;
    },
  };
});

/** How often all of the window was drawn, by one of its parts that hears of every drawing. */
const whole = vi.hoisted(() => ({ count: 0 }));

vi.mock(import('./library-side'), async (original) => {
  const { LibrarySide } = await original();
  return {
    LibrarySide: (props: Parameters<typeof LibrarySide>[0]) => {
      whole.count += 1;
      return <LibrarySide {...props} />;
    },
  };
});

let root: Root;

beforeEach(() => {
  (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;
  document.body.innerHTML = '<div id="root"></div>';
  root = createRoot(document.getElementById('root') as HTMLElement);
});

afterEach(async () => act(async () => root.unmount()));

const settle = () => act(async () => new Promise((done) => setTimeout(done, 40)));
const main = (id: string) => document.querySelector<HTMLElement>(`[data-item="${id}"] [data-item-main]`);

/** Opens an article of as many topics over a bridge whose answers are copies, as those of main are, and counts what it is asked to read. */
async function start(topics: number) {
  const example = exampleArticle('a');
  const many = Array.from({ length: topics }, (_, index) => ({
    id: `t${index}`,
    term: `quay ${index}`,
    score: 1,
    mentions: [{ start: index, end: index + 2 }],
  }));
  const article = { ...example, version: 'one', summary: { ...example.summary, topics: many } };
  const { bridge, emit } = createMemoryBridge({ articles: [article] });
  const asked = { open: 0, standing: 0, version: null as string | null };
  const copying: Bridge = {
    ...bridge,
    articles: {
      ...bridge.articles,
      open: async (id) => ((asked.open += 1), structuredClone(await bridge.articles.open(id))),
      standing: async (id) => {
        asked.standing += 1;
        const answer = structuredClone(await bridge.articles.standing(id));
        return answer.ok && asked.version !== null
          ? { ...answer, value: { ...answer.value, version: asked.version } }
          : answer;
      },
    },
  };
  await act(async () => root.render(<App bridge={copying} />));
  await settle();
  return { bridge, emit, asked };
}

async function press(target: Element | null, key: string, more: KeyboardEventInit = {}) {
  drawn.length = 0;
  whole.count = 0;
  await act(async () => target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...more })));
  await settle();
  return new Set(drawn);
}

it('draws the one item that is decided on, and no other: confirmed, disputed, rejected, and all of it undone', async () => {
  const { asked } = await start(40);
  expect(new Set(drawn).size).toBeGreaterThan(40);
  await act(async () => main('t7')?.focus());
  for (const [key, state] of [
    ['c', 'confirmed'],
    ['d', 'disputed'],
    ['x', 'rejected'],
  ] as const) {
    expect([...(await press(main('t7'), key))]).toEqual(['t7']);
    expect(main('t7')?.closest('li')?.dataset['state']).toBe(state);
    expect(whole.count, 'the window as a whole').toBe(1);
  }
  expect([...(await press(document.body, 'z', { ctrlKey: true }))]).toEqual(['t7']);
  expect(main('t7')?.closest('li')?.dataset['state']).toBe('disputed');
  expect(asked.open).toBe(1);
  expect(asked.standing).toBe(4);
});

it('draws no item where a note is saved, and only its own where something was said about one', async () => {
  const { bridge, asked } = await start(40);
  drawn.length = 0;
  await act(async () => void (await bridge.notes.save({ id: null, articleId: 'a', markdown: 'Words' })));
  await settle();
  expect(drawn).toEqual([]);
  const anchor = { start: 3, end: 5 };
  const about = { id: null, articleId: 'a', section: 'topics', itemId: 't3', anchor, quoted: 'x' } as const;
  const step = { kind: 'comment', label: '', count: 1 } as const;
  await act(async () => {
    await bridge.kept.save([{ type: 'put', kind: 'comment', record: { ...about, text: 'So it is.' } }], step);
  });
  await settle();
  expect([...new Set(drawn)]).toEqual(['t3']);
  drawn.length = 0;
  const other = { ...about, itemId: 't4', anchor: { start: 4, end: 6 }, text: 'And this.' };
  await act(async () => void (await bridge.kept.save([{ type: 'put', kind: 'comment', record: other }], step)));
  await settle();
  expect([...new Set(drawn)]).toEqual(['t4']);
  expect(asked.open).toBe(1);
});

it('opens an article again where its text is another one, and only then', async () => {
  const { emit, asked } = await start(3);
  emit('library:changed', { articleIds: ['a'] });
  await settle();
  expect(asked).toEqual({ open: 1, standing: 1, version: null });
  asked.version = 'two';
  emit('library:changed', { articleIds: ['a'] });
  await settle();
  expect(asked).toEqual({ open: 2, standing: 2, version: 'two' });
});
