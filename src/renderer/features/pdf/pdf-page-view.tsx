import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { IconButton } from '../../ui/icon-button';
import { explained } from '../../ui/messages';
import { strings } from '../../ui/strings';
import type { PdfPreview } from './use-pdf-preview';
import styles from './pdf-dialog.module.css';

/** The width of a page in the dialog, in pixels. */
const WIDTH = 460;

/** The signs for the page before and the page after, as the window is read. */
const [Back, Forth] = strings.direction === 'rtl' ? [ChevronRight, ChevronLeft] : [ChevronLeft, ChevronRight];

/** One page of the preview, and the way to the others. */
export function PdfPageView({ preview: { pages, error, isMaking } }: { readonly preview: PdfPreview }) {
  const words = strings.pdf;
  const [wanted, setWanted] = useState(1);
  const canvas = useRef<HTMLCanvasElement>(null);
  const count = pages?.count ?? 0;
  const number = Math.min(Math.max(1, wanted), Math.max(1, count));
  useEffect(() => {
    if (canvas.current && pages) void pages.draw(number, canvas.current, WIDTH).catch(() => undefined);
  }, [pages, number]);
  return (
    <section className={styles.preview} aria-label={words.preview} aria-busy={isMaking}>
      <div className={styles.sheet} data-making={isMaking}>
        {error ? <p role="alert">{explained(error)}</p> : null}
        <canvas ref={canvas} className={styles.page} hidden={error !== null} />
      </div>
      <div className={styles.pages}>
        <IconButton icon={Back} label={words.previous} isDisabled={number <= 1} onPress={() => setWanted(number - 1)} />
        <output>{isMaking ? words.making : words.page(number, count)}</output>
        <IconButton
          icon={Forth}
          label={words.next}
          isDisabled={number >= count}
          onPress={() => setWanted(number + 1)}
        />
      </div>
    </section>
  );
}
