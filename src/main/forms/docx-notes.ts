import { AlignmentType, BorderStyle, FootnoteReferenceRun, HeadingLevel, LevelFormat } from 'docx';
import { Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import type { INumberingOptions, IParagraphOptions, IRunOptions, ParagraphChild } from 'docx';
import type { Token, Tokens } from 'marked';
import { printableText } from '#core/export/clean-text';
import type { ExportImages } from '#core/export/export-image';
import { footnotesIn } from '#core/library/note-footnotes';
import type { NoteFootnote } from '#core/library/note-footnotes';
import { levelsInPage } from '#core/library/note-headings';
import { noteReader } from '#core/library/note-reader';
import { withoutTasks } from '#core/library/note-tasks';
import type { ReportWords } from '#core/report/words/report-words';
import { directionOf } from '#core/text/direction';
import { hasItalics } from '#core/text/has-italics';
import { footnoteBlocks, keptApart } from './docx-blocks';
import type { Block } from './docx-blocks';
import { runDirection } from './docx-frame';
import { pictureRun } from './docx-images';
import { AddressLink, addressOf } from './docx-links';
import { BULLETS, LIST_LEVELS } from './docx-lists';
import { FIXED, quotedLine, STYLE, TABLE_LOOK, TINT } from './docx-styles';
import { plainWords } from './plain-words';

/** The notes of a document while it is made: each as what Word has for it, and what the document must hold besides. */
export type NoteSetter = {
  readonly blocksOf: (markdown: string) => readonly Block[];
  /** The footnotes of all notes so far, and the ways in which their lists are numbered. */
  readonly footnotes: Readonly<Record<string, { readonly children: readonly Paragraph[] }>>;
  readonly numbering: () => INumberingOptions;
};

/** Where a block stands: how deep in lists, in a quotation or not; in the first row of a table; how words without letters run there. */
type At = {
  readonly depth: number;
  readonly isQuoted: boolean;
  readonly isHead?: boolean;
  readonly around?: 'ltr' | 'rtl';
};

/** A heading of a note stands below those of the document; in a page the first is of this level. */
const FIRST = 3;
const HEADINGS = [HeadingLevel.HEADING_2, HeadingLevel.HEADING_3, HeadingLevel.HEADING_4] as const;
const STEP = 360;

/** Makes the setter of a document's notes: their Markdown as headings, lists, tables, quotations, links and footnotes of Word. */
export function noteSetter(words: ReportWords, images: ExportImages = {}): NoteSetter {
  const footnotes: Record<string, { children: Paragraph[] }> = {};
  const starts = new Set<number>();
  let [lists, links, pictures] = [0, 0, 0];

  const blocksOf = (markdown: string): readonly Block[] => {
    const read = noteReader(words.asTyped).tokensOf(printableText(markdown));
    const defined = footnotesIn(read);
    const told = new Set<NoteFootnote>();
    const levelOf = levelsInPage();
    let [isInFootnote, isAtNumber] = [false, false];

    const inline = (tokens: readonly Token[], style: IRunOptions): ParagraphChild[] =>
      tokens.flatMap((token): readonly ParagraphChild[] => {
        switch (token.type) {
          case 'strong':
            return inline(token.tokens ?? [], { ...style, bold: true });
          case 'em':
            return inline(token.tokens ?? [], {
              ...style,
              ...(hasItalics((token as Tokens.Em).text) ? { italics: true } : { bold: true }),
            });
          case 'del':
            return inline(token.tokens ?? [], { ...style, strike: true });
          case 'codespan':
            return [run((token as Tokens.Codespan).text, { ...style, font: FIXED })];
          case 'br':
            return [new TextRun({ ...style, break: 1 })];
          case 'checkbox':
            return [run((token as Tokens.Checkbox).checked ? '☑ ' : '☐ ', style)];
          case 'image':
            pictures += 1;
            return [
              pictureRun(token as Tokens.Image, images, pictures, words.picture) ??
                run(`[${token.text || words.picture('')}: ${token.href}]`, style),
            ];
          case 'link': {
            const address = addressOf((token as Tokens.Link).href);
            if (address === null) return inline(token.tokens ?? [], style);
            links += 1;
            const number = links;
            return [new AddressLink(inline(token.tokens ?? [], { ...style, style: 'Hyperlink' }), address, number)];
          }
          case 'wiki':
            return [run(String(token['label']).trim(), style)];
          case 'footnoteRef': {
            const { label } = token as unknown as Pick<NoteFootnote, 'label'>;
            const footnote = defined.find((each) => each.label === label);
            // Word has no footnotes of footnotes.
            if (footnote === undefined || isInFootnote) return [run(token.raw, style)];
            return [new FootnoteReferenceRun(numberOf(footnote))];
          }
          case 'text':
          case 'escape':
            return token.type === 'text' && token.tokens
              ? inline(token.tokens, style)
              : [run(plainWords(token.text), style)];
          default:
            return [run(token.raw, style)];
        }
      });

    /** What stands between the number of a footnote and its first words. */
    const gapOf = (): readonly TextRun[] => {
      if (!isAtNumber) return [];
      isAtNumber = false;
      return [new TextRun(' ')];
    };

    const styleOf = ({ isQuoted, around }: At): string => {
      if (isInFootnote) return STYLE.footnote;
      if (around) return STYLE.cell;
      return isQuoted ? STYLE.quotation : STYLE.body;
    };

    const paragraph = (tokens: readonly Token[], at: At, more: IParagraphOptions = {}): Paragraph => {
      const { depth, isQuoted, around = 'ltr', isHead = false } = at;
      const words = tokens.map(({ raw }) => raw).join('');
      const isFromRight = (/\p{L}/u.test(words) ? directionOf(withoutTasks(words)) : around) === 'rtl';
      const start = STEP * (depth + (isQuoted ? 1 : 0));
      return new Paragraph({
        ...(more.heading ? {} : { style: styleOf(at) }),
        ...(isQuoted && { border: quotedLine(isFromRight) }),
        bidirectional: isFromRight,
        ...(start > 0 && { indent: { start } }),
        ...more,
        children: [
          ...gapOf(),
          ...inline(tokens, {
            ...(isQuoted && hasItalics(words) && { italics: true }),
            ...(isHead && { bold: true }),
            ...(isFromRight && { rightToLeft: true }),
          }),
        ],
      });
    };

    const listStyle = (): string => (isInFootnote ? STYLE.footnote : STYLE.list);

    const listOf = ({ ordered, start, items }: Tokens.List, at: At): Block[] => {
      lists += 1;
      const first = start === '' ? 1 : start;
      if (ordered) starts.add(first);
      const level = Math.min(at.depth, LIST_LEVELS - 1);
      const mark = ordered
        ? { numbering: { reference: listName(first), level, instance: lists } }
        : { numbering: { reference: BULLETS.reference, level } };
      return items.flatMap(({ tokens, task }) => {
        const [words, rest] = headOf(tokens);
        const below = { ...at, depth: at.depth + 1 };
        return [
          // The box of a task is its mark.
          paragraph(words, at, {
            ...(!task && mark),
            style: listStyle(),
            indent: { start: STEP * (level + 1), hanging: STEP },
          }),
          ...rest.flatMap((token) => block(token, below)),
        ];
      });
    };

    const tableOf = ({ header, rows, align }: Tokens.Table, at: At): Table => {
      const all = [header, ...rows].flat().map(({ text }) => text);
      const around = directionOf(all.join(' '));
      const cell = ({ tokens }: Tokens.TableCell, column: number, isHead: boolean): TableCell => {
        const side = align[column];
        const alignment = side === 'center' ? AlignmentType.CENTER : side === 'right' ? AlignmentType.RIGHT : null;
        return new TableCell({
          ...(isHead && { shading: TINT }),
          children: [paragraph(tokens, { ...at, depth: 0, isHead, around }, alignment === null ? {} : { alignment })],
        });
      };
      return new Table({
        ...TABLE_LOOK,
        width: { size: 100, type: WidthType.PERCENTAGE },
        visuallyRightToLeft: around === 'rtl',
        rows: [header, ...rows].map(
          (cells, index) =>
            new TableRow({
              ...(index === 0 && { tableHeader: true }),
              cantSplit: true,
              children: cells.map((each, column) => cell(each, column, index === 0)),
            }),
        ),
      });
    };

    const block = (token: Token, at: At): readonly Block[] => {
      switch (token.type) {
        case 'space':
        case 'def':
        case 'footnotes':
        case 'footnote':
          return [];
        case 'heading': {
          const level = levelOf((token as Tokens.Heading).depth) - FIRST;
          const heading = HEADINGS[Math.min(level, HEADINGS.length - 1)] ?? HEADINGS[0];
          return [paragraph(token.tokens ?? [], at, { heading })];
        }
        case 'list':
          return listOf(token as Tokens.List, at);
        case 'table':
          return [tableOf(token as Tokens.Table, at)];
        case 'blockquote':
          return (token.tokens ?? []).flatMap((inner) => block(inner, { ...at, isQuoted: true }));
        case 'hr':
          return [
            new Paragraph({ border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 1, color: 'B8BCC4' } } }),
          ];
        case 'code':
          return (token as Tokens.Code).text
            .split('\n')
            .map((line) => new Paragraph({ style: STYLE.code, children: [run(line, {})] }));
        case 'paragraph':
        case 'text':
          return [paragraph(token.tokens ?? [token], at)];
        default:
          // What a note holds besides, such as HTML, is shown as it was typed.
          return token.raw
            .trimEnd()
            .split('\n')
            .map((line) => new Paragraph({ style: STYLE.body, children: [run(line, {})] }));
      }
    };

    const blocks = (tokens: readonly Token[]): readonly Block[] =>
      tokens.flatMap((token) => block(token, { depth: 0, isQuoted: false }));

    /** The number of a footnote of its own for each place that refers to one: Word takes each number once. */
    const numberOf = (footnote: NoteFootnote): number => {
      told.add(footnote);
      const number = Object.keys(footnotes).length + 1;
      [isInFootnote, isAtNumber] = [true, footnote.content[0]?.type !== 'table'];
      footnotes[String(number)] = { children: footnoteBlocks(blocks(footnote.content)) };
      [isInFootnote, isAtNumber] = [false, false];
      return number;
    };

    const body = blocks(read);
    // What nothing in the words of the note refers to stands at its end.
    const untold = defined.filter((footnote) => !told.has(footnote));
    const rest = untold.flatMap(({ label, content }) => [
      new Paragraph({ children: [run(`[^${label}]:`, {})] }),
      ...blocks(content),
    ]);
    return keptApart([...body, ...rest]);
  };

  const numbering = (): INumberingOptions => ({
    config: [
      BULLETS,
      ...Array.from(starts, (start) => ({
        reference: listName(start),
        levels: Array.from({ length: LIST_LEVELS }, (_, level) => ({
          level,
          start,
          format: LevelFormat.DECIMAL,
          text: `%${String(level + 1)}.`,
          alignment: AlignmentType.START,
        })),
      })),
    ],
  });
  return { blocksOf, footnotes, numbering };
}

const listName = (start: number): string => `note-list-${String(start)}`;

function run(text: string, style: IRunOptions): TextRun {
  const { rightToLeft = false, ...rest } = style;
  return new TextRun({ ...rest, ...runDirection(text, rightToLeft), text: text.replaceAll('\n', ' ') });
}

/** The words of an item, and the blocks below them. */
function headOf(tokens: readonly Token[]): readonly [readonly Token[], readonly Token[]] {
  const end = tokens.findIndex(({ type }) => type !== 'text' && type !== 'checkbox' && type !== 'paragraph');
  const lead = end < 0 ? tokens : tokens.slice(0, end);
  // A loose item has its first paragraph beside its mark, and each other below.
  const first = lead.findIndex(({ type }) => type === 'paragraph');
  const cut = first < 0 ? lead.length : first + 1;
  const words = lead.slice(0, cut).flatMap((token) => (token.type === 'paragraph' ? (token.tokens ?? []) : [token]));
  return [words, [...lead.slice(cut), ...(end < 0 ? [] : tokens.slice(end))]];
}
