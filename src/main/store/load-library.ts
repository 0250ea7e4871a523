import { join } from 'node:path';
import { applyTo } from '#core/library/change';
import { draftOf } from '#core/library/catalogue';
import { follow, NO_STEPS } from '#core/library/steps';
import type { Steps } from '#core/library/steps';
import { errorCode, isAbsent, StoreFailure } from './failure';
import type { Files } from './files';
import { beginsLikeLine, decodeJournal } from './journal-line';
import type { Journal } from './journal-line';
import { generationsIn, journalName, SENTINEL, snapshotName } from './layout';
import { damaged, newerFormat } from './library-errors';
import { readSentinel } from './sentinel';
import { StepMarkSchema } from './schemas';
import type { Sentinel } from './schemas';
import * as v from 'valibot';
import { decodeSnapshot } from './snapshot';
import type { Snapshot } from './snapshot';

/** Something in the library that could not be read; `file` is its name in the library folder. */
export type Damage =
  | { readonly kind: 'tail'; readonly file: string; readonly keep: number; readonly bytes: Buffer }
  | { readonly kind: 'lines'; readonly file: string; readonly places: number; readonly bytes: Buffer }
  | { readonly kind: 'file'; readonly file: string }
  | { readonly kind: 'missing'; readonly file: string }
  | { readonly kind: 'gap'; readonly file: string; readonly from: number; readonly to: number };

/** Everything read from a library folder without changing a byte in it. */
export type LoadedLibrary = {
  readonly sentinel: Sentinel;
  readonly catalogue: Snapshot['catalogue'];
  readonly steps: Steps;
  /** The number of the last change. */
  readonly number: number;
  /** The generation of the snapshot it was read from, and the highest one of any file. */
  readonly base: number;
  readonly newest: number;
  /** Lines and bytes of the journals since that snapshot. */
  readonly lines: number;
  readonly journalBytes: number;
  /** The length of the good lines in the newest journal, or null when there is no such file. */
  readonly journalLength: number | null;
  readonly damages: readonly Damage[];
};

/** Reads the newest whole snapshot and all journals behind it; fails, having changed nothing, where that would lose data. */
export async function loadLibrary(files: Files, folder: string): Promise<LoadedLibrary> {
  const { snapshots, journals } = generationsIn(await files.list(folder));
  const damages: Damage[] = [];
  const base = await newestWhole(files, folder, snapshots, journals, damages);
  const sentinel = await readSentinel(files, folder);
  if (sentinel === null) damages.push({ kind: 'file', file: SENTINEL });
  const library = sentinel ?? base.library;
  if (library === null) throw new StoreFailure(damaged(SENTINEL));
  const isFallback = damages.some(({ kind, file }) => kind === 'file' && file !== SENTINEL);
  const newest = Math.max(base.generation, ...snapshots, ...journals);
  const replayed = {
    number: base.lastNumber,
    steps: base.steps,
    lines: 0,
    journalBytes: 0,
    journalLength: null as number | null,
  };
  for (let generation = base.generation; generation <= newest; generation += 1) {
    const name = journalName(generation);
    const bytes = await readOrNull(files, join(folder, name), damages, name);
    const isLost = bytes === null && (isFallback || generation === base.generation || journals.includes(generation));
    if (isLost && isFallback) throw new StoreFailure(damaged(name));
    if (isLost && !damages.some(({ file }) => file === name)) damages.push({ kind: 'missing', file: name });
    if (bytes === null) continue;
    const journal = decodeJournal(bytes);
    if (journal.isNewer) throw new StoreFailure(newerFormat());
    reportBad(name, bytes, journal, damages);
    replay(name, journal, base.catalogue, replayed, damages, isFallback);
    replayed.lines += journal.entries.length;
    replayed.journalBytes += journal.goodEnd;
    if (generation === newest) replayed.journalLength = journal.goodEnd;
  }
  if (replayed.number === 0) refuseIfLost(damages);
  return { sentinel: library, catalogue: base.catalogue, base: base.generation, newest, damages, ...replayed };
}

/**
 * Where not one change could be read, the library would look empty. It may be: then its journal is empty, or holds the
 * torn beginning of its first line. Anything else was lost, and an empty library must not be shown in its place.
 */
function refuseIfLost(damages: readonly Damage[]): void {
  const lost = damages.find(
    (damage) =>
      damage.kind === 'missing' ||
      damage.kind === 'lines' ||
      (damage.kind === 'file' && damage.file !== SENTINEL) ||
      (damage.kind === 'tail' && !beginsLikeLine(damage.bytes)),
  );
  if (lost) throw new StoreFailure(damaged(lost.file));
}

type Base = Omit<Snapshot, 'library'> & { readonly library: Sentinel | null };

/** The first journal starts from nothing, so it can stand in for its own snapshot as long as it is there. */
async function newestWhole(
  files: Files,
  folder: string,
  snapshots: readonly number[],
  journals: readonly number[],
  damages: Damage[],
): Promise<Base> {
  for (const generation of [...snapshots].reverse()) {
    const file = snapshotName(generation);
    const bytes = await readOrNull(files, join(folder, file), damages, file);
    if (bytes === null) continue;
    const snapshot = decodeSnapshot(bytes);
    if (snapshot === 'newer') throw new StoreFailure(newerFormat());
    if (snapshot !== 'damaged' && snapshot.generation === generation) return snapshot;
    damages.push({ kind: 'file', file });
  }
  const isFromNothing = journals[0] === 1 && (snapshots[0] ?? 1) === 1;
  if (!isFromNothing) throw new StoreFailure(damaged(snapshotName(snapshots.at(-1) ?? 1)));
  if (snapshots.length === 0) damages.push({ kind: 'missing', file: snapshotName(1) });
  return { generation: 1, lastNumber: 0, library: null, catalogue: draftOf(), steps: NO_STEPS };
}

function reportBad(file: string, bytes: Buffer, journal: Journal, damages: Damage[]): void {
  const between = journal.bad.filter(({ start }) => start < journal.goodEnd);
  if (between.length > 0) damages.push({ kind: 'lines', file, places: between.length, bytes });
  if (journal.goodEnd < bytes.length) {
    damages.push({ kind: 'tail', file, keep: journal.goodEnd, bytes: bytes.subarray(journal.goodEnd) });
  }
}

function replay(
  file: string,
  journal: Journal,
  catalogue: Snapshot['catalogue'],
  replayed: { number: number; steps: Steps },
  damages: Damage[],
  isFallback: boolean,
): void {
  for (const { number, at, change, step } of journal.entries) {
    const expected = replayed.number + 1;
    if (number !== expected) {
      if (isFallback) throw new StoreFailure(damaged(file));
      damages.push({ kind: 'gap', file, from: expected, to: number });
      // What is missing may have been a part of any of them.
      replayed.steps = NO_STEPS;
    }
    applyTo(catalogue, change);
    const mark = step === undefined ? null : v.safeParse(StepMarkSchema, step);
    if (mark) replayed.steps = mark.success ? follow(replayed.steps, number, at, mark.output) : NO_STEPS;
    replayed.number = Math.max(replayed.number, number);
  }
}

/** A folder under the name of a file is damage; a disk that cannot be read is a failure. */
async function readOrNull(files: Files, path: string, damages: Damage[], file: string): Promise<Buffer | null> {
  try {
    return await files.readFile(path);
  } catch (error) {
    if (errorCode(error) === 'EISDIR') damages.push({ kind: 'file', file });
    else if (!isAbsent(error)) throw error;
    return null;
  }
}
