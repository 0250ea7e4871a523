import { dirname } from 'node:path';
import type { ArticleRow, Catalogue } from '../../../src/core/library/catalogue';
import type { Change } from '../../../src/core/library/change';
import type { Note } from '../../../src/core/library/note';
import type { Review } from '../../../src/core/library/review';

/** The time at which everything in the model happens. */
export const AT = '2024-02-03T04:05:06.000Z';

type Owned = { readonly articleId: string | null };
type Step = { readonly label: string; readonly change: Change; readonly before: ReadonlyMap<string, unknown> };
type State = {
  readonly records: ReadonlyMap<string, unknown>;
  readonly done: readonly Step[];
  readonly undone: readonly Step[];
};
type Backup = State & { readonly tick: number };

/** A library as one plain map and its steps: what the store must be equal to, written a second time and without any file. */
export class PlainModel {
  records = new Map<string, unknown>();
  done: readonly Step[] = [];
  undone: readonly Step[] = [];
  /** The article files there are. */
  files = new Set<string>();
  readonly backups = new Map<string, Backup>();
  readonly #emptied = new Map<string, number>();
  #tick = 0;

  /** Carries a change out, as a step where it has a label. */
  change(wanted: Change, label: string | null): void {
    this.#tick += 1;
    const before = new Map(keysOf(wanted).map((key) => [key, this.records.get(key) ?? null]));
    apply(this.records, wanted);
    if (label === null) return;
    this.done = [...this.done, { label, change: wanted, before }];
    this.undone = [];
  }

  /** Takes the last step back; an article that it brought goes to the recycle bin. False where there is none. */
  undo(): boolean {
    const step = this.done.at(-1);
    if (step === undefined) return false;
    for (const [key, value] of step.before) {
      if (value !== null) this.records.set(key, value);
      else if (key.startsWith('article ')) setDeleted(this.records, key, AT);
      else this.records.delete(key);
    }
    this.done = this.done.slice(0, -1);
    this.undone = [...this.undone, step];
    return true;
  }

  /** Does the step again that was taken back last; false where there is none. */
  redo(): boolean {
    const step = this.undone.at(-1);
    if (step === undefined) return false;
    apply(this.records, step.change);
    this.undone = this.undone.slice(0, -1);
    this.done = [...this.done, step];
    return true;
  }

  /** Removes the deleted articles with all that is theirs, and ends the steps; gives how many they were. */
  emptyBin(): number {
    const gone = this.#rows().filter(({ deletedAt }) => deletedAt !== null);
    if (gone.length === 0) return 0;
    this.#tick += 1;
    this.#take(new Set(gone.map(({ id }) => id)));
    for (const { id, file } of gone) {
      this.#emptied.set(id, this.#tick);
      const own = `${dirname(file)}/${id}-`;
      for (const each of this.files) if (each.startsWith(own)) this.files.delete(each);
    }
    this.done = [];
    this.undone = [];
    return gone.length;
  }

  /** Notes that a backup of this name is of the present state. */
  backUp(name: string): void {
    const { done, undone } = this;
    this.backups.set(name, { records: new Map(this.records), done, undone, tick: this.#tick });
  }

  /** Goes back to a backup; what was removed for good since stays gone, and past that no step is taken back. Gives how many those are. */
  restore(name: string): number {
    const backup = this.backups.get(name);
    if (backup === undefined) throw new Error(`There is no backup ${name}`);
    this.#tick += 1;
    this.records = new Map(backup.records);
    const emptied = [...this.#emptied].filter(([, tick]) => tick > backup.tick).map(([id]) => id);
    this.done = emptied.length > 0 ? [] : backup.done;
    this.undone = emptied.length > 0 ? [] : backup.undone;
    const missing = this.#rows().filter(({ id, file }) => emptied.includes(id) && !this.files.has(file));
    this.#take(new Set(missing.map(({ id }) => id)));
    return missing.length;
  }

  #rows(): readonly ArticleRow[] {
    return [...this.records].flatMap(([key, value]) => (key.startsWith('article ') ? [value as ArticleRow] : []));
  }

  #take(ids: ReadonlySet<string>): void {
    for (const [key, value] of this.records) {
      const owner = key.startsWith('article ') ? (value as ArticleRow).id : (value as Owned).articleId;
      if (owner !== null && ids.has(owner)) this.records.delete(key);
    }
  }
}

/** All records of a catalogue as the model names them. */
export function recordsOf({ articles, notes, reviews, kept }: Catalogue): Record<string, unknown> {
  const named = (kind: string, records: object) =>
    Object.entries(records).map(([id, record]) => [`${kind} ${id}`, record] as const);
  return Object.fromEntries([
    ...named('article', articles),
    ...named('note', notes),
    ...named('review', reviews),
    ...Object.entries(kept).flatMap(([kind, records]) => named(kind, records)),
  ]);
}

const reviewKey = ({ articleId, itemId }: Pick<Review, 'articleId' | 'itemId'>): string =>
  `review ${articleId}/${itemId}`;
const noteKey = ({ id }: Pick<Note, 'id'>): string => `note ${id}`;

function keysOf(change: Change): readonly string[] {
  switch (change.type) {
    case 'batch':
      return change.changes.flatMap(keysOf);
    case 'article:put':
      return [`article ${change.row.id}`];
    case 'note:put':
      return [noteKey(change.note)];
    case 'note:delete':
      return [noteKey(change)];
    case 'review:put':
      return [reviewKey(change.review)];
    case 'review:delete':
      return [reviewKey(change)];
    case 'kept:put':
      return [`${change.kind} ${change.record.id}`];
    case 'kept:delete':
      return [`${change.kind} ${change.id}`];
    default:
      return [`article ${change.id}`];
  }
}

function apply(records: Map<string, unknown>, change: Change): void {
  const [key = ''] = keysOf(change);
  if (change.type === 'batch') for (const part of change.changes) apply(records, part);
  else if (change.type === 'article:put') records.set(key, change.row);
  else if (change.type === 'note:put') records.set(key, change.note);
  else if (change.type === 'review:put') records.set(key, change.review);
  else if (change.type === 'kept:put') records.set(key, change.record);
  else if (change.type === 'article:delete') setDeleted(records, key, change.at);
  else if (change.type === 'article:restore') setDeleted(records, key, null);
  else records.delete(key);
}

function setDeleted(records: Map<string, unknown>, key: string, deletedAt: string | null): void {
  const before = records.get(key);
  if (before !== undefined) records.set(key, { ...(before as ArticleRow), deletedAt });
}
