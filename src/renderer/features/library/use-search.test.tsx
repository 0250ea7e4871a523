import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, it, vi } from 'vitest';
import { BridgeProvider } from '../../bridge/bridge-context';
import { exampleArticle } from '../../bridge/example-article';
import { createMemoryBridge } from '../../bridge/memory-bridge';
import { useSearch } from './use-search';

function Found() {
  const state = useSearch('lang:en', true);
  return `${state?.results?.hits.length ?? 0} of ${state?.results?.total ?? 0}, ${state?.all?.size ?? 0} known`;
}

it('finds more than the best hundred once nobody types', async () => {
  (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;
  const articles = Array.from({ length: 130 }, (_, at) => exampleArticle(`n${at}`));
  const { bridge } = createMemoryBridge({ articles });
  const place = document.createElement('div');
  const root = createRoot(place);
  await act(async () =>
    root.render(
      <BridgeProvider bridge={bridge}>
        <Found />
      </BridgeProvider>,
    ),
  );
  expect(place.textContent).toBe('100 of 130, 0 known');
  await vi.waitFor(async () => {
    await act(async () => undefined);
    expect(place.textContent).toBe('100 of 130, 130 known');
  });
  await act(async () => root.unmount());
});

it('holds no articles that were found before, once the best hits are all of them', async () => {
  (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;
  const articles = Array.from({ length: 130 }, (_, at) => exampleArticle(`n${at}`));
  const { bridge, emit } = createMemoryBridge({ articles });
  const { run } = bridge.search;
  let most = 130;
  const search = {
    ...bridge.search,
    run: async (...asked: Parameters<typeof run>): ReturnType<typeof run> => {
      const answer = await run(...asked);
      if (!answer.ok || most === 130) return answer;
      return { ...answer, value: { ...answer.value, hits: answer.value.hits.slice(0, most), total: most } };
    },
  };
  const place = document.createElement('div');
  const root = createRoot(place);
  await act(async () =>
    root.render(
      <BridgeProvider bridge={{ ...bridge, search }}>
        <Found />
      </BridgeProvider>,
    ),
  );
  await vi.waitFor(async () => {
    await act(async () => undefined);
    expect(place.textContent).toBe('100 of 130, 130 known');
  });
  most = 40;
  await act(async () => emit('searches:indexed', null));
  expect(place.textContent).toBe('40 of 40, 0 known');
  await act(async () => root.unmount());
});
