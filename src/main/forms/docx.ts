import { AlignmentType, Document, HeadingLevel, InternalHyperlink, Packer, Paragraph, TextRun } from 'docx';
import type { IParagraphOptions, IRunOptions, ParagraphChild } from 'docx';
import { printableText } from '#core/export/clean-text';
import type { ExportHighlight, ExportNote, ExportView } from '#core/export/export-view';
import { paragraphNames } from '#core/export/paragraph-names';
import type { ParagraphName, ParagraphNames } from '#core/export/paragraph-names';
import { isolated } from '#core/report/isolated';
import { longMoment } from '#core/report/long-date';
import type { ReportItem, ReportSection } from '#core/report/report-document';
import type { ReportWords } from '#core/report/words/report-words';
import { directionOf, hasRightToLeft, mainDirectionOf } from '#core/text/direction';
import type { Block } from './docx-blocks';
import { footOf, languageOf, propertiesOf } from './docx-frame';
import { ITEM_LISTS } from './docx-lists';
import { placeNamed } from './docx-links';
import { noteSetter } from './docx-notes';
import type { NoteSetter } from './docx-notes';
import { SOFT, stylesOf } from './docx-styles';

type Direction = ReportWords['direction'];

const HUES = { sun: 'yellow', leaf: 'green', sky: 'cyan', rose: 'magenta' } as const;

/**
 * An article as a Word document: facts, summary, highlights, notes as they are read, and the source. Each item names the paragraphs it
 * rests on, as links to them; nothing in it is fetched or run, and no field but the page numbers. It holds the same whenever it is made.
 */
export async function docxOf(view: ExportView): Promise<Uint8Array> {
  const { report, highlights, words: frame } = view;
  const heading = (text: string): Paragraph => headingOf(text, frame);
  const names = paragraphNames(report, frame);
  const notes = noteSetter(frame, view.input.images);
  const children = [
    new Paragraph({ heading: HeadingLevel.TITLE, ...directed(report.title), children: words(report.title) }),
    ...report.facts.map(
      ({ label, value, fine, evidence }) =>
        new Paragraph({
          ...framed(frame),
          children: [
            new TextRun({ text: label + frame.colon, bold: true, ...frameRun(frame) }),
            ...words(apart(value, frame)),
            ...(fine === null ? [] : [soft(` ${fine}`, frame)]),
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
    ...rest(view).map((line) => new Paragraph({ ...framed(frame), children: [soft(line, frame)] })),
    heading(frame.source),
    ...report.source.map(
      ({ text }, index) =>
        new Paragraph({
          ...directed(text),
          children: sourceOf(text, index + 1, names.names[index]),
          spacing: { after: 160 },
        }),
    ),
  ];
  const document = new Document({
    title: printableText(report.title),
    styles: stylesOf(report, frame),
    numbering: { config: [...ITEM_LISTS, ...notes.numbering().config] },
    footnotes: notes.footnotes,
    sections: [{ footers: { default: footOf(report.title, frame) }, children }],
  });
  return Packer.toBuffer(document, undefined, [propertiesOf(report)]);
}

function sectionParagraphs(
  { section, heading: title, items }: ReportSection,
  names: ParagraphNames,
  frame: ReportWords,
): Paragraph[] {
  const all = items.map(({ label }) => label).join(' ');
  const around = /\p{L}/u.test(all) ? mainDirectionOf(all) : frame.direction;
  const list = section === 'keyPoints' ? 'points' : 'items';
  return [headingOf(title, frame), ...items.flatMap((item) => itemParagraphs(item, { list, around }, names, frame))];
}

function itemParagraphs(
  item: ReportItem,
  { list, around }: { readonly list: 'points' | 'items'; readonly around: Direction },
  names: ParagraphNames,
  frame: ReportWords,
): Paragraph[] {
  const { lead, label, details, original, addedBy, decided, state, comments = [], evidence } = item;
  const said = [decided ?? frame.stateNames[state], ...(addedBy === null ? [] : [frame.addedBy(addedBy)])];
  const below = [
    ...details,
    ...(original === null ? [] : [frame.beforeCorrection(original)]),
    ...comments.map(({ by, when, text }) => frame.commentBy(by, when) + frame.colon + text),
  ];
  const side = runningOf(label, around);
  return [
    new Paragraph({
      bidirectional: side === 'rtl',
      numbering: { reference: list, level: 0 },
      spacing: { before: 80 },
      ...(below.length > 0 && { keepNext: true }),
      children: [
        ...(lead === null
          ? []
          : [
              new TextRun({
                text: printableText(lead + frame.colon),
                bold: true,
                ...runOf({ direction: directionOf(lead) }),
              }),
            ]),
        ...words(label),
        ...links(names.of(evidence)),
        soft(` ${said.join(frame.comma)}`, frame),
      ],
    }),
    ...below.map((line) => new Paragraph({ ...setBelow(line, side), children: words(line, SOFT) })),
  ];
}

/** A line below an item stands on the item's side, also where it runs the other way. */
function setBelow(line: string, side: Direction): IParagraphOptions {
  const running = runningOf(line, side);
  const bidirectional = running === 'rtl';
  return running === side
    ? { bidirectional, indent: { start: 360 } }
    : { bidirectional, indent: { end: 360 }, alignment: AlignmentType.END };
}

/** How words run; those without letters run as what stands around them. */
function runningOf(words: string, around: Direction): Direction {
  return /\p{L}/u.test(words) ? directionOf(words) : around;
}

function highlightOf(
  { text, hue, by, at, span }: ExportHighlight,
  names: ParagraphNames,
  frame: ReportWords,
): Paragraph {
  const name = span === null ? null : names.at(span.start);
  const where = name === null ? [soft(` ${frame.notFound}`, frame)] : links([name]);
  return new Paragraph({
    ...directed(text),
    children: [
      new TextRun({
        text: printableText(text).replaceAll(/\s+/gu, ' '),
        highlight: HUES[hue],
        ...runOf({ direction: directionOf(text) }),
      }),
      ...where,
      soft(` ${[frame.hues[hue], by, longMoment(at, frame.dates)].join(frame.comma)}`, frame),
    ],
  });
}

/** When a note was last changed and what it is on, and the note itself. */
function noteOf(
  markdown: string,
  updated: string,
  note: ExportNote | undefined,
  { blocksOf }: NoteSetter,
  frame: ReportWords,
): readonly Block[] {
  const on =
    note?.quoted === undefined || note.quoted === null ? '' : ` · ${frame.onQuoted(isolated(note.quoted, frame))}`;
  const line = [new TextRun({ text: printableText(updated + on), color: SOFT, size: 18, ...frameRun(frame) })];
  return [
    new Paragraph({ ...framed(frame), keepNext: true, spacing: { before: 160 }, children: line }),
    ...blocksOf(markdown),
  ];
}

function sourceOf(text: string, number: number, name: ParagraphName | undefined): ParagraphChild[] {
  if (name === undefined) return words(text);
  return [...placeNamed(name.id, number, [soft(name.label)]), new TextRun(' '), ...words(text)];
}

function rest({ report: { nothingFound, limits }, words: frame }: ExportView): readonly string[] {
  return [...(nothingFound.length === 0 ? [] : [frame.nothingFoundShort(nothingFound.join(frame.comma))]), ...limits];
}

function headingOf(text: string, frame: ReportWords): Paragraph {
  return new Paragraph({
    heading: HeadingLevel.HEADING_1,
    ...framed(frame),
    children: [new TextRun({ text, ...frameRun(frame) })],
  });
}

/** Words with their lines kept. */
function words(text: string, color?: string): TextRun[] {
  return printableText(text)
    .split('\n')
    .map((line, index) => {
      return new TextRun({
        text: line,
        ...runOf({ direction: directionOf(line) }),
        ...(index === 0 ? {} : { break: 1 }),
        ...(color === undefined ? {} : { color }),
      });
    });
}

function soft(text: string, frame?: ReportWords): TextRun {
  return new TextRun({
    text: printableText(text),
    color: SOFT,
    size: 18,
    ...runOf({ direction: directionOf(text) }),
    ...(frame && languageOf(frame.locale)),
  });
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

function runOf({ direction }: Pick<ReportWords, 'direction'>): Pick<IRunOptions, 'rightToLeft'> {
  return direction === 'rtl' ? { rightToLeft: true } : {};
}

/** The words of the frame are checked in their own language, whatever that of the text. */
function frameRun(frame: ReportWords): Pick<IRunOptions, 'rightToLeft' | 'language'> {
  return { ...runOf(frame), ...languageOf(frame.locale) };
}

/** What runs from the left stays whole among words from the right: its signs would go to the other end. */
function apart(text: string, { direction }: ReportWords): string {
  return direction === 'rtl' && !hasRightToLeft(text) ? `\u200e${text}\u200e` : text;
}

function directed(text: string): { readonly bidirectional: boolean } {
  return { bidirectional: directionOf(text) === 'rtl' };
}
