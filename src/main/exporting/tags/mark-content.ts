import { inkOf } from '#core/report/tags';
import { IDENTITY, placed, within } from './matrix';
import type { Matrix } from './matrix';

/** One marked sequence of a page; its number is its place in the list. `x` and `y` are where its words begin, in points. */
export type Mark = { readonly entry: number; readonly x: number; readonly y: number };

/** What inks mean, and what is drawn by its name. */
export type Meaning = {
  /** The true colour of an ink as three numbers of a page's content; null for a colour that is no ink. */
  readonly colourOf: (ink: number) => string | null;
  /** The name under which the words of an entry are marked. */
  readonly tagOf: (entry: number) => string;
  /** The entry to which a picture or a part drawn by this name belongs; below 0 when to none. */
  readonly drawn: (name: string) => number;
  /** Whether the state of this name makes all transparent. */
  readonly hides: (name: string) => boolean;
};

/** Whether a page is read, or a part that is drawn in one piece: such a part only gets its colours back, and is marked where it is drawn. */
export type Piece = 'page' | 'part';

/** The content of a page with its marks. */
export type Marked = { readonly content: string; readonly marks: readonly Mark[] };

/** What belongs to nothing that is read. */
const ARTIFACT = -1;
const COLOUR = /(\S+) (\S+) (\S+) (RG|rg)/gu;
const PLACE = /(\S+) (\S+) Tm$/mu;

/**
 * Marks what is printed on a page by its inks, and puts the true colours back. It reads the content as Chromium writes it
 * (Skia: an instruction a line, fill and stroke coloured alike); whatever it does not know stays as it is.
 */
export function markContent(
  written: string,
  { colourOf, tagOf, drawn, hides }: Meaning,
  piece: Piece = 'page',
): Marked {
  const content = written.endsWith('\n') ? written : `${written}\n`;
  /** What is done of the content, up to `copied`: pieces as they were, and what stands between them now. */
  const out: string[] = [];
  let copied = 0;
  const marks: Mark[] = [];
  const stack: { readonly matrix: Matrix; readonly ink: number; readonly hidden: boolean }[] = [];
  let matrix = IDENTITY;
  let ink = ARTIFACT;
  let hidden = false;
  let last = ARTIFACT;
  let owner: number | null = null;
  /** Where the path begins that is being drawn: no mark may stand inside of it. */
  let path: number | null = null;

  /** Puts this in the place of what stands between the two. */
  const put = (from: number, to: number, words: string): void => {
    out.push(content.slice(copied, from), words);
    copied = to;
  };
  const end = (before: number): void => {
    if (owner !== null && piece === 'page') put(before, before, 'EMC\n');
    owner = null;
  };
  /** Puts the mark before the piece that begins there. */
  const own = (entry: number, from: number, x: number, y: number): void => {
    last = entry;
    if (owner === entry) return;
    const begin = entry === ARTIFACT ? '/Artifact BMC' : `/${tagOf(entry)} <</MCID ${String(marks.length)}>> BDC`;
    if (entry !== ARTIFACT) marks.push({ entry, ...placed(x, y, matrix) });
    if (piece === 'page') put(from, from, `${owner === null ? '' : 'EMC\n'}${begin}\n`);
    owner = entry;
  };

  for (let at = 0; at < content.length;) {
    let stop = content.indexOf('\n', at);
    if (stop < 0) stop = content.length;
    if (stop === at + 2 && content.startsWith('BT', at)) {
      // No line of a text that is shown can be this one: Chromium writes it in hexadecimal digits.
      const shut = content.indexOf('\nET\n', at);
      stop = shut < 0 ? content.length : shut + 3;
      const text = content.slice(at, stop);
      const [, x = '0', y = '0'] = PLACE.exec(text) ?? [];
      // Letters that are drawn as shapes are followed by themselves in no colour at all, to be found and copied.
      own(hidden ? last : ink, at, Number(x), Number(y));
      at = stop + 1;
      continue;
    }
    const begin = at;
    at = stop + 1;
    const line = content.slice(begin, stop);
    const operator = line.slice(line.lastIndexOf(' ') + 1);
    switch (operator) {
      case 'q':
        end(begin);
        stack.push({ matrix, ink, hidden });
        break;
      case 'Q':
        end(begin);
        ({ matrix, ink, hidden } = stack.pop() ?? { matrix: IDENTITY, ink: ARTIFACT, hidden: false });
        break;
      case 'cm':
        matrix = within(line.split(' ').slice(0, 6).map(Number) as unknown as Matrix, matrix);
        break;
      case 'm':
      case 're':
        path ??= begin;
        break;
      case 'n':
        path = null;
        break;
      case 'f':
      case 'f*':
      case 'S':
      case 's':
      case 'B':
      case 'B*':
      case 'b':
      case 'b*':
        own(ink, path ?? begin, 0, 0);
        path = null;
        break;
      case 'gs':
        hidden = hides(line.slice(1, line.indexOf(' ')));
        break;
      case 'sh':
        own(ARTIFACT, begin, 0, 0);
        break;
      case 'Do':
        own(drawn(line.slice(1, line.indexOf(' '))), begin, 0, 0);
        break;
      case 'RG':
      case 'rg':
        put(
          begin,
          stop,
          line.replaceAll(COLOUR, (set, red: string, green: string, blue: string, operation: string) => {
            const number = inkOf(byte(red), byte(green), byte(blue));
            const colour = colourOf(number);
            ink = colour === null ? ARTIFACT : number;
            return colour === null ? set : `${colour} ${operation}`;
          }),
        );
        break;
      case 'scn':
      case 'SCN':
        ink = ARTIFACT;
        break;
      default:
    }
  }
  end(content.length);
  out.push(content.slice(copied));
  return { content: out.join(''), marks };
}

/** A part of a colour, from 0 to 255. */
function byte(part: string): number {
  return Math.round(Number(part) * 255);
}
