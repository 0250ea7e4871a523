import { bySpan, type Span } from '../../../text/span';
import type { Entities } from '../../draft';
import type { Role } from '../../summary';
import { byRule } from '../../why';
import { baseCase, foldRussian, isPatronymic, isSlavic } from './fold-russian';
import { russianBase } from './russian-base';
import { ukrainianBase } from './ukrainian-base';
import { listedPlace } from './places';

/** A name as a rule for a language other than English found it; `title` is what stands before a person's name. */
export type WorldName = Span & {
  readonly kind: 'people' | 'organizations' | 'places';
  readonly name: string;
  readonly confidence: number;
  readonly title?: Span & { readonly text: string; readonly organization?: string };
  /** A rank between the title and the name. */
  readonly rank?: Span & { readonly text: string; readonly organization?: string };
  /** A title behind the name. */
  readonly behind?: Span & { readonly text: string; readonly organization?: string };
  /** The short form the text gives beside the name of a body, and on such a form the name it stands for. */
  readonly acronym?: string;
  readonly of?: string;
  /** The name as a subject bears it, where the text has it in another case. */
  readonly shown?: string;
};

/** The names that stand over no surer one; of equals the longer, then the earlier stays. */
export function freeNames(names: readonly WorldName[]): readonly WorldName[] {
  const kept: WorldName[] = [];
  const ranked = [...names].sort(
    (a, b) => b.confidence - a.confidence || b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  const taken = new Map<number, WorldName>();
  for (const one of ranked) {
    let isFree = true;
    for (let at = one.start; at < one.end && isFree; at += 1) isFree = !taken.has(at);
    if (!isFree) continue;
    for (let at = one.start; at < one.end; at += 1) taken.set(at, one);
    kept.push(one);
  }
  return kept.sort(bySpan);
}

/** One item a person, body or place, the weightiest first; a person has the roles that stand beside the mentions. */
export function entitiesOf(
  found: readonly WorldName[],
  rolesAt: (mention: Span) => readonly Role[],
  code: string,
): Entities {
  return {
    people: grouped('people').map(({ mentions, ...item }) => ({
      ...item,
      roles: distinct(mentions.flatMap((one) => [...titleOf(one), ...rolesAt(one)])),
      mentions: mentions.map(spanOf),
    })),
    organizations: grouped('organizations').map(({ mentions, ...item }) => ({
      ...item,
      acronym: mentions.find((one) => one.acronym !== undefined)?.acronym ?? null,
      mentions: mentions.map(spanOf),
    })),
    places: grouped('places').map(({ mentions, ...item }) => ({ ...item, mentions: mentions.map(spanOf) })),
  };

  function grouped(kind: WorldName['kind']) {
    const items = new Map<string, WorldName[]>();
    const all = found.filter((one) => one.kind === kind).sort(bySpan);
    const keyOf = keysOf(all, code);
    for (const one of all) {
      const key = keyOf(one);
      const same = items.get(key);
      if (same === undefined) items.set(key, [one]);
      else same.push(one);
    }
    return [...items.values()]
      .sort((a, b) => b.length - a.length || (a[0]?.start ?? 0) - (b[0]?.start ?? 0))
      .map((mentions) => {
        const written = shownOf(mentions, code);
        const shown = mentions.find((one) => one.name === written)?.shown ?? written;
        const name =
          code === 'ru' ? russianForm(shown, kind) : code === 'uk' && kind === 'people' ? ukrainianBase(shown) : shown;
        return {
          name,
          aliases: [...new Set(mentions.map((one) => one.name))].filter((one) => one !== name),
          mentions,
          why: byRule(
            'name-word',
            mentions.reduce((most, { confidence }) => Math.max(most, confidence), 0),
          ),
        };
      });
  }
}

/** The name an item is shown by: the fullest; in Russian of equals the one that looks most like the case of a subject. */
function shownOf(mentions: readonly WorldName[], code: string): string {
  const words = (name: string): number => {
    const all = name.split(' ');
    // "Олег Петрович": how somebody is addressed tells less than the family name.
    if (isSlavic(code)) return all.length === 2 && isPatronymic(all[1] ?? '') ? 1 : all.length;
    return name.length;
  };
  return mentions.reduce((best, { name }) => {
    if (best === '' || words(name) > words(best)) return name;
    if (words(name) === words(best) && best === best.toUpperCase() && name !== best) return name;
    return isSlavic(code) && words(name) === words(best) && baseCase(name) > baseCase(best) ? name : best;
  }, '');
}

/**
 * What mentions of one thing have in common: a family name goes with the one full name that ends with it, an acronym with
 * what it stands for, and in Russian the cases of a name with each other.
 */
function keysOf(all: readonly WorldName[], code: string): (one: WorldName) => string {
  const fold = (name: string): string =>
    isSlavic(code) ? name.split(' ').map(foldRussian).join(' ') : foldLatin(name, code);
  const families = new Map<string, Set<string>>();
  for (const { kind, name } of all) {
    if (kind !== 'people' || !name.includes(' ')) continue;
    const full = plainPerson(name, code);
    const family = fold(full.split(' ').at(-1) ?? full);
    families.set(family, (families.get(family) ?? new Set()).add(fold(full)));
  }
  const fulls = new Set([...families.values()].flatMap((own) => [...own]));
  /** "Олег Петрович" is the one person of that given name whose family name is told too. */
  const addressed = (name: string): string => {
    const [given = '', father = '', ...more] = name.split(' ');
    if (!isSlavic(code) || more.length > 0 || !isPatronymic(father)) return fold(plainPerson(name, code));
    const meant = [...fulls].filter((one) => one.startsWith(`${fold(given)} `) && one !== fold(name));
    return meant.length === 1 ? (meant[0] ?? fold(name)) : fold(name);
  };
  // In Chinese a body may be called again without its town: "山城图书馆", "图书馆".
  const names = [...new Set(all.filter((one) => one.of === undefined).map(({ name }) => name))];
  const longerOf = (name: string): string => {
    const longer = names.filter((one) => one.length > name.length && one.endsWith(name) && name.length > 2);
    return longer.length === 1 && all[0]?.kind === 'organizations' ? (longer[0] ?? name) : name;
  };
  return ({ kind, name, of }) => {
    if (of !== undefined) return fold(of);
    if (kind !== 'people') return fold(code === 'zh' ? longerOf(name) : name);
    if (name.includes(' ')) return addressed(name);
    const full = [...(families.get(fold(name)) ?? [])];
    return full.length === 1 ? (full[0] ?? fold(name)) : fold(name);
  };
}

/** A Russian name as a subject bears it: of people by rule, of countries and cities by their list. */
function russianForm(name: string, kind: WorldName['kind']): string {
  if (kind === 'people') return russianBase(name);
  return kind === 'places' && !/^\p{Lu}+$/u.test(name) ? (listedPlace(name, 'ru') ?? name) : name;
}

/** German writes what describes a body in several cases: "Technisches", "Technischen Hilfswerks". */
function foldLatin(name: string, code: string): string {
  const plain = name.toLowerCase().replaceAll('’', "'");
  return code === 'de' && plain.includes(' ') ? plain.replaceAll(/(?<=\p{L}{4})(?:e[nrsm]?|s)(?!\p{L})/gu, '') : plain;
}

/** A Russian name without its patronymic. */
function plainPerson(name: string, code: string): string {
  if (!isSlavic(code)) return name;
  const words = name.split(' ');
  return words.length > 2 ? words.filter((word) => !isPatronymic(word)).join(' ') : name;
}

/** The titles right before a name and behind it, as they stand. */
function titleOf({ title, rank, behind }: WorldName): readonly Role[] {
  return [title, rank, behind].flatMap((one) => {
    if (one === undefined) return [];
    return [
      {
        title: one.text,
        organization: one.organization ?? null,
        evidence: spanOf(one),
        why: byRule(one === behind ? 'role-after' : 'role-before', 0.75),
      },
    ];
  });
}

function distinct(roles: readonly Role[]): readonly Role[] {
  const titles = new Set<string>();
  return roles.filter(({ title }) => !titles.has(title.toLowerCase()) && titles.add(title.toLowerCase()));
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
