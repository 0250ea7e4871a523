import type { Analysis } from '../../text/analysis';

const OF_LAND: readonly (readonly [RegExp, string])[] = [
  [/\bPakistan|\bIslamabad\b|\bKarachi\b|\bLahore\b/u, 'PKR'],
  [/\bSri Lanka|\bColombo\b/u, 'LKR'],
  [/\bNepal|\bKathmandu\b/u, 'NPR'],
  [/\bIndian?\b|\bNew Delhi\b|\bMumbai\b|\bKolkata\b|\bChennai\b|\bBengaluru\b/u, 'INR'],
];

/** What was found in a text, which may hold very many sums. */
const known = new WeakMap<Analysis, string | null>();

/** The unit of a sum written "Rs": that of the country of rupees a text names, India's last where it names several, or the unit as it is. */
export function rupeesOf(analysis: Analysis, sign: string, unit: string | null): string | null {
  if (!/^Rs\.?$/u.test(sign.trim())) return unit;
  let own = known.get(analysis);
  if (own === undefined) {
    own = OF_LAND.find(([land]) => land.test(analysis.text))?.[1] ?? null;
    known.set(analysis, own);
  }
  return own ?? unit;
}
