import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UNSYNCED_FILES } from '../../integration/store/failing-files';
import { openLibrary } from '../../../src/main/store/open-library';
import type { Lab } from './lab';
import { acknowledge, begin, emptyModel } from './model';
import { nextOperation, perform } from './operation';
import { randomFrom } from './random';
import type { Value } from './value';

/** A closed library and everything that is known of it. */
export type MadeLibrary = {
  readonly folder: string;
  readonly files: readonly string[];
  /** The generation of its newest journal. */
  readonly newest: number;
  readonly records: ReadonlyMap<string, Value>;
  /** All values each record ever had. */
  readonly history: ReadonlyMap<string, ReadonlySet<Value>>;
  /** The values each record had after so many lines of its newest journal, and after each later one. */
  readonly sinceLine: (lines: number) => ReadonlyMap<string, ReadonlySet<Value>>;
};

/** Makes a library by so many operations; the last ones are in its newest journal, one a line. */
export async function makeLibrary(lab: Lab, operations: number): Promise<MadeLibrary> {
  const folder = await lab.freshPath();
  const random = randomFrom(operations);
  const model = emptyModel();
  const states: ReadonlyMap<string, Value>[] = [new Map()];
  const history = new Map<string, Set<Value>>();
  let number = 0;
  for (const count of [operations - 12, 12]) {
    const opened = await openLibrary(folder, {
      clock: { now: () => new Date() },
      ids: { next: () => 'made' },
      files: UNSYNCED_FILES,
    });
    if (!opened.ok) throw new Error(opened.error.message);
    const todo = Array.from({ length: count }, () => {
      const articles = [...model.records.keys()].filter((key) => key.startsWith('article ')).map((key) => key.slice(8));
      const operation = nextOperation(random, `m${(number += 1)}`, articles, 900);
      begin(model, number, operation);
      acknowledge(model, number);
      for (const [key, value] of model.records) history.set(key, (history.get(key) ?? new Set()).add(value));
      states.push(new Map(model.records));
      return operation;
    });
    for (const operation of todo) {
      const done = await perform(opened.value, operation);
      if (!done.ok) throw new Error(done.error.message);
    }
    await opened.value.close();
  }
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  const newest = Math.max(...files.map((name) => Number(/^journal-(\d+)/.exec(name)?.[1] ?? 0)));
  const journal = await readFile(join(folder, `journal-${newest}.jsonl`), 'latin1');
  const before = states.length - journal.split('\n').length;
  return {
    folder,
    files,
    newest,
    records: new Map(model.records),
    history,
    sinceLine: (lines) => valuesIn(states.slice(before + lines)),
  };
}

/** The values of each record of the first state, in it and in those behind it. */
export function valuesIn(states: readonly ReadonlyMap<string, Value>[]): ReadonlyMap<string, ReadonlySet<Value>> {
  const keys = [...(states[0]?.keys() ?? [])];
  return new Map(keys.map((key) => [key, new Set(states.map((state) => state.get(key) ?? null))]));
}
