import type { ReportEntry } from '#shared/ipc/import-messages';
import type { ImportOutcome, ImportReport } from '#shared/ipc/messages';
import { strings } from '../../ui/strings';

/** One line on what an import did: what was added, what was here, what failed. */
export function importSummary({ outcomes, ended }: ImportReport): string {
  const counts: Partial<Record<ImportOutcome['outcome'], number>> = {};
  for (const { outcome } of outcomes) counts[outcome] = (counts[outcome] ?? 0) + 1;
  const summary = countsSummary(counts);
  return ended === 'cancelled' ? `${strings.imports.cancelled}: ${summary}` : summary;
}

/** The counts of a report in one line; that nothing was new is said where files were here already. */
export function countsSummary(counts: ReportEntry['counts']): string {
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

/** The article to open after an import: the first new one, else the first that was here already. */
export function articleToOpen({ outcomes }: ImportReport): string | null {
  const first = outcomes.find(({ outcome }) => outcome === 'new') ?? outcomes.find(({ outcome }) => outcome === 'same');
  return first?.articleId ?? null;
}
