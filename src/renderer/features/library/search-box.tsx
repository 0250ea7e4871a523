import { Search, X } from 'lucide-react';
import { useRef, useState } from 'react';
import type { Ref } from 'react';
import { whenClosed } from '../../ui/focus-back';
import { IconButton } from '../../ui/icon-button';
import { useLatest } from '../../ui/latest';
import type { Latest } from '../../ui/latest';
import { strings } from '../../ui/strings';
import { putOperator } from './put-operator';
import { SearchHelp } from './search-help';
import line from '../../ui/search-line.module.css';

const asTyped = (typed: string): string => typed;

type SearchBoxProps = {
  readonly ref: Ref<HTMLInputElement>;
  readonly query: Latest<string>;
};

/** The box that searches in everything; Escape empties it, and the button beside it explains what can be asked, and puts it in. */
export function SearchBox({ ref, query }: SearchBoxProps) {
  const typed = useLatest(query, asTyped);
  const box = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState('');

  function put(operator: string): void {
    const field = box.current?.querySelector('input');
    if (!field) return;
    const end = field.selectionEnd ?? typed.length;
    const { text, caret } = putOperator({ text: typed, start: field.selectionStart ?? end, end }, operator);
    query.set(text);
    setSaid(strings.searchHelp.said(operator));
    // The list that closes gives the focus to its button first.
    whenClosed(() => {
      field.focus();
      field.setSelectionRange(caret, caret);
    });
  }

  return (
    <div ref={box} className={line.line}>
      <Search size={14} aria-hidden />
      <input
        ref={ref}
        type="text"
        role="searchbox"
        value={typed}
        placeholder={strings.library.filter}
        aria-label={strings.library.filter}
        onChange={({ target }) => {
          setSaid('');
          query.set(target.value);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && typed !== '') {
            event.stopPropagation();
            query.set('');
          }
        }}
      />
      {typed === '' ? null : (
        <IconButton icon={X} label={strings.library.clearFilter} size="small" onPress={() => query.set('')} />
      )}
      <SearchHelp onChoose={put} />
      <span className="visually-hidden" aria-live="polite">
        {said}
      </span>
    </div>
  );
}
