import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { summarize } from '../../../src/core/summary/summarize';
import { readArticle } from '../../../src/main/importing/read-article';
import { countAll, type Count, type Gold } from './score';

/** Summarises every text of the set in `folder`, or those that `wanted` lets through, and adds up, kind by kind, what was right. */
export function measureOwn(folder: string, wanted: (name: string) => boolean = () => true): ReadonlyMap<string, Count> {
  const totals = new Map<string, Count>();
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.txt') && wanted(name))
    .toSorted()) {
    const bytes = readFileSync(join(folder, file));
    const gold = JSON.parse(readFileSync(join(folder, file.replace(/\.txt$/u, '.json')), 'utf8')) as Gold;
    const read = readArticle(
      { fileName: file, bytes, modifiedAt: null },
      { id: file, importedAt: '2026-01-01T00:00:00.000Z' },
    );
    if (!read.ok) throw new Error(read.error.message);
    const counts = countAll(read.value, summarize(read.value), gold);
    for (const [kind, { right, wrong, missed }] of Object.entries(counts)) {
      const sum = totals.get(kind) ?? { right: 0, wrong: 0, missed: 0 };
      totals.set(kind, { right: sum.right + right, wrong: sum.wrong + wrong, missed: sum.missed + missed });
    }
  }
  return totals;
}
