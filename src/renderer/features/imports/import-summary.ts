import type { ImportOutcome, ImportReport } from '#shared/ipc/messages';
import { strings } from '../../ui/strings';

/** One line on what an import did: what was added, what was here, what failed. */
export function importSummary({ outcomes }: ImportReport): string {
  const number = (wanted: ImportOutcome['outcome']) => outcomes.filter(({ outcome }) => outcome === wanted).length;
  const parts = [
    { count: number('new'), say: strings.imports.added },
    { count: number('same'), say: strings.imports.same },
    { count: number('failed'), say: strings.imports.failed },
    { count: number('skipped'), say: strings.imports.skipped },
  ].filter(({ count }) => count > 0);
  return parts.length === 0 ? strings.imports.nothing : parts.map(({ count, say }) => say(count)).join(', ');
}

/** The article to open after an import: the first new one, else the first that was here already. */
export function articleToOpen({ outcomes }: ImportReport): string | null {
  const first = outcomes.find(({ outcome }) => outcome === 'new') ?? outcomes.find(({ outcome }) => outcome === 'same');
  return first?.articleId ?? null;
}
