import type { Settings } from '#shared/ipc/schemas';

/** What of a summary is shown: the sections folded away, and whether only items that are not reviewed are listed. */
export type SummaryView = NonNullable<Settings['summary']>;

/** What is shown until a person says otherwise. */
export const WHOLE_SUMMARY: SummaryView = { closed: ['dates'], isUnreviewedOnly: false };
