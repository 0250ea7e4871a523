import type { CatalogueDraft } from '#core/library/catalogue';
import { toAppError } from './failure';
import type { Files } from './files';
import type { JournalAdapter } from './journal-adapter';
import { writeSentinel } from './sentinel';

/**
 * Where another version of the program wrote to the library last, makes a backup of it as that left it, and notes this version in
 * `library.json` once the backup is whole; a library that holds nothing needs none. What fails is tried again at the next
 * opening: until a format changes, no version makes anything of a library that an earlier one could not read.
 */
export async function noteProgram(
  files: Files,
  folder: string,
  adapter: JournalAdapter,
  data: CatalogueDraft,
  program: string | undefined,
): Promise<void> {
  const { sentinel, number, steps, damages } = adapter.loaded();
  // A damaged library is mended first, and backed up at the opening after.
  if (program === undefined || sentinel.program === program || damages.length > 0) return;
  try {
    if (number > 0) {
      await adapter.backUp(
        'migration',
        () => Promise.resolve(data),
        () => steps,
      );
    }
    await writeSentinel(files, folder, { ...sentinel, program }, adapter.verify);
  } catch (error) {
    toAppError(error);
  }
}
