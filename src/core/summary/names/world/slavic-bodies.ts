import { isGivenInCase } from '../lexicon/given-names-local';
import { eitherCase } from '../either-case';
import type { WorldName } from './items';
import type { WorldLanguage } from './languages';
import { isTitleWord } from './roles';

const WORD = /[\p{L}\p{M}-]+/uy;
/** A name has at most so many words behind its noun. */
const TAIL = 5;
/** How the words of a name end in a language, and the small words that end one or go on with it. */
type Forms = {
  readonly describes: RegExp;
  readonly genitive: RegExp;
  readonly verb: RegExp;
  /** Small words with the ending of a genitive. */
  readonly small: ReadonlySet<string>;
  readonly joins: ReadonlySet<string>;
  /** What may open a name behind its noun: "по". */
  readonly opens: ReadonlySet<string>;
  readonly endings: string;
};
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const RUSSIAN: Forms = {
  describes: /(?:ый|ий|ой|ая|яя|ое|ее|ого|его|ому|ему|ым|им|ом|ем|ую|юю|ые|ие|ых|их|ыми|ими)$/u,
  genitive:
    /(?:а|я|ы|и|ов|ев|ей|ой|ий|го|ых|их|ым|им|ам|ям|ств|дел|сил|наук|войск|ции|проблем|систем|технологий|реформ|услуг|дорог|РФ)$/u,
  verb: /(?:[аеиоуыяюё]л[аои]?|ала|ила|ела|ыла|ула|яла|али|или|ели|были|нули|яли|ало|ило|ело|было|лся|лась|лось|лись|ает|яет|ует|ит|еет|ются|ится|ется|утся|ают|яют|уют|ть|ться|жет|дет)$/u,
  small: words(
    'а и для на за из до да или о у при без из-за когда также сегодня вчера уже ещё еще раза дня года после вместо около ли бы',
  ),
  joins: words('и по'),
  opens: words('по'),
  endings: 'а|у|ом|ем|е|ы|и|я|ю|ей|ий|ия|ии|ию|ией|о|ь|ство|ства|ству|ством|ов',
};
const UKRAINIAN: Forms = {
  describes: /(?:ий|ій|ої|ою|ьої|а|я|е|є|ого|ього|ому|им|ім|у|ю|і|их|іх|ими)$/u,
  genitive:
    /(?:а|я|и|і|ї|у|ю|ів|їв|ей|ій|ої|ого|ього|их|іх|ств|справ|сил|наук|військ|цій|проблем|систем|послуг|доріг|дел)$/u,
  verb: /(?:(?:[аеиоуіїюя]в|[аеиоуіїюя]л[аио])|вся|лася|лося|лися|ає|яє|ує|їть|ить|іть|ються|иться|ється|ають|яють|ують|ть|ти|тися|но|то)$/u,
  small: words(
    'а й та для на за із зі з до або о у в при без через коли також сьогодні вчора учора вже ще рази дня року після замість біля чи би що які яка який',
  ),
  joins: words('і та й з із'),
  opens: words('з із'),
  endings: 'а|у|ом|ем|ові|еві|е|и|і|ї|я|ю|єю|ою|ей|ій|ія|ії|ію|о|ь|ство|ства|ству|ством|ів',
};

/**
 * Bodies in Russian or Ukrainian: a noun for a body with what describes it before and the genitives behind ("Министерства по чрезвычайным
 * ситуациям", "Областная детская больница"), and own names in quotation marks behind such a noun ("фонд «Берег»").
 */
export function slavicBodies(text: string, { bodies, leads }: WorldLanguage, code: string): readonly WorldName[] {
  const forms = code === 'uk' ? UKRAINIAN : RUSSIAN;
  const found: WorldName[] = [];
  const quoted = new RegExp(
    `(?<![\\p{L}-])(?:${eitherCase(leads)})\\p{Ll}{0,4}(?: \\p{Ll}{3,20}){0,2} [«"“„](?<name>[\\p{L}\\p{N}][^«»"“”„\\n]{1,60})[»"”“]`,
    'gu',
  );
  const inMarks = new Set<number>();
  for (const match of text.matchAll(quoted)) {
    const name = match.groups?.['name'] ?? '';
    inMarks.add(match.index + match[0].lastIndexOf(name));
    found.push(made(name, match.index + match[0].lastIndexOf(name), 0.75));
  }
  const heads = new RegExp(
    `(?<![\\p{L}-])(?<before>(?:\\p{Lu}\\p{Ll}{3,20} (?:\\p{Ll}{3,20} ){0,2})?)(?<head>(?:${eitherCase(bodies)})(?:${forms.endings})?)(?![\\p{L}\\p{M}-])`,
    'gu',
  );
  for (const match of text.matchAll(heads)) {
    const { before = '', head = '' } = match.groups ?? {};
    const lead = before.trim().split(' ').filter(Boolean);
    const isDescribed =
      lead.length > 0 &&
      lead.every((word) => forms.describes.test(word) && !isTitleWord(word.toLowerCase(), code)) &&
      /^\p{Lu}/u.test(before);
    const start = match.index + (isDescribed ? 0 : before.length);
    const headEnd = match.index + match[0].length;
    const tail = tailFrom(text, headEnd, forms);
    const name = text.slice(start, tail);
    const isCapital = /^\p{Lu}/u.test(head) || isDescribed;
    const own = text.slice(headEnd, tail);
    // "Благотворительный фонд «Берег»": the name stands in the marks.
    if ((tail === headEnd && /^ [«"“„]/u.test(text.slice(tail, tail + 2))) || inMarks.has(tail + 2)) continue;
    if (!isCapital && /^ \p{Lu}{2,6}$/u.test(own)) continue;
    if (isCapital ? tail > headEnd || isDescribed : /\p{Lu}/u.test(own)) found.push(made(name, start, 0.75));
  }
  // "По данным Авиалесоохраны,": one word with a capital that something is told by is a body.
  const sources =
    /(?<![\p{L}])(?:[Пп]о (?:данным|информации|сообщению|сведениям|оценкам|расчётам)|[Зз]а (?:даними|інформацією|оцінками)|пресс-служб[аеуы]|прессслужб[аеуы]|пресслужб[аіи]) (?<name>\p{Lu}\p{Ll}{5,24}(?:а|ы|и|ии|ции|ції|и|у|а))(?=[,.;]| (?:сообщил|заявил|повідомил|заявив))/gu;
  for (const match of text.matchAll(sources)) {
    const name = match.groups?.['name'] ?? '';
    if (!isGivenInCase(name)) found.push(made(name, match.index + match[0].length - name.length, 0.6));
  }
  return found;
}

/** Where the genitives behind a noun end. */
function tailFrom(text: string, from: number, { genitive, verb, small: smalls, joins, opens }: Forms): number {
  let end = from;
  let at = from;
  for (let count = 0; count < TAIL && text[at] === ' '; count += 1) {
    WORD.lastIndex = at + 1;
    const word = WORD.exec(text)?.[0];
    if (word === undefined) break;
    const small = word.toLowerCase();
    // A given name opens who holds the post.
    if (/^\p{Lu}\p{Ll}/u.test(word) && isGivenInCase(word)) break;
    const next = at + 1 + word.length;
    if (count > 0 ? joins.has(small) : opens.has(small)) at = next;
    else if (
      smalls.has(small) ||
      (/(?:веден|строен|рыт|дан|лен|чен|щен|жен|шен|ован|нят)[аоы]$/u.test(word) &&
        !/^(?:член|племен|план)/u.test(small)) ||
      (verb.test(word) && !/^(?:дел|сил|освіти$|роботи$|турботи$|якості$)/u.test(word)) ||
      !(genitive.test(word) || /^\p{Lu}{2,6}$/u.test(word))
    )
      break;
    // Behind a word with a capital the name is at its end: what follows is who speaks for it.
    else if (
      /^\p{Lu}/u.test(word) &&
      end > from &&
      /(?<![\p{L}])\p{Lu}[\p{L}-]*$/u.test(text.slice(from, end)) &&
      // "Общества Красного Креста": what describes a noun does not end a name.
      !/(?:ого|ої|ого|ной|ской|ых|их)$/u.test(text.slice(from, end)) &&
      !/^\p{Lu}{2,}$/u.test(word)
    )
      break;
    else {
      end = next;
      at = next;
    }
  }
  return end;
}

function made(name: string, start: number, confidence: number): WorldName {
  return { start, end: start + name.length, kind: 'organizations', name, confidence };
}
