import { fail, ok } from '#core/result';
import type { Result } from '#core/result';
import type { PreviewChoice } from '#shared/ipc/schemas';
import type { Choice } from '../jobs/import-files';
import type { FoundFiles } from './found-files';
import type { ImportPlan } from './planned-items';

/** A plan that was looked at and waits for a person's word. */
export type Offer = { readonly plan: ImportPlan; readonly found: FoundFiles };

/** The offers of this run, by their ids; each is taken or dropped once. */
export function createOffers() {
  const offers = new Map<string, Offer>();
  return {
    put: (id: string, offer: Offer): void => void offers.set(id, offer),
    get: (id: string): Result<Offer> => {
      const offer = offers.get(id);
      return offer ? ok(offer) : gone();
    },
    /** The plan of an offer with what a person decided on its texts. */
    take: (id: string, choices: readonly PreviewChoice[]): Result<ImportPlan> => {
      const offer = offers.get(id);
      offers.delete(id);
      return offer ? ok(withChoices(offer, choices)) : gone();
    },
    drop: (id: string): void => void offers.delete(id),
  };
}

function gone(): Result<never> {
  return fail('no-preview', 'These files are no longer waiting to be imported.', 'Choose them again.');
}

/** A plan with what was decided on the texts that were found in it. */
export function withChoices({ plan, found }: Offer, choices: readonly PreviewChoice[]): ImportPlan {
  const decided = new Map<number, Record<string, Choice>>();
  for (const { row, ...choice } of choices) {
    const text = found.texts[row];
    if (!text) continue;
    const { choices: before = {} } = plan.files[text.file] ?? {};
    const ofFile = decided.get(text.file) ?? Object.assign(Object.create(null) as Record<string, Choice>, before);
    const { status, like } = text.row;
    const isSame = choice.isLeftOut === true && status === 'same-text' && like !== null;
    ofFile[text.place] = { ...before[text.place], ...choice, ...(isSame ? { sameAs: like.title } : {}) };
    decided.set(text.file, ofFile);
  }
  const files = plan.files.map((file, index) => {
    const made = decided.get(index);
    return made ? { ...file, choices: { ...made } } : file;
  });
  return { ...plan, files };
}
