import { localFiles } from './local-files';

/** How much of the end of an archive is looked at for its list of files, in bytes: that, and the longest remark. */
const TAIL = 64 * 1024 + 22;
/** How many names are looked at: documents of offices have their telling parts among the first. */
const MOST_NAMES = 2_000;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;

/**
 * The names of the files in a ZIP archive, by its list; of one that was cut off, or of which only the first bytes are given, those that can be
 * walked to from its beginning. What lies in a file that is itself an archive is no name of this one.
 */
export function zipNames(bytes: Uint8Array): readonly string[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const listed = listedNames(buffer);
  return listed.length > 0 ? listed : walkedNames(buffer);
}

function listedNames(buffer: Buffer): readonly string[] {
  const mark = Buffer.from('PK\u0005\u0006');
  const end = buffer.lastIndexOf(mark);
  if (end < 0 || end < buffer.length - TAIL || end + 22 > buffer.length || buffer.readUInt32LE(end) !== END) return [];
  const names: string[] = [];
  let at = buffer.readUInt32LE(end + 16);
  while (at + 46 <= buffer.length && names.length < MOST_NAMES && buffer.readUInt32LE(at) === CENTRAL) {
    const length = buffer.readUInt16LE(at + 28);
    names.push(buffer.toString('latin1', at + 46, at + 46 + length));
    at += 46 + length + buffer.readUInt16LE(at + 30) + buffer.readUInt16LE(at + 32);
  }
  return names;
}

function walkedNames(buffer: Buffer): readonly string[] {
  const names: string[] = [];
  for (const { name, isWhole } of localFiles(buffer)) {
    names.push(name.toString('latin1'));
    // What follows may lie within this file.
    if (!isWhole || names.length >= MOST_NAMES) break;
  }
  return names;
}
