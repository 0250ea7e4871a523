import type { DragEvent } from 'react';

/** What is dragged is told by this kind while it is over something, and cannot be dropped anywhere else. */
const KIND = 'application/x-sidelight-articles';

/** Begins to drag articles. */
export function dragArticles({ dataTransfer }: DragEvent, articleIds: readonly string[]): void {
  dataTransfer.setData(KIND, JSON.stringify(articleIds));
  dataTransfer.effectAllowed = 'copy';
}

/** What has an element take articles that are dropped on it, and say so while they are over it; nothing else is taken. */
export function takesArticles(onDrop: (articleIds: readonly string[]) => void) {
  const isOurs = ({ dataTransfer }: DragEvent): boolean => dataTransfer.types.includes(KIND);
  const show = (event: DragEvent, isOver: boolean): void => {
    if (event.currentTarget instanceof HTMLElement) event.currentTarget.toggleAttribute('data-drop', isOver);
  };
  return {
    onDragOver: (event: DragEvent): void => {
      if (!isOurs(event)) return;
      event.preventDefault();
      // The window takes files, and refuses everything else.
      event.stopPropagation();
      event.dataTransfer.dropEffect = 'copy';
      show(event, true);
    },
    onDragLeave: (event: DragEvent): void => show(event, false),
    onDrop: (event: DragEvent): void => {
      show(event, false);
      if (!isOurs(event)) return;
      event.preventDefault();
      event.stopPropagation();
      onDrop(JSON.parse(event.dataTransfer.getData(KIND)) as readonly string[]);
    },
  };
}
