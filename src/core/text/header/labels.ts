/** The fields a header line may fill; 'other' lines belong to the header but fill none. */
export type HeaderField = 'title' | 'date' | 'updated' | 'byline' | 'outlet' | 'place' | 'language' | 'other';

const LABELS: Readonly<Record<HeaderField, string>> = {
  title: 'title|headline|subject|titre|titel|título|titolo|العنوان|عنوان|标题|標題|题目|タイトル|제목|заголовок',
  date:
    'date|dated|published|published on|published at|publication date|date published|posted|posted on|pubdate|pub date|issued|' +
    'release date|date of report|report date|reporting date|date of publication|date of issue|issue date|date submitted|submitted|submitted on|reported on|date reported|' +
    'date of broadcast|broadcast date|broadcast on|air date|aired|aired on|recorded|recorded on|recording date|date recorded|date of recording|date of interview|interview date|date of meeting|' +
    'meeting date|date of visit|visit date|dates of visit|visited|visited on|date of inspection|inspected on|date of release|date filed|filed|filed on|date prepared|prepared on|compiled on|date of statement|statement date|date and time|date/time|dtg|date-time group|datum|fecha|data|التاريخ|تاريخ|تاريخ النشر|نشر في|日期|发布日期|發佈日期|发布时间|发表日期|日付|日時|開催日|開催日時|tarih|дата засідання|дата публікації|дата виходу|날짜|дата|publié le|mis en ligne le|date de publication|veröffentlicht|stand|publicado el|fecha de publicación|опубликовано|дата публикации|发布|تاريخ الإصدار|تاريخ التقرير|تاريخ البيان|تاریخ اجرا|تاریخ رپورٹ|发布日期|报告日期|截止时间|数据截止|дата публикации|дата выпуска|date du rapport|date de diffusion|fecha de emisión|fecha del informe|berichtsdatum|data di pubblicazione|تاریخ|تاریخ اشاعت|بتاریخ',
  updated: 'updated|last updated|updated on|modified|last modified|retrieved|accessed|access date|date accessed',
  byline:
    'author|authors|by|byline|from|reporter|writer|written by|reported by|report by|prepared by|compiled by|submitted by|drafted by|recorded by|text|text by|words|words by|story by|interview by|interviewed by|note-taker|notetaker|rapporteur|observer|observers|correspondent|auteur|autor|autore|作者|记者|記者|撰文|الكاتب|بقلم|كتب|كتبت|автор',
  outlet:
    'source|publisher|published by|published in|first published in|broadcaster|publication|outlet|newspaper|agency|site|website|quelle|fuente|来源|來源|المصدر|مصدر|источник',
  place: 'place|dateline|location|lieu|ort|lugar|المكان|地点|地點|место',
  language: 'language|lang',
  other:
    'to|cc|bcc|reply-to|url|link|permalink|section|category|categories|tags|keywords|message-id|mime-version|content-type|' +
    'content-transfer-encoding|content-language|received|return-path|sender|in-reply-to|references|list-id|user-agent|edition|' +
    'page|pages|copyright|length|word count|words|id|doc id|document id|slug|priority|embargo|embargoed until|contact|phone|email|e-mail|read time',
};
const FIELD_OF = new Map(
  (Object.keys(LABELS) as HeaderField[]).flatMap((field) =>
    LABELS[field].split('|').map((label) => [label, field] as const),
  ),
);

/** A line of the form `Label: value`; offsets are code units into the line. */
export type LabelLine = {
  readonly label: string;
  readonly field: HeaderField | null;
  readonly value: string;
  readonly valueStart: number;
};

const LINE =
  /^\s*(?:\|\s)?(?:[*_]{1,2})?(?<label>\p{L}[\p{L}\p{M} /_-]{0,30}?)(?:[*_]{1,2})?\s*(?:：|(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]):|:(?:[*_]{1,2})?(?=\s|$))(?:[*_]{1,2})?\s*/u;

/** Reads `Label: value` (also `**Label:** value`); `field` is null for a label that is not known, the result for any other line. */
export function readLabel(line: string): LabelLine | null {
  const match = LINE.exec(line);
  const label = match?.groups?.['label'];
  if (!match || label === undefined) return null;
  const value = line.slice(match[0].length).trim();
  // "Site: Alma camp, block C" over a visit: a place on the ground, and no paper.
  const isGround = /^site$/iu.test(label) && !/\.\p{Ll}{2,}|\b(?:news|times|online|post|herald)\b/iu.test(value);
  const field = isGround ? 'place' : fieldOf(label);
  return { label, field, value, valueStart: match[0].length };
}

/** The field a label stands for, without regard to case, or null. */
export function fieldOf(label: string): HeaderField | null {
  return FIELD_OF.get(label.toLowerCase().replaceAll('_', ' ').trim()) ?? null;
}

const LOOSE = /^\s*(?<label>dated?|published on|published|posted on|posted|last updated|updated)\s+(?=\S)/iu;

/** Reads a date label without its colon (`date 2023-04-01`); returns the field and where the rest begins. */
export function readLooseLabel(line: string): { readonly field: HeaderField; readonly length: number } | null {
  const match = LOOSE.exec(line);
  const field = fieldOf(match?.groups?.['label'] ?? '');
  return match && field ? { field, length: match[0].length } : null;
}
