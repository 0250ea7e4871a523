import { X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { Comment } from '#core/library/comment';
import { formatInstant } from '../../ui/edtf';
import { IconButton } from '../../ui/icon-button';
import { strings } from '../../ui/strings';
import controls from '../../ui/controls.module.css';
import styles from './item-thread.module.css';

type ItemThreadProps = {
  readonly id: string;
  /** The item, in words. */
  readonly label: string;
  readonly comments: readonly Comment[];
  /** Answers with whether the comment was kept: what was typed stays until it is. */
  readonly onAdd: (text: string) => Promise<boolean>;
  readonly onRemove: (comment: Comment) => void;
  readonly onClose: () => void;
};

/** What was said about an item, oldest first, and a field to add to it. */
export function ItemThread({ id, label, comments, onAdd, onRemove, onClose }: ItemThreadProps) {
  const { comments: words } = strings.review;
  const [text, setText] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);

  async function add(): Promise<void> {
    const typed = text.trim();
    if (typed !== '' && (await onAdd(typed))) setText('');
  }

  function onKeyDown(event: KeyboardEvent): void {
    // The keys of the items are letters: they are typed here.
    event.stopPropagation();
    if (event.key === 'Escape' && text.trim() === '') onClose();
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    void add();
  }

  return (
    <section id={id} className={styles.thread} aria-label={words.label(label)}>
      <ul className={styles.list}>
        {comments.map((comment) => (
          <li key={comment.id} className={styles.comment}>
            <p className={styles.head}>
              <bdi className={styles.by}>{comment.by}</bdi>
              <time dateTime={comment.at}>{formatInstant(comment.at)}</time>
              <span className={styles.remove}>
                <IconButton icon={X} label={words.remove} size="small" onPress={() => onRemove(comment)} />
              </span>
            </p>
            <p className={styles.text} dir="auto">
              {comment.text}
            </p>
          </li>
        ))}
      </ul>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape and Enter from its field */}
      <form
        className={styles.form}
        onKeyDown={onKeyDown}
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <textarea
          ref={field}
          className={controls.field}
          rows={2}
          dir="auto"
          value={text}
          maxLength={10_000}
          aria-label={words.placeholder}
          placeholder={words.placeholder}
          onChange={({ target }) => setText(target.value)}
        />
        <button type="submit" className={controls.outlined} disabled={text.trim() === ''}>
          {words.send}
        </button>
      </form>
    </section>
  );
}
