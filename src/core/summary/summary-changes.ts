import { itemLabel } from './item-label';
import { SECTIONS } from './summary';
import type { Section, Summary } from './summary';

/** What one summary of a text lists under a heading and another does not, by the names of the items. */
export type SectionChanges = {
  readonly section: Section;
  readonly gone: readonly string[];
  readonly come: readonly string[];
};

/** What of a summary would go and what would come if another one of the same text took its place; sections that stay alike are left out. */
export function summaryChanges(before: Summary, after: Summary): readonly SectionChanges[] {
  return SECTIONS.map((section) => {
    const [old, fresh] = [labelsOf(before, section), labelsOf(after, section)];
    return { section, gone: without(old, fresh), come: without(fresh, old) };
  }).filter(({ gone, come }) => gone.length + come.length > 0);
}

function labelsOf(summary: Summary, section: Section): readonly string[] {
  return summary[section].map((item) => itemLabel(section, item));
}

/** The labels of one list beyond those of the other; one that stands twice is counted twice. */
function without(labels: readonly string[], others: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const label of others) left.set(label, (left.get(label) ?? 0) + 1);
  return labels.filter((label) => {
    const count = left.get(label) ?? 0;
    if (count > 0) left.set(label, count - 1);
    return count === 0;
  });
}
