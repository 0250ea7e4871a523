import { fail, ok } from '#core/result';
import type { Result } from '#core/result';
import { readZip } from '../archive/read-zip';
import type { ZipContents } from '../archive/read-zip';
import { blockText } from './block-text';
import type { Extractor } from './extracted';
import { textOfHtml } from './html';
import { parseXml, wordsOf } from './parse-xml';
import type { XmlElement } from './parse-xml';

const CONTAINER = 'META-INF/container.xml';

/** The words of a book, its chapters in the order of reading, and the title, author, date and language it states. */
export const extractEpub: Extractor = async (bytes) => {
  const zip = await readZip(bytes, (name) => /\.(?:xml|opf|x?html?|xht)$/iu.test(name));
  if (!zip.ok) return zip;
  if (zip.value.has('META-INF/encryption.xml') && zip.value.has('META-INF/rights.xml')) {
    return fail(
      'encrypted',
      'It is a protected book, whose words cannot be read.',
      'Ask its seller for one without protection.',
    );
  }
  const book = packageOf(zip.value);
  if (!book.ok) return book;
  const { path, document } = book.value;
  const chapters = spineOf(document).flatMap((href) => {
    const page = zip.value.get(resolve(path, href));
    return page ? [textOfPage(page)] : [];
  });
  return ok({
    text: chapters.filter((chapter) => chapter !== '').join('\n\n'),
    mediaType: 'application/epub+zip',
    encoding: 'utf-8',
    isGuess: false,
    damaged: 0,
    stated: {
      title: wordsOf(document, 'dc:title'),
      author: wordsOf(document, 'dc:creator'),
      date: wordsOf(document, 'dc:date')?.slice(0, 10),
      source: wordsOf(document, 'dc:publisher'),
      language: wordsOf(document, 'dc:language'),
    },
  });
};

function packageOf(contents: ZipContents): Result<{ readonly path: string; readonly document: XmlElement }> {
  const container = contents.get(CONTAINER);
  const path = container && parseXml(container).getElementsByTagName('rootfile')[0]?.getAttribute('full-path');
  const file = path ? contents.get(path) : undefined;
  if (!path || !file)
    return fail('no-text', 'It is a book whose table of contents is missing.', 'Save or download it again.');
  return ok({ path, document: parseXml(file) });
}

function spineOf(document: XmlElement): readonly string[] {
  const hrefs = new Map<string, string>();
  for (const item of document.getElementsByTagName('item')) {
    hrefs.set(item.getAttribute('id') ?? '', item.getAttribute('href') ?? '');
  }
  return [...document.getElementsByTagName('itemref')].flatMap(
    (ref) => hrefs.get(ref.getAttribute('idref') ?? '') ?? [],
  );
}

/** A path as the package states it, from the archive's top; one that climbs out of it names nothing. */
function resolve(base: string, href: string): string {
  const parts = base.split('/').slice(0, -1);
  for (const part of decodeURIComponent(href.split('#')[0] ?? '').split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}

/** Pages of books are XML, and may declare a document type, whose entities are not followed. */
function textOfPage(page: Uint8Array): string {
  const text = new TextDecoder('utf-8').decode(page);
  const body = /<body[^>]*>(?<body>[\s\S]*)<\/body>/iu.exec(text)?.groups?.['body'];
  return body === undefined ? blockText(parseXml(page)) : textOfHtml(body);
}
