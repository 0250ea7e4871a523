import { blockText } from './block-text';
import { resolvePath } from './epub-package';
import type { BookPackage } from './epub-package';
import { decodePage, textOfHtml } from './html';
import { parseXml, wordsOf } from './parse-xml';
import type { XmlElement } from './parse-xml';

/** The mark of a note, which stands in a line as small letters. */
const NOTE_MARK =
  /<a\b[^<>]{0,300}\bepub:type=["']noteref["'][^<>]{0,300}>\s{0,9}(?:<sup>\s{0,9})?\[?(?<mark>\d{1,4}|[*†‡])\]?\s{0,9}(?:<\/sup>\s{0,9})?<\/a>/giu;
/** No chapter has a longer name, in code units. */
const LONGEST_NAME = 300;

/** A chapter: its name in the table of contents or its first heading, its words, and its pages' own bytes. */
type Chapter = { readonly title: string | undefined; readonly text: string; readonly bytes: Uint8Array };

/**
 * The chapters of a book in the order of reading. A page that the table of contents does not name belongs to the chapter
 * before it; without such a table each page is a chapter. Pages without words are none.
 */
export function chaptersOf({ pages, spine, contents }: BookPackage): readonly Chapter[] {
  const names = contents === null ? new Map<string, string>() : namesIn(contents, pages.get(contents));
  const isNamed = spine.filter((path) => names.has(path)).length > 1;
  const groups: { title: string | undefined; parts: Uint8Array[]; texts: string[] }[] = [];
  for (const path of spine) {
    const page = pages.get(path);
    if (!page || path === contents) continue;
    const text = textOfPage(page);
    const title = names.get(path) ?? headingOf(page);
    const last = groups.at(-1);
    if (isNamed && last && !names.has(path)) {
      last.parts.push(page);
      last.texts.push(text);
    } else groups.push({ title, parts: [page], texts: [text] });
  }
  return groups.flatMap(({ title, parts, texts }) => {
    const text = texts.filter((words) => words !== '').join('\n\n');
    return text === ''
      ? []
      : [{ title, text, bytes: parts.length === 1 ? (parts[0] ?? Buffer.concat(parts)) : Buffer.concat(parts) }];
  });
}

/** The words of a page. Pages of books are XML, and may declare a document type, whose entities are not followed. */
export function textOfPage(page: Uint8Array): string {
  const text = decodePage(page).text.replaceAll(NOTE_MARK, '[$<mark>]');
  const start = text.search(/<body[\s>]/iu);
  if (start < 0) return blockText(parseXml(page));
  const end = Math.max(text.lastIndexOf('</body'), text.lastIndexOf('</BODY'));
  return textOfHtml(text.slice(text.indexOf('>', start) + 1, end < start ? undefined : end));
}

/** The names of the chapters by the paths of their pages; the first name of a page is that of the whole. */
function namesIn(path: string, bytes: Uint8Array | undefined): Map<string, string> {
  const names = new Map<string, string>();
  const contents = contentsOf(bytes);
  if (!contents) return names;
  const add = (link: string | null | undefined, words: string | null | undefined): void => {
    const page = resolvePath(path, link ?? '');
    const name = (words ?? '').replaceAll(/\s+/gu, ' ').trim().slice(0, LONGEST_NAME);
    if (name !== '' && !names.has(page)) names.set(page, name);
  };
  for (const link of contents.getElementsByTagName('a')) add(link.getAttribute('href'), link.textContent);
  for (const point of contents.getElementsByTagName('navPoint')) {
    add(point.getElementsByTagName('content')[0]?.getAttribute('src'), wordsOf(point, 'text'));
  }
  return names;
}

function contentsOf(bytes: Uint8Array | undefined): XmlElement | null {
  try {
    return bytes ? parseXml(bytes) : null;
  } catch {
    return null;
  }
}

function headingOf(page: Uint8Array): string | undefined {
  const { text } = decodePage(page);
  const heading = /<h[1-3]\b[^>]{0,300}>(?<words>[\s\S]{1,1000}?)<\/h[1-3]>/iu.exec(text)?.groups?.['words'];
  return (heading === undefined ? '' : textOfHtml(heading).replaceAll(/\s+/gu, ' ')) || undefined;
}
