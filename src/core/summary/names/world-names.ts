import type { Analysis } from '../../text/analysis';
import type { Span } from '../../text/span';
import type { Entities } from '../draft';
import { knownPlace } from './lexicon/gazetteer';
import { mayBeGivenName } from './lexicon/given-names';
import { hasScriptNames, namesInScript } from './script-names';
import { entitiesOf, freeNames, type WorldName } from './world-items';
import { layOutBodies } from './world-role-bodies';
import { worldRoles } from './world-roles';

type Kind = WorldName['kind'];
type Found = WorldName;

/** Languages whose names have capitals and whose bodies, titles and small words are known here. */
type Language = {
  /** Words that open the name of a body, first letter in either case. */
  readonly bodies: string;
  /** What joins the words of such a name. */
  readonly joins: string;
  /** Small words of a language: a run after one of them is no person by its place alone. */
  readonly small: string;
  /** Words after which an unknown name is a place. */
  readonly toPlace: string;
};

const LANGUAGES: Readonly<Record<string, Language>> = {
  fr: {
    bodies:
      'ministère|université|banque|commission|comité|conseil|parti|association|fédération|agence|institut|organisation|mairie|préfecture|assemblée|cour|tribunal|syndicat|fondation|société|union',
    joins: "de la |de l[’']|des |du |de |d[’']|pour la |pour le |pour ",
    small:
      'à|au|aux|de|du|des|en|et|ou|dans|sur|par|pour|avec|sans|sous|vers|chez|que|qui|le|la|les|un|une|ce|cette|est|sont',
    toPlace: 'à|vers|(?:pont|ville|village|région|port|gare|vallée|île|habitants|rues|hôpital) d[eu]',
  },
  es: {
    bodies:
      'ministerio|universidad|banco|comisión|comité|consejo|partido|asociación|federación|agencia|instituto|organización|ayuntamiento|gobierno|asamblea|corte|tribunal|sindicato|fundación|unión|cruz',
    joins: 'de la |de los |de las |del |de |para la |para el |para ',
    small: 'a|al|de|del|en|y|o|con|por|para|sin|sobre|que|el|la|los|las|un|una|su|es|son|ante|desde|hasta',
    toPlace:
      '(?:cerca|pozo|ciudad|pueblo|villa|puerto|región|valle|isla|calles|hospital|vecinos|municipio|provincia) de',
  },
  de: {
    bodies:
      'Ministerium|Universität|Bundesministerium|Hochschule|Institut|Bundesamt|Amt|Verband|Partei|Kommission|Stiftung|Gewerkschaft|Bank|Verein|Rat|Landgericht|Gericht',
    joins: 'für die |für |der |des |von |zu ',
    small: 'in|im|an|am|auf|aus|bei|mit|nach|von|vom|zu|zum|zur|und|oder|der|die|das|den|dem|des|ein|eine|einer|einem',
    toPlace: '(?:Schule|Stadt|Dorf|Gemeinde|Hafen|Bewohner|Einwohner|Straßen|Bürgermeister|Krankenhaus) (?:von|in)',
  },
  it: {
    bodies:
      'ministero|università|banca|commissione|comitato|consiglio|partito|associazione|istituto|comune|tribunale|fondazione|unione',
    joins: 'della |delle |dei |degli |del |di |per la |per ',
    small: 'a|al|alla|di|del|della|in|e|o|con|per|da|su|che|il|lo|la|i|gli|le|un|una',
    toPlace: '(?:città|paese|porto|comune|valle|isola|ospedale) di',
  },
  pt: {
    bodies:
      'ministério|universidade|banco|comissão|comitê|conselho|partido|associação|instituto|prefeitura|tribunal|fundação|união',
    joins: 'da |das |dos |do |de |para a |para o ',
    small: 'a|ao|à|de|do|da|em|no|na|e|ou|com|por|para|sem|que|o|os|as|um|uma',
    toPlace: '(?:cidade|vila|porto|hospital|moradores|município) d[eao]',
  },
  ru: {
    bodies:
      'министерство|университет|банк|комиссия|комитет|совет|партия|ассоциация|агентство|институт|организация|администрация|правительство|фонд|союз|суд|служба',
    joins: 'по |',
    small: 'в|во|на|с|со|к|у|о|об|от|до|из|и|или|по|за|для|что|не',
    toPlace: 'рек[аеуи]|город[еа]?|сел[еоа]|деревн[еия]|посёлке|поселке|области|районе|станции|озере|озера',
  },
};
const WORD = "\\p{L}[\\p{L}\\p{M}’'-]*";
const CAPITAL = "\\p{Lu}[\\p{L}\\p{M}’'-]*";
const PARTICLE = '(?:(?:de la|de los|de|del|la|von|van der|van|zu|da|do|dos|di|al|el|ben|bin) )?';
const RUN = new RegExp(`(?<![\\p{L}\\p{N}])${CAPITAL}(?: ${PARTICLE}${CAPITAL}){0,3}`, 'gu');
const ACRONYM = /(?<![\p{L}\p{N}])\p{Lu}{3,6}(?![\p{L}\p{N}])/gu;
const SURNAME = /(?:ов|ова|ев|ева|ёв|ёва|ин|ина|ын|ына|ский|ская|цкий|цкая|енко|ко|ян|швили|дзе|чук|юк)$/u;

/** What leads to a place in German, where nouns have an article but names of places have none. */
const IN_GERMAN = /(?:^|[^\p{L}])(?:in|nach|aus|bei) $/iu;
/** German nouns that go without an article after such a word, and endings that only nouns have. */
const BARE_NOUN =
  /^(?:Kraft|Gefahr|Not|Zukunft|Wahrheit|Ordnung|Frage|Folge|Aussicht|Form|Höhe|Betrieb|Haft|Rente|Bezug|Betracht|Anspruch|Kauf|Holz|Stein|Glas|Metall|Angst|Sicht|Richtung|Teilen|Zahlen|Euro|Prozent|Hause|Angaben|Ansicht|Meinung|Auskunft|Bedarf|Plan|Wunsch|Regen|Schnee|Sturm|Hochwasser|Feuer|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag)$|(?:ung|heit|keit|schaft|tion|ismus|tät|zeit|weise|en)s?$/u;

/** True for a language other than English whose clearest names are found. */
export function hasWorldNames(language: string): boolean {
  const code = language.slice(0, 2);
  return LANGUAGES[code] !== undefined || hasScriptNames(code);
}

/**
 * People, organisations and places of a text in French, Spanish, German, Italian, Portuguese or Russian, by capitals, the
 * words that open the names of bodies, given names and the words before: fewer than in English, and surer ones first.
 * In Arabic, Urdu and Chinese by the words beside them alone.
 */
export function findWorldNames(analysis: Analysis): Entities | null {
  const code = analysis.language.slice(0, 2);
  const language = LANGUAGES[code];
  if (hasScriptNames(code)) {
    const names = freeNames(namesInScript(analysis, code));
    return entitiesOf([...names, ...sameElsewhere(analysis, names)], () => []);
  }
  if (language === undefined) return null;
  const found = [...bodiesIn(analysis, language, code)];
  const isFree = (span: Span): boolean => !found.some((other) => other.start < span.end && span.start < other.end);
  for (const name of runsIn(analysis, language, code)) if (isFree(name)) found.push(name);
  for (const name of repeatsOf(analysis, found)) if (isFree(name)) found.push(name);
  const bodies = layOutBodies(found.filter(({ kind }) => kind !== 'people'));
  return entitiesOf(found, (span) => worldRoles(analysis.text, span, code, bodies));
}

function bodiesIn({ text, body }: Analysis, language: Language, code: string): readonly Found[] {
  const part = text.slice(body.start, body.end);
  const heads = `(?:${language.bodies})`;
  const tail =
    code === 'ru'
      ? `(?: (?:${language.joins})${WORD})`
      : `(?:(?: \\p{Ll}${WORD.slice(5)})? (?:${language.joins})${WORD}(?: (?:et|y|e|und|i) (?:de la |de l[’']|du |des |d[’'])?${WORD})?| ${CAPITAL})`;
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?<head>${heads})${tail}`, 'giu');
  const named = [...part.matchAll(pattern)]
    .filter((match) => isBody(match[0], code) && (code === 'ru' || !/^[^ ]+ \p{Ll}[^ ]*$/u.test(match[0])))
    .map((match) => found(match[0], body.start + match.index, 'organizations', 0.75));
  const acronyms = [...part.matchAll(ACRONYM)]
    .filter((match) => !isShouted(part, match.index))
    .map((match) => found(match[0], body.start + match.index, 'organizations', 0.6));
  return [
    ...named,
    ...acronyms.filter((one) => !named.some((other) => other.start <= one.start && one.end <= other.end)),
  ];
}

/** The name of a body has a capital: at its head, or in what it is for. */
function isBody(name: string, code: string): boolean {
  const words = name.split(/[ ’']/u);
  if (code === 'de') return /^\p{Lu}/u.test(name);
  return /^\p{Lu}/u.test(name) || words.slice(1).some((word) => /^\p{Lu}/u.test(word));
}

/** In a line set in capitals a word in capitals is no acronym. */
function isShouted(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 12), at);
  const after = text.slice(at, at + 18);
  return /\p{Lu}{4,}\s$/u.test(before) || /^\p{Lu}+\s\p{Lu}{4,}/u.test(after);
}

function runsIn(analysis: Analysis, language: Language, code: string): readonly Found[] {
  const { text, body, sentences } = analysis;
  const opens = new Set(sentences.map(({ start }) => start));
  const small = new RegExp(`(?:^|[^\\p{L}])(?:${language.small})[ \\u00a0]$`, 'iu');
  const place = new RegExp(`(?:^|[^\\p{L}])(?:${language.toPlace})[ \\u00a0]$`, 'iu');
  const isBare = code === 'de' ? bareNouns(text.slice(body.start, body.end)) : () => false;
  const noun = code === 'de' ? /\p{Lu}\p{Ll}{2,} $/u : /(?<=[\p{L}’'] |^|[\s’'])\p{Ll}{3,} $/u;
  return [...text.slice(body.start, body.end).matchAll(RUN)].flatMap((match): Found[] => {
    const start = body.start + match.index;
    const words = match[0].split(' ');
    const before = text.slice(Math.max(0, start - 24), start);
    const given = words.findIndex((word, index) => index < words.length - 1 && mayBeGivenName(word));
    // "Schulleiterin Anna Berger", "Мэр Олег Иванов": the name begins behind the title.
    if (given >= 0 && words.length - given <= 4) {
      const offset = words.slice(0, given).join(' ').length + (given > 0 ? 1 : 0);
      return [found(match[0].slice(offset), start + offset, 'people', 0.85)];
    }
    if (code === 'ru' && words.length >= 2 && SURNAME.test(words.at(-1) ?? '')) {
      const offset = words.length > 2 && opens.has(start) ? (words[0] ?? '').length + 1 : 0;
      return [found(match[0].slice(offset), start + offset, 'people', 0.8)];
    }
    if (knownPlace(match[0]) !== null) return [found(match[0], start, 'places', 0.85)];
    if (place.test(before)) return [found(match[0], start, 'places', 0.65)];
    if (words.length === 1 && IN_GERMAN.test(before) && isBare(match[0]))
      return [found(match[0], start, 'places', 0.55)];
    const isNamed =
      words.length >= 2 && words.length <= 3 && !opens.has(start) && noun.test(before) && !small.test(before);
    return isNamed && code !== 'de' ? [found(match[0], start, 'people', 0.65)] : [];
  });
}

/** Tells words that stand nowhere in a German text behind an article or a word that describes them. */
function bareNouns(text: string): (word: string) => boolean {
  const described = new Set<string>();
  const article =
    /(?<![\p{L}])(?:der|die|das|den|dem|des|eine?[nmrs]?|kein\p{L}*|ihre?\p{L}*|seine?\p{L}*|\p{Ll}+(?:e|en|er|es)) (\p{Lu}\p{L}*)/gu;
  for (const match of text.matchAll(article))
    if (!/^(?:haben|werden|bleiben|stehen|leben) /u.test(match[0])) described.add(match[1] ?? '');
  return (word) =>
    !described.has(word) &&
    (!BARE_NOUN.test(word) ||
      /(?:hausen|ingen|hafen|kirchen|stätten|baden|sachsen|bayern|alden|essen|bremen)$/iu.test(word));
}

/** The same words elsewhere, and the family names of people named in full. */
function repeatsOf({ text, body }: Analysis, all: readonly Found[]): readonly Found[] {
  const kinds = new Map<string, Found>();
  for (const one of all) {
    kinds.set(one.name, one);
    const family = one.kind === 'people' ? one.name.split(' ').at(-1) : undefined;
    if (family !== undefined && family.length > 2 && !kinds.has(family)) kinds.set(family, one);
  }
  return [...text.slice(body.start, body.end).matchAll(RUN)].flatMap((match) => {
    const known = kinds.get(match[0]);
    return known === undefined ? [] : [found(match[0], body.start + match.index, known.kind, known.confidence)];
  });
}

/** The same words elsewhere, in scripts without capitals: whole names only, in one walk over the text. */
function sameElsewhere({ text, body }: Analysis, names: readonly WorldName[]): readonly WorldName[] {
  const byOpening = new Map<string, Map<string, WorldName>>();
  for (const one of names) {
    if (one.name.length < 2) continue;
    const opening = one.name.slice(0, 2);
    const known = byOpening.get(opening) ?? new Map<string, WorldName>();
    byOpening.set(opening, known.set(one.name, one));
  }
  const taken = new Set(names.map(({ start }) => start));
  const more: WorldName[] = [];
  for (let at = body.start; at < body.end - 1; at += 1) {
    const known = taken.has(at) ? undefined : byOpening.get(text.slice(at, at + 2));
    if (known === undefined) continue;
    for (const { name, kind, confidence } of known.values()) {
      const end = at + name.length;
      const isWhole = /\p{Script=Han}/u.test(name) || !isLetter(text, at - 1, end);
      if (isWhole && end <= body.end && text.startsWith(name, at)) more.push(found(name, at, kind, confidence));
    }
  }
  return freeNames([...names, ...more]).filter(({ start }) => !taken.has(start));
}

/** True where a letter stands right before or right behind. */
function isLetter(text: string, before: number, behind: number): boolean {
  return /[\p{L}\p{M}]/u.test((text[before] ?? ' ') + (text[behind] ?? ' '));
}

function found(name: string, start: number, kind: Kind, confidence: number): Found {
  return { start, end: start + name.length, kind, name, confidence };
}
