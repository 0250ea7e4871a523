import type { ReviewedItem } from './overlay';
import type { EntityRule } from './entity-rule';
import type { Note } from './note';
import { itemWords, shorten } from '../summary/item-label';
import type { Section, SummaryItem } from '../summary/summary';

/** So many code units of a wording are kept with a sign-off. */
const MOST = 400;

/** All words of an item that a person may set right, on one line: its label in full and what is said beside it. */
export function signedWords(section: Section, { item }: Pick<ReviewedItem<SummaryItem>, 'item'>): string {
  const said = [itemWords(section, item), ...besides(item)];
  return shorten([...new Set(said.filter((part) => part !== ''))].join(' · '), MOST);
}

/** The words of a note, on one line. */
export function noteWords({ markdown }: Pick<Note, 'markdown'>): string {
  return shorten(markdown, MOST);
}

/** What a rule of the library makes of which names. */
export function ruleWords({ names, is }: Pick<EntityRule, 'names' | 'is'>): string {
  return shorten(`${names.join(', ')} → ${is === null ? '—' : is.name}`, MOST);
}

/** The fields that a person reads beside the label, in this order. */
const BESIDE = ['acronym', 'date', 'dateEnd', 'value', 'unit', 'what'] as const;

function besides(item: SummaryItem): readonly string[] {
  const fields: Readonly<Record<string, unknown>> = item;
  const plain = BESIDE.flatMap((field) => {
    const value = fields[field];
    return typeof value === 'string' || typeof value === 'number' ? [String(value)] : [];
  });
  const speaker = 'speaker' in item && item.speaker !== null ? [item.speaker.name] : [];
  const aliases = 'aliases' in item ? item.aliases : [];
  const roles =
    'roles' in item
      ? item.roles.map(({ title, organization }) => (organization === null ? title : `${title}, ${organization}`))
      : [];
  return [...plain, ...speaker, ...roles, ...aliases];
}
