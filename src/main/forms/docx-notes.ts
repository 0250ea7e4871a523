import { AlignmentType, BorderStyle, ExternalHyperlink, FootnoteReferenceRun, HeadingLevel, LevelFormat } from 'docx';
import { Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import type { INumberingOptions, IParagraphOptions, IRunOptions, ParagraphChild } from 'docx';
import { Marked } from 'marked';
import type { Token, Tokens } from 'marked';
import markedFootnote from 'marked-footnote';
import { printableText } from '#core/export/clean-text';
import type { ExportImages } from '#core/export/export-image';
import { SAFE_ADDRESS } from '#core/export/note-html';
import { directionOf } from '#core/text/direction';
import { pictureRun } from './docx-images';
import { plainWords } from './plain-words';

/** The notes of a document while it is made: each as what Word has for it, and what the document must hold besides. */
export type NoteSetter = {
  readonly blocksOf: (markdown: string) => readonly (Paragraph | Table)[];
  /** The footnotes of all notes so far, and the ways in which their lists are numbered. */
  readonly footnotes: Readonly<Record<string, { readonly children: readonly Paragraph[] }>>;
  readonly numbering: () => INumberingOptions;
};

/** Where a block stands: how deep in lists, in a quotation or not. */
type At = { readonly depth: number; readonly isQuoted: boolean };

/** A heading of a note stands below those of the document. */
const HEADINGS = [HeadingLevel.HEADING_2, HeadingLevel.HEADING_3, HeadingLevel.HEADING_4] as const;
const STEP = 360;
const FIXED = 'Consolas';
const DEEPEST = 8;

/** Makes the setter of a document's notes: their Markdown as headings, lists, tables, quotations, links and footnotes of Word. */
export function noteSetter(images: ExportImages): NoteSetter {
  const footnotes: Record<string, { children: Paragraph[] }> = {};
  const starts = new Set<number>();
  let lists = 0;

  const blocksOf = (markdown: string): readonly (Paragraph | Table)[] => {
    /** The numbers of footnotes in the document, by their names in this note. */
    const numbers = new Map<string, number>();

    const inline = (tokens: readonly Token[], style: IRunOptions): ParagraphChild[] =>
      tokens.flatMap((token): readonly ParagraphChild[] => {
        switch (token.type) {
          case 'strong':
            return inline(token.tokens ?? [], { ...style, bold: true });
          case 'em':
            return inline(token.tokens ?? [], { ...style, italics: true });
          case 'del':
            return inline(token.tokens ?? [], { ...style, strike: true });
          case 'codespan':
            return [run((token as Tokens.Codespan).text, { ...style, font: FIXED })];
          case 'br':
            return [new TextRun({ ...style, break: 1 })];
          case 'checkbox':
            return [run((token as Tokens.Checkbox).checked ? '☑ ' : '☐ ', style)];
          case 'image':
            return [pictureRun(token as Tokens.Image, images) ?? run(`[${token.text || token.href}]`, style)];
          case 'link': {
            const { href } = token as Tokens.Link;
            if (!SAFE_ADDRESS.test(href)) return inline(token.tokens ?? [], style);
            return [
              new ExternalHyperlink({
                link: href,
                children: inline(token.tokens ?? [], { ...style, style: 'Hyperlink' }),
              }),
            ];
          }
          case 'footnoteRef': {
            const number = numbers.get((token as unknown as { readonly label: string }).label);
            return number === undefined ? [run(token.raw, style)] : [new FootnoteReferenceRun(number)];
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

    const paragraph = (tokens: readonly Token[], { depth, isQuoted }: At, more: IParagraphOptions = {}): Paragraph => {
      const words = tokens.map(({ raw }) => raw).join('');
      const start = STEP * (depth + (isQuoted ? 1 : 0));
      return new Paragraph({
        bidirectional: directionOf(words) === 'rtl',
        ...(start > 0 && { indent: { start } }),
        ...(isQuoted && { border: { left: { style: BorderStyle.SINGLE, size: 12, space: 8, color: 'B8BCC4' } } }),
        ...more,
        children: inline(tokens, isQuoted ? { italics: true } : {}),
      });
    };

    const listOf = ({ ordered, start, items }: Tokens.List, at: At): (Paragraph | Table)[] => {
      lists += 1;
      const first = start === '' ? 1 : start;
      if (ordered) starts.add(first);
      const level = Math.min(at.depth, DEEPEST);
      const mark = ordered
        ? { numbering: { reference: listName(first), level, instance: lists } }
        : { bullet: { level } };
      return items.flatMap(({ tokens }) => {
        const [words, rest] = headOf(tokens);
        const below = { ...at, depth: at.depth + 1 };
        return [
          paragraph(words, at, { ...mark, indent: { start: STEP * (level + 1), hanging: STEP } }),
          ...rest.flatMap((token) => block(token, below)),
        ];
      });
    };

    const tableOf = ({ header, rows, align }: Tokens.Table, at: At): Table => {
      const cell = ({ tokens }: Tokens.TableCell, column: number): TableCell => {
        const side = align[column];
        const alignment = side === 'center' ? AlignmentType.CENTER : side === 'right' ? AlignmentType.RIGHT : null;
        return new TableCell({
          children: [paragraph(tokens, { ...at, depth: 0 }, alignment === null ? {} : { alignment })],
        });
      };
      return new Table({
        width: { size: 100, type: WidthType.PERCENTAGE },
        visuallyRightToLeft:
          directionOf(
            [header, ...rows]
              .flat()
              .map(({ text }) => text)
              .join(' '),
          ) === 'rtl',
        rows: [header, ...rows].map(
          (cells, index) =>
            new TableRow({ ...(index === 0 && { tableHeader: true }), cantSplit: true, children: cells.map(cell) }),
        ),
      });
    };

    const block = (token: Token, at: At): readonly (Paragraph | Table)[] => {
      switch (token.type) {
        case 'space':
        case 'def':
        case 'footnotes':
        case 'footnote':
          return [];
        case 'heading': {
          const heading = HEADINGS[Math.min((token as Tokens.Heading).depth, HEADINGS.length) - 1] ?? HEADINGS[0];
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
            .map((line) => new Paragraph({ indent: { start: STEP }, children: [run(line, { font: FIXED })] }));
        case 'paragraph':
        case 'text':
          return [paragraph(token.tokens ?? [token], at)];
        default:
          // What a note holds besides, such as HTML, is shown as it was typed.
          return token.raw
            .trimEnd()
            .split('\n')
            .map((line) => new Paragraph({ children: [run(line, {})] }));
      }
    };

    // One for each note: it remembers the footnotes of what it read.
    const marked = new Marked({ gfm: true, breaks: true });
    marked.use(markedFootnote({ description: '' }));
    const tokens = marked.lexer(printableText(markdown));
    for (const { label, content } of footnotesIn(tokens)) {
      const number = Object.keys(footnotes).length + 1;
      numbers.set(label, number);
      footnotes[String(number)] = { children: [] };
      const children = content.flatMap((token) => block(token, { depth: 0, isQuoted: false }));
      footnotes[String(number)] = { children: children.filter((child) => child instanceof Paragraph) };
    }
    return tokens.flatMap((token) => block(token, { depth: 0, isQuoted: false }));
  };

  const numbering = (): INumberingOptions => ({
    config: Array.from(starts, (start) => ({
      reference: listName(start),
      levels: Array.from({ length: DEEPEST + 1 }, (_, level) => ({
        level,
        start: level === 0 ? start : 1,
        format: LevelFormat.DECIMAL,
        text: `%${String(level + 1)}.`,
        alignment: AlignmentType.START,
      })),
    })),
  });
  return { blocksOf, footnotes, numbering };
}

const listName = (start: number): string => `note-list-${String(start)}`;

function run(text: string, style: IRunOptions): TextRun {
  return new TextRun({ ...style, text: text.replaceAll('\n', ' ') });
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

type Footnote = { readonly label: string; readonly content: readonly Token[] };

function footnotesIn(tokens: readonly Token[]): readonly Footnote[] {
  return tokens.flatMap((token) =>
    token.type === 'footnotes' ? (token as unknown as { readonly items: readonly Footnote[] }).items : [],
  );
}
