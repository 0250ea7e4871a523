import { isSlavic } from '../../names/world/fold-russian';
import { NO_SPEAKER, OF_THINGS, REPORTS, type Reports, SOURCES, TRAILING, WHEN } from './reports';
import { WORLD_VERBS } from './verbs';

/** How a language reports speech: "X said that", "according to X," and "..., said X". */
export type ReportPatterns = {
  readonly that: RegExp;
  readonly source: readonly RegExp[];
  readonly trailing: readonly RegExp[];
};

/** Who speaks is named in at most so many words, or Chinese characters. */
const MOST_WORDS = 10;
const WORD = "[\\p{L}\\p{M}\\u200c][\\p{L}\\p{M}\\p{N}\\u200c’'-]*";

const patterns = new Map<string, ReportPatterns>();

/** The patterns of a language, made once; null for one whose reports are not read. */
export function reportPatterns(code: string): ReportPatterns | null {
  const known = patterns.get(code);
  if (known !== undefined) return known;
  const reports = REPORTS[code];
  const verbs = WORLD_VERBS[code];
  if (reports === undefined || verbs === undefined) return null;
  const [open, close] = code === 'zh' ? ['', ''] : ['(?<![\\p{L}\\p{M}])', '(?![\\p{L}\\p{M}])'];
  const verb = `${open}(?<verb>${verbs})${close}`;
  const who = `(?<who>${WORD}(?: ${WORD}){0,${MOST_WORDS - 1}})`;
  const whoWithShort = `(?<who>${WORD}(?: (?:${WORD}|\\([^()]{2,20}\\))){0,${MOST_WORDS - 1}})`;
  const made: ReportPatterns = {
    that: new RegExp(thatOf(code, reports, verb), 'diu'),
    source: [sourceOf(code, reports, whoWithShort), ...(SOURCES[code] ?? [])].map((one) => new RegExp(one, 'du')),
    trailing: [
      // The parts of a German verb stand around who speaks: "teilte die Feuerwehr mit".
      ...(code === 'de'
        ? [
            `, (?<verb>teilten?|gab|gaben|gibt|kündigten?|räumten?|stellten?|fügten?) ${who} (?:mit|bekannt|an|ein|zu|klar|hinzu)[.!…]*$`,
          ]
        : []),
      ...(code === 'zh' || code === 'ur' || code === 'ar'
        ? []
        : [
            ...(TRAILING[code] ?? []).map(
              (one) =>
                `, (?<verb>${one})${who}(?: ?\\([^()]{2,30}\\)(?: ${WORD}){0,6})?(?:, ${WORD}(?: ${WORD}){0,4})?[.!…]*$`,
            ),
            ...(code === 'de'
              ? [
                  `, (?:so )?wie ${who} (?<verb>mitteilte|mitteilten|sagte|sagten|berichtete|berichteten|erklärte|erklärten|meldete|meldeten|schrieb|betonte|bestätigte|ankündigte|angab)(?: \\p{L}+)?[.!…]*$`,
                ]
              : []),
            `, (?!${OF_THINGS})${verb} ${WHEN[code] ?? ''}${NO_SPEAKER[code] ?? ''}${who}(?: ?\\([^()]{2,30}\\)(?: ${WORD}){0,6})?(?:, (?:${WORD}(?: ${WORD}){0,5}|\\d[^,\\n]{3,25}))?[.!…]*$`,
          ]),
      ...(code === 'ar' ? [`، (?<verb>بحسب|وفقا ل|وفق|حسب) ?(?:ما (?:ذكر|أعلن|أفاد)ت? )?${who}[.!…]*$`] : []),
    ].map((one) => new RegExp(one, 'diu')),
  };
  patterns.set(code, made);
  return made;
}

function thatOf(code: string, { that, verbFirst }: Reports, verb: string): string {
  if (code === 'zh') return `(?<!请[\\p{Script=Han}]{0,6}|据)${verb}(?:说(?![明法服话]))?${that}`;
  if (verbFirst)
    return `${verb} (?:(?!(?:إلى|على|من|عن) )(?<who>${WORD}(?:،? (?:${WORD}|\\([^()]{2,20}\\))){0,${MOST_WORDS + 1}}?)،? )?${that}`;
  // "a déclaré hier à la presse que", "заявил журналистам, что".
  if (code === 'ur') return `${verb}(?: ہے| تھا| ہیں)? ?${that}`;
  return `${verb}(?: ${code === 'de' || isSlavic(code) ? "[\\p{L}\\p{M}.’'-]+" : "[\\p{Ll}\\p{N}’'-]+"}){0,5}?${code === 'de' || isSlavic(code) ? '' : ' '}${that}`;
}

function sourceOf(code: string, { source, behind }: Reports, who: string): string {
  if (code === 'zh')
    return `^(?<cue>${source})(?!了解|介绍|报道|统计|估计|此)(?<who>\\p{Script=Han}{2,20}?)(?:[（(][^（）()]{2,20}[）)])?(?:最新)?(?:介绍|称|报道|透露|说|表示|消息|统计|数据|的说法)?[，,]`;
  if (behind) return `^${who}(?<cue>${source})(?![\\p{L}\\p{M}])[،,]?`;
  // German goes on with its verb: what is named is a title and the capitals behind it.
  if (code === 'de')
    return `^(?<cue>${source})(?<who>(?:(?:der|die|das|dem|einer|einem) )?\\p{Lu}[\\p{L}-]*(?: (?:von |des |der |für )?\\p{Lu}[\\p{L}-]*){0,4})(?: ?\\([^()]{2,30}\\))?`;
  return `^(?<cue>${source})${who}(?: ?\\([^()]{2,30}\\))?(?:[,،] (?<more>\\p{Lu}${WORD}(?: ${WORD}){0,3}))?[,،]`;
}
