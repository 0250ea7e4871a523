/** The rows of a tree that are shown, in their order. */
export function rowsOf(tree: Element): readonly HTMLElement[] {
  return [...tree.querySelectorAll<HTMLElement>('[role="row"]')];
}

/** The row that something in a tree belongs to. */
export function rowAt(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[role="row"]') : null;
}

/** The key of a row; null for none. */
export function keyOfRow(row: HTMLElement | null): string | null {
  return row?.dataset['key'] ?? null;
}

/** The keys of rows that take the place of one that went, the nearest first: those beside it, then the row above it. */
export function heirsOf(
  key: string,
  rows: readonly { readonly key: string; readonly level: number }[],
): readonly string[] {
  const at = rows.findIndex((row) => row.key === key);
  const own = rows[at];
  if (own === undefined) return [];
  const [above, below] = [rows.slice(0, at).toReversed(), rows.slice(at + 1)];
  const end = below.findIndex(({ level }) => level < own.level);
  const start = above.findIndex(({ level }) => level < own.level);
  const beside = [
    ...(end === -1 ? below : below.slice(0, end)).filter(({ level }) => level === own.level),
    ...(start === -1 ? above : above.slice(0, start)).filter(({ level }) => level === own.level),
  ];
  return [...beside, ...above.slice(Math.max(start, 0)), ...below].map((row) => row.key);
}
