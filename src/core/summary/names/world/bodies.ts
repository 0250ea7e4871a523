import { isSlavic } from './fold-russian';
import { LEGAL_FORM_WORLD } from '../lexicon/legal-forms';
import { expansionsIn } from './acronyms';
import type { WorldName } from './items';
import type { WorldLanguage } from './languages';
import { takenPlaces } from '../taken-places';
import { isTitleWord } from './roles';
import { slavicBodies } from './slavic-bodies';

const WORD = "\\p{L}[\\p{L}\\p{M}’'-]*";
const CAPITAL = "\\p{Lu}[\\p{L}\\p{M}’'-]*";
const START = '(?<![\\p{L}\\p{N}])';
const STOP = '(?![\\p{L}\\p{N}])';
const ACRONYM = /(?<![\p{L}\p{N}«"“-])\p{Lu}[\p{Lu}\p{N}]{1,6}(?![\p{L}\p{N}]|-\d)/gu;
/** Acronyms of things, places and offices. */
const NO_BODY =
  /^(?:[IVXLCDM]+|CFA|COVID|SARS|PIB|TVA|VIH|SIDA|ADN|GPS|SMS|CEO|PDG|DNI|IVA|HIV|AIDS|BIP|CO2|USA|EEUU|EE|UU|RDC|RU|UK|TV|PC|IP|IT|KI|IA|AI|OK|VIP|NGO|ONG|ОНГ|СПИД|ВИЧ|ДТП|ВВП|НДС|ЖКХ|ЧП|ЧС|СМИ|НКО|ООО|АО|ПАО|ОАО|ЗАО|БПЛА|США|РФ|ФРГ|КНР|КНДР|ОАЭ|ЮАР|ЦАР|СССР|ДНР|ЛНР|ТЭЦ|АЭС|ГЭС|МСК|УК|КПП|ПВО|СВО|ТВ|ПЦР|ДНК|СП|№|GMT|UTC|CET|MEZ|FAQ|PDF|GmbH|AG|SA|SL|SARL|PS|NB|LED|CD|DVD|USB|PKW|LKW|EUR|USD|CHF|RUB|MW|GW|KW|TGV|PCR|OPV)$/u;

/** German nouns that end the name of an authority or body, and those of them that name one alone. */
const GERMAN_END =
  '(?:[Mm]inisterium|[Aa]mt|[Vv]erband|[Gg]ericht|[Bb]ehörde|[Kk]ommission|[Ss]tiftung|[Gg]ewerkschaft|[Uu]niversität|[Hh]ochschule|[Ii]nstitut|[Bb]ank|[Pp]artei|[Ff]raktion|[Hh]ilfswerk|[Kk]reuz|[Rr]at|[Kk]ammer|[Bb]und|[Gg]esellschaft|[Aa]gentur|[Zz]entrale|[Kk]linikum|[Ff]euerwehr|[Pp]olizei|[Ss]taatsanwaltschaft|[Vv]erein|[Aa]usschuss|[Pp]arlament|[Ww]erk|[Vv]ereinigung|[Dd]ienst|[Zz]entrum|[Bb]üro|[Kk]onferenz|[Aa]kademie|[Ff]orum|[Pp]rogramm|[Ll]iste|[Uu]nion|[Bb]ündnis|[Gg]enossenschaft|[Aa]nstalt|[Vv]erwaltung|[Ss]ender|[Zz]eitung|[Vv]erlag|[Dd]irektion|[Mm]useum|[Tt]heater|[Pp]räsidium|[Ii]nspektion|[Ff]akultät|[Oo]rchester|[Aa]rchiv)(?:es|s|en)?';
const GERMAN_ALONE =
  /^(?:\p{Lu}\p{Ll}+(?:ministerium|ministeriums)|(?:Bundes|Landes|Staats|Verfassungs|Oberlandes|Umweltbundes)\p{Ll}+(?:amt|amtes|amts|gericht|gerichts|gerichtes|behörde|agentur|bank|wehr|polizei|kammer|institut|anstalt|zentrale|verband|verbandes)|Gewerkschaftsbund(?:es)?|\p{Lu}\p{Ll}{3,}(?:verband|verbandes|verbands|kammer|gewerkschaft)|(?:Gesundheits|Jugend|Sozial|Ordnungs|Wasserwirtschafts|Straßenbau|Umwelt|Veterinär|Landrats|Finanz|Kultus)amt(?:es|s)?)$/u;

/** A minister and "of", before the field. */
const FIELD_OF =
  /(?:[Mm]inistre|[Mm]inistr[oa]|[Vv]iceministr[oa])(?: \p{Ll}+){0,2} (?:de la |de l[’']|du |des |del |de |da |do |della |dell[’'])$/u;
/** Councils whose members are called as they are. */
const MEMBER = /(?:Stadt|Gemeinde|Kreis|Markt|National|Stände|Kantons|Bezirks)rat$/iu;

/** The bodies of a text: acronyms with the names they stand for, names by their first word, names behind a noun for a body. */
export function bodiesIn(text: string, language: WorldLanguage, code: string): readonly WorldName[] {
  const heads = new RegExp(`^(?:${code === 'de' ? GERMAN_END : headsOf(language)})\\p{Ll}{0,4}$`, 'u');
  const isLink = linkTeller(language);
  const expansions = expansionsIn(
    text,
    (word) => heads.test(word) || (code === 'de' && new RegExp(`${GERMAN_END}$`, 'u').test(word)),
    isLink,
  );
  const found: WorldName[] = [];
  const taken = takenPlaces(text.length);
  const isFree = taken.isFree;
  for (const { full, acronym, short } of expansions) {
    const name = text.slice(full.start, full.end).replace(/^[«"“„]|[»"”“]$/gu, '');
    const start = full.start + text.slice(full.start, full.end).indexOf(name);
    const one = { start, end: start + name.length, kind: 'organizations', name, confidence: 0.85, acronym } as const;
    if (!isFree(one) || !/\p{Lu}/u.test(name)) continue;
    found.push(one, { ...one, ...short, name: acronym, of: name });
    taken.take(one);
    taken.take(short);
  }
  const short = new Map(expansions.map(({ acronym, full }) => [acronym, text.slice(full.start, full.end)] as const));
  // Of two that overlap the longer is meant: "Bundesamts für Verfassungsschutz".
  const all = [...knownIn(text, language), ...named(text, language, code)];
  for (const one of all.sort((a, b) => b.name.length - a.name.length || a.start - b.start))
    if (isFree(one)) {
      found.push(one);
      taken.take(one);
    }
  for (const match of text.matchAll(ACRONYM)) {
    const of = short.get(match[0]);
    if ((of === undefined && (match[0].length < 3 || NO_BODY.test(match[0]))) || isShouted(text, match.index)) continue;
    const one = { ...made(match[0], match.index, of === undefined ? 0.6 : 0.8), ...(of === undefined ? {} : { of }) };
    if (!isFree(one)) continue;
    found.push(one);
    taken.take(one);
  }
  return found;
}

function named(text: string, language: WorldLanguage, code: string): readonly WorldName[] {
  const own = isSlavic(code)
    ? slavicBodies(text, language, code)
    : code === 'de'
      ? germanBodies(text, language)
      : romanceBodies(text, language);
  return [...own, ...(isSlavic(code) ? [] : [...ledBy(text, language, code), ...companies(text)])];
}

function headsOf({ bodies, capitalBodies }: WorldLanguage): string {
  const upper = bodies.split('|').map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`);
  return [...bodies.split('|'), ...upper, ...capitalBodies.split('|')].filter(Boolean).join('|');
}

function linkTeller({ joins, and }: WorldLanguage): (word: string) => boolean {
  const links = new Set([
    ...joins.split(/[|\s]+/u),
    ...and.split('|'),
    'la',
    'el',
    'les',
    'los',
    'las',
    'der',
    'die',
    'das',
    'le',
  ]);
  return (word) => links.has(word) || /^[ld]$/u.test(word);
}

function knownIn(text: string, { known }: WorldLanguage): readonly WorldName[] {
  return [...text.matchAll(new RegExp(`${START}(?:${known})${STOP}`, 'gu'))].map((match) =>
    made(match[0], match.index, 0.8),
  );
}

/** "Ministerio de Trabajo y Economía Social", "Banque de développement de l'Ouest", "Union africaine". */
function romanceBodies(text: string, language: WorldLanguage): readonly WorldName[] {
  const { joins, and, adjectives } = language;
  const describes = `(?: \\p{Ll}[\\p{L}\\p{M}-]{0,14}(?:${adjectives})(?![\\p{L}\\p{M}]))`;
  const part = `(?: (?:${joins})${WORD}(?: ${CAPITAL}){0,2}${describes}?)`;
  const more = `(?: (?:${and}) (?:${joins})?${CAPITAL}(?: ${CAPITAL})?${describes}?)?`;
  const pattern = new RegExp(
    `${START}(?:${headsOf(language)})(?![\\p{L}\\p{M}])(?: ${CAPITAL}){0,3}${describes}{0,2}${part}{0,3}${more}(?: ${CAPITAL}){0,2}`,
    'gu',
  );
  const isLead = new RegExp(`^(?:${language.leads}) $`, 'u');
  return [...text.matchAll(pattern)].flatMap((match): WorldName[] => {
    const name = trimmedTail(match[0], joins);
    // "ministre de la Sécurité intérieure": the field of a minister is no body.
    if (/^\p{Lu}/u.test(name) && FIELD_OF.test(text.slice(Math.max(0, match.index - 50), match.index))) return [];
    const words = name.split(/[ ’']/u);
    const hasOwn = words.slice(1).some((word) => /^\p{Lu}/u.test(word));
    // "la société Moulins du Thar": the noun leads to the name and is no part of it.
    if (isLead.test(`${words[0] ?? ''} `) && /^\p{Lu}/u.test(words[1] ?? '') && /^\p{Ll}/u.test(name)) return [];
    const isNamed = /^\p{Lu}/u.test(name)
      ? words.length > 1 && (hasOwn || !opensSentence(text, match.index) || words.length > 2)
      : hasOwn || name.startsWith('minist');
    return isNamed && words.length > 1 ? [made(name, match.index, 0.75)] : [];
  });
}

/** Behind the last word with a capital at most one part in small letters belongs to the name. */
function trimmedTail(name: string, joins: string): string {
  if (/\p{Lu}/u.test(name.replace(/^\S+/u, ''))) {
    const last = /^(.*(?<![\p{L}])\p{Lu}[\p{L}\p{M}’'-]*(?: \p{Ll}[\p{L}\p{M}-]+)?)/u.exec(name)?.[1] ?? name;
    return last.replace(new RegExp(` (?:${joins.replaceAll(/ (?=\||$)/gu, '')})$`, 'u'), '');
  }
  return name;
}

function opensSentence(text: string, at: number): boolean {
  return /(?:^|[.!?…:\n][\s»"”]*|[-•–*]\s)$/u.test(text.slice(Math.max(0, at - 4), at));
}

/** "Deutsche Rote Kreuz", "Landesamtes für Forsten", "Reederei Nordlicht", "Finanzministerium". */
function germanBodies(text: string, { joins }: WorldLanguage): readonly WorldName[] {
  const describes = `(?:\\p{Lu}\\p{Ll}+(?:e|en|er|es|sche|schen|scher) ){0,2}`;
  const tail = `(?: (?:${joins})\\p{L}[\\p{L}\\p{M}-]+(?: \\p{Lu}[\\p{L}\\p{M}-]+)?(?:,? (?:und|sowie) \\p{Lu}[\\p{L}\\p{M}-]+)?){0,2}`;
  const pattern = new RegExp(
    `${START}${describes}(?<head>\\p{Lu}[\\p{L}-]{0,60}?${GERMAN_END}|${GERMAN_END})${STOP}(?: ${CAPITAL}){0,3}${tail}`,
    'gu',
  );
  return [...text.matchAll(pattern)].flatMap((match): WorldName[] => {
    const head = match.groups?.['head'] ?? '';
    if (!/^\p{Lu}/u.test(head) || isTitleWord(head, 'de')) return [];
    const from = match[0].indexOf(head);
    const behind = match[0].slice(from + head.length);
    const ahead = text.slice(Math.max(0, match.index - 9), match.index);
    // "seine Fraktion Geld": whose it is told, and it has no name; "Stadtrat Jan Vogt": who sits in it.
    if (
      from === 0 &&
      /(?:^|[^\p{L}])(?:sein|ihr|unser|mein|kein|jed|ein|dies)e[rmns]? $/u.test(ahead) &&
      !GERMAN_ALONE.test(head)
    )
      return [];
    if (
      MEMBER.test(head) &&
      / \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(match[0]) &&
      !/ (?:Bad|Sankt|Neu|Alt|Groß|Klein|Ober|Unter|Markt) \p{L}+$/u.test(match[0])
    )
      return [];
    const isDescribed =
      from > 0 &&
      !/^(?:Der|Die|Das|Den|Dem|Des|Eine[rmns]?|Diese[rmns]?|Jede[rmns]?|Keine[rmns]?|Ihre[rmns]?|Seine[rmns]?|Unsere[rmns]?|Viele|Alle|Beide|Mehrere|Andere|Weitere|Neue[nrs]?|Erste[nrs]?|Große[nrs]?) /u.test(
        match[0],
      );
    const start = isDescribed ? 0 : from;
    const name = germanTail(match[0].slice(start), head.length + from - start);
    const isNamed =
      isDescribed ||
      GERMAN_ALONE.test(head) ||
      / (?:für|gegen|ohne|zu|zur) \p{Lu}/u.test(name) ||
      /^ \p{Lu}/u.test(behind) ||
      / (?:der|des) \p{Lu}[\p{L}-]+ \p{Lu}/u.test(name);
    return isNamed ? [made(name, match.index + start, 0.7)] : [];
  });
}

/** "des" and "der" behind a body that names itself lead to whose it is, "für" to what it is for. */
function germanTail(name: string, headEnd: number): string {
  const behind = name.slice(headEnd);
  // "Gesundheitsministerium für die Region": a name is for something without an article.
  if (/^ für (?:die|das|den) /u.test(behind) && GERMAN_ALONE.test(name.slice(0, headEnd).split(' ').at(-1) ?? ''))
    return name.slice(0, headEnd);
  const whose =
    /^(?<kept>(?: \p{Lu}[\p{L}\p{M}-]*)*(?: (?:für|gegen|ohne|zur?) [^]*)?)/u.exec(behind)?.groups?.['kept'] ?? '';
  if (whose !== '') return name.slice(0, headEnd) + whose;
  const owner = /^ (?:der|des) (?!Firma )\p{Lu}[\p{L}\p{M}-]*(?: \p{Lu}[\p{L}\p{M}-]*)?/u.exec(behind)?.[0] ?? '';
  return name.slice(0, headEnd) + owner;
}

/** "la empresa Cobres del Norte", "l'association « Les Amis »", "die Gewerkschaft Seeverkehr". */
function ledBy(text: string, { leads, joins }: WorldLanguage, code: string): readonly WorldName[] {
  const own = `${CAPITAL}(?: (?:${joins})?${CAPITAL}){0,3}`;
  const pattern = new RegExp(`${START}(?<lead>(?:${leads}) (?:\\p{Ll}{4,16} )?)(?:[«"“„]\\s?)?(?<name>${own})`, 'gu');
  return [...text.matchAll(pattern)].map((match) => {
    const lead = match.groups?.['lead'] ?? '';
    const name = match.groups?.['name'] ?? '';
    // "Reederei Nordlicht" is called so; "Firma Nordchem" and "Sender Radio Heide" are not.
    if (
      code === 'de' &&
      !/[«"“„]/u.test(match[0]) &&
      !/^(?:Firma|Unternehmen|Hersteller|Sender|Konzern|Hilfsorganisation|Organisation) /u.test(lead)
    )
      return made(lead + name, match.index, 0.7);
    return made(name, match.index + match[0].lastIndexOf(name), 0.75);
  });
}

const COMPANY = new RegExp(
  String.raw`(?<![\p{L}\p{N}&-])(?<lead>(?:Die|Der|Das|La|Le|El|Il|O|A) )?(?<name>\p{Lu}[\p{L}\p{N}&-]*(?: (?:(?:&|de|du|del) )?\p{Lu}[\p{L}\p{N}&-]*){0,3} (?:${LEGAL_FORM_WORLD}))(?![\p{L}\p{N}])`,
  'gu',
);

/** Companies by the letters of their form: "Nordfrost Logistik GmbH", "Textiles du Nord SARL". */
function companies(text: string): readonly WorldName[] {
  return [...text.matchAll(COMPANY)].map((match) => {
    // "Werk der Firma Nordfrost GmbH": what is hers is not she.
    const name = (match.groups?.['name'] ?? '').replace(/^(?:.* )?Firma /u, '');
    return made(name, match.index + match[0].length - name.length, 0.8);
  });
}

/** In a line set in capitals a word in capitals is no acronym. */
function isShouted(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 80), at);
  const after = text.slice(at, at + 80);
  const line = `${before.slice(before.lastIndexOf('\n') + 1)}${after.split('\n', 1)[0] ?? ''}`;
  if (!/\p{Ll}/u.test(line)) return true;
  return (
    /\p{Lu}{4,}\s$/u.test(text.slice(Math.max(0, at - 12), at)) || /^\p{Lu}+\s\p{Lu}{4,}/u.test(text.slice(at, at + 18))
  );
}

function made(name: string, start: number, confidence: number): WorldName {
  return { start, end: start + name.length, kind: 'organizations', name, confidence };
}
