import type { Span } from '../../text/span';

/** Which offsets of a text are taken by names already found, so that asking costs no more than the name is long. */
export type TakenPlaces = {
  readonly isFree: (span: Span) => boolean;
  readonly take: (span: Span) => void;
};

/** Lays out a text of that length with nothing taken. */
export function takenPlaces(length: number): TakenPlaces {
  const taken = new Uint8Array(length + 1);
  return {
    isFree: ({ start, end }) => !taken.subarray(start, end).includes(1),
    take: ({ start, end }) => void taken.fill(1, start, end),
  };
}
