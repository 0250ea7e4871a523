import { useEffect, useRef, useState } from 'react';
import { strings } from '../../ui/strings';
import styles from './drop-target.module.css';

type DropTargetProps = { readonly onDrop: (files: readonly File[]) => void };

/** Lets files be dropped anywhere in the window and shows so while they hover over it. */
export function DropTarget({ onDrop }: DropTargetProps) {
  const [isOver, setOver] = useState(false);
  const drop = useRef(onDrop);
  useEffect(() => {
    drop.current = onDrop;
  });
  useEffect(() => {
    let depth = 0;
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
    const count = (step: number) => (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      depth = Math.max(0, depth + step);
      setOver(depth > 0);
    };
    const enter = count(1);
    const leave = count(-1);
    const over = (event: DragEvent) => {
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = hasFiles(event) ? 'copy' : 'none';
    };
    const take = (event: DragEvent) => {
      event.preventDefault();
      depth = 0;
      setOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) drop.current(files);
    };
    const events = { dragenter: enter, dragleave: leave, dragover: over, drop: take } as const;
    for (const [name, listener] of Object.entries(events)) window.addEventListener(name as 'drop', listener);
    return () => {
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
