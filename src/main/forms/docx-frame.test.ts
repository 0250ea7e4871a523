import { expect, it } from 'vitest';
import { exportView } from '#core/export/export-view';
import type { ExportView } from '#core/export/export-view';
import { keptDraft, keptOfArticle } from '#core/library/kept';
import { emptySummary, plainArticle } from '../../../tests/kit/plain-article';
import { openZip } from '../importing/archive/zip-entries';
import { docxOf } from './docx';
import { languageOf } from './docx-frame';

const AT = '2024-02-03T04:05:06.000Z';

/** What each part of a document holds. */
async function contentOf(view: ExportView): Promise<ReadonlyMap<string, string>> {
  const parts = new Map<string, string>();
  for await (const { name, inflate } of (await openZip(await docxOf(view))).members())
    parts.set(name, ((await inflate(10_000_000)) ?? '').toString());
  return parts;
}

/** The parts of the document of an article with one note. */
async function partsOf(language: string, text: string, markdown: string): Promise<(part: string) => string> {
  const { article } = plainArticle('a1', text);
  const input = {
    article: { ...article, title: `${text} & <b>`, language },
    summary: emptySummary('test'),
    reviews: [],
    notes: [{ id: 'n1', articleId: 'a1', markdown, createdAt: AT, updatedAt: AT }],
    kept: keptOfArticle(keptDraft(), 'a1'),
    tags: [],
    collections: [],
  };
  const [first, again] = [await contentOf(exportView(input)), await contentOf(exportView(input))];
  expect(again).toEqual(first);
  return (part) => first.get(part) ?? '';
}

it('holds the same for the same article, with its language, its title and the pages at the foot', async () => {
  const part = await partsOf('fr', 'Le pont est ouvert.', 'Une note.');
  const properties = part('docProps/core.xml');
  expect(properties).toContain('<dc:title>Le pont est ouvert. &amp; &lt;b&gt;</dc:title>');
  expect(properties).toContain('<dc:language>fr</dc:language>');
  expect(properties).not.toMatch(/created|Un-named/u);
  expect(part('word/styles.xml')).toContain('<w:lang w:val="fr"/>');
  const foot = part('word/footer1.xml');
  expect(foot).toMatch(/PAGE.*NUMPAGES/su);
});

it('sets Arabic from the right, its signs too, and never makes it lean', async () => {
  const part = await partsOf('ar', 'فُتح الجسر.', '- [x] *متى* فُتح؟ (gate 4)\n\n> لا أحد.');
  const body = part('word/document.xml');
  const runOf = (words: string): string => body.split('<w:r>').find((run) => run.includes(words)) ?? '';
  expect(runOf('فُتح الجسر.')).toContain('<w:rtl/>');
  expect(runOf('متى')).toMatch(/<w:b\/>.*<w:rtl\/>/u);
  expect(body).not.toContain('<w:i/>');
  const task = body.split('<w:p>').find((paragraph) => paragraph.includes('☑')) ?? '';
  expect(task).toContain('<w:bidi/>');
  expect(part('word/styles.xml')).toContain('<w:lang w:val="en" w:bidi="ar"/>');
});

/** The paragraph of a part that holds these words. */
const paragraphOf = (part: string, words: string): string =>
  part.split('<w:p>').find((paragraph) => paragraph.includes(words)) ?? '';

it('keeps headings with what they head, in the outline of the document', async () => {
  const part = await partsOf('en', 'The weir was shut.', '# Visit');
  for (const [level, name] of ['Heading1', 'Heading2', 'Heading3', 'Heading4'].entries()) {
    const style = part('word/styles.xml').split(`w:styleId="${name}"`)[1]?.split('</w:style>')[0] ?? '';
    expect(style).toContain('<w:keepNext/>');
    expect(style).toContain(`<w:outlineLvl w:val="${level}"/>`);
  }
  expect(paragraphOf(part('word/document.xml'), '>Visit<')).toContain('"Heading2"');
});

it('takes for each writing a typeface that Word has letters of', async () => {
  const part = await partsOf('zh-Hans', '水闸关闭。', '说明。');
  expect(part('word/styles.xml')).toContain('w:cs="Arial" w:eastAsia="Microsoft YaHei"');
  expect(part('word/styles.xml')).toContain('<w:lang w:val="en" w:eastAsia="zh-Hans"/>');
  // What is framed in English is checked as English.
  expect(paragraphOf(part('word/document.xml'), '>Notes<')).toContain('<w:lang w:val="en"/>');
});

it('sets a table of Arabic from the right, its numbers too, with the columns on their sides', async () => {
  const part = await partsOf('ar', 'أُغلق السد.', '| البوابة | العمق |\n|---|--:|\n| الغربية | 7.5 |');
  const body = part('word/document.xml');
  expect(body).toContain('<w:bidiVisual/>');
  expect(paragraphOf(body, '>البوابة<')).toMatch(/<w:b\/>/u);
  // Of a line from the right, what Word calls left is its right.
  expect(paragraphOf(body, '>7.5<')).toMatch(/<w:bidi\/>.*<w:jc w:val="left"\/>/u);
});

it('sets footnotes smaller, with a gap behind their numbers', async () => {
  const part = await partsOf('en', 'The weir was shut.', 'Why[^w]?\n\n[^w]: It leaked.');
  const note = paragraphOf(part('word/footnotes.xml'), '>It leaked.<');
  expect(note).toContain('<w:pStyle w:val="FootnoteText"/>');
  expect(note).toMatch(/<w:footnoteRef\/><\/w:r><w:r><w:t xml:space="preserve"> <\/w:t>/u);
});

it('names a language by the writing that Word asks it for', () => {
  expect(languageOf('zh-Hans')).toEqual({ language: { eastAsia: 'zh-Hans' } });
  expect(languageOf('ur')).toEqual({ language: { bidirectional: 'ur' } });
  expect(languageOf('und')).toEqual({});
});
