import { randomFrom } from './random';
import type { Random } from './random';
import { rareWord } from './rare-words';
import { ENGLISH } from './words-english';
import { ARABIC, CHINESE } from './words-world';

/** A generated source: what a file of that name would hold, with what the text says about itself. */
export type GeneratedText = {
  readonly fileName: string;
  readonly title: string;
  readonly language: 'en' | 'ar' | 'zh';
  readonly publishedOn: string;
  readonly place: string;
  readonly text: string;
  /** A person's name that stands in the text. */
  readonly person: string;
};

/** The text of a number: the same seed and number give the same bytes. One in ten is Arabic, one in ten Chinese. */
export function generateText(seed: number, index: number): GeneratedText {
  const random = randomFrom(Math.imul(seed, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b));
  const kind = index % 10;
  const body = kind === 3 ? arabic(random) : kind === 7 ? chinese(random) : english(random);
  return { fileName: `source-${String(index).padStart(6, '0')}.txt`, ...body };
}

type Body = Omit<GeneratedText, 'fileName'>;

function english(random: Random): Body {
  const { pick, int } = random;
  const date = dateOf(random);
  const place = pick(ENGLISH.towns);
  const person = `${pick(ENGLISH.given)} ${pick(ENGLISH.family)}`;
  const thing = pick(ENGLISH.things);
  const title = `${capital(thing)} in ${place} ${pick(ENGLISH.acts)} after ${pick(ENGLISH.causes)}`;
  const paragraphs = Array.from({ length: 5 + int(7) }, () =>
    Array.from({ length: 2 + int(3) }, () => sentence(random, person)).join(' '),
  );
  const month = ENGLISH.months[date.month - 1] ?? 'May';
  const opening = `${place.toUpperCase()}, ${month} ${date.day} - The ${thing} in ${place} ${pick(ENGLISH.acts)} on ${pick(ENGLISH.days)}, ${person}, the ${pick(ENGLISH.titles)} of ${pick(ENGLISH.bodies)}, said.`;
  const text = `${title}\n\n${[opening, ...paragraphs].join('\n\n')}\n`;
  return { title, language: 'en', publishedOn: date.iso, place, text, person };
}

function sentence(random: Random, person: string): string {
  const { pick, int } = random;
  const other = `${pick(ENGLISH.given)} ${pick(ENGLISH.family)}`;
  const date = dateOf(random);
  const day = `${date.day} ${ENGLISH.months[date.month - 1] ?? 'May'} ${date.year}`;
  switch (int(9)) {
    case 0:
      return `"${pick(ENGLISH.quotes)}," said ${other}, ${pick(ENGLISH.titles)} of ${pick(ENGLISH.bodies)}.`;
    case 1:
      return `${pick(ENGLISH.links)}, ${person} told reporters that the ${pick(ENGLISH.things)} near ${pick(ENGLISH.towns)} ${pick(ENGLISH.acts)} because of ${pick(ENGLISH.causes)}.`;
    case 2:
      return `Some ${(int(900) + 10) * 10} ${pick(ENGLISH.goods)} were counted in ${pick(ENGLISH.towns)} on ${day}.`;
    case 3:
      return `${capital(pick(ENGLISH.bodies))} spent ${int(90) + 2} million dollars on the ${pick(ENGLISH.things)}, ${int(60) + 2} percent more than in ${date.year}.`;
    case 4:
      return `The ${pick(ENGLISH.things)} ${pick(ENGLISH.acts)} on ${day}, and ${other} blamed ${pick(ENGLISH.causes)}.`;
    case 5:
      return `${other} wrote: "${pick(ENGLISH.quotes)}."`;
    case 6:
      return `The ${rareWord(random)} of ${capital(rareWord(random))} was not named in the list of ${rareWord(random)} and ${rareWord(random)}.`;
    case 7:
      return `In ${capital(rareWord(random))} they call it ${rareWord(random)}, a kind of ${rareWord(random)} that few ${pick(ENGLISH.titles)}s know.`;
    default:
      return `${pick(ENGLISH.links)}, ${pick(ENGLISH.bodies)} and ${pick(ENGLISH.bodies)} agreed to share the cost of the ${pick(ENGLISH.things)}.`;
  }
}

function arabic(random: Random): Body {
  const { pick, int } = random;
  const date = dateOf(random);
  const place = pick(ARABIC.towns);
  const person = pick(ARABIC.people);
  const title = `${pick(ARABIC.things)} في ${place} ${pick(ARABIC.acts)} بسبب ${pick(ARABIC.causes)}`;
  const lines = Array.from({ length: 12 + int(14) }, () =>
    int(3) === 0
      ? `وقال ${pick(ARABIC.people)}: «${pick(ARABIC.quotes)}».`
      : `${pick(ARABIC.things)} في ${pick(ARABIC.towns)} ${pick(ARABIC.acts)} بسبب ${pick(ARABIC.causes)} بعد ${int(80) + 3} يوماً.`,
  );
  const text = `${title}\n\n${place}: قال ${person} إن العمل مستمر.\n\n${paragraphsOf(lines)}\n`;
  return { title, language: 'ar', publishedOn: date.iso, place, text, person };
}

function chinese(random: Random): Body {
  const { pick, int } = random;
  const date = dateOf(random);
  const place = pick(CHINESE.towns);
  const person = pick(CHINESE.people);
  const title = `${place}${pick(CHINESE.things)}因${pick(CHINESE.causes)}${pick(CHINESE.acts)}`;
  const lines = Array.from({ length: 14 + int(16) }, () =>
    int(3) === 0
      ? `${pick(CHINESE.people)}说：“${pick(CHINESE.quotes)}。”`
      : `${date.year}年${int(12) + 1}月${int(28) + 1}日，${pick(CHINESE.towns)}的${pick(CHINESE.things)}因${pick(CHINESE.causes)}${pick(CHINESE.acts)}。`,
  );
  const text = `${title}\n\n${person}在${place}说，工作仍在进行。\n\n${paragraphsOf(lines)}\n`;
  return { title, language: 'zh', publishedOn: date.iso, place, text, person };
}

function paragraphsOf(lines: readonly string[]): string {
  return lines
    .map((line, index) => `${line}${index % 4 === 3 ? '\n\n' : ' '}`)
    .join('')
    .trimEnd();
}

function dateOf({ int }: Random): {
  readonly iso: string;
  readonly year: number;
  readonly month: number;
  readonly day: number;
} {
  const [year, month, day] = [1998 + int(27), 1 + int(12), 1 + int(28)];
  return { iso: new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10), year, month, day };
}

function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
