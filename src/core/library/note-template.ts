import type { KeptBase } from './kept';

/** A text that a person begins notes with: its name, and the Markdown with placeholders as TEMPLATE_FIELDS names them. */
export type NoteTemplate = KeptBase & {
  readonly articleId: null;
  readonly name: string;
  readonly markdown: string;
};

/** What a placeholder such as `{{title}}` may stand for: of the article its title, date and place, and the day of writing. */
export const TEMPLATE_FIELDS = ['title', 'date', 'today', 'place'] as const;

/** What stands for each placeholder; empty where it is not known. */
export type TemplateValues = Readonly<Record<(typeof TEMPLATE_FIELDS)[number], string>>;

const FIELD = new RegExp(`\\{\\{[ \\t]*(${TEMPLATE_FIELDS.join('|')})[ \\t]*\\}\\}`, 'giu');

/** The text of a template with its placeholders filled in, each once; what else stands in braces is left as it is. */
export function fillTemplate(markdown: string, values: TemplateValues): string {
  return markdown.replaceAll(FIELD, (_, field: string) => values[field.toLowerCase() as keyof TemplateValues]);
}
