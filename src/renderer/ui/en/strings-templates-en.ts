/** The words about templates of notes. */
export const templateWords = {
  title: 'Note templates',
  show: 'Note templates',
  keep: 'Keep as a template',
  none: 'A template is a text that notes begin with, such as the headings of an interview.',
  hint: 'Of the article, {{title}}, {{date}} and {{place}} are filled in, and {{today}} with the day you write.',
  name: 'Name',
  text: 'Text',
  add: 'New template',
  insert: 'Insert',
  insertNamed: (name: string) => `Insert “${name}”`,
  change: (name: string) => `Change the template “${name}”`,
  remove: (name: string) => `Delete the template “${name}”`,
} as const;
