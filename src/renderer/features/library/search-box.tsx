import { Search, X } from 'lucide-react';
import type { Ref } from 'react';
import { IconButton } from '../../ui/icon-button';
import { strings } from '../../ui/strings';
import { SearchHelp } from './search-help';
import line from '../../ui/search-line.module.css';

type SearchBoxProps = {
  readonly ref: Ref<HTMLInputElement>;
  readonly query: string;
  readonly onQuery: (query: string) => void;
};

/** The box that searches in everything; Escape empties it, and the button beside it explains what can be asked. */
export function SearchBox({ ref, query, onQuery }: SearchBoxProps) {
  return (
    <div className={line.line}>
      <Search size={14} aria-hidden />
      <input
        ref={ref}
        type="text"
        role="searchbox"
        value={query}
        placeholder={strings.library.filter}
        aria-label={strings.library.filter}
        onChange={({ target }) => onQuery(target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && query !== '') {
            event.stopPropagation();
            onQuery('');
          }
        }}
      />
      {query === '' ? null : (
        <IconButton icon={X} label={strings.library.clearFilter} size="small" onPress={() => onQuery('')} />
      )}
      <SearchHelp />
    </div>
  );
}
