import { foldName } from '../summary/names/linking/fold-name';
import type { Organization, Person, Place, Summary } from '../summary/summary';
import { bySpan } from '../text/span';
import type { Span } from '../text/span';

/** The sections of a summary that name somebody or something: what can be renamed, retyped, merged and split. */
export const ENTITY_SECTIONS = ['people', 'organizations', 'places'] as const;

/** The name of one such section. */
export type EntitySection = (typeof ENTITY_SECTIONS)[number];

/** A person, an organisation or a place. */
export type Entity = Summary[EntitySection][number];

/** True for the sections of people, organisations and places. */
export function isEntitySection(section: string): section is EntitySection {
  return (ENTITY_SECTIONS as readonly string[]).includes(section);
}

/** By what names are compared: without case, article and full stops; empty for a name that says nothing. */
export function nameKey(name: string): string {
  return foldName(name.normalize('NFC'));
}

/** The entity as one of this kind, under this name; what only its former kind knew is left out. */
export function asEntity(section: EntitySection, entity: Entity, name: string): Entity {
  const { id, mentions, why } = entity;
  const aliases = aliasesOf(name, [entity]);
  const base = { id, name, aliases, mentions, ...(why === undefined ? {} : { why }) };
  const kinds: { readonly [S in EntitySection]: () => Entity } = {
    people: (): Person => ({ ...base, roles: rolesOf(entity) }),
    organizations: (): Organization => ({ ...base, acronym: acronymOf(entity) }),
    places: (): Place => base,
  };
  return kinds[section]();
}

/** One entity made of several: it keeps its own name, and is known by all the names and stands on all the words of them. */
export function joined(section: EntitySection, target: Entity, others: readonly Entity[]): Entity {
  const all = [target, ...others];
  const entity = {
    ...asEntity(section, target, target.name),
    aliases: aliasesOf(target.name, all),
    mentions: spansOf(all),
  };
  if ('roles' in entity) return { ...entity, roles: uniqueRoles(all.flatMap(rolesOf)) };
  if (!('acronym' in entity)) return entity;
  const acronym = entity.acronym ?? all.map(acronymOf).find((each) => each !== null) ?? null;
  return { ...entity, acronym };
}

function rolesOf(entity: Entity): Person['roles'] {
  return 'roles' in entity ? entity.roles : [];
}

function acronymOf(entity: Entity): string | null {
  return 'acronym' in entity ? entity.acronym : null;
}

function uniqueRoles(roles: Person['roles']): Person['roles'] {
  const known = new Set<string>();
  return roles.filter(({ title, organization, evidence }) => {
    const key = JSON.stringify([title, organization, evidence.start, evidence.end]);
    return !known.has(key) && known.add(key);
  });
}

/** Every other name of the entities, each once as it was written first. */
function aliasesOf(name: string, entities: readonly Entity[]): readonly string[] {
  const names = entities.flatMap((entity) => [entity.name, ...entity.aliases]);
  return [...new Set(names)].filter((each) => each !== name);
}

/** The words that name the target best stay first; the rest follow in the order of the text. */
function spansOf(entities: readonly Entity[]): readonly Span[] {
  const [first, ...others] = entities.flatMap(({ mentions }) => mentions);
  if (first === undefined) return [];
  const known = new Set([keyOf(first)]);
  const rest = others.filter((span) => !known.has(keyOf(span)) && known.add(keyOf(span)));
  return [first, ...rest.sort(bySpan)];
}

function keyOf({ start, end }: Span): string {
  return `${start}-${end}`;
}
