import { useMoreThreads } from '../main/jobs/more-threads';
import { tellOf } from './output';
import { readersInThreads } from './readers';
import { run } from './run';
import { userDataFolder } from './user-data';

/** A fixed time may be given for output that is the same at every run (SOURCE_DATE_EPOCH, seconds since 1970). */
function startedAt(): string {
  const epoch = Number(process.env['SOURCE_DATE_EPOCH'] ?? Number.NaN);
  const date = new Date(Number.isFinite(epoch) ? epoch * 1000 : Date.now());
  return (Number.isNaN(date.getTime()) ? new Date() : date).toISOString();
}

useMoreThreads();
const { stdin, stdout, stderr } = process;
// A closed pipe is reported to each write; without a listener the stream would also end the process with a stack trace.
for (const stream of [stdout, stderr]) stream.on('error', () => undefined);
/** What a file did is told with its outcome; only the cause of a failure is not. */
function log(message: string, cause?: unknown): void {
  if (cause !== undefined) tellOf(stderr, message, cause);
}

async function main(): Promise<void> {
  process.exitCode = await run(process.argv.slice(2), {
    stdin,
    stdout,
    stderr,
    startedAt: startedAt(),
    env: process.env,
    userData: userDataFolder(process.platform, process.env),
    startReaders: () => readersInThreads({ folder: __dirname, log }),
  });
}

void main();
