/** Where texts were left: the offset of the first words in view by the id of the article, the one left longest ago first. */
export type Positions = ReadonlyMap<string, number>;

/** The most articles whose positions are kept. */
export const MOST_POSITIONS = 2_000;

/** The positions after an article was left; one left at its top opens there anyway and needs no position. */
export function withPosition(positions: Positions, articleId: string, offset: number): Positions {
  const others = [...positions].filter(([id]) => id !== articleId);
  return new Map((offset <= 0 ? others : [...others, [articleId, offset] as const]).slice(-MOST_POSITIONS));
}
