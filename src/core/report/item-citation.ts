import type { Article } from '../library/article';
import type { Section, SummaryItem } from '../summary/summary';
import { citationOf, quoted } from './citation';
import { faceOf } from './report-items';
import { reportWords } from './words/report-languages';
import type { ReportLanguage } from './words/report-languages';

/** Items whose words are no words of the source: a name, a term, that a text was published. */
const NAMES: ReadonlySet<Section> = new Set(['people', 'organizations', 'places', 'topics']);

/** What an item says as it is quoted elsewhere, with who or when it is about before it, and in a line below where it is from. */
export function itemCitation(
  article: Article,
  section: Section,
  item: SummaryItem,
  saidIn: ReportLanguage = 'en',
): string {
  const words = reportWords(saidIn);
  const { lead, label, details, isVerbatim } = faceOf(section, item, words);
  const said = isVerbatim ? quoted(label, article.language) : label;
  const line = NAMES.has(section) ? [label, ...details].join(words.comma) : said;
  return citationOf(article, lead === null ? line : `${lead}${words.colon}${line}`, saidIn, true);
}
