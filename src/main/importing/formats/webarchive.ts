import { fail, ok } from '#core/result';
import { decode } from '../decode';
import { readAs } from '../encodings/read-as';
import type { Extractor } from './extracted';
import { readPage } from './html';
import { parseXml } from './parse-xml';
import { readPropertyList } from './property-list';
import { elementsIn } from './xml-elements';

const MAIN = 'WebMainResource';

/** The article of a page that Safari saved (.webarchive); pictures, frames and scripts are left out. */
export const extractWebArchive: Extractor = async (bytes) => {
  const main = bytes[0] === 0x62 ? mainOfBinary(bytes) : mainOfXml(bytes);
  if (main === null) return fail('no-text', 'It is a saved page without words.', 'Save the page again.');
  const stated = main.encoding === undefined ? null : readAs(main.page, main.encoding.toLowerCase());
  const decoded = decode(main.page);
  const { text: html, encoding } =
    stated === null ? decoded : { text: stated, encoding: main.encoding?.toLowerCase() ?? '' };
  const { text, stated: facts } = readPage(html);
  const damaged = text.match(/\ufffd/gu)?.length ?? 0;
  const isGuess = stated === null && decoded.isGuess;
  return ok({ text, mediaType: 'application/x-webarchive', encoding, isGuess, damaged, stated: facts });
};

type Main = { readonly page: Uint8Array; readonly encoding: string | undefined };

function mainOfBinary(bytes: Uint8Array): Main | null {
  const root = readPropertyList(bytes);
  const main = root instanceof Map ? root.get(MAIN) : undefined;
  if (!(main instanceof Map)) return null;
  const page: unknown = main.get('WebResourceData');
  const encoding: unknown = main.get('WebResourceTextEncodingName');
  return page instanceof Uint8Array ? { page, encoding: typeof encoding === 'string' ? encoding : undefined } : null;
}

function mainOfXml(bytes: Uint8Array): Main | null {
  const keys = elementsIn(parseXml(bytes), 'key');
  const from = keys.findIndex(({ textContent }) => textContent === MAIN);
  const valueOf = (name: string): string | undefined => {
    const key = keys.find(({ textContent }, at) => at > from && textContent === name);
    return key?.nextElementSibling?.textContent ?? undefined;
  };
  const data = from < 0 ? undefined : valueOf('WebResourceData');
  return data === undefined
    ? null
    : { page: Buffer.from(data, 'base64'), encoding: valueOf('WebResourceTextEncodingName') };
}
