import type { Difference } from '#core/likeness/difference';
import { fail, ok } from '#core/result';
import type { Bridge } from '#shared/ipc/contract';
import type { EncodingOffer, ReadAgain } from '#shared/ipc/reading-messages';

/** What a bridge in memory offers to read an article as, and what comes of it. */
export type MemoryReadings = {
  readonly offer?: EncodingOffer;
  readonly lost?: ReadAgain['lost'];
  readonly difference?: Difference;
};

/** The part of the bridge in memory that reads articles again. */
export function memoryReadings({ offer, lost = [], difference }: MemoryReadings): Bridge['readings'] {
  return {
    offer: () =>
      Promise.resolve(offer ? ok(offer) : fail('encoding-stated', 'The file says itself how it is to be read.')),
    compare: () =>
      Promise.resolve(difference ? ok(JSON.stringify(difference)) : fail('not-found', 'One of them is gone.')),
    redraw: () => Promise.resolve(ok({ engine: 'older', now: 'newer', changes: [], kept: 0, lost: [] })),
    redrawMany: (articleIds) => {
      const total = articleIds?.length ?? 0;
      return Promise.resolve(ok({ total, looked: total, same: total, changed: [], failed: [], problem: null }));
    },
    stopRedraw: () => Promise.resolve(null),
    apply: (_articleId, encoding) => Promise.resolve(ok({ encoding, moved: 1, lost })),
  };
}
