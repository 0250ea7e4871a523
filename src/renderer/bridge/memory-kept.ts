import { EMPTY_CATALOGUE } from '#core/library/catalogue';
import type { Catalogue } from '#core/library/catalogue';
import { applyKept, KEPT_KINDS, keptDraft, keptOfArticle, keptPut } from '#core/library/kept';
import type { Kept, KeptOfArticle, KeptRecord } from '#core/library/kept';
import { organisationOf } from '#core/library/organised';
import type { StepName } from '#core/library/steps';
import { ok } from '#core/result';
import type { BridgeMethods } from '#shared/ipc/contract';
import type { KeptInput } from '#shared/ipc/kept-schemas';

type MemoryKept = {
  /** Puts back what was kept before. */
  readonly show: (kept: Kept) => void;
  readonly current: () => Kept;
  readonly of: (articleId: string) => KeptOfArticle;
  readonly methods: (parts: {
    readonly step: (kind: StepName['kind'], label: string, run: () => void) => void;
    readonly articles: () => Catalogue['articles'];
    readonly onChanged: (inputs: readonly KeptInput[], articleIds: readonly string[]) => void;
  }) => BridgeMethods['kept'];
};

/** The kept records of a library in memory, for tests of components. */
export function createMemoryKept(given: readonly KeptOfArticle[]): MemoryKept {
  let kept = keptDraft();
  let made = 0;
  for (const each of given) {
    for (const kind of KEPT_KINDS) {
      for (const record of each[kind]) applyKept(kept, keptPut(kind, record));
    }
  }

  function put(input: Extract<KeptInput, { readonly type: 'put' }>): KeptRecord {
    const id = input.record.id ?? `kept-${(made += 1)}`;
    const record = { ...input.record, id, by: 'Tester', at: '2024-01-01T00:00:00.000Z' };
    applyKept(kept, keptPut(input.kind, record));
    return record;
  }

  return {
    show: (before) => {
      kept = keptDraft(before);
    },
    current: () => keptDraft(kept),
    of: (articleId) => keptOfArticle(kept, articleId),
    methods: ({ step, articles, onChanged }) => ({
      list: (kind) => Promise.resolve(JSON.stringify(Object.values(kept[kind]))),
      organisation: () =>
        Promise.resolve(JSON.stringify(organisationOf({ ...EMPTY_CATALOGUE, articles: articles(), kept }))),
      save: (inputs, name) => {
        const records: KeptRecord[] = [];
        step(name.kind, name.label, () => {
          for (const input of inputs) {
            if (input.type === 'put') records.push(put(input));
            else applyKept(kept, { type: 'kept:delete', kind: input.kind, id: input.id });
          }
        });
        onChanged(
          inputs,
          records.flatMap(({ articleId }) => articleId ?? []),
        );
        return Promise.resolve(ok(records));
      },
    }),
  };
}
