import type { Analysis } from '../../../text/analysis';
import { WORLD_VERBS } from '../../quotes/world/verbs';
import { isFeast } from '../feasts';
import { followsTitle, titledBehind } from '../roles/behind-title';
import { foldRussian, isPatronymic, isSlavic, isWoman } from './fold-russian';
import { isGivenInCase, mayBeLocalName } from '../lexicon/given-names-local';
import type { WorldName } from './items';
import { type WorldLanguage, ZU } from './languages';
import { isKnownPlace, leadsToVillage } from './places';
import { isDistrict, isKindOfPeople, isLand, isNet, portfolioOf } from './no-names';
import { labelCounts } from './turn-labels';
import type { RoleBodies } from './role-bodies';
import { isTitleWord, worldRoles } from './roles';

/** What runs of capitals are judged by; `masked` is the text with the names found before blotted out. */
export type RunContext = {
  readonly analysis: Analysis;
  readonly masked: string;
  readonly language: WorldLanguage;
  readonly code: string;
  readonly start: number;
  readonly bodies: RoleBodies;
};

/** Offices of a state or town, before its name in the genitive. */
const OF_STATE =
  /(?:резидент|ремьер|инистр|убернатор|лав|эр|осол|осла|орол|анцлер|пикер|ительств|арламент|епутат|редставител)\p{L}{0,4}(?: \p{Ll}+){0,4} $/u;
const NONE: ReadonlySet<string> = new Set();
const CAPITAL = "\\p{Lu}[\\p{L}\\p{M}’'-]*";
const PARTICLE = `(?:(?:de la|de los|de|del|la|von der|von|van der|van|${ZU}|da|do|dos|di|al|el|ben|bin) )?`;
/** Words with a capital in a row, with the small words that may stand inside a name. */
export const RUN = new RegExp(`(?<![\\p{L}\\p{N}])${CAPITAL}(?: ${PARTICLE}${CAPITAL}){0,4}`, 'gu');
const SURNAME =
  /(?:[оеё]в|[оеё]ва|[оеё]ву|[оеё]вым|[оеё]вой|[оеё]ве|ин|ина|ину|иным|иной|ын|ына|ыну|ыным|ыной|ский|ская|ского|скому|ским|ской|скую|цкий|цкая|цкого|цкому|цким|цкой|цкую|енко|ко|ян|яна|яну|яном|швили|дзе|чук|чука|чуку|чуком|юк|юка|юку|юком|ич|ича|ичу|ичем|их|ых|енка|енку|енком|ський|ська|ського|ському|ським|ської|ську|цька|цький|цького|цькому|ишин|ів|ова|ак|яка|юка|ло|ай|ань|ура|ула|ба|га)$/u;
/** What leads to a place in German, where nouns have an article but names of places have none. */
const IN_GERMAN =
  /(?:^|[^\p{L}])(?:in|nach|aus|bei|zwischen|nahe|unweit von|rund um|Richtung|(?:nörd|süd|öst|west)lich von) $/iu;
const IN_RUSSIAN = /(?:^|[^\p{L}])(?:в|во|из|близ|возле|около|под) $/iu;
/** German nouns that go without an article after such a word, and endings that only nouns have. */
const BARE_NOUN =
  /^(?:Schlamm|Eis|Dreck|Trümmern|Flammen|Wasser|Uniform|Zivil|Führung|Kontakt|Absprache|Zusammenarbeit|Kraft|Gefahr|Not|Zukunft|Wahrheit|Ordnung|Frage|Folge|Aussicht|Form|Höhe|Betrieb|Haft|Rente|Bezug|Betracht|Anspruch|Kauf|Holz|Stein|Glas|Metall|Angst|Sicht|Richtung|Teilen|Zahlen|Euro|Prozent|Hause|Angaben|Ansicht|Meinung|Auskunft|Bedarf|Plan|Wunsch|Regen|Schnee|Sturm|Hochwasser|Feuer|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Bund|Land|Ländern|Kreisen|Beginn|Ende|Mitte|Abschluss|Ablauf|Einbruch|Prüfung|Polizeiangaben|Behördenangaben|Medienberichten|Berichten|Protesten|Gesprächen|Kriegen|Temperaturen|Kämpfen|Bewegung|Umfragen|Verdacht|Quarantäne|Geld|Auftrag|Gang|Schach|Abrede|Rechnung|Stand|Empfang|Augenschein|Eigenregie|Schutt|Trümmern|Ruhe|Flammen|Absprache|Zusammenhang|Szene|Aktion|Serie|Druck|Bau|Arbeit|Planung|Erinnerung|Mitleidenschaft|Vertretung|Abwesenheit|Begleitung|Panik|Lebensgefahr|Untersuchungshaft|Tränen|Würde|Freiheit|Frieden|Armut|Deckung|Position|Sicherheit|Brand|Kontakt|Einsatz|Griff|Kürze|Zeiten|Teilen|Sachen|Wirklichkeit|Ordnung|Besitz|Anlehnung|Abstimmung)$|(?:ung|heit|keit|schaft|tion|ismus|tät|zeit|weise|en|dern|tern|nern|lern|kern|gern|hern|sern)s?$/u;
/** Kinds of places that open a name with a capital. */
const KIND =
  /^(?:Vale|Serra|Sierra|Ilha|Isla|Islas|Rio|Río|Lagoa|Laguna|Baía|Bahía|Praia|Playa|Morro|Cerro|Vallée|Lac|Lago|Île|Îles|Isola|Golfe|Golfo|Baie|Ponta|Punta|Monte|Borgo|Colle|Poggio|Valle|Passo|Lido|Pizzo|Mont|Pointe|Aldeia|Vila|Villa|Sítio|Pueblo|Barrio) /u;
const REGION =
  /^ (?:области|областью|область|района|районе|район|края|крае|край|округа|округе|округ|республики|республике|республика|губернии|уезда|волости|улице|улицы|проспекте|площади|області|областю|районі|краю|громади|громаді|вулиці)(?![\p{L}])/u;

/** The people and places among the runs of capitals of a text. */
export function runsIn(context: RunContext): readonly WorldName[] {
  const { analysis, masked, language, code, start: from, bodies } = context;
  const { text, body, sentences } = analysis;
  const opens = new Set(sentences.map(({ start }) => start));
  const small = new RegExp(`(?:^|[^\\p{L}])(?:${language.small})[ \\u00a0]$`, 'iu');
  const place = new RegExp(`(?:^|[^\\p{L}])(?:${language.toPlace})(?:[ \\u00a0]|(?<=[’']))$`, 'iu');
  const address = new RegExp(`(?:^|[^\\p{L}])(?:${language.address})[ \\u00a0]$`, 'u');
  const verb = new RegExp(
    `(?:^|[^\\p{L}])(?:${WORLD_VERBS[code] ?? '-'}) (?:${code === 'de' ? '(?:der|die|ein|eine|auch|zudem|am \\p{L}+) ' : '\\p{Ll}{2,12} '}){0,2}$`,
    'iu',
  );
  const isBare = code === 'de' ? bareNouns(text.slice(body.start, body.end)) : () => false;
  const noun = code === 'de' ? /\p{Lu}\p{Ll}{2,} $/u : /(?<=[\p{L}’'] |^|[\s’'])\p{Ll}{3,} $/u;
  const list = new RegExp(`^(?:,|,? (?:${language.and})) (?:à |en |in |в |de |du |d[’'])?$`, 'u');
  const smalls = new Set(language.small.split('|'));
  const labels = labelCounts(masked.slice(from, body.end));
  const found: WorldName[] = [];
  const and = new RegExp(`^,? ?(?:${language.and}) (?:à |en |in |в |de |du |d[’'])?$`, 'u');
  const open: WorldName[] = [];
  for (const match of masked.slice(from, body.end).matchAll(RUN)) {
    // Inside a sentence an article with a capital belongs to the name: "La Ribera".
    const mayOpen = code === 'de' || isSlavic(code) || opens.has(from + match.index);
    const held = portfolioOf(text.slice(Math.max(0, from + match.index - 60), from + match.index), match[0]);
    const [skipped, run] = withoutTitles(match[0].slice(held), code, mayOpen ? smalls : NONE);
    const offset = held + skipped;
    const one = judge(run, from + match.index + offset, match[0].length - offset - run.length > 0);
    if (one !== null) found.push(one);
    else if (run.length > 2 && run.split(' ').length <= 3)
      open.push(made(run, from + match.index + offset, 'places', 0.55));
  }
  // "Santa Rita, El Carmen y Boca del Toro": what is listed with places is one.
  if (code !== 'de') {
    const starts = new Map(found.map((one) => [one.start, one] as const));
    for (const one of open.reverse()) {
      const next = nextWithin(starts, one.end);
      if (isSlavic(code) && SURNAME.test(one.name)) continue;
      if (next?.kind !== 'places' || !list.test(text.slice(one.end, next.start))) continue;
      found.push(one);
      starts.set(one.start, one);
    }
  }
  return found;

  function judge(run: string, start: number, isCut: boolean): WorldName | null {
    if (run.length < 2 || /^(?:Dr|Prof|Hr|Fr|St|Nr|Abs|Art|Std|Mio|Mrd|Mme|MM)$/u.test(run)) return null;
    const words = run.split(' ');
    const before =
      text
        .slice(Math.max(0, start - 40), start)
        .split('\n')
        .at(-1) ?? '';
    const after = text.slice(start + run.length, start + run.length + 30);
    // «Maria Grazia»: what stands in marks of its own is the name of a thing.
    if (/[«“„"]$/u.test(before) && /^[»”“"]/u.test(after)) return null;
    // "Solenn Kervella : ...": a label that comes back is of who speaks.
    if (words.length > 1 && before === '' && (labels.get(run) ?? 0) > 1) return made(run, start, 'people', 0.8);
    const isAddressed = address.test(before);
    if (isAddressed && words.length <= 4) return made(run, start, 'people', 0.75);
    if (isSlavic(code)) {
      const person = russianPerson(words, start, before);
      if (person !== null) return person;
      const region = REGION.exec(after);
      if (region && words.length === 1 && !isTitleWord(run, code)) return made(run + region[0], start, 'places', 0.75);
    }
    // "San Pedro Carchá": a saint before a name makes a place where one is led to.
    if (/^(?:San|Santa|Santo|Saint|Sainte|São|Sankt|Villa|Puerto|Ciudad)(?: |-)/u.test(run) && place.test(before))
      return made(run, start, 'places', 0.75);
    const given = words.findIndex((word, index) => index < words.length - 1 && mayBeLocalName(word));
    // "Schulleiterin Anna Berger", "Мэр Олег Иванов": the name begins behind the title.
    if (given >= 0 && words.length - given <= 4 && !isKnownPlace(run, code)) {
      const offset = words.slice(0, given).join(' ').length + (given > 0 ? 1 : 0);
      // "exalcalde de Villarroya del Campo Julián Bescós": the place of a title before the name.
      const ahead = run.slice(0, Math.max(0, offset - 1));
      if (given > 0 && place.test(before)) found.push(made(ahead, start, 'places', 0.65));
      return made(run.slice(offset), start + offset, 'people', 0.85);
    }
    if (isFeast(run) || isNet(run)) return null;
    if (isKnownPlace(run, code)) return made(run, start, 'places', 0.85);
    // "no Vale do Itaboraí", "Sierra de los Cobres": a kind of place with a capital opens its name.
    if (KIND.test(run) && words.length > 1) return made(run, start, 'places', 0.7);
    const span = { start, end: start + run.length };
    if (words.length <= 3 && leadsToVillage(before)) return made(run, start, 'places', 0.7);
    if (words.length >= 2 && words.length <= 4 && !isCut && !isDistrict(run, code) && !/(?: de| del| du) /u.test(run)) {
      if (worldRoles(text, span, code, bodies).length > 0) return made(run, start, 'people', 0.75);
      if (followsTitle(text.slice(Math.max(0, start - 70), start), code)) return made(run, start, 'people', 0.7);
      if (verb.test(before) || /^,? (?:\d{2}|de \d{2}) (?:ans|años|anni|anos|лет|Jahre)/u.test(after))
        return made(run, start, 'people', 0.7);
      if (/^ \((?:\d{2})\)/u.test(after) || titledBehind(after, code)) return made(run, start, 'people', 0.75);
    }
    if (place.test(before)) return made(run, start, 'places', 0.65);
    const last = found.at(-1);
    if (
      last?.kind === 'places' &&
      words.length <= 2 &&
      and.test(text.slice(last.end, start)) &&
      (code !== 'de' || isBare(run))
    )
      return made(run, start, 'places', 0.6);
    // "in Halden, Altenbrook und Siel": a row of names that stand without an article.
    if (
      code === 'de' &&
      last?.kind === 'places' &&
      words.length === 1 &&
      text.slice(last.end, start) === ', ' &&
      /^(?:,| und | sowie |\.)/u.test(after) &&
      isBare(run)
    )
      return made(run, start, 'places', 0.6);
    const [first = ''] = words;
    // "Делегации Узбекистана": a noun with the capital of its sentence before a place.
    if (isSlavic(code) && words.length === 2 && opens.has(start) && isKnownPlace(words[1] ?? '', code))
      return made(words[1] ?? '', start + first.length + 1, 'places', 0.7);
    // "Озеро Кедровое": a kind of place with a capital at the head of a sentence.
    if (isSlavic(code) && words.length === 2 && opens.has(start) && place.test(`${first} `))
      return made(words[1] ?? '', start + first.length + 1, 'places', 0.65);
    const [, second = '', third] = words;
    if (code === 'de' && third !== undefined && place.test(`${first} ${second} `)) {
      const name = words.slice(2).join(' ');
      return made(name, start + run.length - name.length, 'places', 0.65);
    }
    if (code === 'de' && words.length > 1 && place.test(`${first} `)) {
      const name = words.slice(1, /^(?:Bad|Sankt|Neu|Alt)$/u.test(words[1] ?? '') ? 3 : 2).join(' ');
      return made(name, start + first.length + 1, 'places', 0.65);
    }
    if (words.length > 1 && isKnownPlace(first, code)) return made(first, start, 'places', 0.7);
    if (code === 'de' && words.length === 1 && IN_GERMAN.test(before) && isBare(run))
      return made(run, start, 'places', 0.55);
    if (
      isSlavic(code) &&
      words.length === 1 &&
      IN_RUSSIAN.test(before) &&
      !opens.has(start) &&
      /(?:е|и|а|у|ы)$/u.test(run)
    )
      return made(run, start, 'places', 0.55);
    const isNamed =
      words.length >= 2 && words.length <= 3 && !opens.has(start) && noun.test(before) && !small.test(before);
    if (isNamed && isLand(run)) return made(run, start, 'places', 0.55);
    return isNamed && code !== 'de' && !isKindOfPeople(run) ? made(run, start, 'people', 0.6) : null;
  }

  /** Given and family name with or without patronymic; what stands before them in the run is whose or where. */
  function russianPerson(words: readonly string[], start: number, before: string): WorldName | null {
    const at = words.findIndex((word, index) => index < words.length - 1 && isGivenInCase(word) && !isPatronymic(word));
    const isFamily = (word: string | undefined): boolean => word !== undefined && SURNAME.test(word);
    if (at >= 0) {
      const length = isPatronymic(words[at + 1] ?? '') && words.length > at + 2 ? 3 : 2;
      return personAt(at, length, 0.85);
    }
    const last = words.length - 1;
    if (words.length >= 2 && isFamily(words[last])) {
      const length = isPatronymic(words[last - 1] ?? '') && words.length > 2 ? 3 : 2;
      const from = words.length - length;
      // The first word of a sentence may be no name.
      // "С Лаптевым Крутов": two family names side by side are two people.
      if (words.length === 2 && isFamily(words[0]) && !isPatronymic(words[1] ?? '') && !isWoman(words)) return null;
      if (
        !(
          opens.has(start) &&
          words.length === 2 &&
          SURNAME.test(words[0] ?? '') &&
          /^(?:В|На|По|С)$/u.test(words[0] ?? '')
        )
      )
        return personAt(from, length, 0.8);
    }
    if (words.length === 1 && isFamily(words[0]) && /(?:^|[^\p{L}])(?:господин\p{Ll}*|товарищ\p{Ll}*) $/u.test(before))
      return made(words[0] ?? '', start, 'people', 0.7);
    return null;

    function personAt(index: number, length: number, confidence: number): WorldName {
      const offset = words.slice(0, index).join(' ').length + (index > 0 ? 1 : 0);
      const name = words.slice(index, index + length).join(' ');
      const ahead = words.slice(0, index).join(' ');
      if (index > 0 && isKnownPlace(ahead, code)) found.push(made(ahead, start, 'places', 0.85));
      else if (index > 0 && OF_STATE.test(before)) placeBefore(words.slice(0, index).join(' '), start);
      return made(name, start + offset, 'people', confidence);
    }
  }

  /** "Президент Казахстана Касым-Жомарт ...": the genitive before a person is the state or town of the title. */
  function placeBefore(name: string, start: number): void {
    if (!opens.has(start) && /(?:а|я|ы|и|ии)$/u.test(name))
      found.push(made(name, start, 'places', isKnownPlace(name, code) ? 0.85 : 0.6));
  }
}

/** The name that begins next behind an offset, no more than a word or two on. */
function nextWithin(starts: ReadonlyMap<number, WorldName>, end: number): WorldName | undefined {
  for (let at = end + 1; at < end + 12; at += 1) {
    const one = starts.get(at);
    if (one !== undefined) return one;
  }
  return undefined;
}

/** Leaves out the small words and titles a run opens with; gives how many code units they take, and the rest. */
function withoutTitles(run: string, code: string, smalls: ReadonlySet<string>): readonly [number, string] {
  const words = run.split(' ');
  // "président de la République Samba Diouf": the state is part of the title.
  if (/^(?:République|República|Repubblica) \p{L}+ \p{L}/u.test(run))
    return [(words[0] ?? '').length + 1, words.slice(1).join(' ')];
  let count =
    (code === 'pt' && /^(?:Dona|Seu|Dom) \p{Lu}/u.test(run)) ||
    (/^(?:[LDQ]|Qu|Dell|All|Nell|Dall|Sull|Un|Quest)[’']\p{Ll}/u.test(run) && words.length > 1)
      ? 1
      : 0;
  while (
    count < words.length - 1 &&
    (smalls.has((words[count] ?? '').toLowerCase()) || isTitleWord(words[count] ?? '', code))
  )
    count += 1;
  const offset = words.slice(0, count).join(' ').length + (count > 0 ? 1 : 0);
  return [offset, run.slice(offset)];
}

/** Tells words that stand nowhere in a German text behind an article or a word that describes them. */
function bareNouns(text: string): (word: string) => boolean {
  const described = new Set<string>();
  const article =
    /(?<![\p{L}])(?:der|die|das|den|dem|des|eine?[nmrs]?|kein\p{L}*|ihre?\p{L}*|seine?\p{L}*|\p{Ll}+(?:e|en|er|es)) (\p{Lu}\p{L}*)/gu;
  for (const match of text.matchAll(article))
    if (!/^(?:haben|werden|bleiben|stehen|leben|zwischen|wegen|gegen) /u.test(match[0])) described.add(match[1] ?? '');
  return (word) =>
    !described.has(word) &&
    (!BARE_NOUN.test(word) ||
      /(?:hausen|ingen|hafen|kirchen|stätten|baden|sachsen|bayern|alden|essen|bremen|warden|münden|felden)$/iu.test(
        word,
      ));
}

/** Tells which found name a run of capitals is: the same words, a family name alone, in Russian in any case. */
export function familyNames(all: readonly WorldName[], code: string): (run: string) => WorldName | null {
  const fold = (name: string): string => (isSlavic(code) ? name.split(' ').map(foldRussian).join(' ') : name);
  const kinds = new Map<string, WorldName>();
  for (const one of all) {
    const key = fold(one.name);
    if (!kinds.has(key) || one.confidence > (kinds.get(key)?.confidence ?? 0)) kinds.set(key, one);
  }
  for (const one of all) {
    const family = one.kind === 'people' ? one.name.split(' ').at(-1) : undefined;
    if (family !== undefined && family.length > 2 && !kinds.has(fold(family))) kinds.set(fold(family), one);
  }
  return (run) => kinds.get(fold(run)) ?? null;
}

function made(name: string, start: number, kind: WorldName['kind'], confidence: number): WorldName {
  return { start, end: start + name.length, kind, name, confidence };
}
