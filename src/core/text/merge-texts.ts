import { diffArrays } from 'diff';

/** A line end, a run of spaces, a letter of a script without spaces, a word, or one mark. */
const TOKEN =
  /\n|[^\S\n]+|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{M}\p{N}_]+|[^\s\p{L}\p{M}\p{N}_]/gu;

/** Two texts with more edits than this between them are not compared word by word; what differs is then one place. */
const MOST_EDITS = 2_000;

/** In place of the tokens of the base from `from` to `to` stand these. */
type Edit = { readonly from: number; readonly to: number; readonly tokens: readonly string[] };

/**
 * One text of two that were both made from `base`: what only one of them changed is as it has it. Where both changed the same
 * words and not alike, both stand there, `theirs` first, so that nothing that anybody wrote is lost.
 */
export function mergeTexts(base: string, mine: string, theirs: string): string {
  if (mine === theirs || theirs === base) return mine;
  if (mine === base) return theirs;
  const tokens = tokensOf(base);
  const ours = editsOf(tokens, tokensOf(mine));
  const others = editsOf(tokens, tokensOf(theirs));
  const merged: string[] = [];
  let at = 0;
  let [one, other] = [0, 0];
  for (;;) {
    const place = nextPlace(ours.slice(one), others.slice(other));
    if (place === null) break;
    const { from, to, ofOurs, ofOthers } = place;
    merged.push(tokens.slice(at, from).join(''));
    const my = applied(tokens, { from, to }, ours.slice(one, one + ofOurs));
    const their = applied(tokens, { from, to }, others.slice(other, other + ofOthers));
    merged.push(ofOurs === 0 ? their : ofOthers === 0 ? my : both(their, my));
    at = to;
    one += ofOurs;
    other += ofOthers;
  }
  return merged.join('') + tokens.slice(at).join('');
}

type Place = { readonly from: number; readonly to: number; readonly ofOurs: number; readonly ofOthers: number };

/** The next edits that meet, or one alone: the part of the base they are about, and how many of each side they are. */
function nextPlace(ours: readonly Edit[], others: readonly Edit[]): Place | null {
  const first = [ours[0], others[0]]
    .filter((edit) => edit !== undefined)
    .toSorted((a, b) => a.from - b.from || a.to - b.to)[0];
  if (!first) return null;
  const { from } = first;
  let { to } = first;
  let [ofOurs, ofOthers] = [0, 0];
  for (;;) {
    if (meets(ours[ofOurs], from, to)) {
      to = Math.max(to, ours[ofOurs]?.to ?? to);
      ofOurs += 1;
    } else if (meets(others[ofOthers], from, to)) {
      to = Math.max(to, others[ofOthers]?.to ?? to);
      ofOthers += 1;
    } else return { from, to, ofOurs, ofOthers };
  }
}

/** Two insertions at one place meet, too. */
function meets(edit: Edit | undefined, from: number, to: number): boolean {
  return edit !== undefined && (edit.from < to || (edit.from === from && edit.to === to));
}

function applied(
  tokens: readonly string[],
  { from, to }: { readonly from: number; readonly to: number },
  edits: readonly Edit[],
): string {
  const made: string[] = [];
  let at = from;
  for (const edit of edits) {
    made.push(tokens.slice(at, edit.from).join(''), edit.tokens.join(''));
    at = edit.to;
  }
  return made.join('') + tokens.slice(at, to).join('');
}

/** Both wordings of one place, unless one goes on where the other ends. */
function both(theirs: string, mine: string): string {
  if (goesOn(theirs, mine)) return theirs;
  if (goesOn(mine, theirs)) return mine;
  const isApart = /\s$/u.test(theirs) || /^\s/u.test(mine);
  const between = isApart ? '' : /\n/u.test(theirs + mine) ? '\n' : ' ';
  return theirs + between + mine;
}

function goesOn(longer: string, shorter: string): boolean {
  if (!longer.startsWith(shorter)) return false;
  return shorter === '' || !/^[\p{L}\p{M}\p{N}_]/u.test(longer.slice(shorter.length));
}

function tokensOf(text: string): readonly string[] {
  return text.match(TOKEN) ?? [];
}

function editsOf(base: readonly string[], changed: readonly string[]): readonly Edit[] {
  let start = 0;
  while (start < base.length && start < changed.length && base[start] === changed[start]) start += 1;
  let end = 0;
  const most = Math.min(base.length, changed.length) - start;
  while (end < most && base[base.length - 1 - end] === changed[changed.length - 1 - end]) end += 1;
  const [before, after] = [base.slice(start, base.length - end), changed.slice(start, changed.length - end)];
  const parts = diffArrays(before, after, { maxEditLength: MOST_EDITS });
  if (!parts) return [{ from: start, to: start + before.length, tokens: after }];
  const edits: Edit[] = [];
  let at = start;
  for (const { added, removed, value } of parts) {
    const last = edits.at(-1);
    const joined = last && last.to === at ? edits.pop() : undefined;
    if (!added && !removed) {
      if (joined) edits.push(joined);
      at += value.length;
      continue;
    }
    const to = removed ? at + value.length : at;
    edits.push({ from: joined?.from ?? at, to, tokens: [...(joined?.tokens ?? []), ...(added ? value : [])] });
    at = to;
  }
  return edits;
}
