/** What documents hold that is no part of their text as it is read. */
export type LeftOut = 'hidden' | 'deleted' | 'comments';

/** What is said of it, in a sentence. */
export function leftOutNote(what: LeftOut): string {
  switch (what) {
    case 'hidden':
      return 'Words that are marked as hidden were left out.';
    case 'deleted':
      return 'Words that were deleted while changes were tracked were left out.';
    default:
      return 'Comments were left out.';
  }
}
