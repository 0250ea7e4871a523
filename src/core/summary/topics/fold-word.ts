import { perWord } from '../../text/per-word';

/** A word without case, possessive and regular English plural, so that forms of one word count as one. */
export const foldWord = perWord((word) => {
  const low = word.toLowerCase().replace(/[’']s?$/u, '');
  if (low.length < 4 || !low.endsWith('s') || /(?:ss|us|is)$/u.test(low)) return low;
  if (low.endsWith('ies')) return low.length > 4 ? `${low.slice(0, -3)}y` : low;
  if (/(?:ch|sh|x|ss|zz)es$/u.test(low)) return low.slice(0, -2);
  return low.slice(0, -1);
});
