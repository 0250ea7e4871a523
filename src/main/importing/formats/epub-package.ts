import { fail, ok } from '#core/result';
import type { Result } from '#core/result';
import { COPY_AGAIN, readZip } from '../archive/read-zip';
import type { ZipContents } from '../archive/read-zip';
import type { ImportLimits } from '../import-limits';
import type { StatedFields } from './extracted';
import { parseXml, parseXmlText, wordsOf } from './parse-xml';
import type { XmlElement } from './parse-xml';

const CONTAINER = 'META-INF/container.xml';

/** An opened book: its pages by their paths, those in the order of reading, its table of contents, and what it states. */
export type BookPackage = {
  readonly pages: ZipContents;
  readonly spine: readonly string[];
  /** The path of the table of contents; null where there is none. */
  readonly contents: string | null;
  readonly stated: StatedFields;
  /** What is missing of one that was cut off, in sentences. */
  readonly notes: readonly string[];
};

/** Opens a book (EPUB); a protected one and one without a list of pages are refused. */
export async function openBookPackage(bytes: Uint8Array, limits: ImportLimits): Promise<Result<BookPackage>> {
  const zip = await readZip(bytes, limits, (name) => /\.(?:xml|opf|ncx|x?html?|xht)$/iu.test(name));
  if (!zip.ok) return zip;
  const { parts, isCut } = zip.value;
  if (parts.has('META-INF/encryption.xml') && parts.has('META-INF/rights.xml')) {
    return fail(
      'encrypted',
      'It is a protected book, whose words cannot be read.',
      'Ask its seller for one without protection.',
    );
  }
  try {
    return packageOf(parts, isCut);
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'it is damaged';
    return fail('damaged', `It cannot be read: ${reason}.`, 'Save or download it again.');
  }
}

function packageOf(pages: ZipContents, isCut: boolean): Result<BookPackage> {
  const container = pages.get(CONTAINER);
  const path = container && parseXml(container).getElementsByTagName('rootfile')[0]?.getAttribute('full-path');
  const file = path ? pages.get(path) : undefined;
  if (isCut && (!path || !file)) {
    return fail('archive-damaged', 'It was cut off, and its table of contents is missing.', COPY_AGAIN);
  }
  if (!path || !file)
    return fail('no-text', 'It is a book whose table of contents is missing.', 'Save or download it again.');
  const document = parsePackage(file);
  const items = new Map(
    [...document.getElementsByTagName('item')].map((item) => [item.getAttribute('id') ?? '', item]),
  );
  const pathOf = (item: XmlElement | undefined): string | null => {
    const href = item?.getAttribute('href');
    return href ? resolvePath(path, href) : null;
  };
  const listed = [...document.getElementsByTagName('itemref')].flatMap(
    (ref) => pathOf(items.get(ref.getAttribute('idref') ?? '')) ?? [],
  );
  // Without an order of reading, that in which the pages are listed.
  const spine = listed.length > 0 ? listed : [...items.values()].flatMap((item) => pathOf(item) ?? []).filter(isPage);
  const contents =
    [...items.values()].find((item) => item.getAttribute('properties')?.split(/\s+/u).includes('nav')) ??
    [...items.values()].find((item) => item.getAttribute('media-type') === 'application/x-dtbncx+xml');
  return ok({
    pages,
    spine,
    contents: pathOf(contents),
    notes: missingNotes(spine, pages, isCut),
    stated: {
      title: wordsOf(document, 'dc:title'),
      author: creatorsOf(document),
      date: wordsOf(document, 'dc:date')?.slice(0, 10),
      source: wordsOf(document, 'dc:publisher'),
      language: wordsOf(document, 'dc:language'),
    },
  });
}

/** Those who wrote it; of others (who translated, who drew) their role says so. */
function creatorsOf(document: XmlElement): string | undefined {
  const names = [...document.getElementsByTagName('dc:creator')].flatMap((creator) => {
    const role = creator.getAttribute('opf:role') ?? 'aut';
    const name = creator.textContent?.replaceAll(/\s+/gu, ' ').trim() ?? '';
    return role === 'aut' && name !== '' ? [name] : [];
  });
  return names.length > 0 ? [...new Set(names)].join(', ') : undefined;
}

function isPage(path: string): boolean {
  return /\.(?:x?html?|xht|xml)$/iu.test(path);
}

/** Some programs write a prefix before every name of a package. */
function parsePackage(file: Buffer): XmlElement {
  const xml = file.toString('utf8');
  const prefix = /<(?<prefix>[\w-]{1,40}):package\b/u.exec(xml)?.groups?.['prefix'];
  return prefix === undefined
    ? parseXml(file)
    : parseXmlText(xml.replaceAll(new RegExp(`(</?)${prefix}:`, 'gu'), '$1'));
}

function missingNotes(spine: readonly string[], pages: ZipContents, isCut: boolean): readonly string[] {
  const wanted = spine.filter(isPage);
  const read = wanted.filter((page) => pages.has(page)).length;
  if (isCut)
    return [`It was cut off: ${read} of its ${wanted.length} pages were read, the rest is missing. ${COPY_AGAIN}`];
  return read === wanted.length
    ? []
    : [`${read} of its ${wanted.length} pages were read: the others are not in the file.`];
}

/** A path as a file of the book states it, from the archive's top; one that climbs out of it names nothing. */
export function resolvePath(base: string, href: string): string {
  const parts = base.split('/').slice(0, -1);
  for (const part of decoded(href.split('#')[0] ?? '').split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}

function decoded(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
}
