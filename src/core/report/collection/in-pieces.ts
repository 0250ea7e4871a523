/**
 * Parts a list into pieces whose sizes together are at most `most`; one that is larger by itself is a piece of its own. The
 * order stays, and nothing is lost.
 */
export function inPieces<T>(list: readonly T[], sizeOf: (each: T) => number, most: number): readonly (readonly T[])[] {
  const pieces: T[][] = [];
  let room = 0;
  for (const each of list) {
    const size = sizeOf(each);
    const last = pieces.at(-1);
    if (last && size <= room) {
      last.push(each);
      room -= size;
    } else {
      pieces.push([each]);
      room = most - size;
    }
  }
  return pieces;
}
