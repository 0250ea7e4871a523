import { keptPut } from '#core/library/kept';
import type { SignableState, Signoff } from '#core/library/signoff';
import { changesSince } from '#core/library/signoff-changes';
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
        const last = lastSignoff(store, articleId);
        // It is asked with every note that is saved: what was never signed has nothing to be held against.
        if (last === null) return ok(UNSIGNED);
        const now = await signableNow(store, articleId);
        return now.ok ? ok(stateOf(last, now.value)) : now;
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

const UNSIGNED: SignoffState = { signed: null, isChanged: false, isTextChanged: false, changes: [] };

function stateOf(signoff: Signoff, now: SignableState): SignoffState {
  const { by, at, sha256: hash } = signoff;
  const changes = changesSince(signoff, now);
  return {
    signed: { by, at, sha256: hash },
    isChanged: hash !== now.sha256 || changes.length > 0,
    isTextChanged: signoff.textSha256 !== now.textSha256,
    changes,
  };
}
