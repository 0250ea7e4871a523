import type { Writable } from 'node:stream';
import { format } from 'node:util';

/** Raised when whoever read our output has gone away: there is nobody left to write for. */
export class ReaderGone extends Error {}

/** Writes a text and resolves when it has been handed to the system; throws ReaderGone when the pipe is closed. */
export function write(stream: Writable, text: string): Promise<void> {
  return new Promise((done, failed) => {
    stream.write(text, (error) => {
      if (!error) done();
      else if ('code' in error && (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED'))
        failed(new ReaderGone());
      else failed(error);
    });
  });
}

/** Writes a line about what went wrong on the way, with its cause; nobody waits for it. */
export function tellOf(stream: Writable, message: string, cause?: unknown): void {
  const why = cause instanceof Error ? cause.message : format('%s', cause);
  stream.write(`sidelight: ${message}${cause === undefined ? '' : ` (${why})`}\n`);
}
