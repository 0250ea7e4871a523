/** A matrix of a page's content, in the order in which PDF writes its six numbers. */
export type Matrix = readonly [number, number, number, number, number, number];

/** The matrix that changes nothing. */
export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** What `cm` with `inner` makes of the matrix in force (ISO 32000-1, 8.3.4). */
export function within(inner: Matrix, [a, b, c, d, e, f]: Matrix): Matrix {
  const [ia, ib, ic, id, ie, iF] = inner;
  return [ia * a + ib * c, ia * b + ib * d, ic * a + id * c, ic * b + id * d, ie * a + iF * c + e, ie * b + iF * d + f];
}

/** Where a point comes to lie. */
export function placed(x: number, y: number, [a, b, c, d, e, f]: Matrix): { readonly x: number; readonly y: number } {
  return { x: x * a + y * c + e, y: x * b + y * d + f };
}
