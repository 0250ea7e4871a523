import { writeBundle } from '../../../src/main/bundle/write-bundle';
import { makeParts } from '../../../src/main/forms/make-parts';
import { inputReader } from '../../../src/main/forms/read-input';
import { writeForms } from '../../../src/main/forms/write-forms';
import type { FormTarget } from '../../../src/main/forms/write-forms';
import type { Store } from '../../../src/core/ports';
import { fail, ok } from '../../../src/core/result';
import type { AppError } from '../../../src/core/result';

/** Writes a bundle of the whole library, as the program's thread does; answers why it could not be, or null. */
export async function exportBundle(
  library: string,
  target: string,
  onProgress: (done: number) => void = () => undefined,
): Promise<AppError | null> {
  const written = await writeBundle({ library, target }, { clock: { now: () => new Date() }, onProgress });
  return written.ok ? null : written.error;
}

/** Writes articles as JSON, as the program does; answers why they could not all be, or null. */
export async function exportArticles(
  store: Store,
  ids: readonly string[],
  target: FormTarget,
  onProgress: (done: number) => void = () => undefined,
): Promise<AppError | null> {
  const { problem, failed } = await writeForms({
    form: 'json',
    articles: ids.map((id) => ({ id, title: id })),
    target,
    read: inputReader(store),
    make: async (form, input) => ok(await makeParts(form, input)),
    signal: new AbortController().signal,
    onProgress: ({ done }) => onProgress(done),
  });
  const [first] = failed;
  return problem ?? (first ? fail('not-exported', `${first.title}: ${first.reason}`).error : null);
}
