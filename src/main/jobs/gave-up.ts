import { fail } from '#core/result';
import type { Result } from '#core/result';
import { sizeInWords } from '../importing/import-limits';

/** The limits of a thread that may take so much memory for what it holds, in bytes. */
export function heapOf(memoryBytes: number): { readonly maxOldGenerationSizeMb: number } {
  return { maxOldGenerationSizeMb: Math.max(16, Math.floor(memoryBytes / 1024 / 1024)) };
}

/** Says that a thread was ended over a file, and which limit it had passed. */
export function gaveUp(
  fileName: string,
  why: 'too-slow' | 'out-of-memory' | 'failed',
  limitMs: number,
  memoryBytes: number,
): Result<never> {
  const action = 'Split the file, or import a part of it.';
  if (why === 'too-slow') {
    const seconds = Math.round(limitMs / 1000);
    return fail(
      'too-slow',
      `Reading ${fileName} took more than ${seconds} ${seconds === 1 ? 'second' : 'seconds'}, the limit, and was stopped.`,
      action,
    );
  }
  if (why === 'out-of-memory') {
    const limit = sizeInWords(memoryBytes);
    return fail(
      'too-much-memory',
      `Reading ${fileName} took more than ${limit} of memory, the limit, and was stopped.`,
      action,
    );
  }
  return fail('engine-failed', `${fileName} could not be analysed.`, 'The details are in the log.');
}
