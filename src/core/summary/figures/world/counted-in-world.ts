import { tellsSubject } from '../../topics/world-topics';
import type { CountedThing } from '../counted-thing';

/** Words of time and place behind what is counted: "9.500 personas antes de". */
const LEADS_ON: ReadonlySet<string> = new Set(
  'antes después desde hasta durante entre cada avant après depuis jusque pendant chaque dès depois prima dopo entro'.split(
    ' ',
  ),
);

/** Small words that no number counts: "12 en el mismo mes". */
const SMALL =
  /^(?:en|el|los|las|al|por|para|con|que|au|aux|dans|pour|par|sur|nell[aoe]|nei|per|da[li]|em|n[ao]s?|aos?)$/u;

/**
 * What a number counts in a language other than English, without the small words and verbs behind it ("52 décès ont été");
 * null in German where other words than the noun were read, which is left to the rules of that language.
 */
export function countedInWorld(counted: CountedThing, language: string): CountedThing | null {
  const code = language.slice(0, 2);
  if (code === 'de') return / \p{Ll}/u.test(counted.what) ? null : counted;
  const words = counted.what.split(' ');
  if (SMALL.test(words[0] ?? '')) return null;
  const tells = tellsSubject(code);
  const small = words.findIndex((word, at) => at > 0 && (!tells(word) || LEADS_ON.has(word)));
  if (small < 0) return counted;
  const what = words.slice(0, small).join(' ');
  return { what, head: words[small - 1] ?? what, end: counted.end - counted.what.length + what.length };
}
