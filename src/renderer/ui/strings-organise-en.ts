import { count } from './count-en';

/** The words about the order of the list, articles handled together, tags, collections and narrowing. */
export const organiseWords = {
  view: {
    menu: 'Sort and group',
    sortBy: 'Sort by',
    sorts: { imported: 'Import, newest first', date: 'Date, newest first', title: 'Title', place: 'Place' },
    order: 'Order',
    reversed: 'Reverse the order',
    groupBy: 'Group by',
    groups: { none: 'No groups', month: 'Month', place: 'Place', language: 'Language' },
    noMonth: 'Undated',
    noPlace: 'No place',
  },
  marked: {
    bar: 'Selected articles',
    count: count('# selected', '# selected'),
    clear: 'Clear the selection',
    remove: count('Delete # article', 'Delete # articles'),
  },
};
