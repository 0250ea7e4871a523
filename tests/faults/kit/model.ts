import { touchExports } from './exports';
import type { Exports } from './exports';
import { keysOf } from './operation';
import type { Operation } from './operation';
import type { Value } from './value';

/** What a library must hold, told only by what it acknowledged. */
export type Model = {
  readonly records: Map<string, Value>;
  /** Begun and not answered: each may have happened wholly, or not at all. */
  readonly pending: Map<number, Operation>;
  /** Values that were refused, or left open by a process that was killed, and that may yet be found. */
  readonly maybe: Map<string, Set<Value>>;
  /** The records as they were when each backup was made. */
  readonly backups: Map<string, ReadonlyMap<string, Value>>;
  /** The articles that the recycle bin was to give up, and whether it said that it had. */
  readonly emptied: Map<string, 'begun' | 'done'>;
  /** What was exported out of it. */
  readonly exports: Exports;
};

/** A model of an empty library. */
export function emptyModel(): Model {
  return {
    records: new Map(),
    pending: new Map(),
    maybe: new Map(),
    backups: new Map(),
    emptied: new Map(),
    exports: new Map(),
  };
}

/** The same, unmoved by what becomes of the first. */
export function copyOfModel({ records, pending, maybe, backups, emptied, exports }: Model): Model {
  return {
    records: new Map(records),
    pending: new Map(pending),
    maybe: new Map(maybe),
    backups: new Map(backups),
    emptied: new Map(emptied),
    exports: new Map(exports),
  };
}

/** True for what a restore of a backup may give: all that was in it, save what the recycle bin gave up since. */
export function isRestored(
  { records, emptied }: Pick<Model, 'records' | 'emptied'>,
  backup: ReadonlyMap<string, Value>,
  found: ReadonlyMap<string, Value>,
): boolean {
  return [...new Set([...backup.keys(), ...found.keys()])].every((key) => {
    const wanted = backup.get(key) ?? null;
    const got = found.get(key) ?? null;
    // What is in the library now was given up neither then nor since.
    const fate = (records.get(key) ?? null) === null ? emptied.get(key) : undefined;
    if (fate === 'done') return got === null;
    return got === wanted || (fate === 'begun' && got === null);
  });
}

/** What the records it touches are after an operation. */
export function effectsOf(
  { records, maybe }: Pick<Model, 'records' | 'maybe'>,
  operation: Operation,
): ReadonlyMap<string, Value> {
  switch (operation.kind) {
    case 'note':
      return new Map(operation.notes.map(({ id, words }) => [`note ${id}`, words]));
    case 'forget':
      return new Map([[`note ${operation.id}`, null]]);
    case 'tag':
      return new Map([[`tag ${operation.id}`, operation.words]]);
    case 'untag':
      return new Map([[`tag ${operation.id}`, null]]);
    case 'import':
      return new Map(operation.articles.map(({ id, words }) => [`article ${id}`, words]));
    case 'empty':
      return new Map(operation.ids.map((id) => [`article ${id}`, null]));
    default: {
      const [key = ''] = keysOf(operation);
      const before = records.get(key) ?? [...(maybe.get(key) ?? [])].find((value) => value !== null) ?? null;
      if (before === null) return new Map();
      const words = before.replace(/^gone /, '');
      return new Map([[key, operation.kind === 'bin' ? `gone ${words}` : words]]);
    }
  }
}

/** Notes that an operation was begun. */
export function begin(model: Model, number: number, operation: Operation): void {
  model.pending.set(number, operation);
  touchExports(model.exports, operation);
  if (operation.kind === 'empty') for (const key of keysOf(operation)) model.emptied.set(key, 'begun');
}

/** Notes that it was acknowledged: what was open about its records before cannot come after it any more. */
export function acknowledge(model: Model, number: number): void {
  const operation = model.pending.get(number);
  if (operation === undefined) throw new Error(`Operation ${number} was never begun`);
  model.pending.delete(number);
  if (operation.kind === 'empty') for (const key of keysOf(operation)) model.emptied.set(key, 'done');
  for (const [key, value] of effectsOf(model, operation)) {
    model.records.set(key, value);
    model.maybe.delete(key);
  }
}

/** Notes that it was refused, or that its process is over and will never answer. */
export function leaveOpen(model: Model, number: number): void {
  const operation = model.pending.get(number);
  model.pending.delete(number);
  if (operation === undefined) return;
  for (const [key, value] of effectsOf(model, operation)) {
    model.maybe.set(key, (model.maybe.get(key) ?? new Set()).add(value));
  }
}
