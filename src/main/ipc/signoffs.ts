import { keptPut } from '#core/library/kept';
import { changesSince } from '#core/library/signoff';
import type { SignableState, Signoff } from '#core/library/signoff';
import type { Clock, IdSource } from '#core/ports';
import { fail, ok } from '#core/result';
import type { SignoffState } from '#shared/ipc/review-messages';
import { withStore } from '../library/library-session';
import type { LibrarySession } from '../library/library-session';
import { lastSignoff, signableNow } from '../library/signed';
import type { HandlersOf } from './handlers';
import { titleStep } from './step-names';

/** What a sign-off gets from main: its id and its time. */
type SignoffOptions = { readonly clock: Clock; readonly ids: IdSource };

/** Handlers of `signoffs:`; what is signed is read from the disk, never taken from the window. */
export function signoffHandlers(session: LibrarySession, { clock, ids }: SignoffOptions): HandlersOf<'signoffs'> {
  return {
    'signoffs:state': (_caller, articleId) =>
      withStore(session, async (store) => {
        const now = await signableNow(store, articleId);
        return now.ok ? ok(stateOf(lastSignoff(store, articleId), now.value)) : now;
      }),
    'signoffs:sign': (_caller, articleId, by) =>
      withStore(session, async (store) => {
        const now = await signableNow(store, articleId);
        if (!now.ok) return now;
        const signoff: Signoff = { id: ids.next(), articleId, by, at: clock.now().toISOString(), ...now.value };
        return store.change(keptPut('signoff', signoff), titleStep('sign-off', store, [articleId]));
      }),
    'signoffs:withdraw': (_caller, articleId) =>
      withStore(session, async (store) => {
        const last = lastSignoff(store, articleId);
        if (last === null) return fail('not-found', 'This article is not signed off.');
        const change = { type: 'kept:delete', kind: 'signoff', id: last.id } as const;
        return store.change(change, titleStep('withdraw-sign-off', store, [articleId]));
      }),
  };
}

function stateOf(signoff: Signoff | null, now: SignableState): SignoffState {
  if (signoff === null) return { signed: null, isChanged: false, isTextChanged: false, changes: [] };
  const { by, at, sha256: hash } = signoff;
  return {
    signed: { by, at, sha256: hash },
    isChanged: hash !== now.sha256,
    isTextChanged: signoff.textSha256 !== now.textSha256,
    changes: changesSince(signoff, now),
  };
}
