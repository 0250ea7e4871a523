import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PDFDict, PDFName, PDFString } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { randomFrom } from '../bench/texts/random';
import { epubParts, mail, odtParts, page, part, pdf, wordParagraph, wordParts, WORDS } from '../kit/format-files';
import { readAll } from '../kit/read-all';
import { zipOf } from '../kit/zip';
import type { ZipEntry } from '../kit/zip';

/** What files would reach if anything in them were fetched: it counts. */
let connections = 0;
const server = createServer((_request, response) => response.end('leaked'));
server.on('connection', () => (connections += 1));
let origin = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  expect(connections).toBe(0);
});

async function textOf(name: string, content: string | Uint8Array): Promise<string> {
  const { pieces } = await readAll(name, content);
  return pieces.map(({ article, message }) => article?.text ?? `refused: ${message}`).join('\n');
}

const stillClean = (): void => {
  expect(({} as { readonly polluted?: unknown }).polluted).toBeUndefined();
  expect((globalThis as { readonly __xss?: unknown }).__xss).toBeUndefined();
};

describe('archives that mean harm', () => {
  const good = part('ok.txt', WORDS.first);
  const cases: readonly (readonly [string, readonly ZipEntry[], number])[] = [
    ['a name that climbs out', [part('../../x.txt', 'x'), good], 1],
    ['a name from the root', [part('/tmp/x.txt', 'x'), good], 1],
    ['a name with a drive', [part('C:\\x.txt', 'x'), good], 1],
    ['a name with backslashes that climbs out', [part('..\\..\\x.txt', 'x'), good], 1],
    ['a name with a zero byte', [part('a\0.txt', 'x'), good], 1],
    ['a link', [{ ...part('a.txt', '/etc/passwd'), mode: 0o120777 }, good], 1],
    ['a size that lies', [{ ...part('a.txt', 'x'.repeat(9_000)), size: 3 }, good], 1],
    ['a bomb', [part('a.txt', ' '.repeat(40 * 1024 * 1024)), good], 1],
    ['a bomb in a bomb', [{ name: 'a.zip', bytes: zipOf([part('b.txt', ' '.repeat(40 * 1024 * 1024))]) }, good], 1],
    ['the same name many times', Array.from({ length: 50 }, () => good), 50],
  ];

  it.each(cases)('%s', async (_what, entries, expected) => {
    const { pieces } = await readAll('a.zip', zipOf(entries));
    expect(pieces.filter(({ article }) => article !== null)).toHaveLength(expected);
    for (const { article, message } of pieces) {
      expect(article?.text ?? WORDS.first).toBe(WORDS.first);
      expect(article !== null || message.includes('a.zip') || message.includes('b.txt')).toBe(true);
    }
  });

  it.each([
    ['a Word document', 'a.docx', [...wordParts(), part('word/styles.xml', ' '.repeat(40 * 1024 * 1024))]],
    ['an OpenDocument text', 'a.odt', odtParts('', 'x'.repeat(40 * 1024 * 1024))],
    ['a book', 'a.epub', [...epubParts(), part('OEBPS/three.xhtml', ' '.repeat(40 * 1024 * 1024))]],
    [
      'a Word document that lies about it',
      'a.docx',
      [...wordParts(), { ...part('word/styles.xml', ' '.repeat(9_000)), size: 3 }],
    ],
  ])('%s that grows beyond all measure is refused while it does', async (_what, name, parts) => {
    const text = await textOf(name, zipOf(parts));
    expect(text).toMatch(/^refused: .*(?:MB when it is unpacked; that is the limit|damaged or was cut off)/u);
  });

  it('200 that are harmed at random end with texts or reasons', async () => {
    const bytes = zipOf([good, part('b.md', WORDS.second), { name: 'c.zip', bytes: zipOf([good]) }]);
    for (let seed = 0; seed < 200; seed += 1) {
      const random = randomFrom(seed);
      const harmed = Buffer.from(bytes);
      for (let times = 0; times < 1 + (seed % 6); times += 1) harmed[random.int(harmed.length)] = random.int(256);
      const { pieces } = await readAll(
        'a.zip',
        seed % 7 === 0 ? harmed.subarray(0, random.int(harmed.length)) : harmed,
      );
      expect(pieces.length).toBeGreaterThan(0);
    }
  });
});

describe('entities in XML', () => {
  const secret = 'root:';
  const doctype = (entity: string): string => `<!DOCTYPE a [${entity}]>`;
  const outside = (): string => doctype(`<!ENTITY x SYSTEM "${origin}/x">`);
  const file = doctype('<!ENTITY x SYSTEM "file:///etc/passwd">');
  const laughs = doctype(
    `<!ENTITY a "ha ha ha ha ha ha ha ha ha ha">${'bcdefghij'
      .split('')
      .map((name, index) => `<!ENTITY ${name} "${`&${'abcdefghi'[index] ?? ''};`.repeat(10)}">`)
      .join('')}<!ENTITY x "&j;">`,
  );
  const parameter = (): string => doctype(`<!ENTITY % p SYSTEM "${origin}/p"> %p;`);

  it.each([
    ['a file, in a Word document', 'a.docx', () => zipOf(wordParts(wordParagraph('&x;'), file))],
    ['an address, in a Word document', 'a.docx', () => zipOf(wordParts(wordParagraph('&x;'), outside()))],
    ['an address, in an OpenDocument text', 'a.odt', () => zipOf(odtParts(outside(), '&x;'))],
    ['a thousand million laughs, in an OpenDocument text', 'a.odt', () => zipOf(odtParts(laughs, '&x;'))],
    ['an address, in a book', 'a.epub', () => zipOf(epubParts(outside()))],
    ['a parameter, in a book', 'a.epub', () => zipOf(epubParts(parameter(), '&x;'))],
    ['a file, in plain XML', 'a.xml', () => Buffer.from(`<?xml version="1.0"?>${file}<a>&x;</a>`)],
    ['a thousand million laughs, in plain XML', 'a.xml', () => Buffer.from(`<?xml version="1.0"?>${laughs}<a>&x;</a>`)],
    [
      'an address, in a Word document in XML',
      'a.xml',
      () =>
        Buffer.from(
          `<?xml version="1.0"?>${outside()}<w:wordDocument xmlns:w="w"><w:body>${wordParagraph('&x;')}</w:body></w:wordDocument>`,
        ),
    ],
    [
      'an address, in a flat OpenDocument text',
      'a.fodt',
      () =>
        Buffer.from(
          `<?xml version="1.0"?>${outside()}<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"><office:body><office:text>&x;</office:text></office:body></office:document>`,
        ),
    ],
  ])('that name %s are never followed', async (_what, name, bytes) => {
    const text = await textOf(name, bytes());
    expect(text).toContain('refused: ');
    expect(text).not.toContain(secret);
    expect(text).not.toContain('leaked');
    expect(text.length).toBeLessThan(1_000);
  });
});

describe('front matter and JSON', () => {
  const frontMatters = [
    '---js\n{ title: (globalThis.__xss = 1, "x") }\n---',
    '---javascript\nmodule.exports = (globalThis.__xss = 1)\n---',
    '---\ntitle: !!js/function "function () { globalThis.__xss = 1 }"\n---',
    '---\ntitle: !!js/undefined ""\n---',
    '---\ntitle: !<tag:yaml.org,2002:js/regexp> /a/\n---',
    '---\n__proto__: { polluted: yes }\ntitle: A\n---',
    '---\n__proto__:\n  polluted: yes\ntitle: A\n---',
    '---\nconstructor:\n  prototype:\n    polluted: yes\ntitle: A\n---',
    '---\n"__proto__": [polluted]\ntitle: A\n---',
    '---\n? __proto__\n: polluted\ntitle: A\n---',
    '---\n<<: { polluted: yes }\ntitle: A\n---',
    `---\na: &a [x, x, x, x, x, x, x, x, x]\n${'bcdefghi'
      .split('')
      .map((name, index) => `${name}: &${name} [${`*${'abcdefgh'[index] ?? ''}, `.repeat(9)}]`)
      .join('\n')}\n---`,
    `---\ntitle: ${'['.repeat(5_000)}\n---`,
    `---\ntitle: ${'{a: '.repeat(5_000)}\n---`,
    `---\n${'  a:\n'.repeat(3_000)}\n---`,
    '---\ntitle: "\\x00\\u202e"\n---',
    '---\ntitle: *nobody\n---',
    '---\ntitle: A\ntitle: B\n---',
    '---\n%YAML 9.9\ntitle: A\n---',
    '---\ntitle: |\n  many\n  lines\ndate: 2024-13-45\n---',
  ];

  it.each(frontMatters)('runs and inherits nothing: %j', async (frontMatter) => {
    const { pieces } = await readAll('a.md', `${frontMatter}\n\n${WORDS.first}\n`);
    expect(pieces[0]?.article?.text).toContain(WORDS.first);
    expect(pieces[0]?.article?.title.length).toBeLessThan(500);
    stillClean();
  });

  it.each([
    '[{"__proto__":{"polluted":1},"body":"A text."}]',
    '[{"constructor":{"prototype":{"polluted":1}},"body":"A text."}]',
    '{"__proto__":{"polluted":1},"body":"A text."}',
    '{"body":"A text.","toString":"x","hasOwnProperty":"y"}',
    '{"articles":[{"body":"A text.","__proto__":"x"}],"__proto__":{"polluted":1}}',
    '{"__proto__":[{"body":"A text.","polluted":1}]}',
    '[{"body":"A text.","author":{"__proto__":{"name":"x"}}}]',
    '[{"type":"book","title":"A text.","author":[{"family":"x","__proto__":{"polluted":1}}]}]',
    '[{"body":"A text.","body":"A text."}]',
    '[{"body":["A text."],"__defineGetter__":"x","valueOf":1}]',
  ])('inherits nothing: %s', async (json) => {
    const { collection, pieces } = await readAll('a.json', json);
    expect(pieces.map(({ article }) => article?.text).join('')).toContain('A text.');
    expect((collection?.columns?.map ?? {}).constructor).toBe(Object);
    stillClean();
  });
});

describe('formulas in tables', () => {
  it('come in as they are written, character by character', async () => {
    const cells = [
      '=1+1',
      '+1',
      '-1',
      '@SUM(A1)',
      "=cmd|' /C calc'!A0",
      '\tx=1',
      '=HYPERLINK("http://example.invalid")',
    ];
    const csv = ['title,body', ...cells.map((cell, index) => `${index},"${cell.replaceAll('"', '""')}"`)].join('\r\n');
    const { pieces } = await readAll('a.csv', csv);
    expect(pieces.map(({ article }) => article?.text)).toEqual(cells.map((cell) => cell.trim()));
  });
});

describe('scripts and what is to be fetched', () => {
  const harm = (): string =>
    `<script>globalThis.__xss = 1</script><script src="${origin}/s.js"></script><img src="${origin}/i.png" onerror="globalThis.__xss = 1">` +
    `<img srcset="${origin}/i2.png 2x"><link rel="stylesheet" href="${origin}/c.css"><link rel="prefetch" href="${origin}/p"><style>@import "${origin}/d.css"; p { background: url(${origin}/b.png) }</style>` +
    `<iframe src="${origin}/f"></iframe><object data="${origin}/o"></object><svg onload="globalThis.__xss = 1"><script>globalThis.__xss = 1</script></svg>` +
    `<meta http-equiv="refresh" content="0; url=${origin}/r"><base href="${origin}/"><form action="${origin}/a"><input onfocus="globalThis.__xss = 1" autofocus></form>` +
    `<video poster="${origin}/v.png"><source src="${origin}/v"></video><a href="javascript:globalThis.__xss = 1" ping="${origin}/ping">here</a><math><mi xlink:href="javascript:alert(1)">m</mi></math>`;

  it.each([
    ['a web page', 'a.html', () => page(harm(), harm())],
    [
      'a page saved in one file',
      'a.mhtml',
      () =>
        `From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${page(harm(), harm())}`,
    ],
    ['a mail', 'a.eml', () => mail(harm())],
    ['a book', 'a.epub', () => zipOf(epubParts('', harm()))],
    [
      'a Word document',
      'a.docx',
      () =>
        zipOf([
          ...wordParts(),
          part(
            'word/_rels/document.xml.rels',
            `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="${origin}/i.png" TargetMode="External"/><Relationship Id="r8" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="${origin}/t.dotm" TargetMode="External"/></Relationships>`,
          ),
        ]),
    ],
    [
      'an OpenDocument text',
      'a.odt',
      () =>
        zipOf(
          odtParts(
            '',
            `<draw:frame xmlns:draw="d" xmlns:xlink="x"><draw:image xlink:href="${origin}/i.png"/></draw:frame><office:scripts><text:script>globalThis.__xss = 1</text:script></office:scripts><text:a xlink:href="javascript:globalThis.__xss = 1">here</text:a>`,
          ),
        ),
    ],
    [
      'an RTF document',
      'a.rtf',
      () =>
        `{\\rtf1\\ansi ${WORDS.first}\\par {\\field{\\*\\fldinst INCLUDEPICTURE "${origin}/i.png" }{\\fldrslt here}}{\\object\\objautlink{\\*\\objdata globalThis.__xss}}{\\*\\template ${origin}/t.dot}}`,
    ],
    [
      'a table',
      'a.csv',
      () =>
        `title,body\n"<script>globalThis.__xss = 1</script>","<p>${WORDS.first}</p>${harm().replaceAll('"', '""')}"\n`,
    ],
    [
      'plain XML',
      'a.xml',
      () =>
        `<?xml version="1.0"?><?xml-stylesheet href="${origin}/s.xsl" type="text/xsl"?><a xmlns:xi="http://www.w3.org/2001/XInclude"><xi:include href="${origin}/x.xml"/><p>${WORDS.first}</p></a>`,
    ],
  ])('in %s are neither run nor fetched, and no part of its words', async (_what, name, content) => {
    const text = await textOf(name, content());
    expect(text).toContain('quay of Velmar');
    expect(text).not.toMatch(/globalThis|onerror|@import|<script|<img|javascript:/u);
    stillClean();
  });

  it('in Markdown stay words that are shown, and nothing is run', async () => {
    const text = await textOf(
      'a.md',
      `# A\n\n${WORDS.first}\n\n<script>globalThis.__xss = 1</script>\n![i](${origin}/i.png)\n`,
    );
    expect(text).toContain('<script>globalThis.__xss = 1</script>');
    stillClean();
  });

  it('in a PDF document are not run', async () => {
    const bytes = await pdf((document) => {
      document.addJavaScript('main', 'globalThis.__xss = 1; app.launchURL("http://example.invalid");');
      const action = PDFDict.withContext(document.context);
      action.set(PDFName.of('S'), PDFName.of('URI'));
      action.set(PDFName.of('URI'), PDFString.of(`${origin}/u`));
      document.catalog.set(PDFName.of('OpenAction'), action);
    });
    expect(await textOf('a.pdf', bytes)).toContain('quay of Velmar');
    stillClean();
  });
});
