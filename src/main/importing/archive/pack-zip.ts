import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

/** Puts parts of a document together to an archive again, for a reader that takes nothing else. */
export function packZip(parts: ReadonlyMap<string, Buffer>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, bytes] of parts) zip.addBuffer(bytes, name, { compress: false });
  zip.end();
  return buffer(zip.outputStream);
}
