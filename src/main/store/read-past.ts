import type { PastChange } from '#core/library/history';
import * as v from 'valibot';
import type { Files } from './files';
import { decodeJournal, numberOf } from './journal-line';
import type { Entry } from './journal-line';
import { pastJournals } from './past-journals';
import { ChangeSchema, StepMarkSchema } from './schemas';

/** The changes with these numbers, as far as the journals still hold them whole; the newest journals are read first. */
export async function readChanges(
  files: Files,
  folder: string,
  numbers: ReadonlySet<number>,
): Promise<ReadonlyMap<number, PastChange>> {
  const found = new Map<number, PastChange>();
  for (const { read } of (await pastJournals(files, folder)).toReversed()) {
    if (found.size === numbers.size) break;
    for (const entry of decodeJournal(await read(), (line) => numbers.has(numberOf(line))).entries) {
      const past = found.has(entry.number) ? null : pastOf(entry);
      if (past) found.set(entry.number, past);
    }
  }
  return found;
}

/** Every change whose journal line holds these ASCII words, oldest first. */
export async function readPast(files: Files, folder: string, words: string): Promise<readonly PastChange[]> {
  const found: PastChange[] = [];
  const needle = Buffer.from(words);
  for (const { read } of await pastJournals(files, folder)) {
    for (const entry of decodeJournal(await read(), (line) => line.includes(needle)).entries) {
      const past = pastOf(entry);
      if (past) found.push(past);
    }
  }
  return found;
}

/** Null for a line that does not say what takes it back: those of before it was written down, and those that must not be. */
function pastOf({ number, at, change, undo, step }: Entry): PastChange | null {
  const back = v.safeParse(ChangeSchema, undo);
  if (!back.success) return null;
  const mark = v.safeParse(StepMarkSchema, step);
  return { number, at, change, back: back.output, mark: mark.success ? mark.output : null };
}
