import type { RequestAnswer, RequestArgs, RequestName } from '#shared/ipc/contract';

/** The two kinds of window the program has; each may use its own channels only. */
export type WindowKind = 'main' | 'print';

/** Who asks: the id of the web contents, already checked, and the kind of window it belongs to. */
export type Caller = { readonly contentsId: number; readonly kind: WindowKind };

/** One function a channel; the arguments have passed the channel's schema. */
export type Handlers = {
  readonly [N in RequestName]: (
    caller: Caller,
    ...args: RequestArgs<N>
  ) => RequestAnswer<N> | Promise<RequestAnswer<N>>;
};

/** The handlers of one noun, say all of `notes:`. */
export type HandlersOf<Noun extends string> = Pick<Handlers, Extract<RequestName, `${Noun}:${string}`>>;
