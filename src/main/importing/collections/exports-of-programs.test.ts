import { describe, expect, it } from 'vitest';
import { epubParts } from '../../../../tests/kit/format-files';
import { readAll } from '../../../../tests/kit/read-all';
import { zipOf } from '../../../../tests/kit/zip';

describe('files as programs give them out', () => {
  it('a mailbox whose dividing lines have no date, and words that begin like one', async () => {
    const mail = (subject: string, words: string): string =>
      `X-Mozilla-Status: 0001\nFrom: a@example.invalid\nSubject: ${subject}\nMIME-Version: 1.0\n\n${words}\n`;
    const mbox = `From - Fri May 03 08:00:00 2024\n${mail('One', 'At seven.\n\nFrom the quay in 2023 nobody waved.')}\nFrom \n${mail('Two', 'Late.')}\nFrom a@example.invalid\n${mail('Three', 'Home.')}`;
    const { pieces } = await readAll('Inbox', mbox);
    expect(pieces.map(({ article }) => [article?.title, article?.text])).toEqual([
      ['One', 'At seven.\n\nFrom the quay in 2023 nobody waved.'],
      ['Two', 'Late.'],
      ['Three', 'Home.'],
    ]);
  });

  it('messages whose letters were written byte by byte, beside a list of those who wrote', async () => {
    const json = String.raw`{"participants":[{"name":"Ina"},{"name":"Otto"}],"messages":[{"sender_name":"Otto V\u00c3\u00a9ll","timestamp_ms":1714716300000,"content":"I heard that two engines failed \u00e2\u0080\u0093 really."}]}`;
    const { pieces } = await readAll('message_1.json', json);
    expect(pieces.map(({ article }) => article)).toMatchObject([
      { text: 'I heard that two engines failed – really.', byline: 'Otto Véll', publishedOn: '2024-05-03' },
    ]);
  });

  it('the archive of a social network, and its days', async () => {
    const js =
      'window.YTD.tweets.part0 = [ {"tweet":{"id_str":"1","created_at":"Fri May 03 08:00:00 +0000 2024","full_text":"The ferry is late again."}} ]';
    const { pieces } = await readAll('tweets.js', js);
    expect(pieces.map(({ article }) => article)).toMatchObject([
      { text: 'The ferry is late again.', publishedOn: '2024-05-03' },
    ]);
  });

  it.each([
    [
      'a.nbib',
      '\nPMID- 38000001\nTI  - Ferries and sleep: a study of\n      the crews.\nAB  - The crews sleep too little.\nFAU - Roth, Ina\nDP  - 2024 May\nJT  - Journal of Sleep\n\nPMID- 38000002\nTI  - Another.\n',
      'Ferries and sleep: a study of the crews.',
      '2024-05',
    ],
    [
      'a.enw',
      '%0 Journal Article\n%A Roth, Ina\n%T Ferries of the north\n%D 2024\n%J Quay Review\n%X The crews sleep too little.\n\n%0 Book\n%A Roth, Ina\n%T Another.\n',
      'Ferries of the north',
      '2024',
    ],
  ])('a bibliography of PubMed or EndNote (%s)', async (name, content, title, publishedOn) => {
    const { pieces } = await readAll(name, content);
    expect(pieces.map(({ article }) => article)).toMatchObject([
      { title, publishedOn, byline: 'Ina Roth', text: expect.stringMatching(/\n\nThe crews sleep too little\.$/u) },
      { title: 'Another.' },
    ]);
  });

  it('a book whose notes have marks in the lines', async () => {
    const mark = '<p>It left<a epub:type="noteref" href="two.xhtml#n">1</a> late.</p>';
    const { pieces } = await readAll('a.epub', zipOf(epubParts('', mark)));
    expect(pieces[0]?.article?.text).toContain('It left[1] late.');
  });

  it('a book with its table of contents among its pages, and two who wrote it', async () => {
    const parts = epubParts().map(({ name, bytes }) => ({
      name,
      bytes: name.endsWith('.opf')
        ? Buffer.from(
            String(bytes).replace(
              '</metadata>',
              '<dc:creator>Ina Roth</dc:creator><dc:creator>Otto Véll</dc:creator><dc:creator opf:role="trl">T.</dc:creator></metadata>',
            ),
          )
        : bytes,
    }));
    const { pieces } = await readAll('a.epub', zipOf(parts));
    expect(pieces[0]?.article?.byline).toMatch(/Ina Roth, Otto Véll$/u);
  });
});
