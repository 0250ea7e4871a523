import { entityKey } from '../library/entity-rule';
import { NAME_FACETS, NAME_SECTIONS } from '../library/saved-search';
import type { NameFacet } from '../library/saved-search';
import { compareText } from '../text/compare';
import { tokenize } from './fold';

/** The names of people and organisations, each as the summary of an article leads it. */
export type Names = { readonly [F in NameFacet]: readonly string[] };

/** The names of a facet that most articles have, and how many other names there are besides. */
export type CountedNames = {
  readonly names: readonly { readonly name: string; readonly count: number }[];
  readonly total: number;
};

/** In which articles names stand. Names are one that are compared as one everywhere: without case, "the" and full stops. */
export type NameCounts = {
  readonly put: (id: string, names: Names) => void;
  readonly remove: (id: string) => void;
  /** The articles that have all of these names. */
  readonly holding: (names: Partial<Names>) => readonly string[];
  /** The names in these articles (null: in all), those of the most articles first; with `find`, those whose words begin so. */
  readonly count: (
    facet: NameFacet,
    within: readonly string[] | null,
    asked: { readonly find: string; readonly limit: number },
  ) => CountedNames;
};

/** A name as it is written somewhere; forms of the same `entity` are one name. */
type Form = { readonly name: string; readonly entity: number; folded: string | null; articles: number };

/** Counts over nothing yet. What it holds is small enough for tens of thousands of articles: numbers, and each name once. */
export function createNameCounts(): NameCounts {
  const forms: Form[] = [];
  const formOf = new Map<string, number>();
  const entityOf = new Map<string, number>();
  const facetOf: NameFacet[] = [];
  const articles = new Map<string, Uint32Array>();

  function intern(facet: NameFacet, name: string): number {
    const known = formOf.get(`${facet}/${name}`);
    if (known !== undefined) return known;
    const key = entityKey({ section: NAME_SECTIONS[facet], name });
    const entity = entityOf.get(key) ?? facetOf.push(facet) - 1;
    entityOf.set(key, entity);
    const form = forms.push({ name, entity, folded: null, articles: 0 }) - 1;
    formOf.set(`${facet}/${name}`, form);
    return form;
  }

  function remove(id: string): void {
    for (const number of articles.get(id) ?? []) shift(forms[number], -1);
    articles.delete(id);
  }

  function entitiesOf(id: string): readonly number[] {
    return Array.from(articles.get(id) ?? [], (number) => forms[number]?.entity ?? -1);
  }

  /** How many of the articles have each name. */
  function counted(within: readonly string[] | null): Uint32Array {
    const counts = new Uint32Array(facetOf.length);
    if (within === null) for (const form of forms) counts[form.entity] = (counts[form.entity] ?? 0) + form.articles;
    else for (const id of within) for (const entity of entitiesOf(id)) counts[entity] = (counts[entity] ?? 0) + 1;
    return counts;
  }

  /** Of each name the form that most articles have, so that a name is written in the same way whatever is chosen. */
  function labels(): readonly (Form | undefined)[] {
    const best: (Form | undefined)[] = [];
    for (const form of forms) {
      const other = best[form.entity];
      if (other === undefined || compareForms(form, other) < 0) best[form.entity] = form;
    }
    return best;
  }

  return {
    put: (id, names) => {
      remove(id);
      const own = new Map<number, number>();
      for (const facet of NAME_FACETS) {
        for (const name of names[facet]) {
          const number = intern(facet, name);
          const entity = forms[number]?.entity ?? -1;
          if (!own.has(entity)) own.set(entity, number);
        }
      }
      for (const number of own.values()) shift(forms[number], 1);
      articles.set(id, Uint32Array.from(own.values()));
    },
    remove,
    holding: (names) => {
      const wanted = NAME_FACETS.flatMap((facet) =>
        (names[facet] ?? []).map((name) => entityOf.get(entityKey({ section: NAME_SECTIONS[facet], name })) ?? -1),
      );
      if (wanted.includes(-1)) return [];
      return [...articles.keys()].filter((id) => {
        const own = entitiesOf(id);
        return wanted.every((entity) => own.includes(entity));
      });
    },
    count: (facet, within, { find, limit }) => {
      const counts = counted(within);
      const words = tokenize(find).map(({ text }) => text);
      const found = labels().flatMap((form) => {
        const count = form === undefined ? 0 : (counts[form.entity] ?? 0);
        if (form === undefined || count === 0 || facetOf[form.entity] !== facet || !isFound(form, words)) return [];
        return [{ name: form.name, count }];
      });
      const least = leastOf(found, limit);
      const names = found
        .filter(({ count }) => count >= least)
        .sort((a, b) => b.count - a.count || compareText(a.name, b.name));
      return { names: names.slice(0, limit), total: found.length };
    },
  };
}

function shift(form: Form | undefined, by: number): void {
  if (form !== undefined) form.articles += by;
}

function compareForms(a: Form, b: Form): number {
  return b.articles - a.articles || compareText(a.name, b.name);
}

function isFound(form: Form, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const folded = (form.folded ??= ` ${tokenize(form.name)
    .map(({ text }) => text)
    .join(' ')}`);
  return words.every((word) => folded.includes(` ${word}`));
}

/** The least count that any of the first `limit` may have, so that most names, which few articles have, need no sorting. */
function leastOf(found: readonly { readonly count: number }[], limit: number): number {
  const having = new Map<number, number>();
  for (const { count } of found) having.set(count, (having.get(count) ?? 0) + 1);
  let names = 0;
  for (const [count, number] of [...having].sort(([a], [b]) => b - a)) {
    names += number;
    if (names >= limit) return count;
  }
  return 0;
}
