// @vitest-environment jsdom
// DOMPurify is sound only on a DOM that parses as browsers do: jsdom does, happy-dom does not.

import { describe, expect, it } from 'vitest';
import { renderMarkdown } from './markdown';
import type { Picture } from './markdown';

/** Ways to smuggle script, style or a request into a note. */
const ATTACKS = [
  '<script>window.__xss = 1</script>',
  '<img src=x onerror="window.__xss=1">',
  '<svg onload="window.__xss=1"><script>window.__xss=1</script></svg>',
  '<svg><style><img src=x onerror=window.__xss=1></style></svg>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--><img src=x onerror=window.__xss=1>">',
  '<math><mi//xlink:href="data:x,<script>window.__xss=1</script>">',
  '<iframe src="javascript:window.__xss=1"></iframe>',
  '<iframe srcdoc="<script>parent.__xss=1</script>"></iframe>',
  '<object data="data:text/html,<script>window.__xss=1</script>"></object>',
  '<embed src="data:image/svg+xml,<svg onload=window.__xss=1>">',
  '<a href="javascript:window.__xss=1">click</a>',
  '<a href=" &#14; javascript:window.__xss=1">click</a>',
  '<a href="data:text/html,<script>window.__xss=1</script>">click</a>',
  '<a href="https://example.org" onclick="window.__xss=1" ping="https://example.org/ping">click</a>',
  '[click](javascript:window.__xss=1)',
  '[click](JaVaScRiPt:window.__xss=1)',
  '[click](java&#115;cript:window.__xss=1)',
  '[click](data:text/html;base64,PHNjcmlwdD4=)',
  '[click](vbscript:msgbox)',
  '[click](file:///etc/passwd)',
  '<javascript:window.__xss=1>',
  '![pixel](https://example.org/pixel.png)',
  '![x](x" onerror="window.__xss=1)',
  '![<img src=x onerror=window.__xss=1>](y)',
  '<img srcset="https://example.org/a.png 1x">',
  '<picture><source srcset="https://example.org/a.png"></picture>',
  '<video src="https://example.org/a.mp4" autoplay></video>',
  '<audio src="https://example.org/a.mp3" autoplay></audio>',
  '<link rel="stylesheet" href="https://example.org/a.css">',
  '<link rel="dns-prefetch" href="//example.org">',
  '<style>@import url(https://example.org/a.css);</style>',
  '<p style="background:url(https://example.org/a.png)">text</p>',
  '<table background="https://example.org/a.png"><tr><td>cell</td></tr></table>',
  '<body onload="window.__xss=1" background="https://example.org/a.png">',
  '<meta http-equiv="refresh" content="0;url=https://example.org">',
  '<base href="https://example.org/">',
  '<form action="https://example.org"><input name=x autofocus onfocus="window.__xss=1"><button>go</button></form>',
  '<details open ontoggle="window.__xss=1">text</details>',
  '<textarea autofocus onfocus="window.__xss=1"></textarea>',
  '<template><img src=x onerror="window.__xss=1"></template>',
  '<noscript><p title="</noscript><img src=x onerror=window.__xss=1>"></noscript>',
  '<p id="root" name="root" class="toast">text</p>',
  '<form id="document"><input name="cookie"></form>',
  '<custom-element onclick="window.__xss=1">text</custom-element>',
  '```html\n<img src=x onerror="window.__xss=1">\n```',
  '`<img src=x onerror=window.__xss=1>`',
  '```"><img src=x onerror=window.__xss=1>\ncode\n```',
  '<scr<script>ipt>window.__xss=1</scr</script>ipt>',
  '<<script>window.__xss=1//<</script>',
  '<p\u0000 onclick="window.__xss=1">text',
  '<xmp><img src=x onerror=window.__xss=1></xmp>',
  '<a xlink:href="javascript:window.__xss=1">x</a>',
  '<marquee onstart="window.__xss=1">x</marquee>',
];

const ALLOWED_ATTRIBUTES = new Set(['dir', 'class', 'start', 'align']);
const ALLOWED_CLASSES = new Set(['link', 'link-address']);
const HARMFUL =
  'script, style, svg, math, img, picture, source, video, audio, iframe, object, embed, link, meta, base, form, input, ' +
  'button, textarea, template, details, a, [id], [name], [href], [src], [srcset], [style], [background]';

function parse(html: string): HTMLElement {
  const holder = document.createElement('div');
  holder.innerHTML = html;
  return holder;
}

describe('renderMarkdown', () => {
  it.each(ATTACKS)('leaves nothing that runs, styles or fetches: %s', (attack) => {
    const holder = parse(renderMarkdown(`before\n\n${attack}\n\nafter`));
    expect([...holder.querySelectorAll(HARMFUL)].map((element) => element.outerHTML)).toEqual([]);
    for (const element of holder.querySelectorAll('*')) {
      for (const { name, value } of element.attributes) {
        expect(ALLOWED_ATTRIBUTES.has(name), `${name}="${value}"`).toBe(true);
        if (name === 'class') expect(ALLOWED_CLASSES.has(value)).toBe(true);
      }
    }
    expect(holder.textContent).toContain('before');
    expect('__xss' in window).toBe(false);
  });

  it('keeps what a note is made of', () => {
    const html = renderMarkdown(
      '# Head\n\nSome **bold**, *slanted* and `code`.\n\n- one\n- two\n\n> quoted\n\n3. three',
    );
    const holder = parse(html);
    for (const tag of ['h3[data-level="1"]', 'strong', 'em', 'code', 'ul > li', 'blockquote', 'ol[start="3"]']) {
      expect(holder.querySelector(tag), tag).not.toBeNull();
    }
  });

  it('sets headings below that of the notes and one below another, whatever their level', () => {
    const holder = parse(renderMarkdown('# One *two*\n\n## Three\n\n##### Five\n\n###### Six\n\nSetext\n==='));
    const headings = [...holder.querySelectorAll('h1, h2, h3, h4, h5, h6')];
    expect(headings.map(({ localName, textContent }) => `${localName} ${textContent}`)).toEqual([
      'h3 One two',
      'h4 Three',
      'h5 Five',
      'h6 Six',
      'h3 Setext',
    ]);
    expect(headings.map((each) => each.getAttribute('data-level'))).toEqual(['1', '2', '5', '6', '1']);
  });

  it('keeps tables and task lists', () => {
    const holder = parse(renderMarkdown('| a | b |\n|---|--:|\n| 1 | 2 |\n\n- [x] done\n- [ ] open'));
    expect(holder.querySelectorAll('td')).toHaveLength(2);
    expect(holder.textContent).toContain('[x] done');
    expect(holder.textContent).toContain('[ ] open');
  });

  it('draws tasks as boxes that say what they are and which they are', () => {
    const holder = parse(renderMarkdown('- [x] done\n- [ ] open\n\n  - [ ] *within*', 'boxes'));
    const boxes = [...holder.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
    expect(boxes.map((box) => [box.checked, box.dataset['task'], box.disabled])).toEqual([
      [true, '0', false],
      [false, '1', false],
      [false, '2', false],
    ]);
    expect(boxes[0]?.getAttribute('aria-label')).toBe('done');
    const fixed = parse(renderMarkdown('- [ ] open', 'fixed-boxes'));
    expect(fixed.querySelector('input')?.disabled).toBe(true);
    expect(parse(renderMarkdown('<input type="checkbox" autofocus> raw', 'boxes')).querySelector('input')).toBeNull();
  });

  it('shows a note of thousands of quotations in one another', () => {
    expect(renderMarkdown(`${'>'.repeat(3000)} deep below`)).toContain('deep below');
  });

  it('shows footnotes that nothing refers to as they were typed', () => {
    const html = renderMarkdown('Said.\n\n[^log]: word\n\n[^other]: two *words*');
    expect(html).toContain('[^log]:');
    expect(html).toContain('word');
    expect(html).toContain('two <em>words</em>');
  });

  it('numbers footnotes and lists them at the end, without links', () => {
    const holder = parse(renderMarkdown('It rose[^1].\n\n[^1]: By the **gauge**.'));
    expect(holder.querySelector('sup')?.textContent).toBe('1');
    expect(holder.querySelector('ol li strong')?.textContent).toBe('gauge');
    expect(holder.querySelector('a, [id], h2')).toBeNull();
    expect(holder.textContent).not.toContain('↩');
  });

  it('shows the address of a link instead of following it', () => {
    const link = parse(renderMarkdown('See [the report](https://example.org/r?a=1&b=2).')).querySelector('span.link');
    expect(link?.textContent).toBe('the report (https://example.org/r?a=1&b=2)');
  });

  it('does not say an address twice', () => {
    expect(parse(renderMarkdown('<https://example.org/a> and desk@example.org')).textContent.trim()).toBe(
      'https://example.org/a and desk@example.org',
    );
  });

  it('names an image and its address without fetching it', () => {
    expect(parse(renderMarkdown('![a map](https://example.org/map.png)')).textContent.trim()).toBe(
      '[a map: https://example.org/map.png]',
    );
  });

  it('lets every block find its own direction', () => {
    const blocks = parse(renderMarkdown('English\n\nملاحظة بالعربية')).querySelectorAll('p[dir="auto"]');
    expect(blocks).toHaveLength(2);
  });

  it('lets lists, their items, quotations and tables run as their own words do', () => {
    const directions = (markdown: string, selector: string) =>
      [...parse(renderMarkdown(markdown)).querySelectorAll(selector)].map((each) => each.getAttribute('dir'));
    expect(directions('- بند أول\n- An item\n- [x] مهمة', 'ul, li')).toEqual(['rtl', 'rtl', 'ltr', 'rtl']);
    expect(directions('1. الأول\n   - within', 'ol, ol > li, ul')).toEqual(['rtl', 'rtl', 'ltr']);
    expect(directions('> قال المهندس', 'blockquote')).toEqual(['rtl']);
    expect(directions('| الاسم | Role |\n|---|---|\n| ليلى | engineer |', 'table')).toEqual(['rtl']);
  });

  it('breaks a line where the person did', () => {
    expect(renderMarkdown('one\ntwo')).toContain('<br>');
  });
});

describe('pictures of the library', () => {
  const id = 'ab'.repeat(32);
  const html = (markdown: string, picture: Picture) =>
    parse(
      renderMarkdown(
        markdown,
        'boxes',
        () => true,
        () => picture,
      ),
    );

  it('are shown from what the page holds, with their words', () => {
    const holder = html(`Seen:\n\n![the <b>well</b> & "more"](image:${id})`, { state: 'ready', src: 'blob:app/1' });
    const image = holder.querySelector('img');
    expect(image?.getAttribute('src')).toBe('blob:app/1');
    expect(image?.alt).toBe('the <b>well</b> & "more"');
    expect([...(image?.attributes ?? [])].map(({ name }) => name).sort()).toEqual(['alt', 'class', 'src']);
  });

  it('are named in the words of the report they stand in', () => {
    const said = (words: string): string => `Image (${words})`;
    const words = { pasted: 'Image', loading: said, missing: said, damaged: said, asTyped: '' };
    const html = renderMarkdown(
      `![the well](image:${'a'.repeat(64)}) ![](https://a.test/b.png)`,
      'text',
      () => true,
      () => ({ state: 'missing' }),
      words,
    );
    const text = parse(html).textContent;
    expect(text).toContain('Image (the well)');
    expect(text).toContain('[Image: https://a.test/b.png]');
  });

  it.each(['loading', 'missing', 'damaged'] as const)('stand as their words while they are %s', (state) => {
    const holder = html(`![the well](image:${id})`, { state });
    expect(holder.querySelector('img')).toBeNull();
    expect(holder.querySelector('.picture-box')?.textContent).toContain('the well');
  });

  it('are those of the library only', () => {
    for (const address of [
      'https://example.org/a.png',
      'data:image/png;base64,AA',
      'blob:app/1',
      `image://${id}`,
      'image:ab',
    ]) {
      expect(html(`![x](${address})`, { state: 'ready', src: 'blob:app/1' }).querySelector('img')).toBeNull();
    }
    const typed = html(`\u{F5006}${id}\u{F5004}x\u{F5005} <img src="image:${id}">`, {
      state: 'ready',
      src: 'blob:app/1',
    });
    expect(typed.querySelector('img')).toBeNull();
  });

  it('stand within a list, a link and a sentence, two in one line too', () => {
    const holder = html(
      `- [ ] see ![a](image:${id}) and ![b](image:${id})\n\n[![c](image:${id})](https://example.org)`,
      { state: 'ready', src: 'blob:app/1' },
    );
    expect([...holder.querySelectorAll('img')].map(({ alt }) => alt)).toEqual(['a', 'b', 'c']);
    expect(holder.querySelector('input[type=checkbox]')).not.toBeNull();
    expect(holder.querySelector('a')).toBeNull();
  });
});
