import { isLocalGiven } from '../lexicon/given-names-local';

/** The cases a Russian name is told in: genitive (and accusative of men), dative, accusative of women, instrumental, prepositional. */
type Case = 'nom' | 'gen' | 'dat' | 'acc' | 'ins' | 'pre';
type Reading = { readonly base: string; readonly cases: readonly Case[]; readonly isWoman: boolean | null };

const VOWEL_MEN =
  /^(?:Никита|Илья|Фома|Лука|Савва|Данила|Кузьма|Гаврила|Муса|Иса|Мустафа|Алихан|Абдулла|Зия|Миша|Саша|Гоша|Костя|Вася)$/u;
/** Endings of a man's name that ends in a consonant, of one in -й or -ь, of one in -ий; of a woman's in -а, -я, -ия, -ь. */
const GIVEN: readonly (readonly [ending: string, base: string, cases: readonly Case[]])[] = [
  ['', '', ['nom']],
  ['ии', 'ия', ['gen', 'dat', 'pre']],
  ['ию', 'ия', ['acc']],
  ['ией', 'ия', ['ins']],
  ['ия', 'ий', ['gen', 'acc']],
  ['ию', 'ий', ['dat']],
  ['ием', 'ий', ['ins']],
  ['ии', 'ий', ['pre']],
  ['ы', 'а', ['gen']],
  ['и', 'а', ['gen']],
  ['е', 'а', ['dat', 'pre']],
  ['у', 'а', ['acc']],
  ['ой', 'а', ['ins']],
  ['ей', 'а', ['ins']],
  ['и', 'я', ['gen', 'dat', 'pre']],
  ['е', 'я', ['dat', 'pre']],
  ['ю', 'я', ['acc']],
  ['ей', 'я', ['ins']],
  ['ёй', 'я', ['ins']],
  ['я', 'й', ['gen', 'acc']],
  ['ю', 'й', ['dat']],
  ['ем', 'й', ['ins']],
  ['е', 'й', ['pre']],
  ['я', 'ь', ['gen', 'acc']],
  ['ю', 'ь', ['dat']],
  ['ем', 'ь', ['ins']],
  ['ём', 'ь', ['ins']],
  ['е', 'ь', ['pre']],
  ['и', 'ь', ['gen', 'dat', 'pre']],
  ['ью', 'ь', ['ins']],
  ['а', '', ['gen', 'acc']],
  ['у', '', ['dat']],
  ['ом', '', ['ins']],
  ['ем', '', ['ins']],
  ['е', '', ['pre']],
];
const MAN: readonly (readonly [ending: RegExp, base: string, cases: readonly Case[]])[] = [
  [/(?<=(?:[оеё]в|ин|ын))$/u, '', ['nom']],
  [/(?<=(?:[оеё]в|ин|ын))а$/u, '', ['gen', 'acc']],
  [/(?<=(?:[оеё]в|ин|ын))у$/u, '', ['dat']],
  [/(?<=(?:[оеё]в|ин|ын))ым$/u, '', ['ins']],
  [/(?<=(?:[оеё]в|ин|ын))е$/u, '', ['pre']],
  [/(?<=[скцн])(?:ий|ый|ой)$/u, 'ий', ['nom']],
  [/(?<=[сц]к)ого$/u, 'ий', ['gen', 'acc']],
  [/(?<=[сц]к)ому$/u, 'ий', ['dat']],
  [/(?<=[сц]к)им$/u, 'ий', ['ins']],
  [/(?<=[сц]к)ом$/u, 'ий', ['pre']],
  [/(?<=[бвгджзклмнпрстфхцчшщ])$/u, '', ['nom']],
  [/(?<=[бвгджзклмнпрстфхцчшщ])а$/u, '', ['gen', 'acc']],
  [/(?<=[бвгджзклмнпрстфхцчшщ])у$/u, '', ['dat']],
  [/(?<=[бвгджзклмнпрстфхцчшщ])(?:ом|ем)$/u, '', ['ins']],
  [/(?<=[бвгджзклмнпрстфхцчшщ])е$/u, '', ['pre']],
  [/(?<=[бвдлнрст])ь$/u, 'ь', ['nom']],
  [/(?<=[бвдлнрст])я$/u, 'ь', ['gen', 'acc']],
  [/(?<=[бвдлнрст])ю$/u, 'ь', ['dat']],
  [/(?<=[бвдлнрст])ем$/u, 'ь', ['ins']],
  [/(?<=[аеоу])й$/u, 'й', ['nom']],
  [/(?<=[аеоу])я$/u, 'й', ['gen', 'acc']],
  [/(?<=[аеоу])ю$/u, 'й', ['dat']],
  [/(?<=[аеоу])ем$/u, 'й', ['ins']],
];
const WOMAN: readonly (readonly [ending: RegExp, base: string, cases: readonly Case[]])[] = [
  [/(?<=(?:[оеё]в|ин|ын))а$/u, 'а', ['nom']],
  [/(?<=(?:[оеё]в|ин|ын))ой$/u, 'а', ['gen', 'dat', 'ins', 'pre']],
  [/(?<=(?:[оеё]в|ин|ын))у$/u, 'а', ['acc']],
  [/(?<=[сц]к)ая$/u, 'ая', ['nom']],
  [/(?<=[сц]к)ой$/u, 'ая', ['gen', 'dat', 'ins', 'pre']],
  [/(?<=[сц]к)ую$/u, 'ая', ['acc']],
  [/(?<=[бвгджзклмнпрстфхцчшщ])$/u, '', ['nom', 'gen', 'dat', 'acc', 'ins', 'pre']],
];
const SAME = /(?:ко|[ыи]х|дзе|швили|аго|яго|[оеиуэю])$/u;
const ALL: readonly Case[] = ['nom', 'gen', 'dat', 'acc', 'ins', 'pre'];

/**
 * The name of a person as a Russian subject bears it, where given and family name agree in one other case: "Артёму Глебову" is
 * "Артём Глебов", "Марии Тумановой" is "Мария Туманова". Where the name may stand in that case already, or nothing agrees, it stays.
 */
export function russianBase(name: string): string {
  const words = name.split(' ');
  const [given = '', family = ''] = [words[0], words.at(-1)];
  if (words.length < 2 || words.length > 3) return name;
  const middle = words.length === 3 ? patronymics(words[1] ?? '') : null;
  if (words.length === 3 && (middle === null || middle.length === 0)) return name;
  const readings: string[] = [];
  for (const first of givenReadings(given))
    for (const last of familyReadings(family, first.isWoman))
      for (const one of first.cases) {
        if (!last.cases.includes(one)) continue;
        const second = middle?.find(({ cases, isWoman }) => cases.includes(one) && isWoman === first.isWoman);
        if (middle !== null && second === undefined) continue;
        // As it is written it may be a subject: no better form is known.
        if (one === 'nom') return name;
        readings.push([first.base, ...(second === undefined ? [] : [second.base]), last.base].join(' '));
      }
  const [only] = readings;
  return only !== undefined && readings.every((one) => one === only) ? only : name;
}

function givenReadings(word: string): readonly Reading[] {
  const known = GIVEN.flatMap(([ending, base, cases]): readonly Reading[] => {
    if (!word.endsWith(ending)) return [];
    const whole = word.slice(0, word.length - ending.length) + base;
    // "Павла" is "Павел": the vowel that comes and goes.
    const forms = [whole, ...(base === '' && ending !== '' ? [whole.replace(/(?<=[вл])(?=[лв]$)/u, 'е')] : [])];
    return [...new Set(forms)].filter(isLocalGiven).map((form) => {
      const isWoman =
        /[аяь]$/u.test(form) &&
        !VOWEL_MEN.test(form) &&
        !/^(?:Игорь|Лазарь|Эмиль|Камиль|Шамиль|Наиль|Раиль|Рафаэль)$/u.test(form);
      return { base: form, cases, isWoman };
    });
  });
  return known.length > 0 ? known : unlisted(word);
}

/** A given name that no list holds, in the cases whose endings leave no choice. */
function unlisted(word: string): readonly Reading[] {
  const rows: readonly (readonly [RegExp, string, readonly Case[], boolean])[] = [
    [/(?<=[бвгджзклмнпрстфхцчшщ])$/u, '', ['nom'], false],
    [/(?<=[бвгджзклмнпрстфхцчшщ])у$/u, '', ['dat'], false],
    [/(?<=[бвгджзклмнпрстфхцчшщ])ом$/u, '', ['ins'], false],
    [/(?<=[бвджзлмнпрстфц])а$/u, 'а', ['nom'], true],
    [/(?<=[бвджзлмнпрстфц])ы$/u, 'а', ['gen'], true],
    [/(?<=[бвджзлмнпрстфц])ой$/u, 'а', ['ins'], true],
  ];
  return rows.flatMap(([ending, base, cases, isWoman]) =>
    ending.test(word) ? [{ base: word.replace(ending, base), cases, isWoman }] : [],
  );
}

function familyReadings(word: string, isWoman: boolean | null): readonly Reading[] {
  if (SAME.test(word) && !/(?:ск|цк)(?:ого|ому|ой|ую)$|[оеё]ве$|ине$|[бвгджзклмнпрстфхцчшщ][уеюя]$/u.test(word))
    return [{ base: word, cases: ALL, isWoman }];
  return (isWoman ? WOMAN : MAN).flatMap(([ending, base, cases]) =>
    ending.test(word) ? [{ base: word.replace(ending, base), cases, isWoman }] : [],
  );
}

/** "Иванович", "Ивановича"; "Ивановна", "Ивановной". */
function patronymics(word: string): readonly Reading[] {
  const man = /^(?<stem>\p{Lu}\p{Ll}+ич)(?<end>|а|у|ем|ом|е)$/u.exec(word)?.groups;
  const cases: Readonly<Record<string, readonly Case[]>> = {
    '': ['nom'],
    а: ['gen', 'acc'],
    у: ['dat'],
    ем: ['ins'],
    ом: ['ins'],
    е: ['pre'],
  };
  if (man) return [{ base: man['stem'] ?? word, cases: cases[man['end'] ?? ''] ?? [], isWoman: false }];
  const woman = /^(?<stem>\p{Lu}\p{Ll}+н)(?<end>а|ы|е|у|ой)$/u.exec(word)?.groups;
  const own: Readonly<Record<string, readonly Case[]>> = {
    а: ['nom'],
    ы: ['gen'],
    е: ['dat', 'pre'],
    у: ['acc'],
    ой: ['ins'],
  };
  return woman ? [{ base: `${woman['stem'] ?? ''}а`, cases: own[woman['end'] ?? ''] ?? [], isWoman: true }] : [];
}
