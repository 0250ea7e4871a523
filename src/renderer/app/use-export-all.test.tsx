import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, it } from 'vitest';
import { BridgeProvider } from '../bridge/bridge-context';
import { createMemoryBridge } from '../bridge/memory-bridge';
import { createAutosaveQueue } from '../features/notes/autosave-queue';
import { createToastQueue } from '../ui/toast-queue';
import { SessionContext } from './session';
import type { RedrawProgress } from '#shared/ipc/reading-messages';
import { createLatest } from '../ui/latest';
import { StatusLine } from './status-line';
import type { ReviewSaves } from './use-reviews';
import { useBundles } from './use-bundles';
import { useExportAll } from './use-export-all';

it('tells on the status line how far exports and bundles are, and draws nothing else anew for it', async () => {
  (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;
  document.body.innerHTML = '<div id="root"></div>';
  const { bridge, emit } = createMemoryBridge({ articles: [] });
  const session = { toasts: createToastQueue(), queue: createAutosaveQueue((note) => bridge.notes.save(note)) };
  let drawn = 0;
  function Workspace() {
    drawn += 1;
    const exporting = useExportAll(async () => undefined);
    const bundle = useBundles({ articleId: null, flush: async () => undefined, leave: async () => undefined });
    return (
      <StatusLine
        libraryName="Notes"
        articleCount={3}
        reviewed={null}
        queue={session.queue}
        reviews={createLatest<ReviewSaves>({ pending: 0, hasSaved: false })}
        progress={{ current: () => null, set: () => undefined, subscribe: () => () => undefined }}
        onImport={() => undefined}
        exporting={exporting}
        bundle={bundle}
        redrawing={{ progress: createLatest<RedrawProgress | null>(null), cancel: () => undefined }}
        isReadOnly={false}
        onSaveTo={() => undefined}
      />
    );
  }
  const root = createRoot(document.getElementById('root') as HTMLElement);
  await act(async () =>
    root.render(
      <BridgeProvider bridge={bridge}>
        <SessionContext value={session}>
          <Workspace />
        </SessionContext>
      </BridgeProvider>,
    ),
  );
  const before = drawn;
  const told: string[] = [];
  for (const done of [0, 1, 2]) {
    await act(async () => emit('exports:progressed', { done, total: 3 }));
    await act(async () => emit('bundles:progressed', { what: 'export', done, total: 3 }));
    told.push(document.querySelector('footer')?.textContent ?? '');
  }
  expect(new Set(told).size).toBe(3);
  expect([...document.querySelectorAll('footer button')]).toHaveLength(2);
  expect(drawn).toBe(before);
  await act(async () => root.unmount());
});
