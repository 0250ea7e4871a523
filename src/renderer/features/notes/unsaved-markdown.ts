import { strings } from '../../ui/strings';

type Unsaved = { readonly articleId: string | null; readonly markdown: string };

/** One Markdown text of all unsaved notes, each under the title of its article, every word as it was typed. */
export function unsavedMarkdown(notes: readonly Unsaved[], titleOf: (articleId: string) => string | undefined): string {
  const parts = notes.map(
    ({ articleId, markdown }) =>
      `# ${articleId === null ? strings.libraryNotes.title : (titleOf(articleId) ?? strings.saving.unknownArticle)}\n\n${markdown}\n`,
  );
  return parts.join('\n');
}
