/** The name of a piece: that of its file with the place in it, and the ending that tells what its own bytes are. */
export function pieceName(fileName: string, place: string, ending?: string): string {
  const own = /\.[^.\s]{1,10}$/u.exec(fileName)?.[0] ?? '';
  const stem = own === '' ? fileName : fileName.slice(0, -own.length);
  return `${stem} (${place})${ending ?? own}`;
}
