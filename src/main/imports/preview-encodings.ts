import { fail, ok } from '#core/result';
import type { Result } from '#core/result';
import type { EncodingOffer } from '#shared/ipc/reading-messages';
import type { SourceFile } from '../importing/read-article';
import type { ImportItem } from '../jobs/import-files';
import { textsOf } from '../jobs/texts-of';
import type { Previewed } from './found-files';
import type { RunOptions } from './run-import';

/** What a text of a preview would say in other encodings; of a table or a mailbox the whole file is asked. */
export async function encodingsOf(
  item: ImportItem,
  { place, isWhole, row }: Previewed,
  options: RunOptions,
): Promise<Result<EncodingOffer>> {
  const file = isWhole ? await item.read() : await textAt(item, place, options);
  if (!file.ok) return file;
  const current = row.found?.encoding ?? 'utf-8';
  const job = { file: file.value, articleId: 'preview', importedAt: new Date(0).toISOString() };
  const choices = await options.engine.encodings?.(job, current);
  if (!choices) return fail('no-engine', 'This file cannot be read in other encodings here.');
  if (!choices.ok) return choices;
  const isChosen = item.encoding !== undefined || item.choices?.[place]?.encoding !== undefined;
  const why = isChosen ? 'chosen' : row.found?.isGuess ? 'guessed' : 'proven';
  return ok({ fileName: row.fileName, current, why, ...choices.value });
}

async function textAt(item: ImportItem, place: string, options: RunOptions): Promise<Result<SourceFile>> {
  for await (const text of textsOf(item, options)) if (text?.place === place) return text.file;
  return fail('not-found', `${item.name} does not hold this text any more.`, 'Choose the file again.');
}
