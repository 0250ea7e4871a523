import type { KeptRecord } from '#core/library/kept';
import { strings } from '../../ui/strings';

/** The words of a kept record for the list of versions; of what puts an article under a tag or into a collection, the name that has now. */
export function wordsOfKept(record: KeptRecord, names: ReadonlyMap<string, string>): string {
  if ('place' in record) return record.place.anchor.exact;
  if ('names' in record) return record.names.join(', ');
  if ('tagId' in record) return names.get(record.tagId) ?? '';
  if ('collectionId' in record) return names.get(record.collectionId) ?? '';
  if ('name' in record) return record.name ?? '';
  if ('text' in record) return record.text;
  return 'verdict' in record ? record.quoted : strings.review.signoff.by(record.by);
}

/** The tag or collection that a record was of, by its id, which begins with theirs; empty where it is of none that is there. */
export function ownerOf(id: string, names: ReadonlyMap<string, string>): string {
  const [, name = ''] = [...names].find(([owner]) => id.startsWith(`${owner}_`)) ?? [];
  return name;
}
