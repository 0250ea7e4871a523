import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { encodingChoices } from './encoding-choices';
import { KNOWN_ENCODINGS } from './known-encodings';
import { readAs } from './read-as';

const RUSSIAN =
  'Notes of a survey.\nСовет города собрался во вторник, чтобы обсудить новый мост через реку и стоимость его ремонта.\n';

describe('encodingChoices', () => {
  it('knows a decoder for each encoding it offers', () => {
    const ascii = Buffer.from('plain');
    const unread = KNOWN_ENCODINGS.filter(({ encoding }) => readAs(ascii, encoding) === null);
    expect(unread).toEqual([]);
    expect(new Set(KNOWN_ENCODINGS.map(({ encoding }) => encoding)).size).toBe(KNOWN_ENCODINGS.length);
  });

  it('lists the likely ones first, with the words by which a person tells them', () => {
    const { likely, others } = encodingChoices(iconv.encode(RUSSIAN, 'koi8-r'), 'windows-1252');
    const [first] = likely;
    expect(first).toMatchObject({ encoding: 'koi8-r', script: 'cyrillic', damaged: 0 });
    expect(first?.confidence).toBeGreaterThan(0.3);
    expect(first?.sample).toContain('Совет города');
    expect(likely.map(({ encoding }) => encoding)).toContain('windows-1252');
    const both = [...likely, ...others].map(({ encoding }) => encoding);
    expect(new Set(both).size).toBe(both.length);
    expect(others.find(({ encoding }) => encoding === 'utf-8')?.damaged).toBeGreaterThan(0);
  });

  it('says that UTF-8 is certain where the bytes prove it, and shows a late letter', () => {
    const late = `${'A plain line of a long report.\n'.repeat(2_000)}Die Straße ist gesperrt.\n`;
    const { likely } = encodingChoices(Buffer.from(late), 'utf-8');
    expect(likely[0]).toMatchObject({ encoding: 'utf-8', confidence: 1 });
    expect(likely[0]?.sample).toContain('Straße');
  });

  it('shows letters of two bytes whole', () => {
    const bytes = iconv.encode('Bericht über die Brücke\nund mehr', 'utf-16le');
    const { likely } = encodingChoices(bytes, 'utf-16le');
    expect(likely.find(({ encoding }) => encoding === 'utf-16le')?.sample).toContain('über die Brücke');
  });
});
