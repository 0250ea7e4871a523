import { Check, Pencil, Trash2 } from 'lucide-react';
import { useMemo } from 'react';
import { formatInstant } from '../../ui/edtf';
import { IconButton } from '../../ui/icon-button';
import { renderMarkdown } from '../../ui/markdown';
import { strings } from '../../ui/strings';
import { NoteEditor } from './note-editor';
import styles from './note-view.module.css';

type NoteViewProps = {
  readonly number: number;
  readonly markdown: string;
  readonly updatedAt: string | null;
  readonly isEditing: boolean;
  readonly isReadOnly: boolean;
  readonly onEditing: (isEditing: boolean) => void;
  readonly onChange: (markdown: string) => void;
  readonly onFlush: () => void;
  readonly onRemove: () => void;
};

/** One note: set as it reads, or open for writing. */
export function NoteView(props: NoteViewProps) {
  const { number, markdown, updatedAt, isEditing, isReadOnly, onEditing, onChange, onFlush, onRemove } = props;
  return (
    <li className={styles.note} aria-label={strings.notes.noteNumber(number)}>
      {isEditing ? (
        <NoteEditor
          initial={markdown}
          onChange={onChange}
          onBlur={onFlush}
          onDone={() => {
            onFlush();
            onEditing(false);
          }}
        />
      ) : (
        <RenderedNote markdown={markdown} />
      )}
      <div className={styles.foot}>
        <span className={styles.when}>{updatedAt === null ? '' : formatInstant(updatedAt)}</span>
        {isReadOnly ? null : (
          <>
            <IconButton
              icon={isEditing ? Check : Pencil}
              label={isEditing ? strings.notes.read : strings.notes.write}
              size="small"
              onPress={() => onEditing(!isEditing)}
            />
            <IconButton icon={Trash2} label={strings.notes.remove} size="small" onPress={onRemove} />
          </>
        )}
      </div>
    </li>
  );
}

function RenderedNote({ markdown }: { readonly markdown: string }) {
  const html = useMemo(() => renderMarkdown(markdown), [markdown]);
  if (markdown.trim() === '') return <p className={styles.blank}>{strings.notes.emptyNote}</p>;
  // The Markdown was cleaned by DOMPurify in renderMarkdown.
  // oxlint-disable-next-line react/no-danger -- see the line above
  return <div className={styles.rendered} dir="auto" dangerouslySetInnerHTML={{ __html: html }} />;
}
