import { Search, X } from 'lucide-react';
import type { Ref } from 'react';
import { IconButton } from '../../ui/icon-button';
import { useLatest } from '../../ui/latest';
import type { Latest } from '../../ui/latest';
import { strings } from '../../ui/strings';
import { SearchHelp } from './search-help';
import line from '../../ui/search-line.module.css';

const asTyped = (typed: string): string => typed;

type SearchBoxProps = {
  readonly ref: Ref<HTMLInputElement>;
  readonly query: Latest<string>;
};

/** The box that searches in everything; Escape empties it, and the button beside it explains what can be asked. */
export function SearchBox({ ref, query }: SearchBoxProps) {
  const typed = useLatest(query, asTyped);
  return (
    <div className={line.line}>
      <Search size={14} aria-hidden />
      <input
        ref={ref}
        type="text"
        role="searchbox"
        value={typed}
        placeholder={strings.library.filter}
        aria-label={strings.library.filter}
        onChange={({ target }) => query.set(target.value)}
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
      <SearchHelp />
    </div>
  );
}
