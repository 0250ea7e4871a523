import { HUES } from '#core/library/highlight';
import type { Span } from '#core/text/span';
import { kindOf, KINDS } from '../../ui/kinds';
import type { Kind } from '../../ui/kinds';
import type { EvidencePlace } from '../../ui/evidence-index';
import type { OffsetMap } from './offset-map';
import type { SourceMark } from './word-actions';

/** The names under which the evidence is painted: one for each kind at rest and one for each kind when it is lit. */
export const restName = (kind: Kind): string => `rest-${kind}`;
/** See restName. */
export const litName = (kind: Kind): string => `lit-${kind}`;
/** The name under which the words are painted that a person marked in one way. */
export const markName = (look: SourceMark['look']): string => `mark-${look}`;
/** The ways in which a person can mark words. */
const LOOKS = [...HUES, 'note'] as const satisfies readonly SourceMark['look'][];
/** The name of the place where the keyboard stands in the source. */
export const CURSOR_NAME = 'evidence-cursor';

/** The names of what a search in the text found, and of the place it has come to. */
export const [FOUND_NAME, FOUND_NOW_NAME] = ['found-all', 'found-now'] as const;

/** True when the engine of the page can paint highlights without touching the text. */
function canHighlight(): boolean {
  return typeof CSS !== 'undefined' && 'highlights' in CSS && typeof Highlight === 'function';
}

/** Marks places quietly, by kind. */
export function paintAtRest(map: OffsetMap, places: readonly EvidencePlace[]): void {
  for (const kind of KINDS) {
    paint(
      map,
      restName(kind),
      places.filter(({ section }) => kindOf(section) === kind),
    );
  }
}

/** Lights the given places in the colours of their kinds, and nothing else. */
export function paintLit(map: OffsetMap, places: readonly EvidencePlace[]): void {
  for (const kind of KINDS) {
    paint(
      map,
      litName(kind),
      places.filter(({ section }) => kindOf(section) === kind),
      2,
    );
  }
}

/** Paints what a person marked, above the evidence at rest and below what is lit. */
export function paintMarks(map: OffsetMap, marks: readonly SourceMark[]): void {
  for (const look of LOOKS) {
    const spans = marks.filter((mark) => mark.look === look).map(({ span }) => span);
    paint(map, markName(look), spans, 1);
  }
}

/** Shows where the keyboard stands, or nowhere. */
export function paintCursor(map: OffsetMap, span: Span | null): void {
  paint(map, CURSOR_NAME, span ? [span] : [], 3);
}

/** Paints what a search found, above all that lies under it, and the place it has come to above the rest. */
export function paintFound(map: OffsetMap, hits: readonly Span[], now: Span | null): void {
  paint(map, FOUND_NAME, hits, 4);
  paint(map, FOUND_NOW_NAME, now ? [now] : [], 5);
}

/** Takes all paint away from one text. */
export function clearHighlights(map: OffsetMap): void {
  for (const name of painted.keys()) paint(map, name, []);
}

/** What is painted under each name, by the text it is in: two texts may be read beside each other. */
const painted = new Map<string, Map<OffsetMap, readonly StaticRange[]>>();

function paint(map: OffsetMap, name: string, spans: readonly Span[], priority = 0): void {
  if (!canHighlight()) return;
  const ranges = spans.flatMap((span) => map.rangeOf(span) ?? []).map((range) => new StaticRange(range));
  const texts = painted.get(name) ?? new Map<OffsetMap, readonly StaticRange[]>();
  painted.set(name, texts);
  if (ranges.length === 0) texts.delete(map);
  else texts.set(map, ranges);
  if (texts.size === 0) {
    CSS.highlights.delete(name);
    return;
  }
  const highlight = new Highlight(...[...texts.values()].flat());
  highlight.priority = priority;
  CSS.highlights.set(name, highlight);
}
