import type { Analysis } from '../../../text/analysis';
import { sliceOf } from '../../../text/span';
import type { FigureDraft } from '../../draft';
import { eitherCase } from '../../names/either-case';
import { valueOfDigits } from '../number-words';
import { wordNumbers } from './numbers';

/** Words before a number that say it is not exact, by language. */
const ABOUT: Readonly<Record<string, string>> = {
  de: 'rund|etwa|ungefähr|circa|ca\\.|knapp|gut|fast|beinahe|nahezu|mehr als|weniger als|über|mindestens|höchstens|bis zu',
  fr: "environ|près de|plus de|moins de|au moins|au plus|quelque|presque|jusqu[’']à",
  es: 'unos|unas|cerca de|casi|más de|menos de|al menos|aproximadamente|alrededor de',
  it: 'circa|quasi|oltre|più di|meno di|almeno',
  pt: 'cerca de|quase|mais de|menos de|pelo menos|aproximadamente',
  ru: 'около|примерно|почти|более|менее|свыше|не менее',
  ar: 'نحو|حوالي|قرابة|زهاء|أكثر من|أقل من',
  ur: 'تقریباً|تقریبا|قریب',
};
/** "etwa 1200 von ihnen": a number of those named before. */
const OF_THEM: Readonly<Record<string, string>> = {
  de: 'von ihnen|davon|von denen',
  fr: "d[’']entre (?:eux|elles)",
  es: 'de (?:ellos|ellas)',
  it: 'di (?:loro|essi|esse)',
  pt: 'deles|delas',
  ru: 'из них',
  ar: 'منهم|منهن|من بينهم|من الجرحى|من القتلى|من الضحايا|من المصابين|منها',
};
const REACH = 18;

const before = new Map(
  Object.entries(ABOUT).map(([code, words]) => [
    code,
    new RegExp(`(?<![\\p{L}\\p{M}])(?:${eitherCase(words)})\\s$`, 'u'),
  ]),
);
const behind = new Map(
  Object.entries(OF_THEM).map(([code, words]) => [
    code,
    new RegExp(
      `(?<![\\p{L}\\p{N}.,/:-])(?<number>\\d{1,3}(?:[.\\u00a0\\u202f]\\d{3})+|\\d+|${[...wordNumbers(code).keys()].join('|')})(?= (?:${words})(?![\\p{L}\\p{M}]))`,
      'giu',
    ),
  ]),
);

/** Takes the word before a figure that says it is not exact into the figure, in languages other than English. */
export function withAbout({ text, body, language }: Analysis, figures: readonly FigureDraft[]): readonly FigureDraft[] {
  const pattern = before.get(language.slice(0, 2));
  if (pattern === undefined) return figures;
  let last = body.start;
  return figures.map((figure) => {
    const { start, end } = figure.evidence;
    const lead = pattern.exec(text.slice(Math.max(last, start - REACH), start));
    last = end;
    if (lead === null) return figure;
    const evidence = { start: start - lead[0].length, end };
    return { ...figure, evidence, text: sliceOf(text, evidence) };
  });
}

/** Finds numbers that count some of those named before, in languages other than English. */
export function findOfThem({ text, body, language }: Analysis): readonly FigureDraft[] {
  const pattern = behind.get(language.slice(0, 2));
  if (pattern === undefined) return [];
  return [...text.slice(body.start, body.end).matchAll(pattern)].map(({ index, groups }) => {
    const number = groups?.['number'] ?? '';
    const evidence = { start: body.start + index, end: body.start + index + number.length };
    return {
      value: wordNumbers(language.slice(0, 2)).get(number.toLowerCase()) ?? valueOfDigits(number, true),
      unit: null,
      text: number,
      what: null,
      evidence,
    };
  });
}
