import { readXmlEvents } from '../formats/xml-events';

/** The strings that the cells of a workbook share, each in one piece whatever letters of it are bold; readings of East Asian words are none of it. */
export function sharedStrings(bytes: Uint8Array): readonly string[] {
  const strings: string[] = [];
  let parts: string[] = [];
  let isText = false;
  let phonetic = 0;
  readXmlEvents(bytes, {
    open: (name) => {
      if (name === 'si') parts = [];
      else if (name === 'rPh') phonetic += 1;
      isText = name === 't' && phonetic === 0;
    },
    text: (words) => {
      if (isText) parts.push(words);
    },
    close: (name) => {
      if (name === 'si') strings.push(unescaped(parts.join('')));
      else if (name === 'rPh') phonetic -= 1;
      isText = false;
    },
  });
  return strings;
}

/** Characters that XML may not hold are written as their number. */
export function unescaped(words: string): string {
  if (!words.includes('_x')) return words;
  return words.replaceAll(/_x(?<code>[0-9A-Fa-f]{4})_/gu, (_, code: string) => {
    const letter = String.fromCodePoint(Number.parseInt(code, 16));
    return letter === '\r' ? '\n' : letter;
  });
}
