import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { summarize } from '../../../src/core/summary/summarize';
import { readArticle } from '../../../src/main/importing/read-article';
import { countAll, type Count, type Gold } from './score';

/** Summarises every text of the set in `folder` and adds up, kind by kind, what was right; `onText` hears of each text. */
export function measureOwn(
  folder: string,
  onText: (name: string, counts: Readonly<Record<string, Count>>) => void = () => {},
): ReadonlyMap<string, Count> {
  const totals = new Map<string, Count>();
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .toSorted()) {
    const bytes = readFileSync(join(folder, file));
    const gold = JSON.parse(readFileSync(join(folder, file.replace(/\.txt$/u, '.json')), 'utf8')) as Gold;
    const read = readArticle(
      { fileName: file, bytes, modifiedAt: null },
      { id: file, importedAt: '2026-01-01T00:00:00.000Z' },
    );
    if (!read.ok) throw new Error(read.error.message);
    const counts = countAll(read.value, summarize(read.value), gold);
    onText(file, counts);
    for (const [kind, { right, wrong, missed }] of Object.entries(counts)) {
      const sum = totals.get(kind) ?? { right: 0, wrong: 0, missed: 0 };
      totals.set(kind, { right: sum.right + right, wrong: sum.wrong + wrong, missed: sum.missed + missed });
    }
  }
  return totals;
}
