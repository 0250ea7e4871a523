import { blockText } from './block-text';
import { resolvePath } from './epub-package';
import type { BookPackage } from './epub-package';
import { textOfHtml } from './html';
import { parseXml } from './parse-xml';

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
  const text = new TextDecoder('utf-8').decode(page);
  const body = /<body[^>]*>(?<body>[\s\S]*)<\/body>/iu.exec(text)?.groups?.['body'];
  return body === undefined ? blockText(parseXml(page)) : textOfHtml(body);
}

/** The names of the chapters by the paths of their pages; the first name of a page is that of the whole. */
function namesIn(path: string, bytes: Uint8Array | undefined): Map<string, string> {
  const names = new Map<string, string>();
  const text = new TextDecoder('utf-8').decode(bytes);
  const entries = text.matchAll(
    /<a\b[^>]{0,500}?\bhref\s*=\s*["'](?<link>[^"']{1,500})["'][^>]{0,500}>(?<name>[\s\S]{1,500}?)<\/a>|<text>(?<label>[^<]{1,500})<\/text>\s*<\/navLabel>\s*<content\b[^>]{0,200}?\bsrc\s*=\s*["'](?<source>[^"']{1,500})["']/giu,
  );
  for (const { groups = {} } of entries) {
    const page = resolvePath(path, groups['link'] ?? groups['source'] ?? '');
    const name = textOfHtml(groups['name'] ?? groups['label'] ?? '').replaceAll(/\s+/gu, ' ');
    if (name !== '' && !names.has(page)) names.set(page, name);
  }
  return names;
}

function headingOf(page: Uint8Array): string | undefined {
  const text = new TextDecoder('utf-8').decode(page);
  const heading = /<h[1-3]\b[^>]{0,300}>(?<words>[\s\S]{1,1000}?)<\/h[1-3]>/iu.exec(text)?.groups?.['words'];
  return (heading === undefined ? '' : textOfHtml(heading).replaceAll(/\s+/gu, ' ')) || undefined;
}
