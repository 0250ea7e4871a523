import type { OutcomeCounts, ToldReport } from '#shared/ipc/import-messages';
import { strings } from '../../ui/strings';

/** One line on what an import did: what was added, what was here, what failed. */
export function importSummary({ counts, ended }: Pick<ToldReport, 'counts' | 'ended'>): string {
  const summary = countsSummary(counts);
  return ended === 'cancelled' ? `${strings.imports.cancelled}: ${summary}` : summary;
}

/** The counts of a report in one line; that nothing was new is said where files were here already. */
export function countsSummary(counts: OutcomeCounts): string {
  const words = strings.imports;
  const added = counts.new ?? 0;
  const parts = [
    ...(added > 0 ? [words.added(added)] : (counts.same ?? 0) > 0 ? [words.none(0)] : []),
    ...(['same', 'failed', 'skipped', 'textless', 'left-out'] as const).flatMap((kind) => {
      const number = counts[kind] ?? 0;
      return number > 0 ? [words[kind](number)] : [];
    }),
  ];
  return parts.length === 0 ? words.nothing : parts.join(', ');
}
