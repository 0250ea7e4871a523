import type { Span } from '../../../text/span';
import { eitherCase } from '../../names/either-case';
import type { Entities } from '../../draft';
import type { Speaker } from '../../summary';
import { mentionsIn } from '../mentions-in';

/** Verbs by which somebody gives a thing a name or a verdict in words of their own, by language. */
export const NAMING: Readonly<Record<string, string>> = {
  de: 'nannte|nannten|nennt|nennen|bezeichnete|bezeichneten|bezeichnet|sprach|sprachen|spricht|sprechen',
  fr: '(?:a|ont|avait|avaient) (?:qualifié|parlé|dénoncé|évoqué|fustigé|taxé)|qualifie|qualifient|parle|parlent|dénonce|dénoncent|évoque|évoquent|fustige',
  es: '(?:ha |han )?(?:calific(?:ó|aron|ado)|tild(?:ó|aron|ado)|habl(?:ó|aron|ado)|llam(?:ó|aron|ado)|denunci(?:ó|aron|ado))',
  it: '(?:ha|hanno) (?:definito|parlato|denunciato|bollato|liquidato|accusato)|definisce|parla|bolla|denuncia',
  pt: '(?:classificou|chamou|falou|denunciou|qualificou)',
  uk: 'назва(?:в|ла|ли)|назива(?:є|ють)|охарактеризува(?:в|ла|ли)',
  ru: 'назвал[аи]?|называ(?:ет|ют)|охарактеризовал[аи]?|окрестил[аи]?',
};
const WORD = "\\p{L}[\\p{L}\\p{M}\\p{N}’'-]*";
const patterns = new Map(
  Object.entries(NAMING).map(([code, verbs]) => [
    code,
    new RegExp(
      `(?:^|[.!?;,:]\\s|[”“»"]\\s)(?<who>${WORD}(?: ${WORD}){0,6}?) (?<verb>${eitherCase(verbs)})(?: ${WORD}){0,6} ?(?:[,:] )?$`,
      'du',
    ),
  ]),
);

/** The same in Arabic, whose verb stands first: 'ووصفت الوزيرة المشروع بأنه "..."'. */
const ARABIC =
  /(?:^|[.؟!،:] ?)(?<verb>(?:و|ف)?(?:وصف|وصفت|يصف|تصف|وصفوا|اعتبره|اعتبرته|سماه|سمته)) (?<who>[^«»“”":؟!\n]{3,110}?) ب(?:أنها?|أنهم|ـ)? ?$/du;

/** What somebody calls a thing, before the marks that hold it ("Die Opposition nannte das „...“"); its groups are `who` and `verb`. */
export function namingCue(before: string, code: string): RegExpExecArray | null {
  return (code === 'ar' ? ARABIC : patterns.get(code))?.exec(before) ?? null;
}

/** Verbs of the same kind that stand behind the words, in languages whose verb comes last. */
const NAMES_BEHIND: Readonly<Record<string, RegExp>> = {
  fa: /^\s?(?:را )?(?<verb>خواند|خواندند|نامید|نامیدند|دانست|دانستند|توصیف کرد|توصیف کردند|عنوان کرد|می‌خواند|می‌داند)(?![\p{L}\p{M}])/u,
  tr: /^[’']?\s?(?:olarak )?(?<verb>niteledi|nitelendirdi|tanımladı|adlandırdı|değerlendirdi|nitelendiriyor|tanımlıyor)(?![\p{L}])/u,
  ur: /^\s?(?<verb>قرار دیا|قرار دیتے|کہا|کا نام دیا)(?![\p{L}\p{M}])/u,
};
/** A sentence is looked back over no further. */
const REACH = 200;

/** Who calls a thing what the marks hold where the verb stands behind them ("X رأی را «...» خواند"): the first named in the sentence. */
export function namedBefore(
  entities: Entities,
  text: string,
  { start, end }: Span,
  after: string,
  code: string,
): { readonly speaker: Speaker; readonly cue: Span } | null {
  const match = NAMES_BEHIND[code]?.exec(after);
  const verb = match?.groups?.['verb'];
  if (match === null || match === undefined || verb === undefined) return null;
  const lead = /[^.!?؟۔:\n]*$/u.exec(text.slice(Math.max(0, start - REACH), start))?.[0] ?? '';
  const [person] = mentionsIn(entities.people, start - lead.length, start);
  const speaker = person ?? mentionsIn(entities.organizations, start - lead.length, start)[0];
  const at = end + match[0].indexOf(verb);
  return speaker === undefined ? null : { speaker, cue: { start: at, end: at + verb.length } };
}
