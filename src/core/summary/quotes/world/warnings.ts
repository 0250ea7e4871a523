import type { Part } from './asides';
import { placeOf } from './asides';
import { trimmed } from '../reported/report-spans';

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

/** "О нехватке самолётов заявил и начальник штаба X": what is spoken about stands first, who speaks last. */
const ABOUT: Readonly<Record<string, RegExp>> = {
  ru: /^(?<content>Об? (?!этом)[^,.:;«»"]{5,110}?) (?:(?:во? \p{Ll}+|сегодня|вчера|журналистам) )?(?<verb>(?:заявил|сообщил|рассказал|предупредил|объявил|напомнил|говорил|упомянул)[аи]?) (?:(?:также|и|ранее) )?(?<who>[^,.:;«»"]{3,90})/du,
  uk: /^(?<content>Про (?!це)[^,.:;«»"]{5,110}?) (?:(?:[ву] \p{Ll}+|сьогодні|вчора|журналістам) )?(?<verb>(?:заяви|повідоми|розпові|попереди|оголоси|нагада)(?:в|ла|ли)) (?:(?:також|і|й|раніше) )?(?<who>[^,.:;«»"]{3,90})/du,
};
const LINKS: Readonly<Record<string, string>> = {
  fr: 'selon l(?:equel|aquelle|esquels|esquelles)',
  es: '(?:según|de acuerdo con) (?:el|la|los|las) cuale?s?',
  it: 'secondo (?:il|la|i|le) qual[ei]',
  pt: '(?:segundo|de acordo com) [oa]s? qua(?:l|is)',
  ru: '(?:согласно|по) котор(?:ому|ой|ым)',
  uk: '(?:згідно з як(?:им|ою|ими)|за як(?:им|ою|ими))',
  de: '(?:wonach|demnach|laut (?:dem|der|denen))',
};
/** "divulgou um levantamento segundo o qual ...": what a paper says that the sentence says somebody gave out. */
const BY_PAPER = new Map(
  Object.entries(LINKS).map(([code, link]) => [
    code,
    new RegExp(`^(?<who>[^;:“”"]{8,200}?),? (?<verb>${link}) (?<content>[^;:«»“”"]{12,400})$`, 'du'),
  ]),
);

/** Reads what somebody speaks about, named before the verb, and what a paper of theirs says; null where a sentence tells of neither. */
export function spokenAbout(text: string, code: string): Part | null {
  const match = ABOUT[code]?.exec(text) ?? BY_PAPER.get(code)?.exec(text) ?? null;
  if (match === null) return null;
  const content = placeOf(match, 'content');
  return {
    content: trimmed(text, content.start, content.end),
    cue: placeOf(match, 'verb'),
    who: placeOf(match, 'who'),
  };
}

/** Reads what somebody warns of without "that" in a language other than English, or null. */
export function warned(text: string, code: string): Part | null {
  const match = (code === 'ar' ? ARABIC : patterns.get(code))?.exec(text) ?? null;
  if (match === null) return null;
  const content = placeOf(match, 'content');
  const cue = placeOf(match, 'verb');
  const who = match.groups?.['who'] === undefined ? { start: cue.start, end: cue.start } : placeOf(match, 'who');
  return { content: trimmed(text, content.start, content.end), cue, who };
}
