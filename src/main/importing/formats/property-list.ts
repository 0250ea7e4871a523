/** A value of a property list, the format in which programs of Apple keep things. */
export type PropertyValue = string | number | boolean | null | Uint8Array | readonly PropertyValue[] | PropertyMap;
type PropertyMap = ReadonlyMap<string, PropertyValue>;

const MAGIC = 'bplist00';
/** No list that people bring is nested deeper. */
const DEEPEST = 50;
/** No list holds more values, however often one of them is named. */
const MOST_VALUES = 200_000;
/** What all strings of a list may come to, in units of UTF-16, a string counted as often as it is named. */
const MOST_LETTERS = 64 * 1024 * 1024;

/** The root of a binary property list; it throws where the bytes are none. */
export function readPropertyList(bytes: Uint8Array): PropertyValue {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.toString('latin1', 0, 8) !== MAGIC || buffer.length < 40) throw new Error('it is no property list');
  const end = buffer.length - 32;
  const offsetSize = buffer.readUInt8(end + 6);
  const referenceSize = buffer.readUInt8(end + 7);
  const count = Number(buffer.readBigUInt64BE(end + 8));
  const table = Number(buffer.readBigUInt64BE(end + 24));
  const number = (at: number, size: number): number =>
    size > 6 ? Number(buffer.readBigUInt64BE(at)) : buffer.readUIntBE(at, size);
  let left = MOST_VALUES;
  let letters = MOST_LETTERS;
  const charge = (count: number): void => {
    letters -= count;
    if (letters < 0) throw new Error('it is damaged');
  };

  const read = (index: number, depth: number): PropertyValue => {
    left -= 1;
    if (index >= count || depth > DEEPEST || left < 0) throw new Error('it is damaged');
    const at = number(table + index * offsetSize, offsetSize);
    const marker = buffer.readUInt8(at);
    const kind = marker >> 4;
    const low = marker & 15;
    if (kind === 0) return low === 9 ? true : low === 8 ? false : null;
    if (kind === 1) return number(at + 1, 2 ** low);
    if (kind === 2 || kind === 3) return low === 2 ? buffer.readFloatBE(at + 1) : buffer.readDoubleBE(at + 1);
    const isLong = low === 15;
    const size = isLong ? 2 ** (buffer.readUInt8(at + 1) & 15) : 0;
    const length = isLong ? number(at + 2, size) : low;
    const start = at + 1 + (isLong ? 1 + size : 0);
    const item = (place: number): number => number(start + place * referenceSize, referenceSize);
    if (kind === 4) return buffer.subarray(start, start + length);
    if (kind === 5 || kind === 6) charge(Math.min(length, buffer.length));
    if (kind === 5) return buffer.toString('latin1', start, start + length);
    if (kind === 6)
      return Buffer.from(buffer.subarray(start, start + length * 2))
        .swap16()
        .toString('utf16le');
    if (length > MOST_VALUES) throw new Error('it is damaged');
    const places = Array.from({ length }, (_, place) => place);
    if (kind === 0xa || kind === 0xc) return places.map((place) => read(item(place), depth + 1));
    if (kind !== 0xd) return null;
    return new Map(
      places.map((place) => [nameOf(read(item(place), depth + 1)), read(item(length + place), depth + 1)]),
    );
  };
  return read(number(end + 16, 8), 0);
}

function nameOf(key: PropertyValue): string {
  return typeof key === 'string' ? key : '';
}
