import type { Difference, Side } from '#core/likeness/difference';
import { fail } from '#core/result';
import type { Result } from '#core/result';
import type { EncodingChoices } from '../importing/encodings/encoding-choices';
import type { Inspection } from '../importing/inspection';
import { createSeat } from './engine-seat';
import type { Asked, EngineSeat, SeatOptions } from './engine-seat';
import type {
  Analysed,
  EngineAnswer,
  EngineAnswers,
  EngineJob,
  EngineQuestion,
  Redrawn,
  RedrawJob,
  Reread,
  RereadJob,
} from './engine-protocol';
import { gaveUp } from './gave-up';

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
  /** Draws the summary of an article anew from its text. */
  readonly redraw?: (job: RedrawJob) => Promise<Result<Redrawn>>;
  /** Compares two texts; the name is for the log. */
  readonly compare?: (name: string, left: Side, right: Side) => Promise<Result<Difference>>;
  readonly close: () => Promise<void>;
};

/** What a thread needs, and how many of them there may be. */
export type EngineOptions = SeatOptions & { readonly atOnce: number };

/** So many files a thread is given: the one at work, and one that it begins without waiting for main, which may be busy. */
const MOST_GIVEN = 2;
/** A file that is given ahead is no larger, in bytes: beside the work on a larger one the wait is nothing, and its bytes are held twice. */
const SMALL = 256 * 1024;

/**
 * An engine; a thread is started only when all that were started before are at work. No question waits behind another in a
 * thread while there is a thread without one.
 */
export function createEngine(options: EngineOptions): Engine {
  const seats = Array.from({ length: options.atOnce }, () => createSeat(options, deal));
  const queue: Asked[] = [];
  let isClosed = false;

  function deal(givenBack: readonly Asked[] = []): void {
    queue.unshift(...givenBack);
    if (isClosed) {
      for (const { answer } of queue.splice(0)) answer(CLOSED);
      return;
    }
    for (let [next] = queue; next; [next] = queue) {
      const seat = seatFor(next, seats);
      if (!seat) return;
      queue.shift();
      seat.ask(next);
    }
    const idle = seats.find((seat) => seat.load() === 0);
    if (!idle) return;
    for (const seat of seats) {
      const waiting = seat.takeBack();
      if (!waiting) continue;
      idle.ask(waiting);
      return;
    }
  }

  function ask<Q extends EngineQuestion>(question: Q): Promise<EngineAnswers[Q['do']]> {
    return new Promise((resolve, refuse) => {
      const answer = (given: Result<EngineAnswer>): void => {
        const failed = gaveUp(question.file.fileName, 'failed', options.limitMs, options.memoryBytes);
        resolve((given.ok ? (given.value[question.do] ?? failed) : given) as EngineAnswers[Q['do']]);
      };
      queue.push({ question, answer, refuse });
      deal();
    });
  }

  return {
    atOnce: options.atOnce,
    analyse: (job) => ask({ do: 'analyse', ...job }),
    inspect: (job) => ask({ do: 'inspect', ...job }),
    encodings: (job, current) => ask({ do: 'encodings', current, ...job }),
    reread: (job) => ask({ do: 'reread', ...job }),
    redraw: (job) => ask({ do: 'redraw', ...job }),
    compare: (fileName, left, right) => ask({ do: 'compare', file: { fileName }, left, right }),
    close: async () => {
      isClosed = true;
      deal();
      await Promise.all(seats.map((seat) => seat.close()));
    },
  };
}

const CLOSED = fail('engine-closed', 'The program is about to close.');

/** A thread without a question; where there is none, one that may be given a small file ahead. */
function seatFor({ question }: Asked, seats: readonly EngineSeat[]): EngineSeat | undefined {
  const isSmall = (question.do === 'analyse' || question.do === 'inspect') && question.file.bytes.byteLength <= SMALL;
  const idle = seats.find((seat) => seat.load() === 0);
  if (idle || !isSmall) return idle;
  return seats.find((seat) => {
    const load = seat.load();
    return load !== null && load < MOST_GIVEN;
  });
}
