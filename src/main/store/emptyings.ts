import { join } from 'node:path';
import { singlesOf } from '#core/library/step-changes';
import * as v from 'valibot';
import { isAbsent } from './failure';
import type { Files } from './files';
import { decodeJournal } from './journal-line';
import { ARTICLES_FOLDER } from './layout';
import { pastJournals } from './past-journals';
import { StepMarkSchema } from './schemas';
import type { Snapshot } from './snapshot';

type Numbered = Pick<Snapshot, 'lastNumber'>;

/** What the recycle bin was emptied of after a backup was made. */
export type Emptyings = {
  /**
   * The articles of a backup that the bin gave up after it was made. A missing file alone never makes an article gone, for a
   * file can be lost as well: the journals must say that the bin was emptied of it.
   */
  readonly goneFrom: (backup: Numbered & Pick<Snapshot, 'catalogue'>) => Promise<ReadonlySet<string>>;
  readonly isAnyAfter: (backup: Numbered) => Promise<boolean>;
};

/** The emptyings of the library in `folder`, whose files are looked at once for any number of backups, and only when asked. */
export function emptyingsOf(files: Files, folder: string): Emptyings {
  let listed: Promise<ReadonlySet<string>> | null = null;
  let read: Promise<ReadonlyMap<string, number>> | null = null;
  const emptied = (): Promise<ReadonlyMap<string, number>> => (read ??= emptiedIn(files, folder));
  return {
    goneFrom: async ({ catalogue, lastNumber }) => {
      listed ??= articleFiles(files, folder);
      const there = await listed;
      const missing = Object.values(catalogue.articles).filter(({ file }) => !there.has(file));
      if (missing.length === 0) return new Set();
      const numbers = await emptied();
      return new Set(missing.flatMap(({ id }) => ((numbers.get(id) ?? 0) > lastNumber ? [id] : [])));
    },
    isAnyAfter: async ({ lastNumber }) => [...(await emptied()).values()].some((number) => number > lastNumber),
  };
}

/** The article versions there are, by the names that rows know them by. */
async function articleFiles(files: Files, folder: string): Promise<ReadonlySet<string>> {
  const there = new Set<string>();
  const articles = join(folder, ARTICLES_FOLDER);
  for (const part of await namesIn(files, articles)) {
    for (const name of await namesIn(files, join(articles, part))) there.add(`${part}/${name}`);
  }
  return there;
}

async function namesIn(files: Files, folder: string): Promise<readonly string[]> {
  return files.list(folder).catch((error: unknown) => {
    if (isAbsent(error)) return [];
    throw error;
  });
}

/** Each article that the bin was emptied of, with the number of the change that did it last. */
async function emptiedIn(files: Files, folder: string): Promise<ReadonlyMap<string, number>> {
  const emptied = new Map<string, number>();
  const needle = Buffer.from('"ends"');
  for (const { read } of await pastJournals(files, folder)) {
    // A journal that cannot be read says nothing, and what is not known to be gone comes back.
    const bytes = await read().catch(() => Buffer.alloc(0));
    for (const { number, change, step } of decodeJournal(bytes, (line) => line.includes(needle)).entries) {
      const mark = v.safeParse(StepMarkSchema, step);
      if (!mark.success || mark.output.type !== 'ends') continue;
      for (const single of singlesOf(change)) {
        if (single.type === 'article:drop') emptied.set(single.id, Math.max(number, emptied.get(single.id) ?? 0));
      }
    }
  }
  return emptied;
}
