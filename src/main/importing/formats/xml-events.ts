import { Parser } from 'htmlparser2';

/** What is heard of an XML document as it is read; names come without their prefixes. */
export type XmlHandlers = {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text: (words: string) => void;
  readonly close: (name: string) => void;
};

/** How much is decoded at once, in bytes. */
const CHUNK = 1024 * 1024;
/** No document that programs write has more elements in one another. */
const DEEPEST = 500;

/**
 * Reads XML from its beginning to its end without keeping it, for parts of documents that may be large. A document type is refused: no
 * other entities than the five of XML are replaced.
 */
export function readXmlEvents(bytes: Uint8Array, { open, text, close }: XmlHandlers): void {
  let depth = 0;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        depth += 1;
        if (depth > DEEPEST) throw new Error('it is damaged');
        open(plain(name), attributes);
      },
      ontext: text,
      onclosetag: (name) => {
        depth -= 1;
        close(plain(name));
      },
      onprocessinginstruction: (name) => {
        if (name.startsWith('!')) throw new Error('it declares entities, which are never followed');
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  const decoder = new TextDecoder(encodingOf(bytes));
  for (let at = 0; at < bytes.length; at += CHUNK) {
    parser.write(decoder.decode(bytes.subarray(at, at + CHUNK), { stream: true }));
  }
  parser.end(decoder.decode());
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

function plain(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
