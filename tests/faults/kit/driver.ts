import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { beginExport, endExport, leaveExports } from './exports';
import type { Lab } from './lab';
import { acknowledge, begin, leaveOpen } from './model';
import type { Model } from './model';
import type { Operation } from './operation';

/**
 * What a driver process is told; `jumps` are added in turn to its clock, in milliseconds. With `day` its clock begins so many
 * days ahead, and it makes backups, each a day later; with `restore` it restores this backup and does nothing else. With
 * `exports` it exports the library, or an article of it, into this folder while it works, one export after the other.
 */
export type DriverOrder = {
  readonly folder: string;
  readonly seed: number;
  readonly most?: number;
  readonly jumps?: readonly number[];
  readonly day?: number;
  readonly restore?: string;
  readonly exports?: string;
  readonly longest?: number;
  readonly broken?: 'hasty' | 'flaky';
};

/** A running driver; all it says goes into the model. */
export type Driver = {
  /** Resolves when the library is open there, or the process is over. */
  readonly opened: Promise<void>;
  /** How many operations it has begun, and how many of them were acknowledged. */
  readonly tried: () => number;
  readonly acknowledged: () => number;
  /** The shortest time, in milliseconds, in which an operation was acknowledged. */
  readonly fastest: () => number;
  readonly written: () => Written;
  /** Resolves, when it has been refused a change, with the code of the error. */
  readonly firstRefusal: Promise<string>;
  /** Kills its whole process group and resolves when all it had said is in the model. */
  readonly kill: () => Promise<void>;
  /** Resolves with the exit code, or null after a kill. */
  readonly over: Promise<number | null>;
  readonly isOver: () => boolean;
  readonly pid: number;
};

/** How many exports and backups were written, and how many were not when it was over. */
type Written = { readonly whole: number; readonly cut: number };

type Said = readonly [string, (number | string)?, unknown?];

/** Starts a driver; `wrap` puts a command (strace, faketime) before it. */
export function startDriver(lab: Lab, model: Model, order: DriverOrder, wrap: readonly string[] = []): Driver {
  const command = [...wrap, process.execPath, join(import.meta.dirname, 'driver.mjs'), JSON.stringify(order)];
  const child = spawn(command[0] ?? '', command.slice(1), { stdio: ['ignore', 'pipe', 'inherit'], detached: true });
  let tried = 0;
  let acknowledged = 0;
  let fastest = Number.POSITIVE_INFINITY;
  // Every driver numbers its operations from 1.
  for (const number of model.pending.keys()) leaveOpen(model, number);
  let whole = 0;
  let cut = 0;
  const opened = withResolvers<void>();
  const refused = withResolvers<string>();
  const lines = createInterface({ input: child.stdout });
  lines.on('line', (line) => {
    const [what, number, more] = parse(line);
    if (what === 'try') {
      begin(model, Number(number), more as Operation);
      tried += 1;
    }
    if (what === 'ok') {
      acknowledge(model, Number(number));
      acknowledged += 1;
      fastest = Math.min(fastest, Number(more));
      lab.tally.acknowledged += 1;
    }
    if (what === 'no') {
      leaveOpen(model, Number(number));
      refused.resolve(String(more));
    }
    if (what === 'backing-up') cut += 1;
    if (what === 'backed-up') cut -= 1;
    if (what === 'backup') {
      model.backups.set(String(number), new Map(model.records));
      whole += 1;
    }
    if (what === 'exporting') {
      const begun = { article: more as string | null, before: new Map(model.records), touched: new Set<string>() };
      beginExport(model.exports, String(number), begun, model.pending.values());
    }
    if (what === 'exported' || what === 'not-exported') endExport(model.exports, String(number), what === 'exported');
    if (what === 'exported') whole += 1;
    if (what === 'not-exported') lab.breach('unreadable', `${number} could not be exported: ${String(more)}`);
    if (what === 'refused' || what === 'read-only') refused.resolve(String(number));
    if (what === 'open') opened.resolve();
  });
  let isOver = false;
  const over = Promise.all([once(child, 'close'), once(lines, 'close')]).then(([[code]]) => {
    isOver = true;
    cut += leaveExports(model.exports);
    opened.resolve();
    refused.resolve('');
    return code as number | null;
  });
  return {
    opened: opened.promise,
    tried: () => tried,
    acknowledged: () => acknowledged,
    fastest: () => fastest,
    written: () => ({ whole, cut }),
    firstRefusal: refused.promise,
    over,
    isOver: () => isOver,
    pid: child.pid ?? 0,
    kill: async () => {
      if (child.pid !== undefined && child.exitCode === null && child.signalCode === null) {
        process.kill(-child.pid, 'SIGKILL');
      }
      await over;
      // Behind a wrapper there are more; each holds what it held until it is wholly gone.
      for (let waited = 0; isGroupAlive(child.pid) && waited < 5000; waited += 10) await pause(10);
    },
  };
}

/** Waits until it has acknowledged so many changes. */
export async function reach(lab: Lab, driver: Driver, acknowledged: number): Promise<void> {
  for (let waited = 0; driver.acknowledged() < acknowledged; waited += 10) {
    if (driver.isOver() || waited > 30_000) return lab.breach('unreadable', 'the writing program no longer works');
    await pause(10);
  }
}

/** Waits until all it has said by now was read: a timer may be over before what lies in the pipe is looked at. */
export async function heard(driver: Driver): Promise<void> {
  for (let quiet = 0, known = -1; quiet < 5;) {
    await new Promise((done) => void setImmediate(done));
    const said = driver.tried() + driver.acknowledged();
    quiet = said === known ? quiet + 1 : 0;
    known = said;
  }
}

function isGroupAlive(group: number | undefined): boolean {
  if (group === undefined) return false;
  try {
    return process.kill(-group, 0);
  } catch {
    return false;
  }
}

/** A line cut short by the kill says nothing. */
function parse(line: string): Said {
  try {
    return JSON.parse(line) as Said;
  } catch {
    return [''];
  }
}

/** Waits so many milliseconds. */
export function pause(time: number): Promise<void> {
  return new Promise((done) => void setTimeout(done, time));
}

function withResolvers<T>(): { readonly promise: Promise<T>; readonly resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => undefined;
  const promise = new Promise<T>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
