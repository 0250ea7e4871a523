import { useEffect, useMemo } from 'react';
import type { Span } from '#core/text/span';
import type { EvidenceIndex, EvidencePlace } from '../../ui/evidence-index';
import { useSame } from '../../ui/same-values';
import { useMediaQuery } from '../../ui/use-media-query';
import { clearHighlights, paintAtRest, paintCursor, paintLit, paintMarks } from './highlights';
import { OffsetMap } from './offset-map';
import { isQuiet } from './quiet-evidence';
import type { SourceMark } from './word-actions';

type PaintInput = {
  /** The element whose paragraphs show the text, once it is in the document; they never change while it lives. */
  readonly root: HTMLElement | null;
  readonly index: EvidenceIndex;
  readonly litIds: ReadonlySet<string>;
  readonly cursor: Span | null;
  readonly showsMarks: boolean;
  /** What a person marked: it is shown whether the evidence is or not. */
  readonly marks: readonly SourceMark[];
};

const NOTHING: readonly EvidencePlace[] = [];

/** Paints the evidence over the source text and gives the map between its offsets and its paragraphs. */
export function useSourcePaint({ root, index, litIds, cursor, showsMarks, marks }: PaintInput): OffsetMap | null {
  const map = useMemo(() => (root ? new OffsetMap(root) : null), [root]);
  // A system that chooses all colours fills all paint alike: what is lit, found or marked by a person would be lost among that at rest (see ForcedLines).
  const isAtRest = useMediaQuery('(forced-colors: none)') && showsMarks;
  // A decision that leaves the words of its item as they were paints nothing anew.
  const loud = useSame(useMemo(() => index.places.filter((place) => !isQuiet(index, place)), [index]));
  useEffect(() => {
    if (map) paintAtRest(map, isAtRest ? loud : NOTHING);
  }, [map, loud, isAtRest]);
  const { places } = index;
  const lit = useMemo(() => places.filter(({ itemId }) => litIds.has(itemId)), [places, litIds]);
  useEffect(() => {
    if (map) paintLit(map, lit);
  }, [map, lit]);
  useEffect(() => {
    if (map) paintMarks(map, marks);
  }, [map, marks]);
  useEffect(() => {
    if (map) paintCursor(map, cursor);
  }, [map, cursor]);
  useEffect(() => (map ? () => clearHighlights(map) : undefined), [map]);
  return map;
}
