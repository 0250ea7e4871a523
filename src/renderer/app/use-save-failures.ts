import { useEffect } from 'react';
import { useBridge } from '../bridge/bridge-context';
import { useSession } from './session';
import { said } from '../ui/messages';

/** Says what main could not do by itself, such as a backup. */
export function useSaveFailures(): void {
  const bridge = useBridge();
  const session = useSession();
  useEffect(
    () => bridge.on['saves:failed'](({ message }) => session.toasts.show({ tone: 'problem', title: said(message) })),
    [bridge, session],
  );
}
