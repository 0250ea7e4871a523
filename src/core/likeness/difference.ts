import { diffArrays } from 'diff';
import { findParagraphs } from '../text/paragraphs';
import type { Span } from '../text/span';

/** Words of one side: the same on the other side, or only here. */
export type DifferencePiece = { readonly text: string; readonly isSame: boolean };

/** Paragraphs that stand side by side; where `isSame` they hold the same words. A side with nothing is empty. */
export type DifferenceRow = {
  readonly isSame: boolean;
  readonly left: readonly DifferencePiece[];
  readonly right: readonly DifferencePiece[];
};

/** What two texts have in common, and what only one of them says. */
export type Difference = {
  readonly rows: readonly DifferenceRow[];
  /** How many words are the same, and how many stand on one side only. */
  readonly words: { readonly same: number; readonly left: number; readonly right: number };
  /** True where parts differ so much that their words were not compared one by one. */
  readonly isCoarse: boolean;
};

/** A text with the part of it that is compared. */
export type Side = { readonly text: string; readonly body: Span };

/** The most edits between two texts, in paragraphs and in the words of one place, that are laid out word by word. */
const MOST_EDITS = 2_000;
/** The work of a comparison grows with the square of its edits; all of one stays below this. */
const MOST_WORK = 40_000_000;
/** A word, one letter of a script without spaces, or one mark. */
const TOKEN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{M}\p{N}_]+(?:['’.,-][\p{L}\p{N}]+)*|[^\s\p{L}\p{M}\p{N}_]/gu;

/** Compares two texts by their words; how their lines are broken is no difference. The work is bounded, whatever they are. */
export function differenceOf(left: Side, right: Side): Difference {
  const work = { left: MOST_WORK };
  const [ours, theirs] = [paragraphsOf(left), paragraphsOf(right)];
  const keys = [ours.map(keyOf), theirs.map(keyOf)] as const;
  const parts = compare(keys[0], keys[1], work) ?? inPairs(ours.length, theirs.length);
  let isCoarse = false;
  const rows = hunksOf(parts, ours, theirs).flatMap(({ isSame, one, other }): readonly DifferenceRow[] => {
    if (isSame) return one.map((words, index) => sameRow(words, other[index] ?? words));
    const row = byWords(one.join('\n\n'), other.join('\n\n'), work);
    isCoarse ||= row.isCoarse;
    return [{ isSame: false, left: row.left, right: row.right }];
  });
  return { rows, words: countsOf(rows), isCoarse };
}

type Work = { left: number };
/** So many of one side and of the other, which are the same or not. */
type Part = { readonly isSame: boolean; readonly one: number; readonly other: number };

/** The order in which the two lists agree; null where that would take more work than is left. */
function compare(one: readonly string[], other: readonly string[], work: Work): readonly Part[] | null {
  const maxEditLength = Math.min(MOST_EDITS, one.length + other.length, Math.floor(Math.sqrt(work.left)));
  work.left -= maxEditLength ** 2;
  const changes = diffArrays([...one], [...other], { maxEditLength });
  if (!changes) return null;
  return changes.map(({ added, removed, count }) => ({
    isSame: !added && !removed,
    one: added ? 0 : count,
    other: removed ? 0 : count,
  }));
}

function inPairs(one: number, other: number): readonly Part[] {
  return Array.from({ length: Math.max(one, other) }, (_, index) => ({
    isSame: false,
    one: index < one ? 1 : 0,
    other: index < other ? 1 : 0,
  }));
}

type Hunk = { readonly isSame: boolean; readonly one: readonly string[]; readonly other: readonly string[] };

/** What was taken out and what came in its place belong together. */
function hunksOf(parts: readonly Part[], ours: readonly string[], theirs: readonly string[]): readonly Hunk[] {
  const hunks: Hunk[] = [];
  let [at, beside] = [0, 0];
  for (const { isSame, one, other } of parts) {
    const hunk = { isSame, one: ours.slice(at, at + one), other: theirs.slice(beside, beside + other) };
    at += one;
    beside += other;
    const last = hunks.at(-1);
    const isOneSided = one === 0 || other === 0;
    if (last && !isSame && !last.isSame && isOneSided) {
      hunks[hunks.length - 1] = { isSame, one: [...last.one, ...hunk.one], other: [...last.other, ...hunk.other] };
    } else hunks.push(hunk);
  }
  return hunks;
}

function byWords(left: string, right: string, work: Work) {
  const [ours, theirs] = [tokensOf(left), tokensOf(right)];
  const parts = compare(ours.keys, theirs.keys, work);
  const all = [
    { isSame: false, one: ours.shown.length, other: 0 },
    { isSame: false, one: 0, other: theirs.shown.length },
  ];
  const [one, other]: DifferencePiece[][] = [[], []];
  let [at, beside] = [0, 0];
  for (const part of parts ?? all) {
    add(one, ours.shown.slice(at, at + part.one).join(''), part.isSame);
    add(other, theirs.shown.slice(beside, beside + part.other).join(''), part.isSame);
    at += part.one;
    beside += part.other;
  }
  return { left: one ?? [], right: other ?? [], isCoarse: parts === null };
}

function add(pieces: DifferencePiece[] | undefined, text: string, isSame: boolean): void {
  if (!pieces || text === '') return;
  const last = pieces.at(-1);
  if (last?.isSame === isSame) pieces[pieces.length - 1] = { text: last.text + text, isSame };
  else pieces.push({ text, isSame });
}

/** The words of a text, and each with the space that follows it. */
function tokensOf(text: string): { readonly keys: readonly string[]; readonly shown: readonly string[] } {
  const found = [...text.matchAll(TOKEN)];
  return {
    keys: found.map(([word]) => word),
    shown: found.map(({ index }, place) => text.slice(index, found[place + 1]?.index)),
  };
}

function paragraphsOf({ text, body }: Side): readonly string[] {
  return findParagraphs(text, body).map(({ start, end }) => text.slice(start, end));
}

function keyOf(paragraph: string): string {
  return paragraph.replaceAll(/\s+/gu, ' ');
}

function sameRow(left: string, right: string): DifferenceRow {
  return { isSame: true, left: [{ text: left, isSame: true }], right: [{ text: right, isSame: true }] };
}

function countsOf(rows: readonly DifferenceRow[]): Difference['words'] {
  let [same, left, right] = [0, 0, 0];
  for (const row of rows) {
    for (const { text, isSame } of row.left) {
      if (isSame) same += wordsIn(text);
      else left += wordsIn(text);
    }
    for (const { text, isSame } of row.right) if (!isSame) right += wordsIn(text);
  }
  return { same, left, right };
}

function wordsIn(text: string): number {
  return text.match(TOKEN)?.filter((token) => /[\p{L}\p{N}]/u.test(token)).length ?? 0;
}
