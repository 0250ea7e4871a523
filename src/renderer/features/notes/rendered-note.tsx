import { useMemo } from 'react';
import { directionOf } from '#core/text/direction';
import { usePictures } from '../../bridge/use-pictures';
import { renderMarkdown } from '../../ui/markdown';
import { strings } from '../../ui/strings';
import { withTaskToggled } from '../../ui/task-list';
import { targetOf } from './link-targets';
import { useNoteLinks } from './note-links';
import styles from './note-view.module.css';

type RenderedNoteProps = {
  readonly markdown: string;
  readonly isReadOnly: boolean;
  /** Takes over the note with a task ticked or unticked. */
  readonly onChange: (markdown: string) => void;
};

/** A note as it reads; its tasks can be ticked. */
export function RenderedNote({ markdown, isReadOnly, onChange }: RenderedNoteProps) {
  const { targets, onOpen } = useNoteLinks();
  const pictureOf = usePictures(markdown);
  const html = useMemo(() => {
    const isKnown = (link: string): boolean => targetOf(targets, link) !== null;
    return renderMarkdown(markdown, isReadOnly ? 'fixed-boxes' : 'boxes', isKnown, pictureOf);
  }, [markdown, isReadOnly, targets, pictureOf]);
  if (markdown.trim() === '') return <p className={styles.blank}>{strings.notes.emptyNote}</p>;
  return (
    // The boxes take the focus and the clicks; the note only gathers what they did.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- see the line above
    <div
      className={styles.rendered}
      dir={directionOf(markdown)}
      onClick={({ target }) => {
        const changed =
          target instanceof HTMLInputElement ? withTaskToggled(markdown, Number(target.dataset['task'])) : null;
        if (changed !== null) onChange(changed);
        const link =
          target instanceof Element ? target.closest<HTMLElement>('[data-wiki]')?.dataset['wiki'] : undefined;
        if (link !== undefined) onOpen(link);
      }}
      // The Markdown was cleaned by DOMPurify in renderMarkdown.
      // oxlint-disable-next-line react/no-danger -- see the line above
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}
