/** The words of a name without case, possessives, article and full stops, for comparing. */
export function foldName(name: string): string {
  if (/^[A-Za-z]+$/u.test(name)) return name.toLowerCase();
  return name
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/'s?(?=\s|$)/gu, '')
    .replace(/^the\s+/u, '')
    .replace(/(?<=\p{L})\.(?=\s|$|\p{L}\.?)/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
