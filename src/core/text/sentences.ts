import { followsClock, isStarter, stopAfter } from './abbreviations';
import { segmenterOf } from './segmenters';
import type { Span } from './span';

/** How far the rules look to either side of a would-be boundary, in code units. */
const WINDOW = 80;
/** How much the segmenter is given at a time, in code units. */
const PIECE = 4_000;

const CLOSERS = '"\'”’»)\\]';
const MARKER = /^[⁃•‣*-]?\s*(?:\d{1,3}|\p{L}|[ivxIVX]{1,5})[.)]{1,2}$/u;
const INLINE_MARKER = /[⁃•‣]\s*\d{1,3}[.)]{1,2}$/u;
const SPEECH =
  /^(?:\p{Lu}[\p{L}.'’-]*\s+){1,4}(?:said|says|asked|asks|added|replied|wrote|told|cried|shouted|continued)\b/u;
/** Behind a number and a stop: German months, and what Turkish courts, terms and corps are numbered by. */
const ORDINAL =
  /^(?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez|Ağır|Asliye|Sulh|İdare|İcra|Aile|Hukuk|Ceza|Ordu|Kolordu|Dönem|Daire|Noter|Olağan|Uluslararası|Ulusal|Yargı|Bölge)/u;
const BULLET = /^[⁃•‣]/u;
const LEAD = /^(?:#{1,6}\s+|>\s*|[-*+]\s+)+/u;

/** Makes the splitter of one language: sentence spans of a paragraph, trimmed, ordered, not empty, inside it. */
export function sentenceSplitter(language: string): (text: string, paragraph: Span) => Span[] {
  const segmenter = segmenterOf(language, 'sentence');
  return (text, paragraph) => {
    const source = text.slice(paragraph.start, paragraph.end).replaceAll('\n', ' ');
    const from = LEAD.exec(source.slice(0, WINDOW))?.[0].length ?? 0;
    const lastWord = lastWordIn(source);
    const spans: Span[] = [];
    let start = from;
    for (const end of boundaries(segmenter, source)) {
      if (end <= start) continue;
      if (end < source.length && (end > lastWord || joins(source, start, end))) continue;
      const cut = boundary(source, start, end);
      for (const part of parts(source, start, cut)) spans.push(part);
      start = cut;
    }
    return spans.flatMap((span) => trim(text, paragraph.start + span.start, paragraph.start + span.end));
  };
}

/**
 * The ends of the sentences by the Unicode rules. The runtime's segmenter takes time in proportion to the whole string for
 * each step, so it is given short pieces, each from a boundary on; the last end of a piece is left to the next one.
 */
function boundaries(segmenter: Intl.Segmenter, source: string): number[] {
  const ends: number[] = [];
  let size = PIECE;
  for (let at = 0; at < source.length;) {
    const isLast = at + size >= source.length;
    const found = Array.from(
      segmenter.segment(source.slice(at, at + size)),
      (part) => part.index + part.segment.length,
    );
    if (!isLast) found.pop();
    const last = found.at(-1);
    if (last === undefined) {
      size *= 2;
      continue;
    }
    for (const end of found) ends.push(at + end);
    at += last;
    size = PIECE;
  }
  return ends;
}

/** Moves a boundary so that closing marks go with the sentence before and a spaced ellipsis with the one after. */
function boundary(source: string, start: number, end: number): number {
  if (end >= source.length) return source.length;
  const left = source.slice(Math.max(start, end - WINDOW), end);
  const ellipsis = /[^\s.]\.(?<dots>(?: \.){3,}\s*)$/u.exec(left);
  if (ellipsis?.groups?.['dots'] !== undefined) return end - ellipsis.groups['dots'].length;
  const opener = /[「『（《〈【“‘«([]+$/u.exec(left.trimEnd());
  if (opener && opener.index > 0 && left === left.trimEnd()) return end - opener[0].length;
  const closers = /^[”»]+(?=\s)/u.exec(source.slice(end, end + 4));
  return end + (closers?.[0].length ?? 0);
}

/** True when the text goes on in the same sentence across a boundary that the Unicode rules (UAX 29) propose. */
function joins(source: string, start: number, end: number): boolean {
  const left = source.slice(Math.max(start, end - 2 * WINDOW), end).trimEnd();
  const right = source.slice(end, end + WINDOW).trimStart();
  if (MARKER.test(left.trimStart()) || INLINE_MARKER.test(left.slice(-WINDOW))) return true;
  if (/^\p{Ll}/u.test(right) || (/[」』]$/u.test(left) && /^(?:と|って|など)/u.test(right))) return true;
  if (/^\([^()]{1,80}\)[.!?]/u.test(right) && new RegExp(`[.!?…\\]][${CLOSERS}]+$`, 'u').test(left)) return true;
  if (/[?!]["”’»]$/u.test(left) && SPEECH.test(right)) return true;
  return left.endsWith('.') && joinsAfterStop(left, right);
}

function joinsAfterStop(left: string, right: string): boolean {
  const word = left.slice(lastSpace(left) + 1, -1);
  const next = /^["'“‘«([]*(?<word>[\p{L}\p{N}'’°]+)/u.exec(right)?.groups?.['word'] ?? '';
  switch (stopAfter(word)) {
    case 'inside':
      return next !== '';
    case 'before-number':
      return /^(?:\d|[IVXLC]+$)/u.test(next);
    case 'clock':
      return followsClock(next) || (!isStarter(next) && wordCount(left) <= 3);
    case 'either':
      // "Alma Mills, Inc. (NYSE: ALM) said": what is in brackets belongs to the name where the sentence goes on behind it.
      return (!isStarter(next) && /^[\p{L}\p{N}]/u.test(right)) || /^\([^()]{1,60}\)(?:,|\s\p{Ll})/u.test(right);
    default:
      // "3. Mai", "2. Ağır Ceza Mahkemesi".
      return /^\d{1,2}$/u.test(word) && ORDINAL.test(next);
  }
}

/** Where the last white space stands, -1 for none; a pattern would look for it from the other end. */
function lastSpace(source: string): number {
  let at = source.length - 1;
  while (at >= 0 && !/\s/u.test(source.charAt(at))) at -= 1;
  return at;
}

/** Where the last letter or digit stands: what follows it cannot be a sentence. */
function lastWordIn(source: string): number {
  for (let at = source.length - 1; at >= 0; at -= 1) {
    if (/[\p{L}\p{N}]/u.test(String.fromCodePoint(source.codePointAt(at) ?? 0))) return at;
  }
  return 0;
}

function wordCount(left: string): number {
  return left.length > WINDOW ? WINDOW : left.split(/\s+/u).filter(Boolean).length;
}

/** Cuts what the Unicode rules leave whole: items run together with bullets, and an ellipsis before a capital. */
function parts(source: string, start: number, end: number): Span[] {
  const isList = BULLET.test(source.slice(start, start + WINDOW).trimStart());
  const cuts = isList ? /\s(?=[⁃•‣])/gu : /…["'”’»)]{0,4}\s{1,8}(?=["“‘]?\p{Lu})/gu;
  const spans: Span[] = [];
  let from = start;
  for (const match of source.slice(start, end).matchAll(cuts)) {
    const at = start + match.index + match[0].trimEnd().length;
    if (at > from) spans.push({ start: from, end: at });
    from = at;
  }
  spans.push({ start: from, end });
  return spans;
}

function trim(text: string, start: number, end: number): Span[] {
  const raw = text.slice(start, end);
  const from = start + (raw.length - raw.trimStart().length);
  const to = start + raw.trimEnd().length;
  return to > from ? [{ start: from, end: to }] : [];
}
