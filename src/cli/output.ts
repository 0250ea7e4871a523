import type { Writable } from 'node:stream';

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
