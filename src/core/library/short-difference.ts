import { shorten } from '../summary/item-label';

/** Two wordings of the same thing, each short enough for a line. */
export type Difference = { readonly was: string; readonly now: string };

/** So many code units of each wording are said. */
const LONGEST = 80;
/** So many code units that both share are said before the place where they part. */
const BEFORE = 24;

/** What two wordings differ in: both whole where they are short, else from a few words before the place where they part. */
export function shortDifference(was: string, now: string): Difference {
  if (was.length <= LONGEST && now.length <= LONGEST) return { was, now };
  const parting = partingOf(was, now);
  const from = was === now || parting <= BEFORE ? 0 : startBefore(now, parting);
  return { was: partFrom(was, from), now: partFrom(now, from) };
}

function partingOf(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  for (let at = 0; at < most; at += 1) if (one[at] !== other[at]) return at;
  return most;
}

/** At a word, if one begins near: in a script without spaces the place itself would be cut off. */
function startBefore(text: string, parting: number): number {
  const word = text.lastIndexOf(' ', parting - BEFORE) + 1;
  if (parting - word < LONGEST / 2) return word;
  const from = parting - BEFORE;
  return /[\uDC00-\uDFFF]/u.test(text.charAt(from)) ? from + 1 : from;
}

function partFrom(text: string, from: number): string {
  return (from === 0 ? '' : '…') + shorten(text.slice(from), LONGEST);
}
