import type { PastRecord } from '#core/library/history';
import { withWordsForImages } from '#core/library/note-image';
import { shorten } from '#core/summary/item-label';
import { strings } from '../../ui/strings';
import { ownerOf, wordsOfKept } from './describe-kept';

/** The longest part of a note shown in the list, in code units. */
const EXCERPT = 600;

/** The id of the note or kept record, or of the item that was decided about. */
export function keyOfVersion(version: PastRecord): string {
  return version.kind === 'review' ? version.itemId : version.id;
}

/** A version in words: what it is, and its words or those of its item; `names` holds those of the tags and collections there are, by id. */
export function describeVersion(
  version: PastRecord,
  names: ReadonlyMap<string, string>,
): { readonly what: string; readonly words: string } {
  const { note, noteDeleted, emptyNote, edited, cleared } = strings.history;
  if (version.kind === 'note') {
    if (version.note === null) return { what: noteDeleted, words: '' };
    const markdown = withWordsForImages(version.note.markdown, strings.pictures.named);
    const cut =
      markdown.length > EXCERPT ? `${markdown.slice(0, EXCERPT).replace(/[\uD800-\uDBFF]$/u, '')}…` : markdown;
    return { what: note, words: cut.trim() === '' ? emptyNote : cut };
  }
  if (version.kind === 'kept') {
    const { kept, keptDeleted } = strings.history;
    if (version.record === null) return { what: keptDeleted[version.keptKind], words: ownerOf(version.id, names) };
    return { what: kept[version.keptKind], words: shorten(wordsOfKept(version.record, names), EXCERPT) };
  }
  const { review } = version;
  if (review === null) return { what: cleared, words: '' };
  const decisions = [
    review.verdict === null ? null : strings.history[review.verdict],
    review.edit === null ? null : edited,
  ];
  const what = decisions.filter((each) => each !== null).join(', ') || cleared;
  return { what, words: shorten(review.quoted, EXCERPT) };
}

/** The versions that stand now: of each record the latest, which comes first. */
export function latestOf(versions: readonly PastRecord[]): ReadonlySet<PastRecord> {
  const seen = new Set<string>();
  return new Set(
    versions.filter((version) => {
      const key = `${version.kind} ${keyOfVersion(version)}`;
      const isFirst = !seen.has(key);
      seen.add(key);
      return isFirst;
    }),
  );
}
