import type { Part } from './world-asides';
import { placeOf } from './world-asides';
import { trimmed } from './report-spans';

const CONTENT = '(?<content>[^,;:.!?«»“”"،؛]{6,160})';
/** Who warns stands before the verb, what of behind it: "warnte vor einem Flächenbrand", "a mis en garde contre des rumeurs". */
const BEFORE = '(?:^|(?<=[,;] )|(?<=[.!?] ))(?<who>[^;:«»“”"]{2,110}?) ';
const VERBS: Readonly<Record<string, string>> = {
  fr: "(?<verb>(?:a|ont|avait) (?:mis en garde|averti|alerté)|met en garde|mettent en garde|alertent?)(?: \\p{Ll}+){0,2}? (?:contre|sur|d[’']un) ",
  es: '(?<verb>advirti(?:ó|eron)|advierten?|alert(?:ó|aron|a|an)|previno|ha (?:advertido|alertado))(?: \\p{Ll}+){0,2}? (?:del?|sobre|contra) ',
  it: "(?<verb>(?:ha|hanno) (?:messo in guardia|avvertito|lanciato l[’']allarme)|mette in guardia|mettono in guardia)(?: \\p{Ll}+){0,2}? (?:d[ae]l?l?[aeio]?|contro|sull?[aeio]?) ",
  pt: '(?<verb>alert(?:ou|aram|a|am)|advertiu|advertiram|avisou)(?: \\p{Ll}+){0,2}? (?:para [oa]s?|sobre|contra|d[oa]s?) ',
  de: '(?<verb>warn(?:t|te|ten|en))(?: (?!nicht)[\\p{L}-]+){0,4}? vor ',
  ru: '(?<verb>предупредил[аи]?|предупрежда(?:ет|ют)|предостер[её]г(?:ла|ли)?)(?: \\p{Ll}+){0,2}? (?:об?|от) ',
  uk: '(?<verb>попереди(?:в|ла|ли)|попереджа(?:є|ють)|застер(?:іг|егла|егли))(?: \\p{Ll}+){0,2}? (?:про|від) ',
};
const patterns = new Map(
  Object.entries(VERBS).map(([code, verb]) => [
    code,
    new RegExp(`${BEFORE}${verb}(?!que |dass |что |що |che )${CONTENT}`, 'diu'),
  ]),
);
/** In Arabic the verb stands first, and who warns may be the one who spoke before. */
const ARABIC = new RegExp(
  `(?:^|[،.] )(?<verb>(?:و)?(?:حذر|حذرت|حذروا|يحذر|تحذر))(?: (?<who>(?!من )[\\p{L}\\p{M} ]{2,70}?))? من (?!أن |أنه |أنها )${CONTENT}`,
  'du',
);

/** Reads what somebody warns of without "that" in a language other than English, or null. */
export function warned(text: string, code: string): Part | null {
  const match = (code === 'ar' ? ARABIC : patterns.get(code))?.exec(text) ?? null;
  if (match === null) return null;
  const content = placeOf(match, 'content');
  const cue = placeOf(match, 'verb');
  const who = match.groups?.['who'] === undefined ? { start: cue.start, end: cue.start } : placeOf(match, 'who');
  return { content: trimmed(text, content.start, content.end), cue, who };
}
