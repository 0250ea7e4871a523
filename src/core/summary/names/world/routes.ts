import { isGivenName } from '../../../text/lexicon/given-names';
import { knownPlace } from '../lexicon/gazetteer';
import type { WorldName } from './items';

const PLACE = "\\p{Lu}[\\p{L}\\p{M}’'-]+(?: (?:(?:de|del|la|am|an der) )?\\p{Lu}[\\p{L}\\p{M}’'-]+){0,2}";
type Routes = {
  readonly ways: string;
  /** Ways that are also drawn between people: a line. */
  readonly lines: string;
  /** How the language says from where to where: X and Y are the places. */
  readonly ends: string;
  /** What stands between people too, so that it counts right behind the word of a way alone. */
  readonly between: string;
};

/** Words of a way or a journey and what follows them, by language. */
const ROUTES: Readonly<Record<string, Routes>> = {
  fr: {
    ways: 'route|axe|liaison|train|vol|trajet|tronçon|ferry|autoroute|piste|convoi',
    lines: 'ligne|voie',
    ends: 'de X à Y|qui relie X à Y|reliant X à Y',
    between: 'entre X et Y',
  },
  es: {
    ways: 'carretera|ruta|camino|tren|vuelo|trayecto|tramo|autopista|barco|convoy',
    lines: 'línea|vía',
    ends: 'de X a Y|que une X con Y|que conecta X con Y',
    between: 'entre X y Y',
  },
  pt: {
    ways: 'estrada|rodovia|rota|caminho|trem|comboio|voo|trajeto|trecho|autoestrada|navio',
    lines: 'linha',
    ends: 'de X a Y|de X para Y|que liga X a Y',
    between: 'entre X e Y',
  },
  it: {
    ways: 'strada|statale|rotta|treno|volo|tragitto|tratto|autostrada|traghetto|nave',
    lines: 'linea',
    ends: 'da X a Y|che collega X a Y',
    between: 'tra X e Y|fra X e Y',
  },
  de: {
    ways: 'Weg|Strecke|Straße|Bahn|Zug|Fahrt|Flug|Route|Fähre|Schiff|Frachter|unterwegs|Autobahn|Bus|Konvoi',
    lines: 'Linie',
    ends: 'von X nach Y',
    between: 'zwischen X und Y',
  },
};
/** The word of a way stands so far before at most, in code units, within the sentence. */
const REACH = 80;

const patterns = new Map(
  Object.entries(ROUTES).map(([code, { ways, lines, ends, between }]) => {
    let at = 0;
    const named = (forms: string): string =>
      forms
        .split('|')
        .map((form) => {
          at += 1;
          return form.replace('X', `(?<from${String(at)}>${PLACE})`).replace('Y', `(?<to${String(at)}>${PLACE})`);
        })
        .join('|');
    const far = `(?:${ways}|${lines})(?![\\p{Ll}])[^.!?\\n]{0,${String(REACH)}}?(?<![\\p{L}])(?:${named(ends)})`;
    const near = `(?:${ways}) (?:${named(between)})`;
    return [code, new RegExp(`(?<![\\p{L}])(?:${far}|${near})(?![\\p{L}])`, 'dgu')] as const;
  }),
);

/** The two places of a way that a text in a language of Europe tells of: "auf dem Weg von Riga nach Emden". */
export function routesIn(masked: string, from: number, to: number, code: string): readonly WorldName[] {
  const pattern = patterns.get(code);
  if (pattern === undefined) return [];
  return [...masked.slice(from, to).matchAll(pattern)].flatMap((match): readonly WorldName[] => {
    const ends = Object.values(match.indices?.groups ?? {}).flatMap((span): readonly WorldName[] => {
      if (span === undefined) return [];
      const [start, end] = [from + span[0], from + span[1]];
      return [{ start, end, kind: 'places', name: masked.slice(start, end), confidence: 0.7 }];
    });
    return ends.some(({ name }) => isOfPerson(name)) ? [] : ends;
  });
}

/** A given name opens the name of a person, unless the whole is a place that is known. */
function isOfPerson(name: string): boolean {
  return isGivenName(name.split(' ', 1)[0] ?? '') && knownPlace(name) === null;
}
