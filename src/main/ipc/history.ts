import { changeBackTo, recordsOf, versionsOf } from '#core/library/history';
import type { PastRecord } from '#core/library/history';
import { noteTitle } from '#core/library/note-links';
import type { Clock, Store } from '#core/ports';
import { fail, ok } from '#core/result';
import type { Result } from '#core/result';
import { withStore } from '../library/library-session';
import type { LibrarySession } from '../library/library-session';
import type { HandlersOf } from './handlers';
import { MOST_VERSIONS } from '#shared/ipc/messages';
import { decisionChange } from './judgements';
import { namedStep, titleStep } from './step-names';

/** Handlers of `history:`: the earlier versions of notes and decisions on an article, or of the library's own notes, the latest first; one that is restored is a new step. */
export function historyHandlers(session: LibrarySession, clock: Clock): HandlersOf<'history'> {
  return {
    'history:list': (_caller, articleId) =>
      withStore(session, async (store) => {
        const past = await store.pastOf(articleId);
        return past.ok ? ok(versionsOf(articleId, past.value).toReversed().slice(0, MOST_VERSIONS)) : past;
      }),
    'history:restore': (_caller, articleId, number, key) =>
      withStore(session, async (store): Promise<Result<null>> => {
        if (articleId !== null && store.catalogue().articles[articleId]?.deletedAt !== null)
          return fail('not-found', 'This article is no longer in the library.');
        const past = await store.pastOf(articleId);
        if (!past.ok) return past;
        const version = past.value
          .filter((each) => each.number === number)
          .flatMap((each) => recordsOf(articleId, each))
          .find((each) => isOf(each, key));
        if (!version) return fail('not-found', 'The journal no longer holds this version.');
        return restore(store, articleId, version, clock);
      }),
  };
}

function restore(store: Store, articleId: string | null, version: PastRecord, clock: Clock): Promise<Result<null>> {
  const now = clock.now().toISOString();
  const dated =
    version.kind === 'note' && version.note !== null
      ? { ...version, note: { ...version.note, updatedAt: now } }
      : version.kind === 'kept' && version.record !== null && version.keptKind !== 'signoff'
        ? { ...version, record: { ...version.record, at: now } }
        : version;
  const change =
    dated.kind === 'review' && dated.review !== null
      ? decisionChange(store, dated.review).change
      : changeBackTo(articleId, dated);
  const step =
    articleId === null
      ? namedStep('bring-back', titleOf(store, dated), 1)
      : titleStep('bring-back', store, [articleId]);
  return store.change(change, step);
}

/** What a note of the library is called; of a deletion that is made again, the note as it is now. */
function titleOf(store: Store, version: PastRecord): string {
  if (version.kind !== 'note') return '';
  return noteTitle((version.note ?? store.catalogue().notes[version.id])?.markdown ?? '');
}

function isOf(version: PastRecord, key: string): boolean {
  return (version.kind === 'review' ? version.itemId : version.id) === key;
}
