import iconv from 'iconv-lite';

/** How much is decoded at once where no place is looked for, in bytes. */
const BLOCK = 4_096;

/** The same bytes, read in one encoding and then in another; `length` is that of the text they were first. */
export type TwoReadings = {
  readonly bytes: Uint8Array;
  readonly from: string;
  readonly to: string;
  readonly length: number;
};

/**
 * Where places of a text lie when its bytes are read in another encoding: each stands after the same bytes as before. The
 * offsets are given in rising order, in code units of the texts with LF line ends. Null where the bytes do not read as
 * that text.
 */
export function mapOffsets({ bytes, from, to, length }: TwoReadings, offsets: readonly number[]): number[] | null {
  const ends = blockEnds(bytes, from);
  if (ends.at(-1) !== length) return null;
  const before = counterOf(from);
  const after = counterOf(to);
  const found: number[] = [];
  const wanted = (): number => offsets[found.length] ?? Infinity;
  const note = (): void => {
    while (wanted() <= before.length()) found.push(after.length());
  };
  note();
  for (let block = 0; block * BLOCK < bytes.length; block += 1) {
    const part = bytes.subarray(block * BLOCK, (block + 1) * BLOCK);
    const isWanted = wanted() <= (ends[block] ?? Infinity);
    for (let at = 0; at < part.length; at += isWanted ? 1 : part.length) {
      const piece = isWanted ? part.subarray(at, at + 1) : part;
      before.take(piece);
      after.take(piece);
      if (isWanted) note();
    }
  }
  before.end();
  after.end();
  note();
  return found;
}

/** How long the text is after each block of bytes; the last one counts what the end of the bytes adds. */
function blockEnds(bytes: Uint8Array, encoding: string): number[] {
  const counter = counterOf(encoding);
  const ends: number[] = [];
  for (let start = 0; start < bytes.length; start += BLOCK) {
    counter.take(bytes.subarray(start, start + BLOCK));
    ends.push(counter.length());
  }
  counter.end();
  ends[Math.max(0, ends.length - 1)] = counter.length();
  return ends;
}

type Counter = {
  readonly take: (bytes: Uint8Array) => void;
  readonly end: () => void;
  readonly length: () => number;
};

/** Counts the code units of a text that comes in pieces; a carriage return and a line feed are one line end. */
function counterOf(encoding: string): Counter {
  const { write, end } = decoderOf(encoding);
  let length = 0;
  let isAfterReturn = false;
  const count = (text: string): void => {
    if (text === '') return;
    const pairs = text.includes('\r\n') ? text.split('\r\n').length - 1 : 0;
    length += text.length - pairs - (isAfterReturn && text.startsWith('\n') ? 1 : 0);
    isAfterReturn = text.endsWith('\r');
  };
  return { take: (bytes) => count(write(bytes)), end: () => count(end()), length: () => length };
}

/** The decoders that the whole text is read with, piece by piece; the few damaged places of UTF-8 count as there. */
function decoderOf(encoding: string): {
  readonly write: (bytes: Uint8Array) => string;
  readonly end: () => string;
} {
  if (encoding !== 'utf-8' && iconv.encodingExists(encoding)) {
    const decoder = iconv.getDecoder(encoding);
    return {
      write: (bytes) => decoder.write(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)),
      end: () => decoder.end() ?? '',
    };
  }
  const decoder = new TextDecoder(encoding);
  return { write: (bytes) => decoder.decode(bytes, { stream: true }), end: () => decoder.decode() };
}
