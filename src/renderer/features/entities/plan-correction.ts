import type { Addition } from '#core/library/addition';
import { nameAt } from '#core/library/correct-entities';
import type { ReviewedEntity } from '#core/library/correct-entities';
import { isEntitySection } from '#core/library/entity';
import type { EntitySection } from '#core/library/entity';
import type { EntityName, EntityRule } from '#core/library/entity-rule';
import { itemAnchor } from '#core/library/item-anchor';
import type { ItemRecord } from '#core/library/item-place';
import type { EntityPart } from '#core/library/overlay';
import { placeOf } from '#core/library/place';
import type { ItemEdit, Review, Verdict } from '#core/library/review';
import { sliceOf } from '#core/text/span';
import type { Correction } from '#shared/ipc/review-schemas';

/** The article whose entities are corrected. */
export type CorrectedText = { readonly id: string; readonly text: string };

/** What a person wants an entity to be: null leaves it out. Those in `merged` become one with it. */
export type WantedEntity = {
  readonly entity: ReviewedEntity;
  readonly is: EntityName | null;
  readonly merged: readonly ReviewedEntity[];
  /** What else is set right of it. */
  readonly edit?: ItemEdit;
};

type OneFound = Pick<EntityPart, 'original' | 'review' | 'addition' | 'section'>;

/** The decisions that make an entity of one article what a person wants. */
export function planCorrection(article: CorrectedText, { entity, is, merged, edit = {} }: WantedEntity): Correction {
  const ruled = partsBy(entity, 'rule');
  if (is === null) {
    return joinPlans([entityOf(entity), ...ruled].map((one) => decided(article, one, 'rejected', ownEdit(one))));
  }
  const main = entityOf(entity);
  const target = recordOf(article, main);
  const others = merged.flatMap((other) => [entityOf(other), ...partsBy(other, 'rule')]);
  const isChanged = entity.ruled !== undefined || merged.length > 0;
  const before = ownEdit(main);
  const name = isChanged || is.name !== entity.item.name ? { name: is.name } : {};
  const section = is.section === main.section && before.section === undefined ? {} : { section: is.section };
  const own = decided(article, main, unlessRejected(main), { ...before, ...edit, ...name, ...section });
  return joinPlans([
    own,
    ...[...ruled, ...others].map((one) =>
      decided(article, one, unlessRejected(one), { ...ownEdit(one), into: target }),
    ),
  ]);
}

/** The decisions that make another name of an entity one of its own; null where the text does not name it so. */
export function planSplit(article: CorrectedText, entity: ReviewedEntity, name: string): Correction | null {
  const part = entity.parts?.find((each) => each.name === name);
  if (part !== undefined) return planApart(article, entity, part);
  const [first, ...others] = entity.item.mentions.filter((span) => nameAt(article.text, span) === name);
  const { section } = entity;
  if (first === undefined || others.length + 1 === entity.item.mentions.length || !isEntitySection(section))
    return null;
  const without = [...(ownEdit(entityOf(entity)).without ?? []), name];
  const rest = planCorrection(article, {
    entity,
    is: { section, name: entity.item.name },
    merged: [],
    edit: { without },
  });
  const record = {
    id: null,
    articleId: article.id,
    section,
    values: { name },
    place: placeOf(article.text, first),
    ...(others.length === 0 ? {} : { mentions: others.map((span) => placeOf(article.text, span)) }),
  };
  return joinPlans([rest, { reviews: [], kept: [{ type: 'put', kind: 'addition', record }] }]);
}

/** The names that can be made an entity of their own. */
export function splittableNames({ text }: CorrectedText, { item, parts = [] }: ReviewedEntity): readonly string[] {
  const written = new Set(item.mentions.map((span) => nameAt(text, span)));
  const isOnly = written.size < 2;
  const own = item.aliases.filter((alias) => !isOnly && written.has(alias));
  return [...new Set([...parts.map(({ name }) => name), ...own])].filter((name) => name !== item.name);
}

/** The rule that says the same of the whole library; the names are all that are known here for what it speaks of. */
export function ruleOf({ entity, is, merged }: WantedEntity): Pick<EntityRule, 'names' | 'of' | 'is'> {
  const all = [entity, ...merged];
  const found = all.flatMap((each) => [foundName(each), ...(each.parts ?? []).map(partName)]);
  const sections = new Set(found.map(({ section }) => section));
  const [only] = sections;
  const names = [
    ...found.map(({ name }) => name),
    ...all.map(({ item }) => item.name),
    ...(is === null ? [] : [is.name]),
  ];
  return { names: [...new Set(names)], of: sections.size === 1 && only !== undefined ? only : null, is };
}

/** True for an entity that a person already set right here, so that no rule touches it. */
export function isSetRight(entity: ReviewedEntity): boolean {
  if (entity.addition !== undefined) return true;
  const { name, section, without, into } = entity.review?.edit ?? {};
  return [name, section, without, into].some((each) => each !== undefined);
}

function planApart(article: CorrectedText, entity: ReviewedEntity, part: EntityPart): Correction {
  if (part.by === 'person') {
    const { into: _into, ...edit } = ownEdit(part);
    return decided(article, part, verdictOf(part), edit);
  }
  // What a person calls by its own name, no rule makes one with another.
  const others = partsBy(entity, 'rule').filter((each) => each !== part);
  const rest = planCorrection(article, {
    entity: { ...entity, parts: others },
    is: { section: entity.section as EntitySection, name: entity.item.name },
    merged: [],
  });
  return joinPlans([rest, decided(article, part, verdictOf(part), { ...ownEdit(part), ...partName(part) })]);
}

function entityOf({ original, review, addition, foundIn, section }: ReviewedEntity): OneFound {
  return { original, review, section: foundIn ?? section, ...(addition === undefined ? {} : { addition }) };
}

function partsBy({ parts = [] }: ReviewedEntity, by: EntityPart['by']): readonly EntityPart[] {
  return parts.filter((part) => part.by === by);
}

function foundName({ original, foundIn, section }: ReviewedEntity): EntityName {
  return { section: (foundIn ?? section) as EntitySection, name: original.name };
}

function partName({ section, original }: EntityPart): EntityName {
  return { section: section as EntitySection, name: original.name };
}

function ownEdit({ review, addition }: { readonly review: Review | null; readonly addition?: Addition }): ItemEdit {
  return addition?.values ?? review?.edit ?? {};
}

function verdictOf({ review }: OneFound): Verdict | null {
  return review?.verdict ?? null;
}

function unlessRejected(one: OneFound): Verdict | null {
  const verdict = verdictOf(one);
  return verdict === 'rejected' ? null : verdict;
}

function recordOf({ text }: CorrectedText, { original, section }: OneFound): ItemRecord {
  const anchor = itemAnchor(original) ?? { start: 0, end: 0 };
  return { section, itemId: original.id, anchor, quoted: sliceOf(text, anchor) };
}

/** An added item is changed itself, or taken away; of any other it is kept beside what is decided. */
function decided({ id }: CorrectedText, one: OneFound, verdict: Verdict | null, edit: ItemEdit): Correction {
  const { addition, section, original, review } = one;
  if (addition === undefined) {
    const isEmpty = Object.keys(edit).length === 0;
    const itemId = review?.itemId ?? original.id;
    return { reviews: [{ articleId: id, section, itemId, verdict, edit: isEmpty ? null : edit }], kept: [] };
  }
  if (verdict === 'rejected') return { reviews: [], kept: [{ type: 'delete', kind: 'addition', id: addition.id }] };
  const { by: _by, at: _at, ...record } = addition;
  return { reviews: [], kept: [{ type: 'put', kind: 'addition', record: { ...record, values: edit } }] };
}

function joinPlans(plans: readonly Correction[]): Correction {
  return { reviews: plans.flatMap(({ reviews }) => reviews), kept: plans.flatMap(({ kept }) => kept) };
}
