import type { KeptRecord } from '#core/library/kept';

/** The words of a kept record for the list of versions. */
export function wordsOfKept(record: KeptRecord): string {
  return record.name;
}
