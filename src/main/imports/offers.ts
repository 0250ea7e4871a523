import { fail, ok } from '#core/result';
import type { Result } from '#core/result';
import type { PreviewChoice } from '#shared/ipc/schemas';
import type { Choice } from '../jobs/import-files';
import type { ImportPlan } from './planned-items';
import type { Previewed } from './preview';

/** Plans that were looked at and wait for a person's word. */
type Offer = { readonly plan: ImportPlan; readonly texts: readonly Previewed[] };

/** The offers of this run, by their ids; each is taken or dropped once. */
export function createOffers() {
  const offers = new Map<string, Offer>();
  return {
    put: (id: string, offer: Offer): void => void offers.set(id, offer),
    /** The rows of an offer as one JSON text. */
    rowsOf: (id: string): Result<string> => {
      const offer = offers.get(id);
      return offer ? ok(JSON.stringify(offer.texts.map(({ row }) => row))) : gone();
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

function withChoices({ plan, texts }: Offer, choices: readonly PreviewChoice[]): ImportPlan {
  const decided = new Map<number, Record<string, Choice>>();
  for (const { row, ...choice } of choices) {
    const text = texts[row];
    if (!text) continue;
    const ofFile = decided.get(text.file) ?? (Object.create(null) as Record<string, Choice>);
    ofFile[text.place] = choice;
    decided.set(text.file, ofFile);
  }
  const files = plan.files.map((file, index) => {
    const made = decided.get(index);
    return made ? { ...file, choices: { ...made } } : file;
  });
  return { ...plan, files };
}
