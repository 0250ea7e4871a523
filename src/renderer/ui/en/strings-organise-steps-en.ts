import { count } from '../count-en';

const articles = count('# article', '# articles');

/** What steps about tags, collections and saved searches did. The label is the name of the tag, collection or search. */
export const organiseSteps = {
  tag: { one: (label: string) => `Tagged “${label}”`, many: (number: number) => `Tagged ${articles(number)}` },
  untag: {
    one: (label: string) => `Took off the tag “${label}”`,
    many: (number: number) => `Took a tag off ${articles(number)}`,
  },
  'new-tag': { one: (label: string) => `Made the tag “${label}”`, many: count('Made # tag', 'Made # tags') },
  'change-tag': {
    one: (label: string) => `Changed the tag “${label}”`,
    many: count('Changed # tag', 'Changed # tags'),
  },
  'merge-tags': {
    one: (label: string) => `Merged the tag “${label}”`,
    many: count('Merged # tag', 'Merged # tags'),
  },
  'delete-tag': {
    one: (label: string) => `Deleted the tag “${label}”`,
    many: count('Deleted # tag', 'Deleted # tags'),
  },
  collect: {
    one: (label: string) => `Added to “${label}”`,
    many: (number: number) => `Added ${articles(number)} to a collection`,
  },
  uncollect: {
    one: (label: string) => `Took out of “${label}”`,
    many: (number: number) => `Took ${articles(number)} out of a collection`,
  },
  arrange: {
    one: (label: string) => `Moved an article in “${label}”`,
    many: (number: number) => `Moved ${articles(number)} in a collection`,
  },
  'new-collection': {
    one: (label: string) => `Made the collection “${label}”`,
    many: count('Made # collection', 'Made # collections'),
  },
  'change-collection': {
    one: (label: string) => `Renamed the collection to “${label}”`,
    many: count('Renamed # collection', 'Renamed # collections'),
  },
  'delete-collection': {
    one: (label: string) => `Deleted the collection “${label}”`,
    many: count('Deleted # collection', 'Deleted # collections'),
  },
  'save-search': {
    one: (label: string) => `Saved the search “${label}”`,
    many: count('Saved # search', 'Saved # searches'),
  },
  'change-search': {
    one: (label: string) => `Renamed the search to “${label}”`,
    many: count('Renamed # search', 'Renamed # searches'),
  },
  'delete-search': {
    one: (label: string) => `Deleted the search “${label}”`,
    many: count('Deleted # search', 'Deleted # searches'),
  },
  'new-template': {
    one: (label: string) => `Made the template “${label}”`,
    many: count('Made # template', 'Made # templates'),
  },
  'change-template': {
    one: (label: string) => `Changed the template “${label}”`,
    many: count('Changed # template', 'Changed # templates'),
  },
  'delete-template': {
    one: (label: string) => `Deleted the template “${label}”`,
    many: count('Deleted # template', 'Deleted # templates'),
  },
};
