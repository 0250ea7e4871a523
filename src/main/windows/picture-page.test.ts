import { describe, expect, it } from 'vitest';
import type { PictureNode, WindowPicture } from '#shared/ipc/window-picture';
import { picturePage } from './picture-page';

const HTML = `<!doctype html>
<html lang="en">
  <head>
    <script type="module" crossorigin src="./assets/index-A1.js"></script>
    <link rel="modulepreload" crossorigin href="./assets/other.js">
    <link rel="stylesheet" crossorigin href="./assets/index.css">
  </head>
  <body>
    <div id="root"></div>
  </body>
</html>
`;

const element = (depth: number, tag: 'div' | 'p' | 'input', more: Partial<PictureNode> = {}): PictureNode => ({
  depth,
  tag,
  attributes: {},
  style: {},
  ...more,
});
const pictureOf = (...nodes: readonly PictureNode[]): WindowPicture => {
  return { lang: 'ar', dir: 'rtl', width: 1200, height: 800, fonts: ['inter-latin.woff2'], nodes };
};

describe('picturePage', () => {
  it('puts the picture over the root, out of reach, and has the code come after it', () => {
    const nodes = [element(0, 'div'), element(1, 'input'), element(1, 'p'), { depth: 2, text: 'One' }, element(0, 'p')];
    const page = picturePage(HTML, pictureOf(...nodes), 'dark');
    expect(page?.html).toContain('<html lang="ar" dir="rtl" data-theme="dark">');
    expect(page?.html).toContain('<div id="root"></div>');
    expect(page?.html).toContain(
      '<div id="kept" aria-hidden="true" inert data-code="./assets/index-A1.js ./assets/other.js"><div><input><p>One</p></div><p></p></div>',
    );
    expect(page?.html.match(/<script[^>]*>/gu)).toEqual(['<script type="module" crossorigin src="./assets/gate.js">']);
    expect(page?.html).not.toMatch(/modulepreload|<link[^>]*\.js/u);
    expect(page?.html).toMatch(/<link rel="preload" as="font"[^>]* href=".\/assets\/inter-latin.woff2">/u);
  });

  it('gives the styles of elements in a sheet, and shows nothing in a page of another size', () => {
    const page = picturePage(
      HTML,
      pictureOf(element(0, 'div', { style: { height: '40px', flex: '1 1 0px' } })),
      'light',
    );
    expect(page?.html).toContain('<div data-kept="0">');
    expect(page?.css).toContain('#kept [data-kept="0"] { height: 40px; flex: 1 1 0px }');
    expect(page?.css).toMatch(/^@media not all and \(min-width: 1200px\).*\{ #kept \{ display: none \} \}/u);
  });

  it('has markup in words and attributes stay words', () => {
    const hostile = `</div></script><script>x</script><img src=x onerror="x"> $& $'`;
    const attributes = { 'aria-label': hostile };
    const page = picturePage(HTML, pictureOf(element(0, 'p', { attributes }), { depth: 1, text: hostile }), 'light');
    const words = `&lt;/div&gt;&lt;/script&gt;&lt;script&gt;x&lt;/script&gt;&lt;img src=x onerror=&quot;x&quot;&gt; $&amp; $'`;
    expect(page?.html).toContain(`<p aria-label="${words}">${words}</p>`);
    expect(page?.html.match(/<script/gu)).toHaveLength(1);
  });

  it('has nothing to say to a page that is built otherwise', () => {
    expect(picturePage('<html></html>', pictureOf(element(0, 'p')), 'light')).toBeNull();
  });
});
