import { Bookmark, Document, HeadingLevel, InternalHyperlink, Packer, Paragraph, Tab, TextRun } from 'docx';
import type { ParagraphChild, Table } from 'docx';
import { printableText } from '#core/export/clean-text';
import type { ExportHighlight, ExportNote, ExportView } from '#core/export/export-view';
import { paragraphNames } from '#core/export/paragraph-names';
import type { ParagraphName, ParagraphNames } from '#core/export/paragraph-names';
import { longMoment } from '#core/report/long-date';
import type { ReportItem, ReportSection } from '#core/report/report-document';
import type { ReportWords } from '#core/report/words/report-words';
import { directionOf } from '#core/text/direction';
import { noteSetter } from './docx-notes';
import type { NoteSetter } from './docx-notes';

const HUES = { sun: 'yellow', leaf: 'green', sky: 'cyan', rose: 'magenta' } as const;
const SOFT = '5B616D';

/**
 * An article as a Word document: facts, summary, highlights, notes as they are read, and the source. Each item names the paragraphs it
 * rests on, as links to them; nothing in it is fetched, run or a field to be brought up to date.
 */
export async function docxOf(view: ExportView): Promise<Uint8Array> {
  const { report, highlights, words: frame } = view;
  const heading = (text: string): Paragraph => headingOf(text, frame);
  const names = paragraphNames(report, frame);
  const notes = noteSetter(view.input.images ?? {});
  const children = [
    new Paragraph({ heading: HeadingLevel.TITLE, ...directed(report.title), children: words(report.title) }),
    ...report.facts.map(
      ({ label, value, fine, evidence }) =>
        new Paragraph({
          ...framed(frame),
          children: [
            new TextRun({ text: label + frame.colon, bold: true, ...runOf(frame) }),
            ...words(value),
            ...(fine === null ? [] : [soft(` ${fine}`)]),
            ...links(names.of(evidence)),
          ],
        }),
    ),
    ...report.sections.flatMap((section) => sectionParagraphs(section, names, frame)),
    ...(highlights.length === 0
      ? []
      : [heading(frame.highlights), ...highlights.map((each) => highlightOf(each, names, frame))]),
    ...(report.notes.length === 0 ? [] : [heading(frame.notes)]),
    ...report.notes.flatMap(({ markdown, updated }, index) =>
      noteOf(markdown, updated, view.notes[index], notes, frame),
    ),
    ...rest(view).map((line) => new Paragraph({ ...framed(frame), children: [soft(line)] })),
    heading(frame.source),
    ...report.source.map(
      ({ text }, index) =>
        new Paragraph({ ...directed(text), children: sourceOf(text, names.names[index]), spacing: { after: 160 } }),
    ),
  ];
  const document = new Document({
    title: printableText(report.title),
    creator: 'Sidelight',
    description: printableText(report.subject),
    styles: { default: { document: { run: { font: 'Calibri', size: 22 } } } },
    numbering: notes.numbering(),
    footnotes: notes.footnotes,
    sections: [{ children }],
  });
  return Packer.toBuffer(document);
}

function sectionParagraphs(
  { section, heading: title, items }: ReportSection,
  names: ParagraphNames,
  frame: ReportWords,
): Paragraph[] {
  return [
    headingOf(title, frame),
    ...items.flatMap((item, index) =>
      itemParagraphs(item, section === 'keyPoints' ? `${index + 1}.` : '•', names, frame),
    ),
  ];
}

function itemParagraphs(item: ReportItem, mark: string, names: ParagraphNames, frame: ReportWords): Paragraph[] {
  const { lead, label, details, original, addedBy, state, comments = [], evidence } = item;
  const said = [frame.stateNames[state], ...(addedBy === null ? [] : [frame.addedBy(addedBy)])];
  const below = [
    ...details,
    ...(original === null ? [] : [frame.beforeCorrection(original)]),
    ...comments.map(({ by, when, text }) => frame.commentBy(by, when) + frame.colon + text),
  ];
  const indent = { start: 360, hanging: 360 };
  return [
    new Paragraph({
      ...directed(label),
      indent,
      spacing: { before: 80 },
      children: [
        new TextRun({ children: [mark, new Tab()] }),
        ...(lead === null ? [] : [new TextRun({ text: printableText(lead + frame.colon), bold: true })]),
        ...words(label),
        ...links(names.of(evidence)),
        soft(` ${said.join(frame.comma)}`),
      ],
    }),
    ...below.map((line) => new Paragraph({ ...directed(line), indent: { start: 720 }, children: words(line, SOFT) })),
  ];
}

function highlightOf(
  { text, hue, by, at, span }: ExportHighlight,
  names: ParagraphNames,
  frame: ReportWords,
): Paragraph {
  const name = span === null ? null : names.at(span.start);
  const where = name === null ? [soft(` ${frame.notFound}`)] : links([name]);
  return new Paragraph({
    ...directed(text),
    children: [
      new TextRun({ text: printableText(text).replaceAll(/\s+/gu, ' '), highlight: HUES[hue] }),
      ...where,
      soft(` ${[frame.hues[hue], by, longMoment(at, frame.dates)].join(frame.comma)}`),
    ],
  });
}

/** When a note was last changed and what it is on, and the note itself. */
function noteOf(
  markdown: string,
  updated: string,
  note: ExportNote | undefined,
  { blocksOf }: NoteSetter,
  { onQuoted }: ReportWords,
): readonly (Paragraph | Table)[] {
  const on = note?.quoted === undefined || note.quoted === null ? '' : ` · ${onQuoted(note.quoted)}`;
  return [new Paragraph({ spacing: { before: 160 }, children: [soft(updated + on)] }), ...blocksOf(markdown)];
}

function sourceOf(text: string, name: ParagraphName | undefined): ParagraphChild[] {
  if (name === undefined) return words(text);
  return [new Bookmark({ id: name.id, children: [soft(name.label)] }), new TextRun(' '), ...words(text)];
}

function rest({ report: { nothingFound, limits }, words: frame }: ExportView): readonly string[] {
  return [...(nothingFound.length === 0 ? [] : [frame.nothingFoundShort(nothingFound.join(frame.comma))]), ...limits];
}

function headingOf(text: string, frame: ReportWords): Paragraph {
  return new Paragraph({
    heading: HeadingLevel.HEADING_1,
    ...framed(frame),
    children: [new TextRun({ text, ...runOf(frame) })],
  });
}

/** Words with their lines kept. */
function words(text: string, color?: string): TextRun[] {
  return printableText(text)
    .split('\n')
    .map((line, index) => {
      return new TextRun({
        text: line,
        ...(index === 0 ? {} : { break: 1 }),
        ...(color === undefined ? {} : { color }),
      });
    });
}

function soft(text: string): TextRun {
  return new TextRun({ text: printableText(text), color: SOFT, size: 18 });
}

function links(names: readonly ParagraphName[]): ParagraphChild[] {
  return names.flatMap(({ id, label }) => [
    new TextRun(' '),
    new InternalHyperlink({ anchor: id, children: [new TextRun({ text: label, style: 'Hyperlink', size: 18 })] }),
  ]);
}

/** A line of the frame runs as its language is read. */
function framed({ direction }: ReportWords): { readonly bidirectional?: true } {
  return direction === 'rtl' ? { bidirectional: true } : {};
}

function runOf({ direction }: ReportWords): { readonly rightToLeft?: true } {
  return direction === 'rtl' ? { rightToLeft: true } : {};
}

function directed(text: string): { readonly bidirectional: boolean } {
  return { bidirectional: directionOf(text) === 'rtl' };
}
