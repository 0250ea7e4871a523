import { act, startTransition, use } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, it, vi } from 'vitest';
import type { Bridge } from '#shared/ipc/contract';
import type { Settings } from '#shared/ipc/schemas';
import { BridgeProvider } from './bridge-context';
import { exampleArticle } from './example-article';
import { createMemoryBridge } from './memory-bridge';
import { useSettings } from './use-settings';

type Change = (apply: (settings: Settings) => Settings) => void;

it('saves every change, also one that is drawn later than another that came after it', async () => {
  (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;
  const { bridge } = createMemoryBridge({ articles: [exampleArticle('one')] });
  const saved: Settings[] = [];
  const save: Bridge['settings']['save'] = async (settings) => {
    saved.push(settings);
    return { ok: true, value: null };
  };
  let draw = (): void => undefined;
  const late = new Promise<void>((done) => (draw = done));
  let change: Change = () => undefined;
  function Drawn() {
    const [settings, changeSettings] = useSettings();
    change = changeSettings;
    if (settings?.lastArticleId === 'opened') use(late);
    return `${settings?.lastArticleId} ${settings?.theme}`;
  }
  const place = document.createElement('div');
  const root = createRoot(place);
  await act(async () =>
    root.render(
      <BridgeProvider bridge={{ ...bridge, settings: { ...bridge.settings, save } }}>
        <Drawn />
      </BridgeProvider>,
    ),
  );
  await act(async () => {
    startTransition(() => change((settings) => ({ ...settings, lastArticleId: 'opened' })));
    change((settings) => ({ ...settings, theme: 'dark' }));
  });
  expect(place.textContent).toBe('null dark');
  await vi.waitFor(() => expect(saved.at(-1)).toMatchObject({ lastArticleId: 'opened', theme: 'dark' }));
  await act(async () => draw());
  expect(place.textContent).toBe('opened dark');
  await act(async () => root.unmount());
});
