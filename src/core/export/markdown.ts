import type { ReportComment, ReportFact, ReportItem, ReportSection } from '../report/report-document';
import { longMoment } from '../report/long-date';
import type { ReportWords } from '../report/words/report-words';
import { SECTIONS } from '../summary/summary';
import { apartFootnotes } from './apart-footnotes';
import { printableText } from './clean-text';
import { escapeLines, escapeMarkdown, escapeParagraph } from './escape-markdown';
import { besideAddress, withImageAddresses } from './export-image';
import type { ExportImages } from './export-image';
import type { ExportHighlight, ExportNote, ExportView } from './export-view';
import { frontMatterOf } from './front-matter';
import { paragraphNames } from './paragraph-names';
import type { ParagraphName, ParagraphNames } from './paragraph-names';

/**
 * An article as one Markdown file with YAML front matter: facts, summary, highlights, notes and the source word for word. Items
 * name the paragraphs they rest on; each paragraph ends with its name as a block id of Obsidian, so that the names are links.
 * A note is a callout: whatever is written in it, it ends where it ends. Its pictures are files beside this one, and its footnotes are
 * its own.
 */
export function markdownOf(view: ExportView): string {
  const { report, highlights, notes, input, words } = view;
  const names = paragraphNames(report, words);
  const apart = apartFootnotes(notes.map(({ markdown }) => printableText(markdown)));
  const blocks = [
    `# ${escapeMarkdown(report.title)}`,
    report.facts.map((fact) => factLine(fact, names, words)).join('\n'),
    ...report.sections.flatMap((section) => sectionBlocks(section, names, words)),
    ...listBlock(words.highlights, highlights, (highlight) => highlightLine(highlight, names, words)),
    ...(report.notes.length === 0
      ? []
      : [
          `## ${words.notes}`,
          ...notes.map((note, index) =>
            noteBlock({ ...note, markdown: apart[index] ?? '' }, names, words, input.images),
          ),
        ]),
    ...lostComments(view),
    ...listBlock(words.notSaid, saidOfTheRest(view), (line) => `- ${escapeMarkdown(line)}`),
    `## ${words.source}`,
    ...report.source.map(({ text }, index) => `${escapeParagraph(text)} ^${names.names[index]?.id ?? ''}`),
  ];
  return `---\n${frontMatterOf(view)}---\n\n${blocks.join('\n\n')}\n`;
}

function listBlock<T>(heading: string, items: readonly T[], lineOf: (item: T) => string): readonly string[] {
  return items.length === 0 ? [] : [`## ${heading}`, items.map(lineOf).join('\n')];
}

function factLine({ label, value, fine, evidence }: ReportFact, names: ParagraphNames, { colon }: ReportWords): string {
  const more = fine === null ? '' : ` (${escapeMarkdown(fine)})`;
  return `- **${label}${colon.trimEnd()}** ${escapeMarkdown(value)}${more}${links(names.of(evidence))}`;
}

function sectionBlocks(
  { section, heading, items }: ReportSection,
  names: ParagraphNames,
  words: ReportWords,
): readonly string[] {
  const lines = items.map((item, index) => {
    const mark = section === 'keyPoints' ? `${index + 1}.` : '-';
    return itemLines(item, mark, names, words);
  });
  return [`## ${heading}`, lines.join('\n')];
}

function itemLines(item: ReportItem, mark: string, names: ParagraphNames, words: ReportWords): string {
  const { lead, label, details, original, addedBy, decided, state, comments = [], evidence } = item;
  const said = [
    decided !== undefined
      ? escapeMarkdown(decided)
      : state === 'unreviewed' || addedBy !== null
        ? null
        : words.stateNames[state],
    addedBy === null ? null : words.addedBy(escapeMarkdown(addedBy)),
  ].filter((part) => part !== null);
  const first = [
    lead === null ? null : `**${escapeMarkdown(lead)}${words.colon.trimEnd()}**`,
    (escapeMarkdown(label) || '—') + links(names.of(evidence)),
    said.length === 0 ? null : `*${said.join(words.comma)}*`,
  ];
  const indent = ' '.repeat(mark.length + 1);
  const below = [
    ...details.map(escapeMarkdown),
    ...(original === null ? [] : [words.beforeCorrection(escapeMarkdown(original))]),
    ...comments.map((comment) => commentLine(comment, words)),
  ];
  return [
    `${mark} ${first.filter((part) => part !== null).join(' ')}`,
    ...below.map((line) => `${indent}- ${line}`),
  ].join('\n');
}

function commentLine({ by, when, text }: ReportComment, { commentBy, colon }: ReportWords): string {
  return `${commentBy(escapeMarkdown(by), escapeMarkdown(when))}${colon}${escapeLines(text)}`;
}

function highlightLine(
  { text, hue, by, at, span, tags = [] }: ExportHighlight,
  names: ParagraphNames,
  words: ReportWords,
): string {
  const name = span === null ? null : names.at(span.start);
  const where = name === null ? ` (${words.notFound})` : links([name]);
  const tagged = tags.map((tag) => `#${escapeMarkdown(tag)}`);
  const said = [words.hues[hue], ...tagged, escapeMarkdown(by), longMoment(at, words.dates)].join(words.comma);
  return `- ==${escapeMarkdown(text)}==${where} *${said}*`;
}

/** The comments whose item is gone stand behind the notes, with the words they were made on. */
function lostComments({ resolved: { said }, words }: ExportView): readonly string[] {
  return SECTIONS.flatMap((section) => said.get(`${section}/`) ?? []).map(({ by, at, quoted, text }) => {
    const title = words.commentOn(escapeMarkdown(quoted), escapeMarkdown(by), longMoment(at, words.dates));
    return callout(title, escapeLines(text));
  });
}

function noteBlock(
  { markdown, quoted, span, updatedAt }: ExportNote,
  names: ParagraphNames,
  words: ReportWords,
  images: ExportImages = {},
): string {
  const addressOf = (id: string): string | null => {
    const image = images[id];
    return image === undefined ? null : besideAddress(id, image);
  };
  const name = span === null ? null : names.at(span.start);
  const on = quoted === null ? '' : ` · ${words.onQuoted(escapeMarkdown(quoted))}${name === null ? '' : links([name])}`;
  return callout(longMoment(updatedAt, words.dates) + on, withImageAddresses(markdown, addressOf, words.picture));
}

function callout(title: string, markdown: string): string {
  const lines = printableText(markdown).split('\n');
  return [`> [!note] ${title}`, '>', ...lines.map((line) => `> ${line}`)].join('\n');
}

function links(names: readonly ParagraphName[]): string {
  return names.map(({ id, label }) => ` [${label}](#^${id})`).join('');
}

function saidOfTheRest({ report, words }: ExportView): readonly string[] {
  const { nothingFound, limits } = report;
  return [...(nothingFound.length === 0 ? [] : [words.nothingFoundShort(nothingFound.join(words.comma))]), ...limits];
}
