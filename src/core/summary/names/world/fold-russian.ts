import { perWord } from '../../../text/per-word';

/** True for Russian and Ukrainian, whose names bend alike. */
export function isSlavic(code: string): boolean {
  return code === 'ru' || code === 'uk';
}

/** Endings that nouns, names and what describes them take in the cases of Russian, longest first. */
const ENDING =
  /(?:ыми|ими|ого|его|ому|ему|ами|ями|ові|еві|єві|ою|ею|єю|ією|ії|ій|ьої|ої|ів|їв|ией|ией|ия|ии|ию|ие|ой|ей|ый|ий|ая|яя|ую|юю|ое|ее|ые|ие|ым|им|ом|ем|ём|ых|их|ах|ях|ам|ям|єм|ею|ью|а|я|у|ю|е|є|ы|и|і|ї|о|ь|й)$/u;

/**
 * What the cases of one Russian word have in common: "Иванов", "Иванову" and "Ивановым" give the same; so do the name of a
 * man and of a woman ("Иванова"), which the given name tells apart.
 */
export const foldRussian = perWord((word) => {
  const lower = word.toLowerCase().replaceAll('ё', 'е');
  if (lower.length < 4) return lower;
  const stem = lower.replace(ENDING, '');
  // "Павел" and "Павла", "Чернец" and "Чернеца": the vowel that comes and goes.
  return (stem.length < 2 ? lower : stem).replace(/(?<=[бвгджзклмнпрстфхцчшщ])е(?=[лц]$)/u, '');
});

/** True for a patronymic in any case: "Иванович", "Дмитриевной". */
export function isPatronymic(word: string): boolean {
  return /(?:[ое]вич|ич)(?:а|у|ем|е)?$|(?:[ое]вн|иничн|ичн)(?:а|ы|е|у|ой)$/u.test(word) && word.length > 6;
}

/** How much a name looks like the case in which a person is presented: the higher the better. */
export function baseCase(name: string): number {
  const [given = '', ...rest] = name.split(' ');
  const family = rest.at(-1) ?? given;
  let score = 0;
  if (/(?:ой|ым|им|ому|ого|ей|ем|ом|у|ю|е|ы)$/u.test(given)) score -= 2;
  if (/(?:ого|ому|ым|им|ой|ую|ову|еву|ину|ым|у|ом|ем|е|ы)$/u.test(family)) score -= 2;
  // A man's name in the genitive ends as a woman's does; his given name then ends in "-а" beside a family name in "-ова".
  if (/[бвгдзклмнпрстфхй]$|ь$/u.test(given)) score += 1;
  return score;
}

/** "Айталиной Макаровой": a woman's given name in "-ина" and her family name, in one case. */
export function isWoman([given = '', family = '']: readonly string[]): boolean {
  const ending = /ин(?<ending>а|ы|е|у|ой)$/u.exec(given)?.groups?.['ending'];
  if (ending === undefined) return false;
  const like = ending === 'а' ? 'а' : ending === 'у' ? 'у' : 'ой';
  return new RegExp(`(?:[оеё]в|ин|ын)${like}$|ск${like === 'а' ? 'ая' : like === 'у' ? 'ую' : 'ой'}$`, 'u').test(
    family,
  );
}
