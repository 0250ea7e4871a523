import { act } from 'react';
import { createRoot } from 'react-dom/client';
import type { Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { strings } from '../../ui/strings';
import { facetNodes } from './facet-nodes';
import { branch } from './narrow-nodes';
import type { NarrowNode } from './narrow-nodes';
import { NarrowTree } from './narrow-tree';

let place: HTMLElement;
let root: Root;
let ranges: string[];

beforeEach(() => {
  (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;
  place = document.createElement('div');
  document.body.append(place);
  root = createRoot(place);
  ranges = [];
});

afterEach(async () => {
  await act(async () => root.unmount());
  place.remove();
});

const tagNode = (name: string): NarrowNode => ({
  key: `tag:${name}`,
  kind: 'value',
  label: name,
  count: 1,
  hue: null,
  owner: { kind: 'tag', id: name },
  nodes: [],
});

const nothing = (): void => undefined;
const changes: { readonly what: string; readonly back: () => void }[] = [];

async function show(nodes: readonly NarrowNode[], dates: readonly string[] = []): Promise<void> {
  await act(async () =>
    root.render(
      <NarrowTree
        nodes={nodes}
        chosen={[]}
        dates={dates}
        isReadOnly={false}
        isKnown
        onToggle={nothing}
        onRange={(range) => ranges.push(range)}
        onSearch={nothing}
        onMore={nothing}
        onChange={(_owner, what, back) => changes.push({ what, back })}
        onTake={nothing}
      />,
    ),
  );
}

const row = (key: string) => place.querySelector<HTMLElement>(`[data-key="${key}"]`);
const focused = () => (document.activeElement as HTMLElement | null)?.dataset['key'];
const soonFocused = (key: string) => act(async () => vi.waitFor(() => expect(focused()).toBe(key)));
const press = (key: string, shiftKey = false) =>
  act(async () =>
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, shiftKey, bubbles: true })),
  );

it('takes a range of years by Shift with the arrow keys, drawn in the tree and said', async () => {
  const dates = facetNodes({ date: { '': 1, '2021': 2, '2022': 1, '2022-05': 1, '2023': 4 } });
  await show(dates);
  await act(async () => row('branch:date')?.focus());
  await press('ArrowRight');
  await act(async () => row('date:2023')?.focus());
  await press('ArrowDown', true);
  await press('ArrowDown', true);
  expect(ranges).toEqual(['2022..2023', '2021..2023']);
  expect(focused()).toBe('date:2021');
  await press('ArrowDown', true);
  expect(focused()).toBe('date:2021');
  await press('ArrowUp', true);
  await press('ArrowUp', true);
  // Back where it began it is that year alone, and goes on to the other side.
  expect(ranges.slice(2)).toEqual(['2022..2023', '2023']);
  expect(place.querySelector('[aria-live]')?.textContent).toBe(strings.organise.facets.ranged('2023'));
  await show(dates, ['2021..2022']);
  const drawn = [...place.querySelectorAll('[data-chosen]')].map(({ textContent }) => textContent);
  expect(drawn).toEqual([expect.stringContaining('2022'), expect.stringContaining('2021')]);
});

it('gives the focus back to the row whose menu or dialog is closed, and to the next row when its own is gone', async () => {
  const tags = ['aid', 'war', 'water'].map(tagNode);
  await show([branch('tag', 'Tags', tags)]);
  await act(async () => row('tag:war')?.focus());
  await act(async () =>
    row('tag:war')?.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true })),
  );
  const items = () => [...document.querySelectorAll<HTMLElement>('[role="menuitem"]')];
  expect(items()).toHaveLength(2);
  await act(async () => items()[0]?.click());
  expect(items()).toHaveLength(0);
  await act(async () => vi.waitFor(() => expect(changes).toHaveLength(1)));
  await act(async () => {
    (document.activeElement as HTMLElement | null)?.blur();
    changes.at(-1)?.back();
  });
  await soonFocused('tag:war');

  await show([
    branch(
      'tag',
      'Tags',
      [tags[0], tags[2]].flatMap((tag) => tag ?? []),
    ),
  ]);
  await soonFocused('tag:water');
  await show([
    branch(
      'tag',
      'Tags',
      [tags[0]].flatMap((tag) => tag ?? []),
    ),
  ]);
  await soonFocused('tag:aid');
  expect(changes.map(({ what }) => what)).toEqual(['rename']);
});
