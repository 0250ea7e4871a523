import { useMemo } from 'react';
import type { Bridge } from '#shared/ipc/contract';
import { BridgeProvider } from '../bridge/bridge-context';
import { useSettings } from '../bridge/use-settings';
import { createToastQueue } from '../ui/toast-queue';
import { Toasts } from '../ui/toasts';
import { CrashBoundary } from './crash-boundary';
import { SessionContext } from './session';
import { Workspace } from './workspace';

type AppProps = { readonly bridge: Bridge };

/** The window with everything it needs: the bridge, the notifications, and a net for what should never happen. */
export function App({ bridge }: AppProps) {
  const session = useMemo(() => ({ toasts: createToastQueue() }), []);
  return (
    <CrashBoundary>
      <BridgeProvider bridge={bridge}>
        <SessionContext value={session}>
          <Loaded />
          <Toasts queue={session.toasts} />
        </SessionContext>
      </BridgeProvider>
    </CrashBoundary>
  );
}

function Loaded() {
  const [settings, changeSettings] = useSettings();
  return settings === null ? null : <Workspace settings={settings} onSettings={changeSettings} />;
}
