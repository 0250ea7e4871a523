import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fail, ok } from '#core/result';
import type { Result } from '#core/result';
import type { Program } from './find-program';
import { write } from './output';
import type { Terminal } from './summarize';

/** How much of what Electron itself says is kept for when it breaks down, in lines. */
const KEPT_LINES = 8;
const OWN = 'sidelight: ';

/**
 * Runs the program with these arguments and hands on what it says; answers with its exit code. What Electron says besides
 * stays unsaid unless the program breaks down without a word of its own.
 */
export async function startProgram(
  { executable, args }: Program,
  more: readonly string[],
  { stdout, stderr, env }: Pick<Terminal, 'stdout' | 'stderr' | 'env'>,
): Promise<Result<number>> {
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
  // Root has no sandbox to offer, and Chromium refuses to start without being told so.
  const before = isRoot ? ['--no-sandbox'] : [];
  const { ELECTRON_RUN_AS_NODE: _asNode, ...rest } = env;
  const child = spawn(executable, [...before, ...args, '--log-level=3', ...more], {
    env: rest,
    stdio: ['ignore', 'pipe', 'pipe'],
    windowsHide: true,
  });
  const ended = new Promise<Result<number>>((done) => {
    child.on('error', ({ message }) => done(fail('no-program', `The program could not be started: ${message}`)));
    child.on('close', (code, signal) => {
      done(code === null ? fail('ended', `The program was ended by ${signal ?? 'the system'}.`) : ok(code));
    });
  });
  // The program ends what it began; this tool waits for it.
  const pass = (signal: NodeJS.Signals): void => void child.kill(signal);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, pass);
  const said: string[] = [];
  let hasSpoken = false;
  const [, , result] = await Promise.all([
    eachLine(child.stdout, (line) => write(stdout, `${line}\n`)),
    eachLine(child.stderr, async (line) => {
      if (line.startsWith(OWN)) {
        hasSpoken = true;
        await write(stderr, `${line}\n`);
      } else said.push(line);
    }),
    ended,
  ]).finally(() => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, pass);
  });
  if (result.ok && result.value !== 0 && !hasSpoken) {
    const why = said.filter((line) => line.trim() !== '').slice(-KEPT_LINES);
    return fail('broke-down', ['The program broke down.', ...why].join('\n'));
  }
  return result;
}

async function eachLine(stream: NodeJS.ReadableStream, take: (line: string) => Promise<void>): Promise<void> {
  for await (const line of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) await take(line);
}
