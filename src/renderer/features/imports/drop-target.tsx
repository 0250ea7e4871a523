import { useEffect, useRef, useState } from 'react';
import { strings } from '../../ui/strings';
import { droppedIn } from './dropped-files';
import type { Dropped } from './dropped-files';
import styles from './drop-target.module.css';

type DropTargetProps = {
  readonly onDrop: (dropped: Dropped) => void;
  readonly onPaste: (text: string) => void;
};

/** The shortest pasted text, in UTF-16 code units, that is taken for an article and not for a slip of the keys. */
const SHORTEST_ARTICLE = 80;

/** Lets files be dropped, and texts be pasted, anywhere in the window but in a field; shows so while files hover over it. */
export function DropTarget({ onDrop, onPaste }: DropTargetProps) {
  const [isOver, setOver] = useState(false);
  const take = useRef({ onDrop, onPaste });
  useEffect(() => {
    take.current = { onDrop, onPaste };
  });
  useEffect(() => {
    let depth = 0;
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
    const hasText = (event: DragEvent) => event.dataTransfer?.types.includes('text/plain') === true;
    const count = (step: number) => (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      depth = Math.max(0, depth + step);
      setOver(depth > 0 && !isTakenBy(event));
    };
    const enter = count(1);
    const leave = count(-1);
    const over = (event: DragEvent) => {
      event.preventDefault();
      if (hasFiles(event)) setOver(!isTakenBy(event));
      if (event.dataTransfer) event.dataTransfer.dropEffect = hasFiles(event) || hasText(event) ? 'copy' : 'none';
    };
    const drop = (event: DragEvent) => {
      const isTaken = event.defaultPrevented;
      event.preventDefault();
      depth = 0;
      setOver(false);
      // A note that is being written has taken it.
      if (isTaken) return;
      const dropped = droppedIn(event.dataTransfer);
      const text = event.dataTransfer?.getData('text/plain') ?? '';
      if (dropped.files.length > 0 || dropped.folders.length > 0) take.current.onDrop(dropped);
      else if (text.trim().length >= SHORTEST_ARTICLE) take.current.onPaste(text);
    };
    const events = { dragenter: enter, dragleave: leave, dragover: over, drop } as const;
    for (const [name, listener] of Object.entries(events)) window.addEventListener(name as 'drop', listener);
    const paste = (event: ClipboardEvent) => {
      const target = event.composedPath()[0];
      const isField =
        target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA)$/u.test(target.tagName));
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (isField || text.trim().length < SHORTEST_ARTICLE) return;
      event.preventDefault();
      take.current.onPaste(text);
    };
    window.addEventListener('paste', paste);
    return () => {
      window.removeEventListener('paste', paste);
      for (const [name, listener] of Object.entries(events)) window.removeEventListener(name as 'drop', listener);
    };
  }, []);
  return isOver ? (
    <div className={styles.target}>
      <p className={styles.title}>{strings.imports.drop}</p>
      <p>{strings.imports.dropHint}</p>
    </div>
  ) : null;
}

/** True over a place that takes files itself, as a note that is being written does. */
function isTakenBy(event: DragEvent): boolean {
  return event.composedPath().some((each) => each instanceof Element && each.hasAttribute('data-takes-files'));
}
