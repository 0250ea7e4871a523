import type { Summary } from '../summary/summary';
import { asEntity, ENTITY_SECTIONS, joined } from './entity';
import type { Entity, EntitySection } from './entity';
import { compareRules, entityKey, rulingBy } from './entity-rule';
import type { EntityName, EntityRule, Ruling } from './entity-rule';

/** An entity as the engine found it. */
type FoundEntity = { readonly section: EntitySection; readonly item: Entity };

/** An entity as the rules leave it: `found` is the one whose id it keeps, `parts` are those that are one with it. */
export type RuledEntity = {
  readonly section: EntitySection;
  readonly item: Entity;
  readonly found: FoundEntity;
  readonly parts: readonly FoundEntity[];
  /** The rule that made it what it is; null where none speaks of it. */
  readonly rule: EntityRule | null;
  /** True where a rule says that it is to be left out. */
  readonly isOut: boolean;
};

/**
 * What a person did to an entity, as far as rules must know: `named` is as what they set it right (no rule touches it, though others may become
 * one with it; null where they made it part of another), `isRejected` keeps it from those that are not.
 */
export type Decided = { readonly named?: EntityName | null; readonly isRejected: boolean };

type Member = { readonly found: FoundEntity; readonly ruling: Ruling | null; readonly decided: Decided | undefined };

/**
 * Lays the rules of the library over the entities of a summary. What a person set right stays as they left it, every mention stays
 * with one entity, and rules laid over the outcome change nothing more.
 */
export function applyRules(
  summary: Pick<Summary, EntitySection>,
  rules: readonly EntityRule[],
  decided: ReadonlyMap<Entity, Decided> = new Map(),
): readonly RuledEntity[] {
  const rulingFor = rulingBy(rules);
  const members = ENTITY_SECTIONS.flatMap((section) =>
    summary[section].map((item): Member => {
      const known = decided.get(item);
      const ruling = known?.named === undefined ? rulingFor({ section, name: item.name }) : null;
      return { found: { section, item }, ruling, decided: known };
    }),
  );
  const groups = new Map<string, Member[]>();
  for (const member of members) {
    const key = groupKey(member);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [member]);
    else group.push(member);
  }
  const ruled = [...groups.values()].flatMap(ruledGroup);
  return inPlace(members, ruled);
}

/** Those with the same key are one, if a rule speaks of any of them. */
function groupKey({ found, ruling, decided }: Member): string {
  const side = decided?.isRejected === true ? 'rejected' : 'kept';
  if (decided?.named === null || ruling?.is === null) return `alone/${found.section}/${found.item.id}`;
  return `${side}/${entityKey(decided?.named ?? ruling?.is ?? { section: found.section, name: found.item.name })}`;
}

function ruledGroup(group: readonly Member[]): readonly RuledEntity[] {
  const ruled = group.flatMap(({ ruling }) => ruling ?? []);
  const [first] = ruled.toSorted((a, b) => compareRules(b.rule, a.rule));
  if (first === undefined) return group.map(({ found }) => untouched(found));
  if (first.is === null) return group.map(({ found }) => ({ ...untouched(found), rule: first.rule, isOut: true }));
  const carrier = carrierOf(group, first.is);
  const own = group.filter(({ decided }) => decided?.named !== undefined && decided !== carrier.decided);
  const parts = group.filter((member) => member !== carrier && !own.includes(member)).map(({ found }) => found);
  const { section, item } = carrier.found;
  const isOwn = carrier.decided?.named !== undefined;
  const is = isOwn ? { section, name: item.name } : first.is;
  const whole = joined(
    is.section,
    asEntity(is.section, item, is.name),
    parts.map((part) => part.item),
  );
  const { found } = carrier;
  return [
    { section: is.section, item: whole, found, parts, rule: first.rule, isOut: false },
    ...own.map((member) => untouched(member.found)),
  ];
}

/** What a person set right, else what they decided on, else what already is as the rule says, else the first. */
function carrierOf(group: readonly Member[], is: EntityName): Member {
  const carrier =
    group.find(({ decided }) => decided?.named !== undefined) ??
    group.find(({ decided }) => decided !== undefined) ??
    group.find(({ found }) => entityKey({ section: found.section, name: found.item.name }) === entityKey(is)) ??
    group[0];
  if (carrier === undefined) throw new Error('A group of entities is never empty.');
  return carrier;
}

function untouched(found: FoundEntity): RuledEntity {
  return { ...found, found, parts: [], rule: null, isOut: false };
}

/** Each where it was found; one that changed its kind stands after those that did not. */
function inPlace(members: readonly Member[], ruled: readonly RuledEntity[]): readonly RuledEntity[] {
  const byItem = new Map(ruled.map((entity) => [entity.found.item, entity]));
  const inOrder = members.flatMap(({ found }) => byItem.get(found.item) ?? []);
  const isMoved = ({ section, found }: RuledEntity): boolean => section !== found.section;
  return ENTITY_SECTIONS.flatMap((section) => {
    const own = inOrder.filter((entity) => entity.section === section);
    return [...own.filter((entity) => !isMoved(entity)), ...own.filter(isMoved)];
  });
}
