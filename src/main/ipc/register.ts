import * as v from 'valibot';
import type { AppError } from '#core/result';
import { requests } from '#shared/ipc/contract';
import type { RequestAnswer, RequestName } from '#shared/ipc/contract';
import { REQUEST_NAMES } from '#shared/ipc/names';
import type { Caller, Handlers, WindowKind } from './handlers';

/** As much of a request's event as the check of the sender needs; `senderFrame` is null once the frame is gone. */
export type RequestEvent = {
  readonly sender: { readonly id: number };
  readonly senderFrame: { readonly url: string; readonly parent: unknown } | null;
};

/** Where handlers are put: Electron's ipcMain in the program, a map in tests. It throws at a second handler. */
export type Registrar = {
  readonly handle: (name: string, listener: (event: RequestEvent, ...args: unknown[]) => unknown) => void;
};

/** What the registration needs from outside: which window a sender is, its origin, and where bugs are written down. */
export type RegisterOptions = {
  readonly kindOf: (contentsId: number) => WindowKind | null;
  readonly isOwnAddress: (url: string) => boolean;
  readonly log: (message: string, cause?: unknown) => void;
};

/** The channels whose answer is no Result: a refused call of these is a rejected promise instead of an error value. */
type PlainName = {
  [N in RequestName]: Extract<RequestAnswer<N>, { readonly ok: false }> extends never ? N : never;
}[RequestName];

const ANSWERS_PLAINLY = {
  'library:status': true,
  'backups:copies': true,
  'watching:state': true,
  'recovery:survey': true,
  'articles:list': true,
  'articles:leaveAt': true,
  'articles:page': true,
  'articles:order': true,
  'articles:narrow': true,
  'articles:names': true,
  'articles:progress': true,
  'kept:list': true,
  'kept:organisation': true,
  'steps:state': true,
  'steps:describe': true,
  'notes:ofLibrary': true,
  'notes:heads': true,
  'reviewers:list': true,
  'bin:list': true,
  'imports:state': true,
  'exports:cancel': true,
  'bundles:cancel': true,
  'windows:show': true,
  'readings:stopRedraw': true,
  'windows:keepPicture': true,
  'windows:close': true,
  'windows:act': true,
  'settings:read': true,
  'app:info': true,
  'app:licences': true,
  'app:ready': true,
  'app:flushed': true,
  'prints:job': true,
  'prints:ready': true,
} as const satisfies Record<PlainName, true>;

/**
 * Puts one handler on each of the channels, by default all of the contract. Throws when one is missing or unknown. A call runs its handler only
 * when it comes from the main frame of one of our windows, of a kind that may use the channel, with arguments that fit
 * the schema; otherwise it is answered `forbidden` or `bad-request`. An exception is logged and answered `internal`.
 */
export function registerHandlers(
  registrar: Registrar,
  handlers: Partial<Handlers>,
  options: RegisterOptions,
  names: readonly RequestName[] = REQUEST_NAMES,
): void {
  for (const name of Object.keys(handlers)) {
    if (!(names as readonly string[]).includes(name)) throw new Error(`Handler for an unknown channel: ${name}`);
  }
  for (const name of names) {
    const handler = handlers[name] as ((caller: Caller, ...args: unknown[]) => unknown) | undefined;
    if (!handler) throw new Error(`No handler for the channel ${name}`);
    registrar.handle(name, (event, ...args) => answer(name, handler, event, args, options));
  }
}

async function answer(
  name: RequestName,
  handler: (caller: Caller, ...args: unknown[]) => unknown,
  event: RequestEvent,
  args: readonly unknown[],
  options: RegisterOptions,
): Promise<unknown> {
  const caller = callerOf(name, event, options);
  if (!caller) {
    options.log(`Refused ${name} from ${event.senderFrame?.url ?? 'a frame that is gone'}`);
    return refuse(name, { code: 'forbidden', message: 'This window may not ask for that.' });
  }
  const parsed = v.safeParse(requests[name].args, args);
  if (!parsed.success) {
    const issue = parsed.issues[0];
    options.log(`Bad arguments for ${name}: ${v.getDotPath(issue) ?? ''} ${issue.type}`);
    return refuse(name, { code: 'bad-request', message: 'The request was not understood.' });
  }
  try {
    return await handler(caller, ...parsed.output);
  } catch (cause) {
    options.log(`${name} failed`, cause);
    return refuse(name, {
      code: 'internal',
      message: 'Something went wrong inside the program.',
      action: 'Try again; the details are in the log.',
    });
  }
}

function callerOf(name: RequestName, event: RequestEvent, options: RegisterOptions): Caller | null {
  const kind = options.kindOf(event.sender.id);
  const frame = event.senderFrame;
  if (!kind || !frame || frame.parent || !options.isOwnAddress(frame.url)) return null;
  const isPrintChannel = name.startsWith('prints:');
  return isPrintChannel === (kind === 'print') ? { contentsId: event.sender.id, kind } : null;
}

function refuse(name: RequestName, error: AppError): { readonly ok: false; readonly error: AppError } {
  if (name in ANSWERS_PLAINLY) throw new Error(`${error.code}: ${error.message}`);
  return { ok: false, error };
}
