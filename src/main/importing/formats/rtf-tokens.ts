/** A part of an RTF file: a group's begin or end, one byte of text, or a command with its number; `isOptional` after `\*`. */
export type RtfToken =
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  | { readonly kind: 'byte'; readonly value: number }
  | { readonly kind: 'command'; readonly word: string; readonly number: number | null; readonly isOptional: boolean };

const BACKSLASH = 0x5c;
const OPEN = 0x7b;
const CLOSE = 0x7d;
/** Commands that carry raw bytes behind them which are none of the text. */
const BINARY = 'bin';

/** Divides the bytes of an RTF file into its parts; never fails: what is no command is text. */
export function* rtfTokens(bytes: Uint8Array): Generator<RtfToken> {
  let isOptional = false;
  for (let at = 0; at < bytes.length;) {
    const byte = bytes[at] ?? 0;
    at += 1;
    if (byte === OPEN) yield { kind: 'open' };
    else if (byte === CLOSE) yield { kind: 'close' };
    else if (byte === 0x0a || byte === 0x0d || byte === 0) continue;
    else if (byte !== BACKSLASH) yield { kind: 'byte', value: byte };
    else {
      const symbol = String.fromCharCode(bytes[at] ?? 0);
      if (/[a-z]/iu.test(symbol)) {
        const { word, number, next } = commandAt(bytes, at);
        at = word === BINARY ? next + Math.max(0, number ?? 0) : next;
        if (word !== BINARY) yield { kind: 'command', word, number, isOptional };
        isOptional = false;
        continue;
      }
      at += 1;
      if (symbol === "'") {
        const value = Number.parseInt(Buffer.from(bytes.subarray(at, at + 2)).toString('latin1'), 16);
        at += 2;
        if (!Number.isNaN(value)) yield { kind: 'byte', value };
      } else if (symbol === '*') isOptional = true;
      else if (symbol === '\\' || symbol === '{' || symbol === '}') yield { kind: 'byte', value: symbol.charCodeAt(0) };
      else if (symbol === '\n' || symbol === '\r')
        yield { kind: 'command', word: 'par', number: null, isOptional: false };
      else yield { kind: 'command', word: symbol, number: null, isOptional: false };
    }
  }
}

/** Longest word and number of a command, in bytes. */
const LONGEST = 64;

function commandAt(
  bytes: Uint8Array,
  at: number,
): { readonly word: string; readonly number: number | null; readonly next: number } {
  const ahead = Buffer.from(bytes.subarray(at, at + LONGEST)).toString('latin1');
  const match = /^(?<word>[a-z]+)(?<number>-?\d{1,10})? ?/iu.exec(ahead);
  const word = match?.groups?.['word'] ?? '';
  const number = match?.groups?.['number'];
  return { word, number: number === undefined ? null : Number(number), next: at + (match?.[0].length ?? 1) };
}
