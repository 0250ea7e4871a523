import { keysOf } from './operation';
import type { Operation } from './operation';
import type { Value } from './value';

/** The names under which a driver exports again and again: each export takes the place of the one before it. */
export const BUNDLE_NAME = 'all.sidelight.zip';
export const ARTICLE_NAME = 'article.json';

/** An export that was begun: of which article (null: of all), and what it must then hold. */
export type Export = {
  readonly article: string | null;
  /** The records as they were acknowledged when it began. */
  readonly before: ReadonlyMap<string, Value>;
  /** Records that a change touched while it was being written: those may be in it either way. */
  readonly touched: Set<string>;
};

/** What is known of the file under one name. */
type ExportedFile = {
  /** What it may be: the last export that was answered, and those whose process was killed since. */
  readonly candidates: readonly Export[];
  /** True where an export was answered: from then on there is always a whole file. */
  readonly isThere: boolean;
  readonly running: Export | null;
};

/** The exported files by their names. */
export type Exports = Map<string, ExportedFile>;

const NOTHING: ExportedFile = { candidates: [], isThere: false, running: null };

/** Notes that an export was begun, while these changes were under way. */
export function beginExport(exports: Exports, name: string, begun: Export, pending: Iterable<Operation>): void {
  for (const operation of pending) for (const key of keysOf(operation)) begun.touched.add(key);
  const { candidates, isThere } = exports.get(name) ?? NOTHING;
  exports.set(name, { candidates: [...candidates, begun], isThere, running: begun });
}

/** Notes that a change was begun: exports under way may hold it. */
export function touchExports(exports: Exports, operation: Operation): void {
  for (const { running } of exports.values()) for (const key of keysOf(operation)) running?.touched.add(key);
}

/** Notes that the export under way was answered: it is in the place of all before it, or, where it failed, they stay. */
export function endExport(exports: Exports, name: string, isWritten: boolean): void {
  const { candidates, isThere, running } = exports.get(name) ?? NOTHING;
  const left = candidates.filter((each) => (each === running) === isWritten);
  exports.set(name, { candidates: left, isThere: isThere || isWritten, running: null });
}

/** Notes that the exporting process is over; gives how many exports it was in the middle of. */
export function leaveExports(exports: Exports): number {
  const cut = [...exports].filter(([, { running }]) => running !== null);
  for (const [name, file] of cut) exports.set(name, { ...file, running: null });
  return cut.length;
}
