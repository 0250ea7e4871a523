import type { Catalogue } from '#core/library/catalogue';
import { imagesIn } from '#core/library/note-image';
import type { Files } from './files';
import { pastJournals } from './past-journals';
import { redactJournal } from './redact-journal';

/**
 * The pictures that nothing names any more once these articles are removed for good: their notes do, no other note does, and no
 * earlier version of another one that the journals still tell. A picture that no note ever named is not among them: it may just have
 * been inserted. Fails where a journal cannot be read, for what is in it is not known then.
 */
export async function unneededImages(
  files: Files,
  folder: string,
  catalogue: Catalogue,
  ids: ReadonlySet<string>,
): Promise<ReadonlySet<string>> {
  const unneeded = new Set(imagesOnlyOf(catalogue, ids));
  if (unneeded.size === 0) return unneeded;
  for (const { read } of await pastJournals(files, folder)) {
    const bytes = await read();
    const named = [...unneeded].filter((id) => bytes.includes(`image:${id}`));
    if (named.length === 0) continue;
    const rest = redactJournal(bytes, ids) ?? bytes;
    for (const id of named) if (rest.includes(`image:${id}`)) unneeded.delete(id);
  }
  return unneeded;
}

/** The pictures that notes of these articles name, and neither another note nor a template does now. */
export function imagesOnlyOf({ notes, kept }: Catalogue, ids: ReadonlySet<string>): ReadonlySet<string> {
  const all = Object.values(notes);
  const isGone = ({ articleId }: { readonly articleId: string | null }): boolean =>
    articleId !== null && ids.has(articleId);
  const others = [...all.filter((note) => !isGone(note)), ...Object.values(kept.template)];
  const needed = new Set(others.flatMap(({ markdown }) => imagesIn(markdown)));
  const own = all.filter(isGone).flatMap(({ markdown }) => imagesIn(markdown));
  return new Set(own.filter((id) => !needed.has(id) && kept.image[id] !== undefined));
}
