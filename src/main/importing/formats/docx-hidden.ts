import type { ZipContents } from '../archive/read-zip';
import { leftOutNote } from './left-out-note';
import type { LeftOut } from './left-out-note';

/** Where a Word document has its words: the text, and its notes. */
const WITH_WORDS = /^word\/(?:document\d*|footnotes|endnotes)\.xml$/u;
const STYLES = 'word/styles.xml';
/** What makes words hidden, unless it is switched off. */
const HIDES = /<w:vanish(?:\s+w:val="(?<value>[^"]{0,10})")?\s*\/?>/u;
const OFF = new Set(['0', 'false', 'off', 'none']);
const RUN = /<w:r(?:\s[^>]{0,500})?>|<\/w:r>/gu;

/** A Word document without the words that Word does not show, and what was left out of it, in sentences. */
type Shown = { readonly parts: ZipContents; readonly notes: readonly string[] };

/**
 * Takes out of the parts of a Word document the runs that are marked as hidden, by themselves or by their style. What was deleted
 * while changes were tracked, and comments, are left out by its reader; that they were is said here.
 */
export function withoutHiddenWords(parts: ZipContents): Shown {
  const texts = [...parts]
    .filter(([name]) => WITH_WORDS.test(name))
    .map(([name, bytes]) => [name, bytes.toString('utf8')] as const);
  const styles = hiddenStyles(parts.get(STYLES)?.toString('utf8') ?? '');
  const changed = new Map<string, Buffer>();
  for (const [name, xml] of texts) {
    const shown = withoutRuns(xml, styles);
    if (shown !== xml) changed.set(name, Buffer.from(shown));
  }
  const has = (mark: RegExp): boolean => texts.some(([, xml]) => mark.test(xml));
  const found: readonly (LeftOut | null)[] = [
    changed.size > 0 ? 'hidden' : null,
    has(/<w:(?:delText|moveFrom)[\s>]/u) ? 'deleted' : null,
    has(/<w:commentReference[\s/]/u) ? 'comments' : null,
  ];
  return {
    parts: changed.size > 0 ? new Map([...parts, ...changed]) : parts,
    notes: found.filter((what) => what !== null).map(leftOutNote),
  };
}

function withoutRuns(xml: string, styles: ReadonlySet<string>): string {
  if (!xml.includes('<w:vanish') && styles.size === 0) return xml;
  const kept: string[] = [];
  const open: { readonly start: number; readonly isHidden: boolean }[] = [];
  let from = 0;
  for (const { 0: tag, index } of xml.matchAll(RUN)) {
    if (tag.startsWith('</')) {
      const run = open.pop();
      // The outermost hidden run goes with all that is in it.
      if (run?.isHidden !== true || open.some(({ isHidden }) => isHidden)) continue;
      kept.push(xml.slice(from, run.start));
      from = index + tag.length;
    } else if (!tag.endsWith('/>')) open.push({ start: index, isHidden: isHidden(xml, index + tag.length, styles) });
  }
  return kept.length === 0 ? xml : [...kept, xml.slice(from)].join('');
}

/** Whether the properties at the beginning of a run hide it. */
function isHidden(xml: string, at: number, styles: ReadonlySet<string>): boolean {
  if (!xml.startsWith('<w:rPr>', at)) return false;
  const properties = xml.slice(at, xml.indexOf('</w:rPr>', at));
  const own = hides(properties);
  if (own !== null) return own;
  return styles.has(/<w:rStyle\s+w:val="([^"]{1,200})"/u.exec(properties)?.[1] ?? '');
}

function hides(properties: string): boolean | null {
  const found = HIDES.exec(properties);
  return found === null ? null : !OFF.has(found.groups?.['value'] ?? '');
}

function hiddenStyles(xml: string): ReadonlySet<string> {
  if (!xml.includes('<w:vanish')) return new Set();
  const styles = xml.split(/<w:style(?=[\s>])/u).slice(1);
  return new Set(
    styles.flatMap((style) => {
      const id = /^[^>]{0,300}\bw:styleId="([^"]{1,200})"/u.exec(style)?.[1];
      const isOfLetters = /^[^>]{0,300}\bw:type="character"/u.test(style);
      return id !== undefined && isOfLetters && hides(style) === true ? [id] : [];
    }),
  );
}
