import type { Candidate } from '../candidate';
import { foldName } from './fold-name';
import { genderOfName, genderOfWords, type Gender } from './gender';
import { relativesIn } from './relatives';

/** Two of one family named in full within so many code units of each other: their name alone means neither. */
const NEAR = 150;
/** A shortened name has no more words. */
const MOST_PARTS = 6;
const TITLE = /(?<!\p{L})(?<title>Mrs?|Ms)\.?\s$/u;

/**
 * Gives the key of the real person a name stands for: a shortened name ("Quispe", "Maria") goes with the one full name
 * that ends or begins with it; where two would fit, with the one of them named in full last, and with nobody where both were
 * named close together. Who is only somebody's wife or brother does not bear the name of the family alone, unless "Mr" or "Mrs" stands before it.
 * Ask in the order of the text.
 */
export function personKeys(candidates: readonly Candidate[], text: string): (candidate: Candidate) => string {
  const relatives = relativesIn(candidates, text);
  const full = new Map<string, string | null>();
  const claim = (short: string, key: string): void => {
    const known = full.get(short);
    if (known === undefined) full.set(short, key);
    else if (known === null || known === key || known.endsWith(` ${key}`)) return;
    else full.set(short, isSame(known, key) || key.endsWith(` ${known}`) ? longer(known, key) : null);
  };
  for (const { kind, name } of candidates) {
    if (kind !== 'person') continue;
    const key = foldName(name);
    const parts = key.split(' ');
    const from = Math.max(1, parts.length - MOST_PARTS);
    for (let i = from; i < parts.length && !relatives.has(key); i += 1) claim(parts.slice(i).join(' '), key);
    const [first] = parts;
    const last = parts.at(-1);
    if (first === undefined || last === undefined || parts.length < 2) continue;
    claim(first, key);
    if (parts.length > 2) claim(`${first} ${last}`, key);
    // "M. Ruiz" for "Maria Ruiz".
    if (first.length > 2 && !relatives.has(key)) claim(`${first.charAt(0)} ${last}`, key);
  }
  const gendered = membersByGender(candidates, text);
  const called = new Map<string, string>();
  const recent = new Map<string, { readonly key: string; readonly start: number; readonly isClear: boolean }>();
  return ({ name, start }) => {
    const key = relatives.titledAt(foldName(name), start) ?? titled(foldName(name), start);
    const family = key.split(' ').at(-1);
    if (family !== undefined && family !== key && foldName(name).includes(' ') && !relatives.has(key)) {
      const before = recent.get(family);
      const isClear = before === undefined || before.key === key || start - before.start > NEAR;
      recent.set(family, { key, start, isClear });
    }
    return key;
  };

  /** "Ms Ruiz" stays who was called so first, whatever others of the family come in by their full names. */
  function titled(family: string, start: number): string {
    const title = family.includes(' ')
      ? undefined
      : TITLE.exec(text.slice(Math.max(0, start - 6), start))?.groups?.['title'];
    if (title === undefined) return wholeOf(family);
    const known = called.get(`${title} ${family}`);
    if (known !== undefined) return known;
    // "Mr Ruiz", where of two of that family one is a man.
    const alone = full.get(family) === null ? gendered.get(`${title === 'Mr' ? 'he' : 'she'} ${family}`) : undefined;
    if (alone !== undefined && alone !== null) return alone;
    const key = wholeOf(family);
    if (key.includes(' ')) called.set(`${title} ${family}`, key);
    return key;
  }

  function wholeOf(short: string): string {
    let key = short;
    for (let steps = 0; steps < 4; steps += 1) {
      const whole = full.get(key);
      const last = whole === null ? recent.get(key) : undefined;
      if (last?.isClear === true) return last.key;
      if (whole === undefined || whole === null || whole === key) return key;
      key = whole;
    }
    return key;
  }
}

/**
 * The folded full name of the one bearer of a family name of each gender ("he ruiz"), null where there are two; left out where the
 * gender of any bearer cannot be told.
 */
function membersByGender(candidates: readonly Candidate[], text: string): ReadonlyMap<string, string | null> {
  const genderOf = new Map<string, Gender>();
  for (const { kind, name, start } of candidates) {
    const key = foldName(name);
    if (kind !== 'person' || !key.includes(' ') || (genderOf.get(key) ?? null) !== null) continue;
    const title = TITLE.exec(text.slice(Math.max(0, start - 6), start))?.groups?.['title'];
    genderOf.set(key, (title === undefined ? null : genderOfWords(title)) ?? genderOfName(name));
  }
  const found = new Map<string, string | null>();
  const unclear = new Set<string>();
  for (const [key, gender] of genderOf) {
    const family = key.slice(key.lastIndexOf(' ') + 1);
    if (gender === null) unclear.add(family);
    const at = `${gender ?? ''} ${family}`;
    found.set(at, found.has(at) && found.get(at) !== key ? null : key);
  }
  for (const family of unclear) for (const gender of ['he', 'she']) found.delete(`${gender} ${family}`);
  return found;
}

/** "John Smith" and "John A. Smith" are one. */
function isSame(a: string, b: string): boolean {
  const x = a.split(' ');
  const y = b.split(' ');
  return x[0] === y[0] && x.at(-1) === y.at(-1);
}

function longer(a: string, b: string): string {
  return b.length > a.length ? b : a;
}
