import { wholeText } from './clean-text';
import type { ExportView } from './export-view';
import { dateInWords, referenceOf } from './references';
import type { Reference } from './references';

/** An article as one entry of RIS, which ends with an empty line. */
export function risOf(view: ExportView): string {
  const { key, title, authors, outlet, date, dateParts, language, keywords, abstract, note } = referenceOf(view);
  const [year = '', month = '', day = ''] = dateParts;
  const lines: readonly (readonly [string, string | null])[] = [
    ['TY', outlet === null ? 'GEN' : 'NEWS'],
    ['ID', key],
    ['TI', title],
    ...authors.map((author) => ['AU', author] as const),
    ['T2', outlet],
    ['PY', year === '' ? null : year],
    ['DA', year === '' ? date : `${year}/${month}/${day}/`],
    ['LA', language],
    ['AB', abstract],
    ...keywords.map((word) => ['KW', word] as const),
    ['N1', note],
    ['ER', ''],
  ];
  const written = lines.flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${value}`]));
  return `${written.join('\r\n')}\r\n\r\n`;
}

/** An article as one entry of BibTeX, in the fields of biblatex too. */
export function bibtexOf(view: ExportView): string {
  const { key, title, authors, outlet, date, dateParts, language, keywords, abstract, note } = referenceOf(view);
  const [year = null, month = null] = dateParts;
  const fields: readonly (readonly [string, string | null])[] = [
    ['title', `{${escapeTex(title)}}`],
    ['author', authors.length === 0 ? null : authors.map((author) => `{${escapeTex(author)}}`).join(' and ')],
    ['journal', outlet === null ? null : escapeTex(outlet)],
    ['date', date === null ? null : escapeTex(date)],
    ['year', year],
    ['month', month === null ? null : `${Number(month)}`],
    ['langid', language === null ? null : escapeTex(language)],
    [
      'keywords',
      keywords.length === 0 ? null : keywords.map((word) => escapeTex(word.replaceAll(',', ' '))).join(', '),
    ],
    ['abstract', abstract === null ? null : escapeTex(abstract)],
    ['note', escapeTex(note)],
  ];
  const written = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}}`]));
  return `@${outlet === null ? 'misc' : 'article'}{${key},\n${written.join(',\n')}\n}\n`;
}

/** An article as one item of CSL-JSON. */
function cslItemOf(view: ExportView): Readonly<Record<string, unknown>> {
  const { key, title, authors, outlet, date, dateParts, language, keywords, abstract, note } = referenceOf(view);
  return {
    id: key,
    type: outlet === null ? 'document' : 'article-newspaper',
    title,
    ...(authors.length === 0 ? {} : { author: authors.map((literal) => ({ literal })) }),
    ...(outlet === null ? {} : { 'container-title': outlet }),
    ...(date === null ? {} : { issued: issuedOf(date, dateParts) }),
    ...(language === null ? {} : { language }),
    ...(keywords.length === 0 ? {} : { keyword: keywords.join(', ') }),
    ...(abstract === null ? {} : { abstract }),
    note,
  };
}

/** The same as a text, without a line feed: items stand in a list. */
export function cslOf(view: ExportView): string {
  return wholeText(JSON.stringify(cslItemOf(view), null, 2));
}

function issuedOf(date: string, parts: Reference['dateParts']): Readonly<Record<string, unknown>> {
  return parts.length === 0 ? { raw: dateInWords(date) } : { 'date-parts': [parts.map(Number)] };
}

const TEX: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  // Not behind a backslash: BibTeX counts such braces too, and one without its partner would take the rest of the file.
  '{': String.raw`\textbraceleft{}`,
  '}': String.raw`\textbraceright{}`,
  $: String.raw`\$`,
  '&': String.raw`\&`,
  '#': String.raw`\#`,
  _: String.raw`\_`,
  '%': String.raw`\%`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
};

/** A text as TeX sets it; letters of every script stay. */
function escapeTex(text: string): string {
  return text.replaceAll(/[\\{}$&#_%~^]/gu, (sign) => TEX[sign] ?? '');
}
