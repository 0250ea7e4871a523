const LABEL = /(?<=^|\n)\p{Lu}[\p{L}\p{M}’'-]{0,20}(?: [\p{L}\p{M}’'-]{1,20}){1,4}(?=\s?:\s)/gu;

/** How often each label of two words or more opens a line: one that comes back is of who speaks in a talk. */
export function labelCounts(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [label] of text.matchAll(LABEL)) counts.set(label, (counts.get(label) ?? 0) + 1);
  return counts;
}
