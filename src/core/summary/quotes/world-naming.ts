import { eitherCase } from '../names/either-case';

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

/** What somebody calls a thing, before the marks that hold it ("Die Opposition nannte das „...“"); its groups are `who` and `verb`. */
export function namingCue(before: string, code: string): RegExpExecArray | null {
  return patterns.get(code)?.exec(before) ?? null;
}
