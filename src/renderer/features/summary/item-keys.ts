/** What a key does to the item that has the focus. */
export type ItemCommand =
  | 'confirm'
  | 'dispute'
  | 'reject'
  | 'edit'
  | 'why'
  | 'comment'
  | 'correct'
  | 'activate'
  | 'next'
  | 'previous'
  | 'next-unreviewed'
  | 'previous-unreviewed'
  | 'first'
  | 'last';

const KEYS: Readonly<Record<string, ItemCommand>> = {
  c: 'confirm',
  d: 'dispute',
  x: 'reject',
  e: 'edit',
  r: 'correct',
  i: 'why',
  m: 'comment',
  u: 'next-unreviewed',
  U: 'previous-unreviewed',
  Enter: 'activate',
  ' ': 'activate',
  j: 'next',
  ArrowDown: 'next',
  k: 'previous',
  ArrowUp: 'previous',
  Home: 'first',
  End: 'last',
};

type Keys = { readonly key: string; readonly ctrlKey: boolean; readonly metaKey: boolean; readonly altKey: boolean };

/** The command of a key press, or null when the key belongs to somebody else. */
export function itemCommand({ key, ctrlKey, metaKey, altKey }: Keys): ItemCommand | null {
  return ctrlKey || metaKey || altKey ? null : (KEYS[key] ?? null);
}

/** The id to go to from `current` among the visible ids; it stops at the ends. */
export function moveTo(ids: readonly string[], current: string | null, command: ItemCommand): string | null {
  const at = current === null ? -1 : ids.indexOf(current);
  const last = ids.length - 1;
  switch (command) {
    case 'next':
      return ids[Math.min(at + 1, last)] ?? null;
    case 'previous':
      return ids[Math.max(at - 1, 0)] ?? null;
    case 'first':
      return ids[0] ?? null;
    case 'last':
      return ids[last] ?? null;
    default:
      return null;
  }
}
