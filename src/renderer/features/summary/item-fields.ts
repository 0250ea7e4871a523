import { keptItems } from '#core/library/overlay';
import type { ReviewedSections } from '#core/library/overlay';
import type { ItemEdit } from '#core/library/review';
import type { Person, Quote, Section, SummaryItem } from '#core/summary/summary';

/** The name of a field a person may set right. */
export type FieldName = Exclude<keyof ItemEdit, 'evidence' | 'section' | 'without' | 'into'>;

/** The fields of each section, in the order of the form. */
export const SECTION_FIELDS = {
  keyPoints: ['text'],
  people: ['name', 'title', 'organization'],
  organizations: ['name', 'acronym'],
  places: ['name'],
  timeline: ['date', 'dateEnd', 'text'],
  quotes: ['text', 'speaker'],
  figures: ['text', 'value', 'unit', 'what'],
  dates: ['text', 'date'],
  topics: ['text'],
} as const satisfies Record<Section, readonly FieldName[]>;

/** Fields that hold whole sentences. */
export const LONG_FIELDS: ReadonlySet<FieldName> = new Set(['text']);
/** Fields that may not be left empty. */
const REQUIRED_FIELDS: ReadonlySet<FieldName> = new Set(['text', 'name']);
const NULLABLE_FIELDS: ReadonlySet<FieldName> = new Set([
  'organization',
  'acronym',
  'dateEnd',
  'speaker',
  'unit',
  'what',
]);

/** What a field can be filled with besides typing: the names there are in the article. */
export type FieldNames = Readonly<Partial<Record<FieldName, readonly string[]>>>;

/** The people and organisations of a summary, for the fields that name one. */
export function namesForFields({ people, organizations }: ReviewedSections): FieldNames {
  const ofPeople = keptItems(people).map(({ name }) => name);
  const ofOrganizations = keptItems(organizations).map(({ name }) => name);
  return { speaker: [...new Set([...ofPeople, ...ofOrganizations])], organization: [...new Set(ofOrganizations)] };
}

/** What the form holds: every field as the text a person sees. */
export type FieldValues = Readonly<Partial<Record<FieldName, string>>>;

/** The fields of an item as text, ready for the form. */
export function fieldValues(section: Section, item: SummaryItem): FieldValues {
  return Object.fromEntries(SECTION_FIELDS[section].map((field) => [field, fieldText(section, item, field)]));
}

function fieldText(section: Section, item: SummaryItem, field: FieldName): string {
  if (section === 'people' && field !== 'name') {
    const role = (item as Person).roles[0];
    return (field === 'title' ? role?.title : role?.organization) ?? '';
  }
  if (field === 'speaker') return (item as Quote).speaker?.name ?? '';
  if (section === 'topics') return 'term' in item ? item.term : '';
  const value = (item as unknown as Partial<Record<FieldName, string | number | null>>)[field];
  return value === null || value === undefined ? '' : String(value);
}

/** Why the values cannot be saved, by field; empty when they can. */
export function fieldErrors(values: FieldValues): Readonly<Partial<Record<FieldName, 'required' | 'notNumber'>>> {
  const errors: Partial<Record<FieldName, 'required' | 'notNumber'>> = {};
  for (const [field, value] of Object.entries(values) as [FieldName, string][]) {
    if (REQUIRED_FIELDS.has(field) && value.trim() === '') errors[field] = 'required';
    if (field === 'value' && value.trim() !== '' && parseNumber(value) === null) errors[field] = 'notNumber';
  }
  return errors;
}

/** The edit that turns `before` into `after`, keeping what an earlier edit had set; null when nothing differs. */
export function editOf(before: FieldValues, after: FieldValues, earlier: ItemEdit | null): ItemEdit | null {
  const changes: Record<string, string | number | null> = {};
  for (const [field, value] of Object.entries(after) as [FieldName, string][]) {
    if (value.trim() !== (before[field] ?? '').trim()) changes[field] = toValue(field, value.trim());
  }
  return Object.keys(changes).length === 0 ? null : ({ ...earlier, ...changes } satisfies ItemEdit);
}

function toValue(field: FieldName, value: string): string | number | null {
  if (field === 'value') return value === '' ? null : parseNumber(value);
  if (value === '' && (NULLABLE_FIELDS.has(field) || field === 'date')) return null;
  return value;
}

function parseNumber(text: string): number | null {
  const number = Number(text.replaceAll(/[\s,']/gu, ''));
  return Number.isFinite(number) ? number : null;
}
