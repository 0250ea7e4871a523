import { createContext, useContext } from 'react';
import type { ReactNode } from 'react';
import type { Bridge } from '#shared/ipc/contract';

declare global {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- only an interface can add to Window
  interface Window {
    readonly sidelight: Bridge;
  }
}

const BridgeContext = createContext<Bridge | null>(null);

type BridgeProviderProps = { readonly bridge: Bridge; readonly children: ReactNode };

/** Gives the components below it the bridge to the main process. */
export function BridgeProvider({ bridge, children }: BridgeProviderProps) {
  return <BridgeContext value={bridge}>{children}</BridgeContext>;
}

/** The bridge to the main process; throws outside of a BridgeProvider. */
export function useBridge(): Bridge {
  const bridge = useContext(BridgeContext);
  if (!bridge) throw new Error('useBridge needs a BridgeProvider above it');
  return bridge;
}
