import { Document, Packer } from 'docx';
import mammoth from 'mammoth';
import { expect, it } from 'vitest';
import { reportWords } from '#core/report/words/report-languages';
import { noteSetter } from './docx-notes';

/** What another reader makes of notes, as HTML. */
async function readBack(...notes: readonly string[]): Promise<string> {
  const setter = noteSetter(reportWords());
  const children = notes.flatMap((note) => setter.blocksOf(note));
  const document = new Document({
    numbering: setter.numbering(),
    footnotes: setter.footnotes,
    sections: [{ children }],
  });
  const { value } = await mammoth.convertToHtml({ buffer: await Packer.toBuffer(document) });
  return value.replaceAll(/ id="[^"]*"/gu, '');
}

it('sets headings, emphasis and code as Word has them', async () => {
  const html = await readBack('# Plan\n\nA **firm** and *soft* ~~old~~ `x < y` &amp; R&D \\*star\\*\nnext line');
  expect(html).toContain('<h2>Plan</h2>');
  expect(html).toContain(
    'A <strong>firm</strong> and <em>soft</em> <s>old</s> x &lt; y &amp; R&amp;D *star*<br />next line',
  );
});

it('sets headings one below another, also where a note leaves a level out', async () => {
  const html = await readBack('## Aim\n\n#### Means\n\n## End');
  expect(html).toContain('<h2>Aim</h2><h3>Means</h3><h2>End</h2>');
});

it('sets lists within lists, and lets each numbered one begin where it says', async () => {
  const html = await readBack('- one\n  1. inner\n- two\n\n  more\n\n5. five\n6. six\n\n- [x] done\n- [ ] open');
  expect(html).toContain('<ul><li>one');
  expect(html).toContain('<ol><li>inner');
  expect(html).toMatch(/<ol><li>five<\/li><li>six<\/li><\/ol>/u);
  // The box is the mark of a task.
  expect(html).toContain('<p>☑ done</p>');
  expect(html).toContain('☐ open');
  expect(html).toContain('more');
});

it('sets the words of links between notes', async () => {
  expect(await readBack('See [[River gauge|the gauge]] and [[Ana]].')).toContain('See the gauge and Ana.');
});

it('sets tables and quotations', async () => {
  const html = await readBack('| a | b |\n|---|--:|\n| 1 | **2** |\n\n> It *held*.');
  expect(html).toContain('<thead><tr><th>');
  expect(html).toContain('<td><p>1</p></td><td><p><strong>2</strong></p></td>');
  expect(html).toMatch(/It <\/em>|<em>It held\.<\/em>/u);
});

it('makes links of addresses a person may follow, and of no others', async () => {
  const html = await readBack('[site](https://example.org/a) [bad](javascript:alert) ![x](https://example.org/x.png)');
  expect(html).toContain('<a href="https://example.org/a">site</a> bad [x: https://example.org/x.png]');
});

it('sets footnotes as Word has them, numbered through all notes', async () => {
  const html = await readBack('First[^a] and again[^a].\n\n[^a]: The *log*.', 'Second[^a], lost[^b].\n\n[^a]: Other.');
  expect(html.match(/<sup>/gu)).toHaveLength(3);
  expect(html).toContain('The <em>log</em>.');
  expect(html).toContain('Other.');
  expect(html).toContain('lost[^b]');
});

it('sets a note of thousands of quotations or lists in one another', async () => {
  for (const mark of ['>', '- ']) expect(await readBack(`${mark.repeat(3000)}deep below`)).toContain('deep below');
});

it('shows as it was typed what Word has nothing for', async () => {
  expect(await readBack('<div>\nraw\n</div>\n\nA <b>bold</b> [[Ruth Vale]]')).toContain(
    '&lt;b&gt;bold&lt;/b&gt; Ruth Vale',
  );
});
