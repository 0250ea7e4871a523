import type { ReportComment, ReportFact, ReportItem, ReportSection } from '../report/report-document';
import { longMoment } from '../report/long-date';
import { SECTIONS } from '../summary/summary';
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
 * A note is a callout: whatever is written in it, it ends where it ends. Its pictures are files beside this one.
 */
export function markdownOf(view: ExportView): string {
  const { report, highlights, notes, input } = view;
  const names = paragraphNames(report);
  const blocks = [
    `# ${escapeMarkdown(report.title)}`,
    report.facts.map((fact) => factLine(fact, names)).join('\n'),
    ...report.sections.flatMap((section) => sectionBlocks(section, names)),
    ...listBlock('Highlights', highlights, (highlight) => highlightLine(highlight, names)),
    ...(report.notes.length === 0 ? [] : ['## Notes', ...notes.map((note) => noteBlock(note, names, input.images))]),
    ...lostComments(view),
    ...listBlock('What this does not say', saidOfTheRest(view), (line) => `- ${escapeMarkdown(line)}`),
    '## Source',
    ...report.source.map(({ text }, index) => `${escapeParagraph(text)} ^${names.names[index]?.id ?? ''}`),
  ];
  return `---\n${frontMatterOf(view)}---\n\n${blocks.join('\n\n')}\n`;
}

function listBlock<T>(heading: string, items: readonly T[], lineOf: (item: T) => string): readonly string[] {
  return items.length === 0 ? [] : [`## ${heading}`, items.map(lineOf).join('\n')];
}

function factLine({ label, value, fine, evidence }: ReportFact, names: ParagraphNames): string {
  const more = fine === null ? '' : ` (${escapeMarkdown(fine)})`;
  return `- **${label}:** ${escapeMarkdown(value)}${more}${links(names.of(evidence))}`;
}

function sectionBlocks({ section, heading, items }: ReportSection, names: ParagraphNames): readonly string[] {
  const lines = items.map((item, index) => {
    const mark = section === 'keyPoints' ? `${index + 1}.` : '-';
    return itemLines(item, mark, names);
  });
  return [`## ${heading}`, lines.join('\n')];
}

function itemLines(item: ReportItem, mark: string, names: ParagraphNames): string {
  const { lead, label, details, original, addedBy, state, comments = [], evidence } = item;
  const said = [
    state === 'unreviewed' || addedBy !== null ? null : state,
    addedBy === null ? null : `added by ${escapeMarkdown(addedBy)}`,
  ].filter((part) => part !== null);
  const first = [
    lead === null ? null : `**${escapeMarkdown(lead)}:**`,
    (escapeMarkdown(label) || '—') + links(names.of(evidence)),
    said.length === 0 ? null : `*${said.join(', ')}*`,
  ];
  const indent = ' '.repeat(mark.length + 1);
  const below = [
    ...details.map(escapeMarkdown),
    ...(original === null ? [] : [`Before the correction: ${escapeMarkdown(original)}`]),
    ...comments.map(commentLine),
  ];
  return [
    `${mark} ${first.filter((part) => part !== null).join(' ')}`,
    ...below.map((line) => `${indent}- ${line}`),
  ].join('\n');
}

function commentLine({ by, when, text }: ReportComment): string {
  return `Comment by ${escapeMarkdown(by)}, ${escapeMarkdown(when)}: ${escapeLines(text)}`;
}

function highlightLine({ text, hue, by, at, span }: ExportHighlight, names: ParagraphNames): string {
  const name = span === null ? null : names.at(span.start);
  const where = name === null ? ' (not found in this text any more)' : links([name]);
  return `- ==${escapeMarkdown(text)}==${where} *${hue}, ${escapeMarkdown(by)}, ${longMoment(at)}*`;
}

/** The comments whose item is gone stand behind the notes, with the words they were made on. */
function lostComments({ resolved: { said } }: ExportView): readonly string[] {
  return SECTIONS.flatMap((section) => said.get(`${section}/`) ?? []).map(({ by, at, quoted, text }) => {
    const title = `Comment on “${escapeMarkdown(quoted)}” by ${escapeMarkdown(by)}, ${longMoment(at)}`;
    return callout(title, escapeLines(text));
  });
}

function noteBlock(
  { markdown, quoted, span, updatedAt }: ExportNote,
  names: ParagraphNames,
  images: ExportImages = {},
): string {
  const addressOf = (id: string): string | null => {
    const image = images[id];
    return image === undefined ? null : besideAddress(id, image);
  };
  const name = span === null ? null : names.at(span.start);
  const on = quoted === null ? '' : ` · on “${escapeMarkdown(quoted)}”${name === null ? '' : links([name])}`;
  return callout(longMoment(updatedAt) + on, withImageAddresses(markdown, addressOf));
}

function callout(title: string, markdown: string): string {
  const lines = printableText(markdown).split('\n');
  return [`> [!note] ${title}`, '>', ...lines.map((line) => `> ${line}`)].join('\n');
}

function links(names: readonly ParagraphName[]): string {
  return names.map(({ id, label }) => ` [${label}](#^${id})`).join('');
}

function saidOfTheRest({ report }: ExportView): readonly string[] {
  const { nothingFound, limits } = report;
  return [...(nothingFound.length === 0 ? [] : [`Nothing found: ${nothingFound.join(', ')}`]), ...limits];
}
