import type { Item } from './frames';

/** "Moe got away unhurt, he added.": the person who told the sentence before, and not whom this one is about; or undefined. */
export function tellerBehind<Told extends { readonly kind: string; readonly frame: number }>(
  items: readonly Item[],
  at: number,
  last: Told | undefined,
  frame: number,
): Told | undefined {
  if (items[at - 1]?.text !== ',' || items[at + 1]?.lower !== 'added' || items[at + 2]?.text !== '.') return undefined;
  return last?.kind === 'person' && frame - last.frame <= 1 ? last : undefined;
}
