import type { Span } from '../text/span';
import { asEntity, ENTITY_SECTIONS, isEntitySection, joined } from './entity';
import type { Entity, EntitySection } from './entity';
import { itemsOnWords } from './item-place';
import type { ItemRecord } from './item-place';
import type { EntityPart, ReviewedItem } from './overlay';
import type { ItemEdit } from './review';

/** A person, an organisation or a place with what was decided about it. */
export type ReviewedEntity = ReviewedItem<Entity>;

/** The entities of a summary by section, as they are shown. */
export type ReviewedEntities = { readonly [S in EntitySection]: readonly ReviewedEntity[] };

/** Where an entity was found or added: what records about it name as its section. */
function foundSection({ foundIn, section }: Pick<ReviewedItem<unknown>, 'foundIn' | 'section'>) {
  return foundIn ?? section;
}

/**
 * Lays over the entities what is no matter of words: names taken off, other kinds, and those that are one. `editOf` gives what a person
 * changed of an entity. One whose other half cannot be found for certain stands on its own.
 */
export function correctEntities(
  entities: ReviewedEntities,
  editOf: (entity: ReviewedEntity) => ItemEdit | null,
  text: string | undefined,
): ReviewedEntities {
  const all = ENTITY_SECTIONS.flatMap((section) =>
    entities[section].map((entity) => retyped(withoutNames(entity, editOf(entity), text), editOf(entity))),
  );
  const targets = new Map<string, ReviewedEntity>();
  for (const entity of all) {
    const target = targetOf(all, entity, editOf(entity)?.into, text);
    if (target !== null) targets.set(entity.original.id, target);
  }
  const parts = new Map<ReviewedEntity, ReviewedEntity[]>();
  const whole = all.filter((entity) => {
    const target = lastTarget(entity, targets);
    if (target !== null) parts.set(target, [...(parts.get(target) ?? []), entity]);
    return target === null;
  });
  return bySection(whole.map((entity) => withParts(entity, parts.get(entity) ?? [])));
}

/** The entities by their kinds; one that is of another kind now stands after those that were found so. */
export function bySection(entities: readonly ReviewedEntity[]): ReviewedEntities {
  const isMoved = ({ foundIn }: ReviewedEntity): boolean => foundIn !== undefined;
  const inOrder = [...entities.filter((entity) => !isMoved(entity)), ...entities.filter(isMoved)];
  const of = (wanted: EntitySection): readonly ReviewedEntity[] => inOrder.filter(({ section }) => section === wanted);
  return { people: of('people'), organizations: of('organizations'), places: of('places') };
}

function retyped(entity: ReviewedEntity, edit: ItemEdit | null): ReviewedEntity {
  const section = edit?.section;
  if (section === undefined || section === entity.section) return entity;
  const item = asEntity(section, entity.item, entity.item.name);
  const found = foundSection(entity);
  const { foundIn: _foundIn, ...rest } = entity;
  return { ...rest, item, section, ...(found === section ? {} : { foundIn: found }) };
}

function withoutNames(entity: ReviewedEntity, edit: ItemEdit | null, text: string | undefined): ReviewedEntity {
  if (edit?.without === undefined || edit.without.length === 0) return entity;
  const gone = new Set(edit.without);
  const { item } = entity;
  const mentions = item.mentions.filter((span) => text === undefined || !gone.has(nameAt(text, span)));
  const aliases = item.aliases.filter((alias) => !gone.has(alias));
  return { ...entity, item: { ...item, aliases, mentions: mentions.length === 0 ? item.mentions : mentions } };
}

/** The words at a span as names are written: without line ends inside. */
export function nameAt(text: string, { start, end }: Span): string {
  return text.slice(start, end).replaceAll(/\s+/gu, ' ').trim();
}

function targetOf(
  all: readonly ReviewedEntity[],
  entity: ReviewedEntity,
  into: ItemRecord | undefined,
  text: string | undefined,
): ReviewedEntity | null {
  if (into === undefined) return null;
  const others = all.filter((other) => other !== entity);
  const byId = others.find((other) => idsOf(other).includes(into.itemId));
  if (byId !== undefined) return byId;
  const ofKind = others.filter((other) => foundSection(other) === into.section);
  const originals = ofKind.map(({ original }) => original);
  const [only, another] = itemsOnWords(originals, into, text);
  return another === undefined ? (ofKind.find(({ original }) => original === only) ?? null) : null;
}

function idsOf({ original, parts = [] }: ReviewedEntity): readonly string[] {
  return [original.id, ...parts.map((part) => part.original.id)];
}

/** Follows those that are one to the last; of entities that were made parts of each other, all stand on their own. */
function lastTarget(entity: ReviewedEntity, targets: ReadonlyMap<string, ReviewedEntity>): ReviewedEntity | null {
  const seen = new Set([entity.original.id]);
  let last: ReviewedEntity | null = null;
  for (;;) {
    const next: ReviewedEntity | null = targets.get((last ?? entity).original.id) ?? null;
    if (next === null) return last;
    if (seen.has(next.original.id)) return null;
    seen.add(next.original.id);
    last = next;
  }
}

function withParts(entity: ReviewedEntity, others: readonly ReviewedEntity[]): ReviewedEntity {
  const { section, item } = entity;
  if (others.length === 0 || !isEntitySection(section)) return entity;
  // The name it was found under is one of its names, though it is called otherwise now.
  const found = { ...entity.original, aliases: [], mentions: [] };
  const whole = joined(section, item, [...others.map((other) => other.item), found]);
  const added = others.flatMap((other): readonly EntityPart[] => [
    { ...partOf(other), by: 'person' },
    ...(other.parts ?? []),
  ]);
  return { ...entity, item: whole, parts: [...(entity.parts ?? []), ...added] };
}

function partOf(entity: ReviewedEntity): Omit<EntityPart, 'by'> {
  const { original, item, review, addition } = entity;
  const section = foundSection(entity);
  return { section, original, name: item.name, review, ...(addition === undefined ? {} : { addition }) };
}
