import { isProbablyReaderable, Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { fail, ok } from '#core/result';
import { decode, decodeAs } from '../decode';
import type { Decoded } from '../decode';
import { encodingByMark } from '../encodings/byte-order-mark';
import { readAs } from '../encodings/read-as';
import { statedButUtf8 } from '../encodings/stated-but-utf8';
import { unknownEncoding } from '../encodings/unknown-encoding';
import { blockText, isDeeperThan } from './block-text';
import type { TextNode } from './block-text';
import type { Extractor, StatedFields } from './extracted';
import { takeOutBanners } from './page-banners';
import type { BannerPage } from './page-banners';
import { statedDate } from './stated-date';
import type { DatedPage } from './stated-date';
import { wholePage } from './whole-page';
import { withoutMarks } from './without-marks';

/** Of a page only what is used here: the main process is built without the types of a browser. */
type Page = BannerPage &
  DatedPage & {
    readonly body: TextNode;
    readonly documentElement: { readonly getAttribute: (name: string) => string | null } | null;
    readonly querySelector: (selector: string) => { readonly textContent: string | null } | null;
  };

/** No page that people read is nested deeper. */
const DEEPEST = 400;
const FRAMES = 'It shows nothing but other pages in frames.';
const OTHER_FILES = 'Import the files of those pages.';
/** Where a page may state its encoding, in bytes. */
const DECLARED_WITHIN = 65_536;

/**
 * The article of a saved page: its words without menus, advertising and scripts, its title, author, date, outlet and language as
 * the page states them. Nothing of the page is run or fetched. A page without an article is taken whole.
 */
export const extractHtml: Extractor = (bytes, { encoding: chosen }) => {
  const page = chosen === undefined ? decodePage(bytes) : decodeAs(bytes, chosen);
  if (page === null) return Promise.resolve(unknownEncoding(chosen));
  const { text: html, encoding, isGuess, damaged } = page;
  const read = readPage(html);
  if (read.text.trim() === '' && /<i?frame\b/iu.test(html))
    return Promise.resolve(fail('no-text', FRAMES, OTHER_FILES));
  return Promise.resolve(ok({ ...read, mediaType: 'text/html', encoding, isGuess, damaged }));
};

/** The words and the stated fields of a page that is decoded. */
export function readPage(html: string): { readonly text: string; readonly stated: StatedFields } {
  const page = pageOf(html);
  // Taken first: the finding of the article leaves nothing of the page as it was.
  const dateInHead = statedDate(page);
  const whole = blockText(page.body);
  const title = page.querySelector('title')?.textContent?.trim();
  const headline = page.querySelector('h1')?.textContent?.replaceAll(/\s+/gu, ' ').trim();
  const lang = page.documentElement?.getAttribute('lang') ?? undefined;
  const isReadable = isProbablyReaderable(page as never, { minContentLength: 80, minScore: 10 });
  // The time that finding the article takes grows with the square of the depth.
  const isDeep = isDeeperThan(page.body, DEEPEST);
  const article = isDeep ? null : new Readability<string>(page as never, { maxElemsToParse: 100_000 }).parse();
  const drawn = textOfHtml(article?.content ?? '');
  // A page may be nothing but short lines, of which the article would be one.
  const isEnough = isReadable || drawn.length >= 200 || drawn.length > whole.length / 2;
  return {
    text: (isEnough ? drawn : whole) || whole,
    stated: {
      title: withoutSite(article?.title?.trim() || title, headline),
      author: article?.byline?.replace(/^by\s+/iu, '').trim() || undefined,
      date: article?.publishedTime?.trim() || dateInHead,
      source: article?.siteName?.trim() || undefined,
      language: article?.lang ?? lang,
    },
  };
}

/** A page without what lies over its article; one that is nothing else stays whole. */
function pageOf(html: string): Page {
  const page = parse(html);
  return takeOutBanners(page, html) && blockText(page.body) === '' ? parse(html) : page;
}

/** A page's title often goes on with the name of its site; its first headline tells where. */
function withoutSite(title: string | undefined, headline: string | undefined): string | undefined {
  const isPart = title !== undefined && headline !== undefined && headline.length > 3 && title.startsWith(headline);
  return isPart && /^\s*[|–—·:»-]/u.test(title.slice(headline.length)) ? headline : title;
}

/** The words of a piece of HTML, all of it. */
export function textOfHtml(html: string): string {
  return blockText(parse(`<!doctype html><html><body>${html}</body></html>`).body);
}

function parse(html: string): Page {
  return (parseHTML(wholePage(html)) as unknown as { readonly document: Page }).document;
}

/** Decodes a page. A mark outranks what it says of itself; what it says is believed where the bytes do not prove it wrong. */
export function decodePage(bytes: Uint8Array): Decoded {
  const declared = encodingByMark(bytes) === null ? declaredEncoding(bytes) : null;
  if (declared === null || /^utf-?(?:8|16)/iu.test(declared)) return guessed(bytes);
  const proven = statedButUtf8(bytes, declared);
  if (proven !== null) return proven;
  const text = readAs(bytes, declared);
  if (text === null || text.includes('\ufffd')) return guessed(bytes);
  return { text: text.replaceAll(/\r\n?/gu, '\n'), encoding: declared, isGuess: false, damaged: 0 };
}

/** Decodes a page that does not tell its encoding; a guess goes by its words, of which there may be few among many marks. */
function guessed(bytes: Uint8Array): Decoded {
  const whole = decode(bytes);
  if (whole.confidence === undefined) return whole;
  const page = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const { encoding, confidence } = decode(Buffer.from(withoutMarks(page), 'latin1'));
  const read = confidence === undefined ? null : decodeAs(bytes, encoding);
  return read === null ? whole : { ...read, isGuess: true, ...(confidence === undefined ? {} : { confidence }) };
}

function declaredEncoding(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, DECLARED_WITHIN)).toString(
    'latin1',
  );
  const declared =
    /<meta[^>]{0,200}\bcharset\s*=\s*(?:["']\s*)?([\w.:-]{1,40})/iu.exec(head) ??
    /^<\?xml[^>]{0,200}\bencoding\s*=\s*["']([\w.:-]{1,40})/iu.exec(head);
  return declared?.[1]?.toLowerCase() ?? null;
}
