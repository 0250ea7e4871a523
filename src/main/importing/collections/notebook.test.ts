import { expect, it } from 'vitest';
import { readAll } from '../../../../tests/kit/read-all';

const RESOURCE = '<resource><data encoding="base64">PICTURE</data><resource-attributes/></resource>';
const noteOf = (words: string, after: string): string =>
  `<note><title>Ferry</title><content><![CDATA[<en-note>${words}</en-note>]]></content>${after}</note>`;
const enex = (...notes: readonly string[]): string => `<?xml version="1.0"?>\n<en-export>${notes.join('')}</en-export>`;

it('a note is kept whole but for what is attached: its day and its author stay, wherever they stand', async () => {
  const after = `<created>20240503T080000Z</created>${RESOURCE}<note-attributes><author>Ina Roth</author></note-attributes>${RESOURCE}`;
  const { pieces } = await readAll('notes.enex', enex(noteOf('The ferry left.', after)));
  expect(pieces[0]?.article).toMatchObject({ byline: 'Ina Roth', source: { writtenOn: '2024-05-03' } });
  const kept = Buffer.from(pieces[0]?.bytes ?? '').toString();
  expect(kept).not.toContain('PICTURE');
  const again = await readAll('note.enex', kept);
  expect(again.pieces[0]?.article).toMatchObject({
    text: 'The ferry left.',
    byline: 'Ina Roth',
    source: { writtenOn: '2024-05-03' },
  });
});

it('a note that was cut off within a picture keeps its words', async () => {
  const cut = enex(noteOf('The ferry left.', RESOURCE)).split('</data>', 1)[0] ?? '';
  const { pieces } = await readAll('notes.enex', cut);
  expect(pieces.map(({ article }) => article?.text)).toEqual(['The ferry left.']);
  expect(Buffer.from(pieces[0]?.bytes ?? '').toString()).not.toContain('PICTURE');
});

it('a note above the limit of a file is left out and told, whatever is attached to the others', async () => {
  const long = noteOf('It rained. '.repeat(300), '');
  const short = noteOf('The ferry left.', RESOURCE.replace('PICTURE', 'PICTURE'.repeat(1000)));
  const { pieces } = await readAll('notes.enex', enex(long, short), { limits: { fileBytes: 2048 } });
  expect(pieces.map(({ code }) => code)).toEqual(['too-large', null]);
  expect(pieces[0]?.message).toBe('Note 1 of notes.enex is more than 2 KB; that is the limit.');
});

it('encrypted words that are not closed cost no more time the more there are', async () => {
  const open = `The ferry left.<!-- ${'<en-crypt>'.repeat(200_000)} -->`;
  const before = process.cpuUsage();
  const { pieces } = await readAll('notes.enex', enex(noteOf(open, '')));
  expect(pieces).toHaveLength(1);
  expect(process.cpuUsage(before).user).toBeLessThan(20_000_000);
});
