import type { OutcomeCounts, ToldReport } from '#shared/ipc/import-messages';
import { strings } from '../../ui/strings';

/** One line on what an import did: what was added, what was here, what failed. */
export function importSummary({ counts, ended, unsaved }: Pick<ToldReport, 'counts' | 'ended' | 'unsaved'>): string {
  const summary = countsSummary(counts, unsaved?.count);
  return ended === 'cancelled' ? `${strings.imports.cancelled}: ${summary}` : summary;
}

/**
 * The counts of a report in one line; that nothing was new is said where files were here already, and of those that failed, how many
 * could be read but not be saved.
 */
export function countsSummary(counts: OutcomeCounts, unsaved = 0): string {
  const words = strings.imports;
  const added = counts.new ?? 0;
  const parts = [
    ...(added > 0 ? [words.added(added)] : (counts.same ?? 0) > 0 ? [words.none(0)] : []),
    ...(['same', 'failed', 'skipped', 'textless', 'left-out'] as const).flatMap((kind) => {
      const number = (counts[kind] ?? 0) - (kind === 'failed' ? unsaved : 0);
      return number > 0 ? [words[kind](number)] : [];
    }),
    ...(unsaved > 0 ? [words.unsaved(unsaved)] : []),
  ];
  return parts.length === 0 ? words.nothing : parts.join(', ');
}
