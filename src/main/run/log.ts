import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Writes one line about something that went wrong; it never throws. */
export type Log = (message: string, cause?: unknown) => void;

const MAX_BYTES = 1_000_000;

/** A log in `<userData>/logs/main.log`, cut over to `main.old.log` at one megabyte; it stays on this computer. */
export function createLog(userData: string, now: () => Date): Log {
  const folder = join(userData, 'logs');
  const file = join(folder, 'main.log');
  return (message, cause) => {
    const detail = cause === undefined ? '' : `: ${describe(cause)}`;
    try {
      mkdirSync(folder, { recursive: true });
      rotate(file, join(folder, 'main.old.log'));
      appendFileSync(file, `${now().toISOString()} ${message}${detail}\n`);
    } catch {
      // A full or read-only disk must not turn a note about an error into an error.
    }
  };
}

function describe(cause: unknown): string {
  if (cause instanceof Error) return cause.stack ?? cause.message;
  return typeof cause === 'string' ? cause : (JSON.stringify(cause) ?? typeof cause);
}

function rotate(file: string, old: string): void {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size > MAX_BYTES) renameSync(file, old);
}
