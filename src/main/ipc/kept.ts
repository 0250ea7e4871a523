import type { Addition } from '#core/library/addition';
import { reviewKey } from '#core/library/change';
import type { Change } from '#core/library/change';
import { keptPut } from '#core/library/kept';
import type { KeptRecord } from '#core/library/kept';
import { mergeEdits } from '#core/library/merge-decision';
import { organisationOf } from '#core/library/organised';
import type { ItemEdit } from '#core/library/review';
import type { Clock, IdSource, Store } from '#core/ports';
import { fail, ok } from '#core/result';
import { compareText } from '#core/text/compare';
import type { KeptInput } from '#shared/ipc/kept-schemas';
import { catalogueOf, withStore } from '../library/library-session';
import type { LibrarySession } from '../library/library-session';
import type { HandlersOf } from './handlers';
import { decisionsInTurn } from './in-turn';
import { namedStep } from './step-names';

/** What a kept record gets from main: its id, its time, and the name of whoever reviews at this computer. */
export type KeptOptions = { readonly clock: Clock; readonly ids: IdSource; readonly author: () => string };

/** Handlers of `kept:`; what was saved is on the disk, wholly or not at all, before it is answered. */
export function keptHandlers(session: LibrarySession, options: KeptOptions): HandlersOf<'kept'> {
  return {
    'kept:list': (_caller, kind) =>
      JSON.stringify(
        Object.values<KeptRecord>(catalogueOf(session).kept[kind]).sort((a, b) => compareText(a.id, b.id)),
      ),
    'kept:organisation': () => JSON.stringify(organisationOf(catalogueOf(session))),
    'kept:save': (_caller, inputs, step) =>
      decisionsInTurn(session, () =>
        withStore(session, async (store) => {
          if (inputs.some((input) => isAboutNothing(store, input))) {
            return fail('not-found', 'The article this is about is no longer in the library.');
          }
          const changes = inputs.flatMap((input) => keptChanges(store, input, options));
          const saved = await store.change({ type: 'batch', changes }, namedStep(step.kind, step.label, step.count));
          return saved.ok
            ? ok(changes.flatMap((change) => (change.type === 'kept:put' ? [change.record] : [])))
            : saved;
        }),
      ),
  };
}

/** The changes that the window asks for, with the author and the time; with an added item goes what was decided about it. */
export function keptChanges(store: Store, input: KeptInput, { clock, ids, author }: KeptOptions): readonly Change[] {
  if (input.type === 'delete') {
    const change: Change = { type: 'kept:delete', kind: input.kind, id: input.id };
    return input.kind === 'addition' ? [change, ...decisionsOn(store, input.id)] : [change];
  }
  const at = clock.now().toISOString();
  const record = input.kind === 'addition' ? mergedAddition(store, input) : input.record;
  return [keptPut(input.kind, { ...record, id: input.record.id ?? ids.next(), by: author(), at })];
}

type AdditionInput = Extract<KeptInput, { readonly kind: 'addition'; readonly type: 'put' }>;

/** An added item as it is set right in one window, with what another has set right in it since. */
function mergedAddition(store: Store, { record, over }: AdditionInput): AdditionInput['record'] {
  const known = store.catalogue().kept.addition[record.id ?? ''];
  if (known === undefined || over === undefined) return record;
  const whole = ({ values, place }: Pick<Addition, 'values' | 'place'>): ItemEdit => ({ ...values, evidence: place });
  const { evidence, ...values } = mergeEdits(whole(record), whole(over), whole(known));
  return { ...record, values, place: evidence ?? record.place };
}

/** What takes away the decisions on an added item: without it they would stand nowhere. */
function decisionsOn(store: Store, additionId: string): readonly Change[] {
  const { reviews, kept } = store.catalogue();
  const articleId = kept.addition[additionId]?.articleId;
  if (articleId === undefined) return [];
  const judgements = Object.values(kept.judgement).filter(
    (judgement) => judgement.itemId === additionId && judgement.articleId === articleId,
  );
  const review = reviews[reviewKey(articleId, additionId)];
  return [
    ...(review === undefined ? [] : [{ type: 'review:delete', articleId, itemId: additionId } as const]),
    ...judgements.map(({ id }): Change => ({ type: 'kept:delete', kind: 'judgement', id })),
  ];
}

/** True for a record about an article that is not in the library. */
export function isAboutNothing(store: Store, input: KeptInput): boolean {
  if (input.type === 'delete' || input.record.articleId === null) return false;
  return !Object.hasOwn(store.catalogue().articles, input.record.articleId);
}
