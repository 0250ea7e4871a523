import { useMemo } from 'react';
import { renderMarkdown } from '../../ui/markdown';
import { strings } from '../../ui/strings';
import styles from './note-view.module.css';

/** A note as it reads. */
export function RenderedNote({ markdown }: { readonly markdown: string }) {
  const html = useMemo(() => renderMarkdown(markdown), [markdown]);
  if (markdown.trim() === '') return <p className={styles.blank}>{strings.notes.emptyNote}</p>;
  // The Markdown was cleaned by DOMPurify in renderMarkdown.
  // oxlint-disable-next-line react/no-danger -- see the line above
  return <div className={styles.rendered} dir="auto" dangerouslySetInnerHTML={{ __html: html }} />;
}
