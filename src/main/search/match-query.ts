import { FIELDS } from '#core/search/query';
import type { Field, Query, WordsTerm } from '#core/search/query';
import { languageOf, wordsOf } from '#core/search/scan';
import { pairedQuery } from './paired';

/** A query in the words of SQLite: conditions on `docs` with their values, and an FTS expression, where it asks for words. */
export type SqlQuery = {
  readonly where: string;
  readonly values: readonly (string | null)[];
  /** The expression; with a field, only articles that hold all the words in that field. */
  readonly match: ((field: Field | null) => string) | null;
  /** Whether all words may stand in any field. */
  readonly isOpen: boolean;
};

/** Weights of the fields in the rank, in the order of FIELDS: a word of the title counts most, then the person's notes. */
export const WEIGHTS = FIELDS.map((field) => ({ title: 8, note: 3 })[field as string] ?? (field === 'text' ? 1 : 0.5));

/** Turns a query into SQL; nothing of what was typed reaches SQLite but as a bound value. */
export function sqlOf(query: Query): SqlQuery {
  const where: string[] = [];
  const values: (string | null)[] = [];
  const wanted: string[] = [];
  const unwanted: string[] = [];
  const isOpen = query.every(
    (term) => term.kind === 'date' || term.kind === 'language' || term.isNot || term.field === null,
  );
  for (const term of query) {
    if (term.kind === 'date') {
      const { from, to } = term.range;
      const isIn = '(dateFrom IS NOT NULL AND (? IS NULL OR dateFrom <= ?) AND (? IS NULL OR dateTo >= ?))';
      where.push(term.isNot ? `NOT ${isIn}` : isIn);
      values.push(to, to, from, from);
    } else if (term.kind === 'language') {
      where.push(`language ${term.isNot ? '<>' : '='} ?`);
      values.push(languageOf(term.language));
    } else {
      const expression = expressionOf(term);
      if (expression !== null) (term.isNot ? unwanted : wanted).push(expression);
    }
  }
  if (wanted.length > 0)
    return { where: where.join(' AND '), values, isOpen, match: (field) => matchOf(wanted, unwanted, field) };
  for (const expression of unwanted) {
    where.push('docs.rowid NOT IN (SELECT rowid FROM words WHERE words MATCH ?)');
    values.push(expression);
  }
  return { where: where.join(' AND '), values, isOpen, match: null };
}

function matchOf(wanted: readonly string[], unwanted: readonly string[], field: Field | null): string {
  const all = `(${wanted.join(' AND ')})`;
  return [field === null ? all : `(${field} : ${all})`, ...unwanted].join(' NOT ');
}

/** Folded words hold letters and digits only, so they need no escaping inside the quotes. */
function expressionOf(term: WordsTerm): string | null {
  const { words, isOpen } = pairedQuery(wordsOf(term), term.kind === 'prefix');
  if (words.length === 0) return null;
  const field = term.field === null ? '' : `${term.field} : `;
  return `(${field}"${words.join(' ')}"${isOpen ? ' *' : ''})`;
}
