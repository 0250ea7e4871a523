import type { Article } from '#core/library/article';
import { shorten } from '#core/summary/item-label';
import { formatEdtf } from '../../ui/edtf';
import { said } from '../../ui/messages';
import { strings } from '../../ui/strings';

const MAX_WORDS = 60;

/** How each fact at the head of a summary was found, a sentence a line; what the source does not state is said too, and so are its other dates and what was left out of it. */
export function headerLines(article: Article): readonly string[] {
  const { text, publishedOn, publishedOnEvidence: date, dateline, byline, outlet, source } = article;
  const lines: string[] = [];
  if (publishedOn === null) lines.push(strings.why.headerNoDate);
  else if (date) lines.push(strings.why.headerDate(shorten(text.slice(date.start, date.end), MAX_WORDS)));
  else lines.push(strings.why.headerDateStated);
  if (source.writtenOn !== undefined) lines.push(strings.why.headerWritten);
  if (dateline !== null)
    lines.push(strings.why.headerDateline(text.slice(dateline.evidence.start, dateline.evidence.end)));
  if (byline !== null) lines.push(strings.why.headerByline);
  if (outlet !== null) lines.push(strings.why.headerOutlet);
  const { modifiedAt, importedAt, notes = [] } = source;
  return [
    ...lines,
    strings.why.headerLanguage,
    ...(modifiedAt ? [strings.why.headerFile(formatEdtf(modifiedAt.slice(0, 10)))] : []),
    strings.why.headerImported(formatEdtf(importedAt.slice(0, 10))),
    ...notes.map(said),
  ];
}
