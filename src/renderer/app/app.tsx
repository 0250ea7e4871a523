import { useEffect, useMemo, useState } from 'react';
import type { Bridge } from '#shared/ipc/contract';
import { BridgeProvider } from '../bridge/bridge-context';
import { useSettings } from '../bridge/use-settings';
import { createAutosaveQueue } from '../features/notes/autosave-queue';
import { createToastQueue } from '../ui/toast-queue';
import { tellPicture } from '../ui/kept-picture';
import { strings } from '../ui/strings';
import { Toasts } from '../ui/toasts';
import { CrashBoundary } from './crash-boundary';
import { SessionContext } from './session';
import { useNoSingleKeys } from './use-no-single-keys';
import { useNotePreview } from './use-note-preview';
import { Workspace } from './workspace';

type AppProps = { readonly bridge: Bridge };

/** The window with everything it needs: the bridge, the notifications, and a net for what should never happen. */
export function App({ bridge }: AppProps) {
  const [opening, setOpening] = useState(0);
  const session = useMemo(
    () => ({ toasts: createToastQueue(), queue: createAutosaveQueue((note) => bridge.notes.save(note)) }),
    [bridge],
  );
  useEffect(
    () =>
      bridge.on['library:reopened'](({ isSame }) => {
        tellPicture('over');
        session.queue.forget('saved');
        if (!isSame) session.queue.strand(strings.windows.stranded);
        setOpening((count) => count + 1);
      }),
    [bridge, session],
  );
  useEffect(
    () =>
      bridge.on['windows:closed'](({ count }) => {
        session.toasts.show({ title: strings.windows.closed(count) });
      }),
    [bridge, session],
  );
  return (
    <CrashBoundary>
      <BridgeProvider bridge={bridge}>
        <SessionContext value={session}>
          <Loaded opening={opening} />
          <Toasts queue={session.toasts} />
        </SessionContext>
      </BridgeProvider>
    </CrashBoundary>
  );
}

/** The workspace begins anew with every opening of a library, the settings do not. */
function Loaded({ opening }: { readonly opening: number }) {
  const [settings, changeSettings] = useSettings();
  useNotePreview(settings, changeSettings);
  useNoSingleKeys(settings?.hasNoSingleKeys ?? false);
  return settings === null ? null : <Workspace key={opening} settings={settings} onSettings={changeSettings} />;
}
