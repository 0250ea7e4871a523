import type { Bridge, BridgeMethods, EventName, Events, RequestName } from '#shared/ipc/contract';
import { EVENT_NAMES, REQUEST_NAMES } from '#shared/ipc/names';

/** The two ways out of the preload: ask main and wait, or listen to main until the returned function is called. */
export type Wire = {
  readonly invoke: (name: RequestName, args: readonly unknown[]) => Promise<unknown>;
  readonly listen: (name: EventName, listener: (payload: unknown) => void) => () => void;
};

type Loose = Record<string, Record<string, (...args: readonly unknown[]) => Promise<unknown>>>;

/** The bridge as named methods over a wire: one for each channel of the contract, none that takes a channel's name. */
export function buildBridge(wire: Wire): Bridge {
  const methods: Loose = {};
  for (const name of REQUEST_NAMES) {
    const [noun, verb] = name.split(':') as [string, string];
    methods[noun] = { ...methods[noun], [verb]: (...args) => wire.invoke(name, args) };
  }
  const on = Object.fromEntries(
    EVENT_NAMES.map((name) => [name, (listener: (payload: never) => void) => wire.listen(name, listener as never)]),
  );
  return { ...(methods as unknown as BridgeMethods), on: on as unknown as OnEvents } satisfies Bridge;
}

type OnEvents = { readonly [E in keyof Events]: (listener: (payload: Events[E]) => void) => () => void };
