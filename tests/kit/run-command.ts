import { Readable, Writable } from 'node:stream';
import { run } from '../../src/cli/run';
import type { Terminal } from '../../src/cli/summarize';
import { readersHere } from './readers-here';

/** Where a command finds its settings, and what else it is given. */
type Given = Pick<Terminal, 'userData'> &
  Partial<Pick<Terminal, 'env' | 'startReaders'>> & { readonly input?: string | Readable };

/** Runs a command line in the thread of the test, and gives its exit status and what it wrote. */
export async function runCommand(args: readonly string[], { input = '', ...given }: Given) {
  const out = collector();
  const errors = collector();
  const status = await run(args, {
    stdin: typeof input === 'string' ? Readable.from([Buffer.from(input)]) : input,
    stdout: out.stream,
    stderr: errors.stream,
    startedAt: '2024-02-01T10:00:00.000Z',
    env: {},
    startReaders: readersHere,
    ...given,
  });
  return { status, out: out.text(), errors: errors.text() };
}

function collector() {
  const chunks: string[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      chunks.push(String(chunk));
      done();
    },
  });
  return { stream, text: () => chunks.join('') };
}
