import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { canCheckPdf, checkPdf } from './fixtures/pdf';
import { ROOT } from './fixtures/launch';
import { expect, test } from './fixtures/test';
import { sidelight } from './pages/command-line';

test.skip(!canCheckPdf(), 'checking a PDF needs qpdf and poppler-utils, which could not be had here');

/** Titles that a file could stumble over: marks of the format itself, signs beyond the first plane, letters from right to left. */
const TITLES = [
  'Brackets (and) \\ more ) << /Name >> %EOF',
  'الجسر (الجديد) 🌉 河上的新桥',
  `${'Very long '.repeat(40)}title`,
];

test('qpdf and poppler find no fault in dossiers, briefs and reports, whatever the titles', async ({
  filesFolder,
  dataFolder,
}) => {
  test.setTimeout(300_000);
  const texts = TITLES.map((title, index) => {
    const words = `“The bridge (new) \\ stands,” said Ruth Vale on 4 May 2021. 🌉 ${'It is long. '.repeat(200 * index)}`;
    return [join(dataFolder, `odd-${index}.txt`), `${title}\n\n${words}\n`] as const;
  });
  for (const [path, text] of texts) await writeFile(path, text);
  const library = join(dataFolder, 'library');
  const paths = [join(ROOT, 'resources', 'samples'), ...texts.map(([path]) => path)];
  const imported = await sidelight(['import', '--library', library, ...paths], dataFolder);
  expect(imported).toMatchObject({ status: 0 });
  const sizes = { a4: /A4/u, letter: /612 x 792/u };
  for (const [template, paper] of [
    ['dossier', 'a4'],
    ['brief', 'letter'],
    ['report', 'letter'],
  ] as const) {
    const out = join(filesFolder, template);
    const args = ['--format', 'pdf', '--template', template, '--paper', paper, '--out', out];
    expect(await sidelight(['export', '--library', library, ...args], dataFolder)).toMatchObject({
      status: 0,
      errors: '',
    });
    const names = await readdir(out);
    expect(names).toHaveLength(template === 'report' ? 1 : 9);
    for (const name of names) {
      const { info, fonts } = checkPdf(join(out, name));
      expect(info).toMatchObject({
        JavaScript: 'no',
        Encrypted: 'no',
        Form: 'none',
        Tagged: 'yes',
        'Metadata Stream': 'yes',
        'PDF version': expect.any(String),
      });
      expect(info['Title']).not.toBe('');
      expect(info['Page size']).toMatch(sizes[paper]);
      // Without its letters a typeface can be looked at, but nothing in it found or copied.
      expect(fonts.filter(({ isEmbedded, hasLetters }) => !isEmbedded || !hasLetters)).toEqual([]);
      expect(fonts.length).toBeGreaterThan(0);
    }
  }
});
