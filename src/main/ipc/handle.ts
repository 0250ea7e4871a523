import { ipcMain } from 'electron';
import type { Handlers } from './handlers';
import { registerHandlers } from './register';
import type { RegisterOptions } from './register';

/** Connects the handlers to the windows; called once, and throws when a channel has no handler or two. */
export function handleRequests(handlers: Handlers, options: RegisterOptions): void {
  registerHandlers(ipcMain, handlers, options);
}
