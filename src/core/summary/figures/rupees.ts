const OF_LAND: readonly (readonly [RegExp, string])[] = [
  [/\bPakistan|\bIslamabad\b|\bKarachi\b|\bLahore\b|\bPunjab, Pakistan\b/u, 'PKR'],
  [/\bSri Lanka|\bColombo\b/u, 'LKR'],
  [/\bNepal|\bKathmandu\b/u, 'NPR'],
  [/\bIndian?\b|\bNew Delhi\b|\bMumbai\b|\bKolkata\b|\bChennai\b|\bBengaluru\b/u, 'INR'],
];

/** The unit of a sum written "Rs": that of the one country of rupees a text names, or the unit as it is. */
export function rupeesOf(text: string, sign: string, unit: string | null): string | null {
  if (!/^Rs\.?$/u.test(sign.trim())) return unit;
  return OF_LAND.find(([land]) => land.test(text))?.[1] ?? unit;
}
