import { candidateOf, type Candidate, type Range } from './candidate';
import { NAME_PARTICLES } from './lexicon/common-words';
import type { Piece } from './pieces';

/** A team, perhaps its formation, and who played for it, to the end of the line. */
const LINE = /^[ \t]*\p{Lu}[^:;,\n(]{1,40}(?<form> \(\d(?:-\d){1,4}\))?:(?<names>[^:\n]{30,900})$/gmu;
/** What stands below the teams. */
const BELOW = /^[ \t]*(?:Referees?|Umpires?|Attendance|Subs(?:titutes)?|Replacements|Goals|Booked)\b/mu;
/** A name in the rows of a side, perhaps with who came on for it. */
const ROW_NAME =
  /^\p{Lu}[\p{L}\p{M}'’.-]*(?: (?:de|da|van|von|el|al|bin))?(?: \p{Lu}[\p{L}\p{M}'’-]+){0,2}(?: ?\([^()\n]{1,40}\))?\.?$/u;
/** How far below a team its referee is named, in code units. */
const REACH = 1600;
/** So many play at the start, in most games. */
const SIDES: ReadonlySet<number> = new Set([11, 13, 15]);

/** The players in the line-ups of a report of sport: each name of a line that gives a team with so many as play, above its referee. */
export function playersIn(pieces: readonly Piece[], text: string): readonly Candidate[] {
  const players: Candidate[] = [];
  for (const line of text.matchAll(LINE)) {
    const { names = '', form } = line.groups ?? {};
    const end = line.index + line[0].length;
    const side = names.replaceAll(/\([^()\n]{0,60}\)/gu, '').split(/\.(?:\s|$)/u, 1)[0] ?? '';
    const count = side.split(/[,;]/u).length;
    const isRows = count > 5 && count < 16 && areRows(names);
    if (!isRows && (!SIDES.has(count) || names.length < 60)) continue;
    if (!isRows && form === undefined && !BELOW.test(text.slice(end, end + REACH))) continue;
    for (const range of namesBetween(pieces, end - names.length, end))
      players.push(candidateOf(pieces, range, text, 'person', 4));
  }
  return players;
}

/** True for three or more rows of a side, kept apart by semicolons, with nothing but names in them: "Roe; Doe, Lund, Moe; Ito". */
function areRows(names: string): boolean {
  const cells = names.trim().split(/[,;]/u);
  return names.split(';').length > 2 && cells.every((cell) => ROW_NAME.test(cell.trim()));
}

/** The runs of capitals between two offsets. */
function namesBetween(pieces: readonly Piece[], start: number, end: number): readonly Range[] {
  const ranges: Range[] = [];
  for (let at = firstAt(pieces, start); (pieces[at]?.start ?? end) < end; at += 1) {
    const from = at;
    while (isPart(pieces[at]) && (at === from || pieces[at]?.isJoined === true)) {
      at += 1;
      const isSmall = NAME_PARTICLES.has(pieces[at]?.text ?? '') && pieces[at + 1]?.isCapital === true;
      if (isSmall && pieces[at + 1]?.isJoined === true) at += 1;
    }
    if (at > from && !/^(?:Subs|Substitutes|Replacements)$/u.test(pieces[from]?.text ?? ''))
      ranges.push({ from, to: at });
  }
  return ranges;
}

function isPart(piece: Piece | undefined): boolean {
  return piece !== undefined && piece.isWord && piece.isCapital && /^\p{Lu}[\p{L}\p{M}'’.-]+$/u.test(piece.text);
}

function firstAt(pieces: readonly Piece[], start: number): number {
  let [low, high] = [0, pieces.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
