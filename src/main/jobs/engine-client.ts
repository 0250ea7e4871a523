import type { Difference, Side } from '#core/likeness/difference';
import { fail } from '#core/result';
import type { Result } from '#core/result';
import type { EncodingChoices } from '../importing/encodings/encoding-choices';
import type { Inspection } from '../importing/inspection';
import { createSeat } from './engine-seat';
import type { EngineSeat, SeatOptions } from './engine-seat';
import type { Analysed, EngineJob, Reread, RereadJob } from './engine-protocol';

/** The engine in threads of its own, a file a thread, begun in the order asked; main never waits for it. */
export type Engine = {
  /** How many files it works on at once. */
  readonly atOnce: number;
  readonly analyse: (job: EngineJob) => Promise<Result<Analysed>>;
  /** Only reads a file, for a preview; an engine that cannot has none. */
  readonly inspect?: (job: EngineJob) => Promise<Result<Inspection>>;
  /** What a file says in all encodings it could be read in; of these, `current` is the one it was read in. */
  readonly encodings?: (job: EngineJob, current: string) => Promise<Result<EncodingChoices>>;
  /** Reads an article again, in the encoding of the job's file. */
  readonly reread?: (job: RereadJob) => Promise<Result<Reread>>;
  /** Compares two texts; the name is for the log. */
  readonly compare?: (name: string, left: Side, right: Side) => Promise<Result<Difference>>;
  readonly close: () => Promise<void>;
};

/** What a thread needs, and how many of them there may be. */
export type EngineOptions = SeatOptions & { readonly atOnce: number };

/** An engine; a thread is started only when all that were started before are at work. */
export function createEngine(options: EngineOptions): Engine {
  const seats = Array.from({ length: options.atOnce }, () => createSeat(options));
  const free = seats.toReversed();
  let waiting: ((seat: EngineSeat) => void)[] = [];
  let isClosed = false;

  function takeSeat(): EngineSeat | Promise<EngineSeat> {
    return free.pop() ?? new Promise((resolve) => waiting.push(resolve));
  }

  function leave(seat: EngineSeat): void {
    const [next, ...rest] = waiting;
    waiting = rest;
    if (next) next(seat);
    else free.push(seat);
  }

  async function withSeat<T>(use: (seat: EngineSeat) => Promise<Result<T>>): Promise<Result<T>> {
    const seat = await takeSeat();
    try {
      if (isClosed) return fail('engine-closed', 'The program is about to close.');
      return await use(seat);
    } finally {
      leave(seat);
    }
  }

  return {
    atOnce: options.atOnce,
    analyse: (job) => withSeat((seat) => seat.ask({ do: 'analyse', ...job })),
    inspect: (job) => withSeat((seat) => seat.ask({ do: 'inspect', ...job })),
    encodings: (job, current) => withSeat((seat) => seat.ask({ do: 'encodings', current, ...job })),
    reread: (job) => withSeat((seat) => seat.ask({ do: 'reread', ...job })),
    compare: (fileName, left, right) =>
      withSeat((seat) => seat.ask({ do: 'compare', file: { fileName }, left, right })),
    close: async () => {
      isClosed = true;
      await Promise.all(seats.map((seat) => seat.close()));
    },
  };
}
