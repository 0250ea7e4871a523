import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, it } from 'vitest';
import { BridgeProvider } from './bridge-context';
import { exampleArticle } from './example-article';
import { createMemoryBridge } from './memory-bridge';
import { useKept } from './use-kept';

function Names() {
  const tags = useKept('tag');
  return tags === null ? 'asking' : tags.map(({ name }) => name).join(', ') || 'none';
}

it('follows what is written and taken back', async () => {
  (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;
  const place = document.createElement('div');
  const root = createRoot(place);
  const { bridge } = createMemoryBridge({ articles: [exampleArticle('one')] });
  await act(async () =>
    root.render(
      <BridgeProvider bridge={bridge}>
        <Names />
      </BridgeProvider>,
    ),
  );
  expect(place.textContent).toBe('none');
  const record = { id: null, articleId: 'one', name: 'wells', hue: null };
  const step = { kind: 'edit', label: 'wells', count: 1 } as const;
  const saved = await act(() => bridge.kept.save([{ type: 'put', kind: 'tag', record }], step));
  expect(place.textContent).toBe('wells');
  const opened = await bridge.articles.open('one');
  expect(opened.ok && opened.value.kept.tag).toEqual(saved.ok && saved.value);
  await act(() => bridge.steps.undo(null));
  expect(place.textContent).toBe('none');
  await act(async () => root.unmount());
});
