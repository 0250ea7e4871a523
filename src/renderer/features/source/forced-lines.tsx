import { useLayoutEffect, useMemo, useRef } from 'react';
import type { EvidenceIndex, EvidencePlace } from '../../ui/evidence-index';
import { kindOf } from '../../ui/kinds';
import { useMediaQuery } from '../../ui/use-media-query';
import type { OffsetMap } from './offset-map';
import { isQuiet } from './quiet-evidence';
import { visibleSpanOf } from './visible-span';
import styles from './forced-lines.module.css';

type ForcedLinesProps = {
  readonly scroller: HTMLElement | null;
  readonly map: OffsetMap | null;
  readonly index: EvidenceIndex;
  readonly showsMarks: boolean;
};

/**
 * The lines under the evidence at rest where a system chooses all colours. It fills whatever is painted on words, so that what is lit,
 * found or marked would be lost among it: there the lines are drawn beneath the words in view. To be put into the scroller.
 */
export function ForcedLines(props: ForcedLinesProps) {
  const isForced = useMediaQuery('(forced-colors: active)');
  return isForced && props.showsMarks ? <Lines {...props} /> : null;
}

function Lines({ scroller, map, index }: ForcedLinesProps) {
  const layer = useRef<HTMLDivElement>(null);
  const loud = useMemo(() => index.places.filter((place) => !isQuiet(index, place)), [index]);
  useLayoutEffect(() => {
    const element = layer.current;
    if (!element || !scroller || !map) return undefined;
    const viewNow = visibleSpanOf(scroller);
    const draw = (): void => {
      const { start, end } = viewNow();
      const origin = element.getBoundingClientRect();
      const seen = loud.filter((place) => place.start < end && place.end > start);
      element.replaceChildren(...seen.flatMap((place) => linesUnder(place, map, origin)));
    };
    draw();
    const sizes = new ResizeObserver(draw);
    for (const each of [scroller, ...scroller.children]) if (each !== element) sizes.observe(each);
    scroller.addEventListener('scroll', draw, { passive: true });
    return () => {
      sizes.disconnect();
      scroller.removeEventListener('scroll', draw);
    };
  }, [scroller, map, loud]);
  return <div ref={layer} className={styles.layer} data-forced-lines aria-hidden />;
}

/** A line for each line of text that a place is on, in the form of its kind. */
function linesUnder(place: EvidencePlace, map: OffsetMap, origin: DOMRect): readonly HTMLElement[] {
  const range = map.rangeOf(place);
  if (!range) return [];
  const live = document.createRange();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  return [...live.getClientRects()].flatMap((box) => {
    if (box.width === 0) return [];
    const line = document.createElement('span');
    line.dataset['kind'] = kindOf(place.section);
    line.style.left = `${box.left - origin.left}px`;
    line.style.top = `${box.bottom - origin.top}px`;
    line.style.width = `${box.width}px`;
    return [line];
  });
}
