import { ipcMain } from 'electron';
import type { RequestName } from '#shared/ipc/contract';
import { REQUEST_NAMES } from '#shared/ipc/names';
import type { Glance } from '../library/glance';
import type { Handlers } from './handlers';
import { printHandlers } from './prints';
import type { PrintHandlerOptions } from './prints';
import { registerHandlers } from './register';
import type { Registrar, RegisterOptions } from './register';

type Listener = Parameters<Registrar['handle']>[1];

/** The channels that are answered while the library is still being opened. */
const EARLY = ['settings:read', 'settings:save', 'app:info', 'app:licences', 'app:ready', 'app:flushed'] as const;
type EarlyName = (typeof EARLY)[number];

const isEarly = (name: RequestName): name is EarlyName => (EARLY as readonly string[]).includes(name);

/** See EARLY. */
export type EarlyHandlers = Pick<Handlers, EarlyName>;

/** All other channels. */
export type LibraryHandlers = Omit<Handlers, EarlyName>;

/** The handlers of one window, by the id of its contents: they know whose dialogs they open. */
export type HandlersFor = (contentsId: number) => LibraryHandlers;

/** The channels that a glance of the library can answer before it is open. */
const GLANCED = ['library:status', 'articles:page'] as const;

/**
 * Connects the handlers to the windows; called once, before a page is loaded. A request of the library waits until its
 * handlers are there, so that a page may be drawn while the library is being opened; its state and the first page of its
 * list do not wait where there is a glance of it.
 */
export function handleRequests(
  early: EarlyHandlers,
  later: Promise<HandlersFor>,
  glance: Promise<Glance | null>,
  options: RegisterOptions,
): void {
  registerHandlers(ipcMain, early, options, EARLY);
  const others = REQUEST_NAMES.filter((name) => !isEarly(name));
  // Each window has its own from its first request on, for as long as its contents live.
  const made = new WeakMap<object, Map<string, Listener>>();
  const listenersOf = async (sender: { readonly id: number }): Promise<Map<string, Listener>> => {
    const handlersFor = await later;
    const known = made.get(sender);
    if (known) return known;
    const listeners = new Map<string, Listener>();
    const registrar = { handle: (name: string, listener: Listener) => void listeners.set(name, listener) };
    registerHandlers(registrar, handlersFor(sender.id), options, others);
    made.set(sender, listeners);
    return listeners;
  };
  const glanced = glancedListeners(glance, later, options);
  for (const name of others) {
    ipcMain.handle(name, async (event, ...args) =>
      ((await glanced).get(name) ?? (await listenersOf(event.sender)).get(name))?.(event, ...args),
    );
  }
}

/** Connects the print window alone, where there is no other. */
export function handlePrints(prints: PrintHandlerOptions, options: RegisterOptions): void {
  registerHandlers(ipcMain, printHandlers(prints), options, ['prints:job', 'prints:ready']);
}

async function glancedListeners(
  glance: Promise<Glance | null>,
  later: Promise<HandlersFor>,
  options: RegisterOptions,
): Promise<ReadonlyMap<string, Listener>> {
  const listeners = new Map<string, Listener>();
  const known = await glance;
  if (known === null) return listeners;
  const handlers = glanceHandlers(known, later);
  registerHandlers({ handle: (name, listener) => void listeners.set(name, listener) }, handlers, options, GLANCED);
  // Whoever opens the library hears of its failure; a request rejects, too.
  void later.then(() => listeners.clear()).catch(() => undefined);
  return listeners;
}

function glanceHandlers(
  { status, page }: Glance,
  later: Promise<HandlersFor>,
): Pick<Handlers, (typeof GLANCED)[number]> {
  return {
    'library:status': () => status,
    'articles:page': async (caller, place) =>
      place === null ? page : (await later)(caller.contentsId)['articles:page'](caller, place),
  };
}
