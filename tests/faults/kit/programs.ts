import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Why a program of this system cannot be used, in a few words, or null. */
export async function whyNoProgram(name: string, args: readonly string[]): Promise<string | null> {
  return run(name, [...args]).then(
    () => null,
    () => `${name} is missing or not allowed`,
  );
}

/** Runs the command behind it under strace, with these faults injected into its system calls. */
export function straced(...injections: readonly string[]): readonly string[] {
  const calls = [...new Set(injections.map((each) => each.split(':')[0] ?? ''))];
  // strace counts the calls of each thread by itself: with one worker the n-th call is the n-th call.
  const options = ['-f', '-qq', '-o', '/dev/null', '-e', `trace=${calls.join(',')}`];
  return [
    'env',
    'UV_THREADPOOL_SIZE=1',
    'strace',
    ...options,
    ...injections.flatMap((each) => ['-e', `inject=${each}`]),
  ];
}

/** Why strace cannot be used here, or null. */
export function whyNoStrace(): Promise<string | null> {
  return whyNoProgram('strace', ['-f', '-qq', '-o', '/dev/null', '-e', 'trace=fsync', 'true']);
}
