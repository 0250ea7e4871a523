import { deflateRawSync } from 'node:zlib';
import { crc32 } from '../../src/main/store/checksum';

/** One entry of an archive: `size` may lie about its length, `mode` makes it something else than a file. */
export type ZipEntry = {
  readonly name: string;
  /** The bytes of the name where it is no UTF-8, which the entry then does not state. */
  readonly rawName?: Uint8Array;
  readonly bytes: Uint8Array;
  readonly size?: number;
  readonly mode?: number;
};

/** The bytes of a ZIP archive with these entries in order, each deflated unless its name is `mimetype`. */
export function zipOf(entries: readonly ZipEntry[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, rawName, bytes, size = bytes.length, mode = 0o100644 } of entries) {
    const isStored = name === 'mimetype';
    const data = isStored ? Buffer.from(bytes) : deflateRawSync(bytes);
    const fileName = Buffer.from(rawName ?? Buffer.from(name));
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(rawName ? 0 : 0x800, 2);
    common.writeUInt16LE(isStored ? 0 : 8, 4);
    common.writeUInt32LE(Number.parseInt(crc32(bytes), 16), 10);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(size, 18);
    common.writeUInt16LE(fileName.length, 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), common, fileName, data]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE((mode << 16) >>> 0, 6);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\u0001\u0002'), Buffer.from([20, 3]), common, tail, fileName]));
    parts.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, central, Buffer.from('PK\u0005\u0006'), end]);
}
