import { linkKey, noteTitle } from '../library/note-links';
import { longMoment } from '../report/long-date';
import type { EvidenceNumber, ReportAnchor, ReportFact, ReportItem, ReportParagraph } from '../report/report-document';
import {
  holdersOf,
  NOTES_PLACE,
  partsOf,
  placeOfEvidence,
  placeOfFact,
  placeOfItem,
  placeOfSection,
  SOURCE_PLACE,
} from '../report/report-links';
import { paragraphNumbers } from '../report/report-source';
import type { ReportWords } from '../report/words/report-words';
import type { Section } from '../summary/summary';
import { hasRightToLeft } from '../text/direction';
import { escapeHtml, linesOfHtml } from './escape-html';
import type { ExportHighlight, ExportNote, ExportView } from './export-view';
import { HTML_STYLE } from './html-style';
import { noteHtml } from './note-html';

const HIGHLIGHTS_PLACE = 'part-highlights';
/** Nothing is loaded and nothing run, and pictures are only those that the page itself holds: it says so to whatever shows it. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/**
 * An article as one HTML file that loads nothing and runs nothing: facts, summary, highlights, notes, and the source with the numbers
 * of the evidence. Each number of an item leads to its words in the source, and each there to the first item that rests on it.
 */
export function htmlOf(view: ExportView): string {
  const { report, highlights, notes, words } = view;
  const holders = holdersOf(report);
  const language = languageOf(report);
  const parts = [
    ...partsOf({ ...report, hasIndex: false }),
    ...(highlights.length === 0 ? [] : [{ name: words.highlights, place: HIGHLIGHTS_PLACE }]),
  ];
  const main = [
    `<header><h1 dir="auto"${language}>${escapeHtml(report.title)}</h1>`,
    `<dl>${report.facts.map((fact, index) => factHtml(fact, index, words)).join('\n')}</dl>`,
    `<nav aria-label="${words.contents}">${parts.map(({ name, place }) => `<a href="#${place}">${name}</a>`).join(' ')}</nav></header>`,
    ...report.sections.map(({ section, heading, items }) => {
      const list = section === 'keyPoints' ? 'ol' : 'ul';
      const own = items.map((item, index) => itemHtml(section, item, index, view)).join('\n');
      return part(placeOfSection(section), heading, `<${list}>${own}</${list}>`);
    }),
    ...(highlights.length === 0
      ? []
      : [
          part(
            HIGHLIGHTS_PLACE,
            words.highlights,
            `<ul>${highlights.map((each) => highlightHtml(each, words)).join('\n')}</ul>`,
          ),
        ]),
    ...(report.notes.length === 0 ? [] : [part(NOTES_PLACE, words.notes, notesHtml(view, notes))]),
    ...restHtml(view),
    part(SOURCE_PLACE, words.source, `<div class="source"${language}>${sourceHtml(view, holders)}</div>`),
  ];
  return [
    '<!doctype html>',
    words.direction === 'rtl' ? `<html lang="${words.locale}" dir="rtl">` : `<html lang="${words.locale}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escapeHtml(report.title)}</title>`,
    `<style>${HTML_STYLE}</style>`,
    '</head>',
    `<body><main>${main.join('\n')}</main></body>`,
    '</html>',
    '',
  ].join('\n');
}

/** The language of the words of the source, as an attribute; nothing where it is not known. */
function languageOf({ language }: Pick<ExportView['report'], 'language'>): string {
  return language === 'und' ? '' : ` lang="${escapeHtml(language)}"`;
}

function part(place: string, heading: string, content: string): string {
  return `<section id="${place}"><h2>${heading}</h2>\n${content}</section>`;
}

function factHtml({ label, value, fine, evidence }: ReportFact, index: number, words: ReportWords): string {
  const more = fine === null ? '' : `<small>${escapeHtml(fine)}</small>`;
  return `<div id="${placeOfFact(index)}"><dt>${escapeHtml(label)}</dt><dd dir="${runOf(value, words)}">${escapeHtml(value)}${numbersHtml(evidence, words)}${more}</dd></div>`;
}

/** Words of both ways run as the frame does; others as their letters do. */
function runOf(value: string, { direction }: ReportWords): 'rtl' | 'auto' {
  return direction === 'rtl' && hasRightToLeft(value) ? 'rtl' : 'auto';
}

function itemHtml(section: Section, item: ReportItem, index: number, { words, report }: ExportView): string {
  const { lead, label, details, original, addedBy, decided, state, comments = [], evidence, direction } = item;
  const said = [decided ?? words.stateNames[state], ...(addedBy === null ? [] : [words.addedBy(addedBy)])];
  const below = [
    ...details.map((line) => `<p class="detail" dir="auto">${escapeHtml(line)}</p>`),
    ...(original === null ? [] : [`<p class="detail" dir="auto">${escapeHtml(words.beforeCorrection(original))}</p>`]),
    ...comments.map(
      ({ by, when, text }) =>
        `<p class="comment" dir="auto"><b>${escapeHtml(by)}</b>${words.comma}${escapeHtml(when)}${words.colon}${linesOfHtml(text)}</p>`,
    ),
  ];
  const head = lead === null ? '' : `<b class="lead" dir="auto">${escapeHtml(lead)}</b> `;
  const badge = `<span class="state">${escapeHtml(said.join(words.comma))}</span>`;
  return `<li id="${placeOfItem(section, index)}">${head}<span dir="${direction}"${languageOf(report)}>${escapeHtml(label)}</span>${numbersHtml(evidence, words)} ${badge}${below.join('')}</li>`;
}

function numbersHtml(numbers: readonly EvidenceNumber[], { evidenceNumber }: ReportWords): string {
  if (numbers.length === 0) return '';
  const links = numbers.map(
    (number) => `<a href="#${placeOfEvidence(number)}" aria-label="${evidenceNumber(number)}">${number}</a>`,
  );
  return ` <span class="numbers">${links.join(' ')}</span>`;
}

function highlightHtml({ text, hue, by, at, span, tags = [] }: ExportHighlight, words: ReportWords): string {
  const { notFound } = words;
  const where = span === null ? ` ${notFound.charAt(0).toUpperCase()}${notFound.slice(1)}.` : '';
  const said = [
    words.hues[hue],
    ...tags.map((tag) => `#${escapeHtml(tag)}`),
    escapeHtml(by),
    longMoment(at, words.dates),
  ].join(words.comma);
  return `<li><mark class="${hue}" dir="auto">${escapeHtml(text)}</mark> <span class="state">${said}.${where}</span></li>`;
}

function notesHtml(view: ExportView, notes: readonly ExportNote[]): string {
  const { report, input, words } = view;
  const addressOf = placesOfLinks(view);
  return report.notes
    .map(({ markdown, updated }, index) => {
      const place = index + 1;
      const quoted = notes[index]?.quoted ?? null;
      const on = quoted === null ? '' : `<blockquote dir="auto">${escapeHtml(quoted)}</blockquote>`;
      const html = noteHtml(markdown, words, { images: input.images, place, addressOf });
      return `<article id="${placeOfNote(place)}"><p class="detail">${escapeHtml(updated)}</p>${on}${html}</article>`;
    })
    .join('\n');
}

const placeOfNote = (place: number): string => `note-${String(place)}`;

/** Where links between notes lead in the page: to the notes in it, and to its people. */
function placesOfLinks({ report }: ExportView): (target: string) => string | null {
  const people = report.sections.find(({ section }) => section === 'people')?.items ?? [];
  const places = new Map([
    ...people.map(({ label }, index) => [linkKey(label), `#${placeOfItem('people', index)}`] as const),
    ...report.notes.map(({ markdown }, index) => [linkKey(noteTitle(markdown)), `#${placeOfNote(index + 1)}`] as const),
  ]);
  return (target) => places.get(linkKey(target)) ?? null;
}

function restHtml({ report: { nothingFound, limits }, words }: ExportView): readonly string[] {
  const lines = [
    ...(nothingFound.length === 0 ? [] : [words.nothingFoundShort(nothingFound.join(words.comma))]),
    ...limits,
  ];
  return lines.map((line) => `<p class="detail" dir="auto">${escapeHtml(line)}</p>`);
}

function sourceHtml(view: ExportView, holders: ReadonlyMap<EvidenceNumber, string>): string {
  const numbers = paragraphNumbers(view.report.source);
  return view.report.source
    .map((paragraph, index) => {
      const number = numbers[index] ?? null;
      const margin = number === null ? '' : `<span class="paragraph">¶${number}</span>`;
      const className = paragraph.isBody ? '' : ' class="head"';
      return `<p${className} dir="${paragraph.direction}">${margin}${wordsHtml(paragraph, view, holders)}</p>`;
    })
    .join('\n');
}

/** The words of a paragraph, with the numbers where evidence begins and what was highlighted as marks. */
function wordsHtml(
  { text, start, anchors }: ReportParagraph,
  { highlights, words: frame }: Pick<ExportView, 'highlights' | 'words'>,
  holders: ReadonlyMap<EvidenceNumber, string>,
): string {
  const at = (place: number): number => beforeLetter(text, Math.min(text.length, Math.max(0, place)));
  const marks = highlights
    .flatMap(({ span, hue }) =>
      span === null ? [] : [{ from: at(span.start - start), to: at(span.end - start), hue }],
    )
    .filter(({ from, to }) => from < to);
  const numbered = anchors.map((anchor) => ({ ...anchor, at: at(anchor.at) }));
  const cuts = [0, text.length, ...numbered.map((anchor) => anchor.at), ...marks.flatMap(({ from, to }) => [from, to])];
  const places = [...new Set(cuts)].sort((a, b) => a - b);
  return places
    .map((from, index) => {
      const words = linesOfHtml(text.slice(from, places[index + 1] ?? text.length));
      const mark = marks.find((each) => each.from <= from && from < each.to);
      const here = numbered.filter((anchor) => anchor.at === from);
      return (
        anchorsHtml(here, holders, frame) + (mark && words !== '' ? `<mark class="${mark.hue}">${words}</mark>` : words)
      );
    })
    .join('');
}

/** The place itself, or the one before where it would cut a letter of two code units. */
function beforeLetter(text: string, place: number): number {
  const cuts = /[\uD800-\uDBFF]/.test(text.charAt(place - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(place));
  return cuts ? place - 1 : place;
}

function anchorsHtml(
  anchors: readonly ReportAnchor[],
  holders: ReadonlyMap<EvidenceNumber, string>,
  { evidenceFor }: ReportWords,
): string {
  const links = anchors
    .flatMap(({ numbers }) => numbers)
    .map((number) => {
      const holder = holders.get(number);
      const to = holder === undefined ? '' : ` href="#${holder}"`;
      return `<a id="${placeOfEvidence(number)}"${to} aria-label="${evidenceFor(number)}">${number}</a>`;
    });
  return links.length === 0 ? '' : `<sup class="numbers">${links.join(' ')}</sup>`;
}
