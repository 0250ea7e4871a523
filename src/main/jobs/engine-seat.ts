import type { Worker } from 'node:worker_threads';
import { ok } from '#core/result';
import type { Result } from '#core/result';
import { WORKER_READY } from './ask-worker';
import type { EngineAnswer, EngineQuestion, EngineRequest } from './engine-protocol';
import { gaveUp, heapOf } from './gave-up';
import { newTicket, takeBack } from './ticket';
import { afterWorking } from './working-time';
import type { WorkingTime } from './working-time';
import type { WorkerThreads } from './worker-threads';

/** Where the worker's code is, how long one file may take (ms), how much memory, and where failures are written down. */
export type SeatOptions = {
  readonly threads: WorkerThreads;
  readonly workerFile: string;
  readonly limitMs: number;
  /** A file that needs more memory than this ends its worker, not the program; in bytes. */
  readonly memoryBytes: number;
  readonly log: (message: string, cause?: unknown) => void;
};

/** A question and who waits for its answer; `refuse` is for one that cannot be sent at all. */
export type Asked = {
  readonly question: EngineQuestion;
  readonly answer: (answer: Result<EngineAnswer>) => void;
  readonly refuse: (cause: unknown) => void;
};

/** One thread of the engine, started with the first file; it answers one file after the other. */
export type EngineSeat = {
  /** How many questions it has, or null where it cannot be given any because its thread is being ended. */
  readonly load: () => number | null;
  readonly ask: (asked: Asked) => void;
  /** Gives back a question that waits behind another; null where there is none, or it is begun already. */
  readonly takeBack: () => Asked | null;
  readonly close: () => Promise<void>;
};

type Given = EngineRequest & { readonly asked: Asked };
type Why = { readonly kind: 'too-slow' | 'out-of-memory' | 'failed'; readonly cause?: unknown };

/** A thread that fails sends its last answers and ends within this time, in milliseconds. */
const LAST_WORDS_MS = 500;

/**
 * A seat. The first of its questions is the one at work, and its time counts from when it is. A file that takes longer than the limit, or ends the
 * worker, is answered with an error and the worker is replaced; what waited behind it is given back. `onRoom` is called with that, and whenever there is room.
 */
export function createSeat(options: SeatOptions, onRoom: (givenBack: readonly Asked[]) => void): EngineSeat {
  const { threads, workerFile, limitMs, memoryBytes, log } = options;
  let worker: Worker | null = null;
  let given: readonly Given[] = [];
  let lastRequest = 0;
  let isEnding = false;
  let clock: WorkingTime | null = null;

  const limitOf = (question: EngineQuestion): number =>
    'limits' in question && question.limits ? question.limits.seconds * 1000 : limitMs;

  function start(): Worker {
    const started = threads.start(workerFile, { resourceLimits: heapOf(memoryBytes) });
    let why: Why | null = null;
    const over = (): void => {
      if (worker === started) void giveUp(why ?? { kind: 'failed' });
    };
    started.on('message', (answer: EngineAnswer) => {
      if (worker === started) hear(answer);
    });
    // Its last answers may come after this, and tell over which question it failed.
    started.on('error', (cause: Error & { readonly code?: string }) => {
      why ??= { kind: cause.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'out-of-memory' : 'failed', cause };
      setTimeout(over, LAST_WORDS_MS);
    });
    started.once('exit', (code) => {
      why ??= { kind: 'failed', cause: `exit ${code}` };
      over();
    });
    return started;
  }

  function hear(answer: EngineAnswer): void {
    if (answer.request === WORKER_READY.request) clock?.restart();
    const [first, ...others] = given;
    if (first?.request !== answer.request) return;
    given = others;
    watchFirst();
    first.asked.answer(ok(answer));
    onRoom([]);
  }

  function watchFirst(): void {
    clock?.stop();
    const [first] = given;
    clock = first ? afterWorking(limitOf(first), () => void giveUp({ kind: 'too-slow' })) : null;
  }

  async function giveUp({ kind, cause }: Why): Promise<void> {
    const [first, ...others] = given;
    given = [];
    watchFirst();
    for (const { ticket } of others) if (ticket) takeBack(ticket);
    if (first) log(`The engine gave up on ${first.file.fileName}: ${kind}`, cause);
    const ended = end();
    onRoom(others.map(({ asked }) => asked));
    await ended;
    if (first) first.asked.answer(gaveUp(first.file.fileName, kind, limitOf(first), memoryBytes));
    onRoom([]);
  }

  async function end(): Promise<void> {
    const old = worker;
    worker = null;
    if (!old) return;
    isEnding = true;
    await threads.end(old);
    isEnding = false;
  }

  return {
    load: () => (isEnding ? null : given.length),
    ask: (asked) => {
      worker ??= start();
      lastRequest += 1;
      const request: EngineRequest = {
        ...asked.question,
        request: lastRequest,
        ticket: given.length > 0 ? newTicket() : null,
      };
      try {
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread has no origin
        worker.postMessage(request);
      } catch (cause) {
        asked.refuse(cause);
        return;
      }
      given = [...given, { ...request, asked }];
      if (given.length === 1) watchFirst();
    },
    takeBack: () => {
      const [first, ...others] = given;
      const last = others.at(-1);
      if (!first || !last?.ticket || !takeBack(last.ticket)) return null;
      given = given.slice(0, -1);
      return last.asked;
    },
    close: async () => {
      if (worker) await giveUp({ kind: 'failed', cause: 'closed' });
    },
  };
}
