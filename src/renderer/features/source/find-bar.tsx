import { ChevronDown, ChevronUp, Search, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { MOST_HITS } from '#core/search/hits';
import { IconButton } from '../../ui/icon-button';
import { strings } from '../../ui/strings';
import type { Find } from './use-find';
import line from '../../ui/search-line.module.css';
import styles from './find-bar.module.css';

type FindBarProps = { readonly find: Find };

const words = strings.find;

/** The line over the text in which words are looked for in it: Enter goes to the next place, Shift+Enter to the one before. */
export function FindBar({ find }: FindBarProps) {
  const box = useRef<HTMLInputElement>(null);
  const { hits, at, asked, onStep, onClose } = find;
  useEffect(() => {
    if (asked === null) return;
    box.current?.focus();
    box.current?.select();
  }, [asked]);
  useEffect(() => {
    // A tooltip keeps Escape for itself from the document on: only the window hears it before.
    const onEscape = (event: globalThis.KeyboardEvent) => {
      if (event.key !== 'Escape' || document.activeElement !== box.current) return;
      event.preventDefault();
      event.stopPropagation();
      onClose();
    };
    window.addEventListener('keydown', onEscape, true);
    return () => window.removeEventListener('keydown', onEscape, true);
  }, [onClose]);
  const isNothing = find.words.trim() !== '' && hits.length === 0;
  const count = hits.length < MOST_HITS ? words.at(at + 1, hits.length) : words.atLeast(at + 1, MOST_HITS);
  return (
    <search className={`${line.line} ${styles.bar}`} aria-label={words.bar}>
      <Search size={14} aria-hidden />
      <input
        ref={box}
        type="text"
        role="searchbox"
        dir="auto"
        value={find.words}
        placeholder={words.placeholder}
        aria-label={words.bar}
        onChange={({ target }) => find.onWords(target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          onStep(event.shiftKey ? -1 : 1);
          event.preventDefault();
          event.stopPropagation();
        }}
      />
      <output className={styles.count} data-nothing={isNothing || undefined}>
        {isNothing ? words.none : hits.length === 0 ? '' : count}
      </output>
      <IconButton
        icon={ChevronUp}
        label={words.previous}
        size="small"
        keys="Shift+F3"
        isDisabled={hits.length === 0}
        onPress={() => onStep(-1)}
      />
      <IconButton
        icon={ChevronDown}
        label={words.next}
        size="small"
        keys="F3"
        isDisabled={hits.length === 0}
        onPress={() => onStep(1)}
      />
      <IconButton icon={X} label={words.close} size="small" onPress={onClose} />
    </search>
  );
}
