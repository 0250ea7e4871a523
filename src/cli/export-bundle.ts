import { fail } from '#core/result';
import type { AppError } from '#core/result';
import { BUNDLE_ENDING } from '../main/bundle/manifest';
import { writeBundle } from '../main/bundle/write-bundle';
import { exists } from '../main/library/exists';
import { folderToOpen } from '../main/library/folder-to-open';
import { write } from './output';
import type { Terminal } from './summarize';
import { counted } from './counted';

/** Which library (null is the one opened last in the window), into which file, and of which articles (none named: all). */
export type BundleRequest = {
  readonly library: string | null;
  readonly out: string;
  readonly articles: readonly string[];
};

/** Writes a bundle; the library may be open in the window. A file that is there already is never replaced. */
export async function exportBundle(request: BundleRequest, terminal: Terminal): Promise<number> {
  const { out, articles } = request;
  const library = await folderToOpen(terminal.userData, request.library);
  if (!out.toLowerCase().endsWith(BUNDLE_ENDING)) {
    return refuse(fail('wrong-name', `The name of a bundle ends in ${BUNDLE_ENDING}.`).error, terminal);
  }
  if (await exists(out)) {
    return refuse(
      fail('file-there', `There is a file at ${out} already. Nothing was written.`, NAME_OTHER).error,
      terminal,
    );
  }
  const order = { library, target: out, ...(articles.length > 0 ? { articles } : {}) };
  const written = await writeBundle(order, { clock: { now: () => new Date() } });
  if (!written.ok) return refuse(written.error, terminal);
  const { counts, missing } = written.value;
  await write(terminal.stdout, `${out}  ${counted(counts.articles, 'article')}, ${counted(counts.notes, 'note')}\n`);
  for (const lost of missing) {
    await write(terminal.stderr, `sidelight: ${lost} was missing or damaged in the library and is not in it\n`);
  }
  return missing.length === 0 ? 0 : 1;
}

const NAME_OTHER = 'Name another file, or move that one away.';

async function refuse({ message, action = '' }: AppError, { stderr }: Terminal): Promise<number> {
  await write(stderr, `sidelight: ${`${message} ${action}`.trim()}\n`);
  return 1;
}
