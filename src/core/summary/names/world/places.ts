import { knownPlace } from '../lexicon/gazetteer';
import { MORE_CITIES, MORE_COUNTRIES } from '../lexicon/world-countries-more';
import { WORLD_CITIES, WORLD_COUNTRIES } from '../lexicon/world-countries';
import { foldRussian, isSlavic } from './fold-russian';

const known = new Map<string, ReadonlySet<string>>();

/** Countries, regions and cities by their names in a language, longest first. */
export function placeNames(code: string): readonly string[] {
  return [WORLD_COUNTRIES, WORLD_CITIES, MORE_COUNTRIES, MORE_CITIES]
    .map((table) => table[code] ?? '')
    .join('|')
    .split('|')
    .filter((name) => name.length > 1)
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

/** True for a place known by name in that language, in any case of Russian, or in English. */
export function isKnownPlace(name: string, code: string): boolean {
  let names = known.get(code);
  if (names === undefined) {
    names = new Set(placeNames(code).map((one) => folded(one, code)));
    known.set(code, names);
  }
  if (
    /^(?:Seine|Essen|Halle|Worms|Nice|Man|Split|Reading|Mali|Sur|Este|Colón|Victoria|Lens|Chance|Post)$/u.test(name) &&
    code !== 'en'
  )
    return names.has(folded(name, code)) && name !== 'Essen';
  // A meeting is written as the island is.
  if (/^R[eé]uni[oó]n$/u.test(name)) return false;
  return (
    names.has(folded(name, code)) || (!isSlavic(code) && !/^\p{Lu}{2,4}$/u.test(name) && knownPlace(name) !== null)
  );
}

const listed = new Map<string, ReadonlyMap<string, string>>();

/** The name by which a list knows a place that a text names in another case, or null. */
export function listedPlace(name: string, code: string): string | null {
  let names = listed.get(code);
  if (names === undefined) {
    names = new Map(placeNames(code).map((one) => [folded(one, code), one] as const));
    listed.set(code, names);
  }
  return names.get(folded(name, code)) ?? null;
}

function folded(name: string, code: string): string {
  const plain = name.replaceAll('’', "'");
  if (/^\p{Lu}{2,4}$/u.test(plain)) return plain;
  return isSlavic(code)
    ? plain
        .split(/(?<=[ -])/u)
        .map(foldRussian)
        .join('')
    : plain.toLowerCase();
}

const VILLAGE =
  /(?:^|[^\p{L}])(?:barrio|colonia|urbanización|comuna|bairro|favela|quartier|quartiere|rione|aldeia|povoado|vila|aldea|vereda|caserío|village|hameau|villaggio|frazione|Dorf|Weiler) (?:d[eioa] |del |della |de la |d[’'])?$/iu;

/** True where a word for a village stands right before a name: what follows is a place, whoever stands beside it. */
export function leadsToVillage(before: string): boolean {
  return VILLAGE.test(before);
}
