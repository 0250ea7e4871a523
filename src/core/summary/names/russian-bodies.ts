import { isGivenInCase } from './lexicon/given-names-local';
import { eitherCase } from './either-case';
import type { WorldName } from './world-items';
import type { WorldLanguage } from './world-languages';

const WORD = /[\p{L}\p{M}-]+/uy;
/** A name has at most so many words behind its noun. */
const TAIL = 5;
const DESCRIBES = /(?:ый|ий|ой|ая|яя|ое|ее|ого|его|ому|ему|ым|им|ом|ем|ую|юю|ые|ие|ых|их|ыми|ими)$/u;
const GENITIVE =
  /(?:а|я|ы|и|ов|ев|ей|ой|ий|го|ых|их|ым|им|ам|ям|ств|дел|сил|наук|войск|ции|проблем|систем|технологий|реформ|услуг|дорог|РФ)$/u;
const VERB =
  /(?:[аеиоуыяюё]л[аои]?|ала|ила|ела|ыла|ула|яла|али|или|ели|были|нули|яли|ало|ило|ело|было|лся|лась|лось|лись|ает|яет|ует|ит|еет|ются|ится|ется|утся|ают|яют|уют|ть|ться|жет|дет)$/u;
/** Small words with the ending of a genitive. */
const SMALL = new Set(
  'а и для на за из до да или о у при без из-за когда также сегодня вчера уже ещё еще раза дня года после вместо около ли бы'.split(
    ' ',
  ),
);

/**
 * Bodies in Russian: a noun for a body with what describes it before and the genitives behind ("Министерства по чрезвычайным
 * ситуациям", "Областная детская больница"), and own names in quotation marks behind such a noun ("фонд «Берег»").
 */
export function russianBodies(text: string, { bodies, leads }: WorldLanguage): readonly WorldName[] {
  const found: WorldName[] = [];
  const quoted = new RegExp(
    `(?<![\\p{L}-])(?:${eitherCase(leads)})\\p{Ll}{0,4}(?: \\p{Ll}{3,20}){0,2} [«"“„](?<name>[\\p{L}\\p{N}][^«»"“”„\\n]{1,60})[»"”“]`,
    'gu',
  );
  for (const match of text.matchAll(quoted)) {
    const name = match.groups?.['name'] ?? '';
    found.push(made(name, match.index + match[0].lastIndexOf(name), 0.75));
  }
  const heads = new RegExp(
    `(?<![\\p{L}-])(?<before>(?:\\p{Lu}\\p{Ll}{3,20} (?:\\p{Ll}{3,20} ){0,2})?)(?<head>(?:${eitherCase(bodies)})(?:а|у|ом|ем|е|ы|и|я|ю|ей|ий|ия|ии|ию|ией|о|ь|ство|ства|ству|ством|ов)?)(?![\\p{L}\\p{M}-])`,
    'gu',
  );
  for (const match of text.matchAll(heads)) {
    const { before = '', head = '' } = match.groups ?? {};
    const lead = before.trim().split(' ').filter(Boolean);
    const isDescribed = lead.length > 0 && lead.every((word) => DESCRIBES.test(word)) && /^\p{Lu}/u.test(before);
    const start = match.index + (isDescribed ? 0 : before.length);
    const headEnd = match.index + match[0].length;
    const tail = tailFrom(text, headEnd);
    const name = text.slice(start, tail);
    const isCapital = /^\p{Lu}/u.test(head) || isDescribed;
    const own = text.slice(headEnd, tail);
    // "Благотворительный фонд «Берег»": the name stands in the marks.
    if (tail === headEnd && /^ [«"“„]/u.test(text.slice(tail, tail + 2))) continue;
    if (!isCapital && /^ \p{Lu}{2,6}$/u.test(own)) continue;
    if (isCapital ? tail > headEnd || isDescribed : /\p{Lu}/u.test(own)) found.push(made(name, start, 0.75));
  }
  return found;
}

/** Where the genitives behind a noun end. */
function tailFrom(text: string, from: number): number {
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
    if (count > 0 ? small === 'и' || small === 'по' : small === 'по') at = next;
    else if (
      SMALL.has(small) ||
      (/(?:веден|строен|рыт|дан|лен|чен|щен|жен|шен|ован|нят)[аоы]$/u.test(word) &&
        !/^(?:член|племен|план)/u.test(small)) ||
      (VERB.test(word) && !/^(?:дел|сил)/u.test(word)) ||
      !(GENITIVE.test(word) || /^\p{Lu}{2,6}$/u.test(word))
    )
      break;
    // Behind a word with a capital the name is at its end: what follows is who speaks for it.
    else if (
      /^\p{Lu}/u.test(word) &&
      end > from &&
      /(?<![\p{L}])\p{Lu}[\p{L}-]*$/u.test(text.slice(from, end)) &&
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
