import { misreadDate } from '#core/search/dates';
import { explained } from '../../ui/messages';
import { strings } from '../../ui/strings';
import type { SearchState } from './use-search';
import controls from '../../ui/controls.module.css';
import styles from './search-notes.module.css';

type SearchNotesProps = {
  readonly state: SearchState | null;
  readonly isEmpty: boolean;
  readonly onQuery: (query: string) => void;
};

/** What there is to say about a search: nothing found, what may have been meant, not all read yet, or why it failed. */
export function SearchNotes({ state, isEmpty, onQuery }: SearchNotesProps) {
  const results = state?.results ?? null;
  const meant = results?.didYouMean ?? null;
  const noDate = isEmpty && results ? misreadDate(state?.query ?? '') : null;
  const isCut = results !== null && results.total > results.hits.length;
  return (
    <output className={styles.notes}>
      {isEmpty && results ? <p>{strings.search.nothing(state?.query ?? '')}</p> : null}
      {noDate === null ? null : <p>{strings.search.noDate(noDate)}</p>}
      {meant === null ? null : (
        <p>
          {strings.search.didYouMean}{' '}
          <button type="button" className={controls.link} onClick={() => onQuery(meant)}>
            {meant}
          </button>
        </p>
      )}
      {isCut ? <p>{strings.search.best(results.hits.length, results.total)}</p> : null}
      {results?.isComplete === false ? <p>{strings.search.reading}</p> : null}
      {state?.problem ? <p>{explained(state.problem)}</p> : null}
    </output>
  );
}
