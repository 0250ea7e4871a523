import type { ZipContents } from '../archive/read-zip';

/** Where a Word document has its words, and where what they refer to is listed. */
const WITH_WORDS = /^word\/(?<name>(?:document\d*|footnotes|endnotes)\.xml)$/u;
const REFERENCE = /\sr:(?:id|embed|link)="(?<id>[^"]{0,200})"/gu;
const LISTED = /\sId=["'](?<id>[^"']{1,200})["']/gu;

/**
 * A Word document without references to what it does not list, as one that was cut off or mended has them: its reader would refuse all of it
 * for one link that leads nowhere.
 */
export function withoutLostReferences(parts: ZipContents): ZipContents {
  const changed = new Map<string, Buffer>();
  for (const [path, bytes] of parts) {
    const name = WITH_WORDS.exec(path)?.groups?.['name'];
    if (name === undefined || !bytes.includes(' r:')) continue;
    const list = parts.get(`word/_rels/${name}.rels`)?.toString('utf8') ?? '';
    const listed = new Set([...list.matchAll(LISTED)].map(({ groups }) => groups?.['id']));
    const xml = bytes.toString('utf8');
    const kept = xml.replaceAll(REFERENCE, (reference, id: string) => (listed.has(id) ? reference : ''));
    if (kept.length !== xml.length) changed.set(path, Buffer.from(kept));
  }
  return changed.size > 0 ? new Map([...parts, ...changed]) : parts;
}
