import { compareText } from '../text/compare';
import { ENTITY_SECTIONS, nameKey } from './entity';
import type { EntitySection } from './entity';
import type { KeptBase } from './kept';

/** What an entity is: its kind and its name. */
export type EntityName = { readonly section: EntitySection; readonly name: string };

/**
 * A correction for the whole library: whatever is found under one of `names`, as one of the kind `of` (null: as any), is this
 * one; null means that it is nobody and nothing, and is left out.
 */
export type EntityRule = KeptBase & {
  readonly articleId: null;
  readonly names: readonly string[];
  readonly of: EntitySection | null;
  readonly is: EntityName | null;
};

/** What the rules say of an entity, and the rule that said it last. */
export type Ruling = { readonly is: EntityName | null; readonly rule: EntityRule };

/**
 * What tells what the rules say of an entity, null where they say nothing. The order in which the rules are given does not
 * matter: of two that speak of the same entity the later one counts. A rule may lead to another; what the last one says holds, and
 * asked about that again, they say the same.
 */
export function rulingBy(rules: readonly EntityRule[]): (entity: EntityName) => Ruling | null {
  const table = new Map<string, EntityRule>();
  for (const rule of rules.toSorted(compareRules)) {
    for (const name of rule.names) {
      for (const section of rule.of === null ? ENTITY_SECTIONS : [rule.of]) {
        if (nameKey(name) !== '') table.set(entityKey({ section, name }), rule);
      }
    }
  }
  if (table.size === 0) return () => null;
  return (entity) => {
    const way: { readonly key: string; readonly rule: EntityRule }[] = [];
    let key = entityKey(entity);
    for (;;) {
      const rule = table.get(key);
      if (rule === undefined) return rulingOf(way.at(-1)?.rule);
      if (rule.is === null) return rulingOf(rule);
      const circle = way.findIndex((step) => step.key === key);
      if (circle !== -1) return rulingOf(latest(way.slice(circle).map((step) => step.rule)));
      way.push({ key, rule });
      key = entityKey(rule.is);
    }
  };
}

/** By what two entities of the same kind and name are known to be one. */
export function entityKey({ section, name }: EntityName): string {
  return `${section}/${nameKey(name)}`;
}

/** The later of two rules last; made at the same moment, by their ids. */
export function compareRules(a: EntityRule, b: EntityRule): number {
  return compareText(a.at, b.at) || compareText(a.id, b.id);
}

function latest(rules: readonly EntityRule[]): EntityRule | undefined {
  return rules.toSorted(compareRules).at(-1);
}

function rulingOf(rule: EntityRule | undefined): Ruling | null {
  return rule === undefined ? null : { is: rule.is, rule };
}
