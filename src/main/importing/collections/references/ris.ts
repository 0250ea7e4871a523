import type { RawText } from '../raw-text';
import { dateOf, spokenName } from './reference';
import type { Reference } from './reference';

const LINE = /^(?<tag>[A-Z][A-Z0-9]) {1,2}- ?(?<value>.*)$/u;

/** The entries of a RIS file; one that is not closed ends where the next begins. */
export function* risReferences({ raw, words, bytesOf }: RawText): Generator<Reference> {
  let number = 0;
  for (const { start, end } of entriesOf(raw)) {
    number += 1;
    yield referenceOf(`entry ${number}`, fieldsOf(words(raw.slice(start, end))), bytesOf(start, end));
  }
}

function* entriesOf(raw: string): Generator<{ readonly start: number; readonly end: number }> {
  let start = raw.startsWith('TY  -') ? 0 : raw.indexOf('\nTY  -') + 1;
  if (start === 0 && !raw.startsWith('TY')) return;
  while (start < raw.length) {
    const next = raw.indexOf('\nTY  -', start + 1);
    const end = next < 0 ? raw.length : next + 1;
    yield { start, end };
    start = end;
  }
}

/** The values by their tags; a line without a tag goes on with the value before it. */
function fieldsOf(entry: string): ReadonlyMap<string, readonly string[]> {
  const fields = new Map<string, string[]>();
  let last: string[] | null = null;
  for (const line of entry.split(/\r\n?|\n/u)) {
    const match = LINE.exec(line)?.groups;
    if (match?.['tag'] === 'ER') break;
    if (match) {
      last = fields.get(match['tag'] ?? '') ?? [];
      fields.set(match['tag'] ?? '', last);
      last.push(match['value']?.trim() ?? '');
    } else if (last && line.trim() !== '') last.push(`${last.pop() ?? ''}\n${line.trim()}`);
  }
  return fields;
}

function referenceOf(place: string, fields: ReadonlyMap<string, readonly string[]>, bytes: Uint8Array): Reference {
  const first = (...tags: readonly string[]): string | undefined =>
    tags.flatMap((tag) => fields.get(tag) ?? []).find((value) => value !== '');
  const all = (...tags: readonly string[]): readonly string[] =>
    tags.flatMap((tag) => fields.get(tag) ?? []).filter((value) => value !== '');
  const date = first('DA', 'PY', 'Y1');
  return {
    place,
    bytes,
    title: first('TI', 'T1', 'CT', 'BT'),
    authors: (all('AU').length > 0 ? all('AU') : all('A1', 'A2', 'ED')).map(spokenName),
    date: date && (dateOf(...date.split(/[/-]/u).filter((part) => part !== '')) ?? date),
    outlet: first('T2', 'JO', 'JF', 'JA', 'PB'),
    language: first('LA'),
    abstract: first('AB', 'N2'),
    notes: all('N1'),
    other: [
      ['DOI', first('DO')],
      ['URL', first('UR')],
      ['Keywords', all('KW').join(', ')],
      ['File', all('L1', 'L2').join(', ')],
    ],
  };
}
