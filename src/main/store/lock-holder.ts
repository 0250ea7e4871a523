import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { hostname, userInfo } from 'node:os';
import * as v from 'valibot';
import { parseJson } from './parse-json';

/** A heartbeat that is further from now than this, in milliseconds, is none of a holder with a right clock. */
const STALE_AFTER = 30_000;

const HolderSchema = v.looseObject({
  token: v.string(),
  pid: v.pipe(v.number(), v.integer(), v.minValue(1)),
  host: v.string(),
  user: v.exactOptional(v.string()),
  bootId: v.nullable(v.string()),
  startedAt: v.nullable(v.string()),
  since: v.string(),
});

/** Who holds a library: a process is told from a later one with the same number by `startedAt` (Linux only). */
export type Holder = v.InferOutput<typeof HolderSchema>;

/** What to write into the lock for this process. */
export async function ownHolder(): Promise<Holder> {
  return {
    token: randomUUID(),
    pid: process.pid,
    host: hostname(),
    ...ownUser(),
    bootId: await readBootId(),
    startedAt: await readStart(process.pid),
    since: new Date().toISOString(),
  };
}

/** The holder named in a lock file, or null when it does not say (say, cut short by a power failure). */
export function parseHolder(text: string): Holder | null {
  return parseJson(text, HolderSchema);
}

/** Whether a lock is held, held by nobody any more, or to be watched for a sign of life, because its clock may be wrong. */
export type Standing = 'held' | 'stale' | 'doubtful';

/**
 * What is known of a lock whose last heartbeat is `age` milliseconds old. A process of this computer is asked for; of another one
 * only the heartbeat is known, and its time is that of another clock, which may be wrong by hours.
 */
export async function standingOf(holder: Holder | null, own: Holder, age: number): Promise<Standing> {
  const byHeartbeat = Math.abs(age) > STALE_AFTER ? 'doubtful' : 'held';
  // Without a name it was cut short while it was made, which takes no half minute.
  if (holder === null && age > STALE_AFTER) return 'stale';
  if (holder === null || holder.host !== own.host) return byHeartbeat;
  if (holder.bootId !== null && own.bootId !== null && holder.bootId !== own.bootId) return 'stale';
  if (!(await isRunning(holder.pid))) return 'stale';
  const startedAt = await readStart(holder.pid);
  if (startedAt !== null && holder.startedAt !== null) return startedAt === holder.startedAt ? 'held' : 'stale';
  return byHeartbeat;
}

/** A few words naming a holder for a person. */
export function describeHolder(holder: Holder | null): string {
  if (holder === null) return 'which does not say its name';
  const { pid, host, user, since } = holder;
  const where = `process ${pid} on ${host}, since ${inWords(since)}`;
  return user === undefined ? where : `by ${user}: ${where}`;
}

/** The name of the person's account; a system may have none for it. */
function ownUser(): { readonly user?: string } {
  try {
    return { user: userInfo().username };
  } catch {
    return {};
  }
}

/** A time as a person reads it; one that is none is left as it stands. */
function inWords(time: string): string {
  const date = new Date(time);
  return Number.isNaN(date.getTime())
    ? time
    : new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' }).format(date);
}

/** A dead process is listed until its parent takes note of it (as state Z, on Linux); it holds nothing any more. */
async function isRunning(pid: number): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  const [state = ''] = await readStat(pid);
  return state !== 'Z' && state !== 'X';
}

async function readBootId(): Promise<string | null> {
  return readFile('/proc/sys/kernel/random/boot_id', 'utf8').then(
    (text) => text.trim(),
    () => null,
  );
}

async function readStart(pid: number): Promise<string | null> {
  return (await readStat(pid))[19] ?? null;
}

/** The fields of /proc/PID/stat behind the name, which may hold spaces and brackets: the state, and 19 later the start (proc(5)). */
async function readStat(pid: number): Promise<readonly string[]> {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return text === '' ? [] : text.slice(text.lastIndexOf(')') + 2).split(' ');
}
