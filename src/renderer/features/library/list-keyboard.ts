/** What the list knows of a row to be found by typing. */
export type ListEntry = { readonly id: string; readonly title: string };

/** How long, in milliseconds, typed letters belong together. */
export const TYPE_AHEAD_PAUSE = 700;

/** The index a key leads to from `at` (-1 for none), or null when the key does not move; `page` is rows on a screen. */
export function indexAfterKey(key: string, at: number, count: number, page: number): number | null {
  if (count === 0) return null;
  const clamp = (index: number) => Math.max(0, Math.min(count - 1, index));
  switch (key) {
    case 'ArrowDown':
      return clamp(at + 1);
    case 'ArrowUp':
      return clamp(at - 1);
    case 'PageDown':
      return clamp(at + page);
    case 'PageUp':
      return clamp(at - page);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

/** The next entry after `at` whose title begins with the typed letters; one letter typed again goes to the next. */
export function indexByTyping(
  entries: readonly (ListEntry | { readonly heading: string })[],
  at: number,
  typed: string,
): number | null {
  const letters = fold(typed);
  if (letters === '') return null;
  const isRepeat = /^(.)\1*$/u.test(letters);
  const wanted = isRepeat ? letters.charAt(0) : letters;
  const from = isRepeat ? at + 1 : Math.max(at, 0);
  for (let step = 0; step < entries.length; step += 1) {
    const index = (from + step) % entries.length;
    const entry = entries[index];
    if (entry !== undefined && 'title' in entry && foldedTitle(entry).startsWith(wanted)) return index;
  }
  return null;
}

/** The entries whose titles hold every word of the filter, whatever the case and the accents. */
export function filterEntries<E extends ListEntry>(entries: readonly E[], filter: string): readonly E[] {
  const words = fold(filter).split(/\s+/u).filter(Boolean);
  if (words.length === 0) return entries;
  return entries.filter((entry) => {
    const title = foldedTitle(entry);
    return words.every((word) => title.includes(word));
  });
}

/** Each title is folded once, not once a key: a library may hold 100,000 of them. */
const folded = new WeakMap<ListEntry, string>();

function foldedTitle(entry: ListEntry): string {
  const known = folded.get(entry);
  if (known !== undefined) return known;
  const title = fold(entry.title);
  folded.set(entry, title);
  return title;
}

const PLAIN = /^[ -~]*$/u;

function fold(text: string): string {
  // Letters without accents have nothing to be taken apart, and most titles are of these: the first key of a search folds all of them.
  if (PLAIN.test(text)) return text.toLowerCase();
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLocaleLowerCase();
}
