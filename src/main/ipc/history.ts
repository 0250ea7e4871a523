import { changeBackTo, kindOfVersion, recordsOf, takenWith, versionsOf } from '#core/library/history';
import type { PastChange, PastRecord } from '#core/library/history';
import { keptBefore } from '#core/library/kept';
import { noteTitle } from '#core/library/note-links';
import type { Clock, Store } from '#core/ports';
import { fail, ok } from '#core/result';
import type { Result } from '#core/result';
import { withStore } from '../library/library-session';
import type { LibrarySession } from '../library/library-session';
import type { HandlersOf } from './handlers';
import { decisionChange } from './judgements';
import { namedStep, titleStep } from './step-names';

/** Handlers of `history:`: the earlier versions of the records of an article, or of the library's own, the latest first; one that is restored is a new step. */
export function historyHandlers(session: LibrarySession, clock: Clock): HandlersOf<'history'> {
  return {
    'history:list': (_caller, articleId, { most, only }) =>
      withStore(session, async (store) => {
        const past = await store.pastOf(articleId);
        if (!past.ok) return past;
        const versions = versionsOf(articleId, past.value).toReversed();
        const wanted = only === null ? versions : versions.filter((each) => kindOfVersion(each) === only);
        return ok({ versions: wanted.slice(0, most), hasMore: wanted.length > most });
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
        return restore(store, articleId, { version, past: past.value }, clock);
      }),
  };
}

function restore(
  store: Store,
  articleId: string | null,
  { version, past }: { readonly version: PastRecord; readonly past: readonly PastChange[] },
  clock: Clock,
): Promise<Result<null>> {
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
  const also = takenWith(store.catalogue(), past, version);
  return store.change(also.length === 0 ? change : { type: 'batch', changes: [change, ...also] }, step);
}

/** What a record of the library is called; of a deletion that is made again, the record as it is now. */
function titleOf(store: Store, version: PastRecord): string {
  if (version.kind === 'review') return '';
  if (version.kind === 'kept') {
    const record = version.record ?? keptBefore(store.catalogue().kept, version.keptKind, version.id);
    if (record === undefined) return '';
    return 'name' in record ? (record.name ?? '') : 'names' in record ? (record.names[0] ?? '') : '';
  }
  return noteTitle((version.note ?? store.catalogue().notes[version.id])?.markdown ?? '');
}

function isOf(version: PastRecord, key: string): boolean {
  return (version.kind === 'review' ? version.itemId : version.id) === key;
}
