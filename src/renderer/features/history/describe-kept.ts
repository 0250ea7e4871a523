import type { KeptRecord } from '#core/library/kept';
import { strings } from '../../ui/strings';

/** The words of a kept record for the list of versions. */
export function wordsOfKept(record: KeptRecord): string {
  if ('place' in record) return record.place.anchor.exact;
  if ('names' in record) return record.names.join(', ');
  // The record holds no more than whose it is; the name of its tag or collection may have changed since.
  if ('tagId' in record || 'collectionId' in record) return '';
  if ('name' in record) return record.name;
  if ('text' in record) return record.text;
  return 'verdict' in record ? record.quoted : strings.review.signoff.by(record.by);
}
