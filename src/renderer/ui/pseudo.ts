const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const STRANGE = 'áƀçđéƒĝĥíĵķłɱñóþʠŕšŧúṽŵẋýžÁƁÇĐÉƑĜĤÍĴĶŁṀÑÓÞǪŔŠŦÚṼŴẊÝŽ';
/** The marks around every text: one that is cut off has lost its last. */
const [OPEN, CLOSE] = ['⟦', '⟧'];

/** A text in letters that no English text has, two fifths longer than it, as German and Finnish are. */
export function pseudoText(text: string): string {
  if (text === '') return text;
  const letters = text.replaceAll(/[a-z]/giu, (letter) => STRANGE[PLAIN.indexOf(letter)] ?? letter);
  return `${OPEN}${letters}${'·'.repeat(Math.ceil(text.length * 0.4))}${CLOSE}`;
}

/** A whole catalogue in such letters; what is no text (a locale, a direction) is kept by its key. */
export function pseudoCatalogue<T>(catalogue: T, kept: readonly string[] = ['locale', 'direction']): T {
  if (typeof catalogue === 'string') return pseudoText(catalogue) as T;
  if (typeof catalogue === 'function') {
    const speak = catalogue as unknown as (...args: readonly unknown[]) => string;
    return ((...args: readonly unknown[]) => pseudoText(speak(...args))) as T;
  }
  if (Array.isArray(catalogue)) return catalogue.map((each: unknown) => pseudoCatalogue(each, kept)) as T;
  if (typeof catalogue !== 'object' || catalogue === null) return catalogue;
  return Object.fromEntries(
    Object.entries(catalogue).map(([key, value]) => [key, kept.includes(key) ? value : pseudoCatalogue(value, kept)]),
  ) as T;
}
