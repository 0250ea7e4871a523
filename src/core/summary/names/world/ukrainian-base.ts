import { isLocalGiven } from '../lexicon/given-names-local';

type Case = 'nom' | 'gen' | 'dat' | 'ins' | 'acc';
type Row = readonly [ending: RegExp, base: string, cases: readonly Case[]];

/** How a man's given name and family name end in the cases that tell of somebody, with what a subject has there. */
const MAN_GIVEN: readonly Row[] = [
  [/(?<=[^аеєиіїоуюяьй])$/u, '', ['nom']],
  [/[йь]$/u, '$&', ['nom']],
  [/о$/u, 'о', ['nom']],
  [/а$/u, '', ['gen', 'acc']],
  [/а$/u, 'о', ['gen', 'acc']],
  [/я$/u, 'й', ['gen', 'acc']],
  [/я$/u, 'ь', ['gen', 'acc']],
  [/(?:ові|у)$/u, '', ['dat']],
  [/(?:ові|у)$/u, 'о', ['dat']],
  [/(?:єві|ю)$/u, 'й', ['dat']],
  [/ом$/u, '', ['ins']],
  [/ом$/u, 'о', ['ins']],
  [/(?:єм|ем)$/u, 'й', ['ins']],
];
const MAN_FAMILY: readonly Row[] = [
  [/(?<=[^аеєиіїоуюя])$/u, '', ['nom']],
  [/(?<=[сц]ьк)(?:ого)$/u, 'ий', ['gen', 'acc']],
  [/(?<=[сц]ьк)(?:ому)$/u, 'ий', ['dat']],
  [/(?<=[сц]ьк)(?:им)$/u, 'ий', ['ins']],
  [/(?<=[сц]ьк)ий$/u, 'ий', ['nom']],
  [/енка$/u, 'енко', ['gen', 'acc']],
  [/енку$/u, 'енко', ['dat']],
  [/енком$/u, 'енко', ['ins']],
  [/енко$/u, 'енко', ['nom']],
  [/(?<=[бвгджзклмнпрстфхцчшщ])а$/u, '', ['gen', 'acc']],
  [/(?<=[бвгджзклмнпрстфхцчшщ])(?:у|ові|еві)$/u, '', ['dat']],
  [/(?<=[бвгджзклмнпрстфхцчшщ])(?:ом|ем|им)$/u, '', ['ins']],
  [/(?<=[лнрт])я$/u, 'ь', ['gen', 'acc']],
];
const WOMAN_GIVEN: readonly Row[] = [
  [/[ая]$/u, '$&', ['nom']],
  [/и$/u, 'а', ['gen']],
  [/і$/u, 'а', ['dat']],
  [/у$/u, 'а', ['acc']],
  [/ою$/u, 'а', ['ins']],
  [/ії$/u, 'ія', ['gen', 'dat']],
  [/ію$/u, 'ія', ['acc']],
  [/ією$/u, 'ія', ['ins']],
  [/і$/u, 'я', ['gen', 'dat']],
  [/ю$/u, 'я', ['acc']],
  [/ею$/u, 'я', ['ins']],
];
const WOMAN_FAMILY: readonly Row[] = [
  [/(?<=[сц]ьк)ої$/u, 'а', ['gen']],
  [/(?<=[сц]ьк)ій$/u, 'а', ['dat']],
  [/(?<=[сц]ьк)у$/u, 'а', ['acc']],
  [/(?<=[сц]ьк)ою$/u, 'а', ['ins']],
  [/(?<=[оеєі]в|[іи]н)ої$/u, 'а', ['gen']],
  [/(?<=[оеєі]в|[іи]н)ій$/u, 'а', ['dat']],
  [/(?<=[оеєі]в|[іи]н)у$/u, 'а', ['acc']],
  [/(?<=[оеєі]в|[іи]н)ою$/u, 'а', ['ins']],
  [/(?:ко|(?<!(?:[сц]ьк|[оеєі]в|[іи]н)і)[бвгджзклмнпрстфхцчшщьй])$/u, '$&', ['nom', 'gen', 'dat', 'acc', 'ins']],
];

/**
 * The name of a person as a Ukrainian subject bears it, where the given name is known and both agree in one other case: "Степана
 * Гайдоша" is "Степан Гайдош", "Ірині Собко" is "Ірина Собко". Where it may be a subject already, or nothing agrees, it stays.
 */
export function ukrainianBase(name: string): string {
  const [given = '', family = '', ...more] = name.split(' ');
  if (family === '' || more.length > 0 || isLocalGiven(given)) return name;
  const readings = [
    ...agreed(given, family, MAN_GIVEN, MAN_FAMILY),
    ...agreed(given, family, WOMAN_GIVEN, WOMAN_FAMILY),
  ];
  const [only] = readings;
  return only !== undefined && readings.every((one) => one === only) ? only : name;
}

function agreed(given: string, family: string, first: readonly Row[], last: readonly Row[]): readonly string[] {
  return read(given, first)
    .filter(({ base }) => isLocalGiven(base))
    .flatMap(({ base, cases }) =>
      read(family, last)
        .filter((one) => one.cases.some((own) => cases.includes(own)))
        .map((one) => `${base} ${one.base}`),
    );
}

function read(
  word: string,
  rows: readonly Row[],
): readonly { readonly base: string; readonly cases: readonly Case[] }[] {
  return rows.flatMap(([ending, base, cases]) =>
    ending.test(word) ? [{ base: word.replace(ending, base), cases }] : [],
  );
}
