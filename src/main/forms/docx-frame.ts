import { AlignmentType, BorderStyle, Footer, PageNumber, Paragraph, TextRun } from 'docx';
import type { IRunOptions } from 'docx';
import { escapeHtml } from '#core/export/escape-html';
import { printableText } from '#core/export/clean-text';
import type { ReportDocument } from '#core/report/report-document';
import type { ReportWords } from '#core/report/words/report-words';
import { directionOf, hasRightToLeft } from '#core/text/direction';

const EAST_ASIAN = /^(?:zh|ja|ko)\b/u;
const FROM_THE_RIGHT = /^(?:ar|fa|he|ps|sd|ug|ur|yi)\b/u;
const SOFT = '5B616D';

/** What Word checks the spelling of the words as, and chooses typefaces by; nothing where the language is not known. */
export function languageOf(language: string): Pick<IRunOptions, 'language'> {
  if (language === 'und') return {};
  if (EAST_ASIAN.test(language)) return { language: { eastAsia: language } };
  return { language: FROM_THE_RIGHT.test(language) ? { bidirectional: language } : { value: language } };
}

/** The foot of each page: the title, and the page of how many. */
export function footOf(title: string, { direction }: ReportWords): Footer {
  const line = { style: BorderStyle.SINGLE, size: 4, space: 6, color: 'D8DBE1' };
  const style = { color: SOFT, size: 16 };
  const words = printableText(title).replaceAll(/\s+/gu, ' ').trim();
  return new Footer({
    children: [
      new Paragraph({
        border: { top: line },
        bidirectional: direction === 'rtl',
        alignment: AlignmentType.START,
        children: [
          new TextRun({ ...style, text: words, rightToLeft: directionOf(words) === 'rtl' }),
          new TextRun({ ...style, children: ['  ·  ', PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });
}

/** What the document says of itself, without the time of its making: the same article gives the same document. */
export function propertiesOf({ title, subject, keywords, language }: ReportDocument): { path: string; data: string } {
  const facts: readonly (readonly [string, string])[] = [
    ['dc:title', title],
    ['dc:creator', 'Sidelight'],
    ['cp:keywords', keywords.join(', ')],
    ['dc:description', subject],
    ['dc:language', language === 'und' ? '' : language],
    ['cp:lastModifiedBy', 'Sidelight'],
  ];
  const known = facts.filter(([, words]) => words !== '');
  const data = [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">',
    ...known.map(([name, words]) => `<${name}>${escapeHtml(printableText(words))}</${name}>`),
    '</cp:coreProperties>',
  ].join('');
  return { path: 'docProps/core.xml', data };
}

/** The direction of a run within a paragraph: signs and blanks go the way of the paragraph, words their own. */
export function runDirection(text: string, isFromRight: boolean): Pick<IRunOptions, 'rightToLeft'> {
  const isOwn = hasRightToLeft(text) || !/\p{L}/u.test(text);
  return isFromRight && isOwn ? { rightToLeft: true } : {};
}
