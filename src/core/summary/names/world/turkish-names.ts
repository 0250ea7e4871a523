import { isTurkishGiven } from '../lexicon/given-names-turkish';
import {
  BEFORE_TITLE,
  BODY_ENDS,
  CALLED_AGAIN,
  KNOWN_BODIES,
  PLACE_ENDS,
  PLACE_NOUNS,
  SMALL_TITLES,
  TITLES,
} from './turkish-words';
import type { WorldName } from './items';
import { placeNames } from './places';

const WORD = '\\p{Lu}[\\p{L}\\p{M}-]*(?:\\.\\p{Lu})*';
/** Words with a capital in a row, "ve" and the number of a court between them; the ending of a case stands behind an apostrophe. */
const RUN = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<run>${WORD}\\.?(?: (?:(?:ve |için )?${WORD}\\.?|\\d{1,2}\\.(?= \\p{Lu}))){0,8})(?<ending>[’'](?<case>\\p{Ll}{1,6}))?(?![\\p{L}\\p{N}])`,
  'gu',
);
const BENT = '(?:n(?:ın|in|un|ün|a|e|ı|i|u|ü|da|de|dan|den|ca|ce)|’?n)?';
const isBody = new RegExp(`^(?<noun>${BODY_ENDS})${BENT}$`, 'u');
const isTitle = new RegExp(`^(?:${TITLES})\\.?$`, 'u');
const isOfTitle = new RegExp(`^(?:${BEFORE_TITLE})$`, 'u');
const smallTitle = new RegExp(`(?:^|[^\\p{L}])(?<title>${SMALL_TITLES}) $`, 'u');
/** "Ziraat mühendisi Tolga Erbil": the field of a work with the capital of its sentence. */
const fieldTitle =
  /(?:^|[.!?] )(?<title>(?!\p{L}+[ıiuü]n )\p{Lu}\p{Ll}{2,14} (?:mühendisi|uzmanı|öğretmeni|profesörü|doktoru|avukatı|müdürü|başkanı|sözcüsü|muhtarı|işçisi)) $/u;
const known = new RegExp(`(?<![\\p{L}])(?:${KNOWN_BODIES})(?![\\p{L}])`, 'gu');
const ACRONYM = /^(?:[’']\p{Ll}{1,6})? \((?<short>\p{Lu}[\p{Lu}\p{N}-]{1,9})\)/u;
/** Endings for where, whence and whither. */
const WHERE = /^(?:[dt][ae](?:n|ki)?|[yn]?[ae]|l[ıiuü]|n[ıiuü]n|[ıiuü]n)$/u;
const places = new Set(placeNames('tr'));
const nounBehind = new RegExp(`^ (?:${PLACE_NOUNS})\\p{Ll}{0,6}(?![\\p{L}])`, 'u');
/** Words with the capital of their sentence that open no name. */
const OPENS =
  /^(?:Köyde|Kentte|Toplantı\p{Ll}*|Görüşme\p{Ll}*|Ardından|Sonra|Olayda|Kazada|Davada|Bu|Bir|Ve|Ama|Ancak|Fakat|Son|İki|Üç|Her|Olay|Kaza|Karar|Sel|Yağış\p{Ll}*|Dava\p{Ll}*|Açıklama\p{Ll}*|Geçen|Gelecek|Önceki|Bugün|Dün|Yarın|En|Daha|Çok|Biz|Ben|Sen|Siz|O|Onlar|Hem|Ne|Ya|Eğer|Çünkü|Öte|Ayrıca|Bilirkişi|Helikopter|Arama|Birliğin)$/u;
const MONTH = /(?:^| )(?:Ocak|Şubat|Mart|Nisan|Mayıs|Haziran|Temmuz|Ağustos|Eylül|Ekim|Kasım|Aralık)$/u;
const isSmallTitle = new RegExp(`^${SMALL_TITLES}$`, 'u');
/** "Fırıncı Halil Bozan": who does a work, by the ending, with the capital of the sentence. */
const isWorker = /^\p{Lu}\p{Ll}{2,9}(?<!n)[cç][ıiuü]$/u;
/** Offices of a district, before which its name stands without an ending. */
const OF_DISTRICT = /^(?:kaymakamı|valisi|muhtarı|belediye başkanı|emniyet müdürü)$/u;
const isPlaceEnd = new RegExp(`^(?:${PLACE_ENDS})$`, 'u');
const ACADEMIC = /^(?:Prof|Dr|Doç|Op|Av|Yrd)\.?$/u;

/** The names in a Turkish text: bodies by the noun that ends them, people by titles and given names, places by endings and by list. */
export function namesInTurkish(text: string): readonly WorldName[] {
  const found: WorldName[] = [];
  for (const match of text.matchAll(known)) found.push(made('organizations', match[0], match.index, 0.9));
  const short = new Map<string, string>();
  for (const match of text.matchAll(RUN)) {
    const run = match.groups?.['run'] ?? '';
    readRun(run.replace(/(?<!\bA\.Ş|\bDr|\bProf)\.$/u, ''), match.index, match.groups?.['case'] ?? '');
  }
  found.push(...acronymsAlone(text, short), ...familiesAlone(text, found));
  // A short form that the text explains is no body of its own.
  return found.filter(({ kind, name, of }) => kind !== 'organizations' || of !== undefined || !short.has(name));

  function readRun(run: string, start: number, ending: string): void {
    const words = run.split(' ');
    const [first = ''] = words;
    if (words.length > 1 && OPENS.test(first))
      return readRun(run.slice(first.length + 1), start + first.length + 1, ending);
    if (MONTH.test(run) || OPENS.test(run)) return;
    const body = words.findLastIndex((word) => isBody.test(word));
    const title = words.findLastIndex((word) => isTitle.test(word));
    if (title >= 0 && title > body && words.length - title > 2) return titled(words, title, start);
    const letters = ACRONYM.exec(text.slice(start + run.length, start + run.length + 14))?.groups?.['short'];
    if (
      letters !== undefined &&
      body < 0 &&
      words.length > 1 &&
      words.map((word) => word.charAt(0)).join('') === letters
    ) {
      short.set(letters, run);
      return void found.push({ ...made('organizations', run, start, 0.85), acronym: letters });
    }
    if (words.length > 1 && isPlaceEnd.test(words.at(-1) ?? '') && body < 0)
      return void found.push(made('places', run, start, 0.7));
    if (body >= 0 && (words.length > 1 || /^(?:Kızılay|Yargıtay|Danıştay|Sayıştay)/u.test(run))) {
      ended(words, body, start);
      const rest = words.slice(body + 1).join(' ');
      if (rest !== '') readRun(rest, start + run.length - rest.length, ending);
      return;
    }
    const parts = run.split(/ (?:ve|için) /u);
    if (parts.length > 1) {
      let at = 0;
      for (const [index, part] of parts.entries()) {
        at = run.indexOf(part, at);
        // "Trabzon ve Rize'de": what is joined bears one ending.
        readRun(part, start + at, index < parts.length - 1 && part.includes(' ') ? '' : ending);
        at += part.length;
      }
      return;
    }
    plain(words, start, ending);
  }

  /** "İçişleri Bakanı Orhan Tekeli", "Rize Belediye Başkanı Selim Aksu". */
  function titled(words: readonly string[], last: number, start: number): void {
    const offset = (index: number): number => words.slice(0, index).join(' ').length + (index > 0 ? 1 : 0);
    const name = words.slice(last + 1, last + 4).join(' ');
    // "Vakıf Başkanı Prof. Dr. Nermin Ulusoy": degrees are no office; what stands before them is.
    const at = words.findLastIndex((word, index) => index <= last && !ACADEMIC.test(word));
    if (at < last && (at < 0 || !isTitle.test(words[at] ?? ''))) {
      const body = words.findLastIndex((word, index) => index <= at && isBody.test(word));
      if (body > 0) ended(words, body, start);
      return plain(words.slice(last + 1), start + offset(last + 1), '');
    }
    let from = at;
    const isField = /^(?:Bakan|Bakanı)$/u.test(words[at] ?? '');
    if (isField) from = 0;
    while (from > 0 && (isOfTitle.test(words[from - 1] ?? '') || ACADEMIC.test(words[from - 1] ?? ''))) from -= 1;
    const over = words
      .slice(0, from)
      .join(' ')
      .replace(/ (?:ve|için)$/u, '');
    const text = words.slice(from, at + 1).join(' ');
    const whose = calledAgain(over === '' ? (words[from] ?? '') : over, start) ?? over;
    const own = whose === '' ? {} : { organization: whose };
    const person = made('people', name, start + offset(last + 1), 0.85);
    const span = { start: start + offset(from), end: start + offset(at + 1) - 1, text, ...own };
    found.push({ ...person, title: span });
    if (over === '') return;
    const body = over.split(' ').findLastIndex((word) => isBody.test(word));
    if (body > 0) ended(over.split(' '), body, start);
    else if (places.has(over)) found.push(made('places', over, start, 0.8));
  }

  /** "Vakıf Başkanı": the body of that kind named last. */
  function calledAgain(over: string, before: number): string | null {
    const ending = CALLED_AGAIN[over];
    if (ending === undefined) return null;
    return (
      found.findLast(({ kind, name, start }) => kind === 'organizations' && start < before && name.endsWith(ending))
        ?.name ?? null
    );
  }

  function ended(words: readonly string[], at: number, start: number): void {
    const noun = isBody.exec(words[at] ?? '')?.groups?.['noun'] ?? '';
    const name = [...words.slice(0, at), noun].join(' ');
    const end = start + words.slice(0, at + 1).join(' ').length;
    const acronym = ACRONYM.exec(text.slice(end, end + 20))?.groups?.['short'];
    if (acronym !== undefined) short.set(acronym, name);
    found.push({
      ...made('organizations', name, start, 0.85),
      ...(acronym === undefined ? {} : { acronym }),
    });
  }

  function plain(all: readonly string[], start: number, ending: string): void {
    // "Çiftçi Fadime Kuloğlu": a title with the capital of its sentence.
    const [opening = ''] = all;
    const isOpened =
      all.length > 2 &&
      (isSmallTitle.test(opening.toLocaleLowerCase('tr')) || (isWorker.test(opening) && isTurkishGiven(all[1] ?? '')));
    const words = isOpened ? all.slice(1) : all;
    const at = start + (isOpened ? opening.length + 1 : 0);
    const name = words.join(' ');
    const span = { start: at, end: at + name.length };
    const before =
      text
        .slice(Math.max(0, at - 60), at)
        .split('\n')
        .at(-1) ?? '';
    const degrees = /(?:(?:Prof|Dr|Doç|Op|Yrd)\. ?)+$/u.exec(before)?.[0] ?? '';
    const lead = before.slice(0, before.length - degrees.length);
    const title = isOpened
      ? opening
      : (fieldTitle.exec(lead)?.groups?.['title'] ?? smallTitle.exec(lead)?.groups?.['title']);
    const isPerson = title !== undefined || degrees !== '' || isTurkishGiven(words[0] ?? '');
    if (words.length >= 2 && words.length <= 4 && isPerson) {
      const own = titleOf(title, span.start - (isOpened ? 0 : degrees.length));
      found.push({ ...made('people', name, at, title === undefined ? 0.75 : 0.85), ...own });
      return;
    }
    if (places.has(name)) return void found.push(made('places', name, at, 0.85));
    const behind = text.slice(span.end, span.end + 20);
    if (nounBehind.test(behind) || (WHERE.test(ending) && words.length <= 2 && !/^\p{Lu}{2,}$/u.test(name)))
      if (!isTurkishGiven(words[0] ?? '')) found.push(made('places', name, at, /^[ıiuün]/u.test(ending) ? 0.5 : 0.65));
  }

  /** A title in small letters before a name, and whose it is: "Erdinç'in avukatı", "Birliğin sözcüsü". */
  function titleOf(title: string | undefined, edge: number): Pick<WorldName, 'title'> {
    if (title === undefined) return {};
    const start = edge - 1 - title.length;
    const before = text.slice(Math.max(0, start - 70), start);
    const owner =
      /(?<who>\p{Lu}[\p{L}\p{M}.-]*(?: \p{Lu}[\p{L}\p{M}.-]*){0,4})[’']n?(?:[ıiuü]n|[dt][ae]n)(?: \([^()]{2,12}\))? $/u.exec(
        before,
      )?.groups?.['who'] ??
      (OF_DISTRICT.test(title) ? /(?<![\p{L}’'])(?<who>\p{Lu}\p{Ll}+) $/u.exec(before)?.groups?.['who'] : undefined);
    const last =
      /(?<![\p{L}])(?:[Bb]irliğin|[Dd]erneğin|[Ss]endikanın|[Kk]urumun|[Şş]irketin|[Vv]akfın|[Bb]akanlığın|[Oo]danın) $/u.test(
        before,
      )
        ? found
            .filter(({ kind, start: from }) => kind === 'organizations' && from < start)
            .sort((a, b) => a.start - b.start)
            .at(-1)?.name
        : undefined;
    const [lead = ''] = (owner ?? '').split(' ');
    const organization = (OPENS.test(lead) ? owner?.slice(lead.length + 1) : owner) ?? last;
    return {
      title: { start, end: edge - 1, text: title, ...(organization === undefined ? {} : { organization }) },
    };
  }
}

/** The short form of a body elsewhere. */
function acronymsAlone(text: string, short: ReadonlyMap<string, string>): readonly WorldName[] {
  return [...text.matchAll(/(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}\p{N}-]{1,9}(?![\p{L}\p{N}])/gu)].flatMap((match) => {
    const of = short.get(match[0]);
    return of === undefined ? [] : [{ ...made('organizations', match[0], match.index, 0.8), of }];
  });
}

/** The family name of somebody named in full, where it stands alone. */
function familiesAlone(text: string, found: readonly WorldName[]): readonly WorldName[] {
  const families = new Set(
    found.flatMap(({ kind, name }) => (kind === 'people' ? [name.split(' ').at(-1) ?? name] : [])),
  );
  return [...text.matchAll(/(?<![\p{L}\p{N}])\p{Lu}\p{Ll}[\p{L}\p{M}]*(?![\p{L}\p{N}])/gu)].flatMap((match) =>
    families.has(match[0]) ? [made('people', match[0], match.index, 0.7)] : [],
  );
}

function made(kind: WorldName['kind'], name: string, start: number, confidence: number): WorldName {
  return { start, end: start + name.length, kind, name, confidence };
}
