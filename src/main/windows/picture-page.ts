import type { PictureNode, WindowPicture } from '#shared/ipc/window-picture';

/** The style sheet of a page with a picture: a style in an element's own attribute is refused by the policy of our pages. */
export const PICTURE_SHEET = 'kept.css';
/** The code such a page begins with, which loads the code of the window after the picture was painted. */
const GATE = './assets/gate.js';
const CODE = /<script type="module" crossorigin src="([^"]+)"><\/script>/u;
const PART = /[ \t]*<link rel="modulepreload" crossorigin href="([^"]+)">\n?/gu;
const EMPTY = new Set<string>(['br', 'hr', 'input']);

/** The page of the window with a picture over it, and the style sheet that belongs to it. */
export type PicturePage = { readonly html: string; readonly css: string };

/**
 * Puts a picture over the page of the window, to be seen until the window is drawn. Nobody can reach it by key or pointer, and
 * no screen reader sees it. In a page of another size it is not shown. Null for a page that is not as it is built.
 */
export function picturePage(html: string, picture: WindowPicture, theme: 'light' | 'dark'): PicturePage | null {
  const [code, ...parts] = codeOf(html);
  if (code === undefined) return null;
  const { lang, dir, width, height, fonts, nodes } = picture;
  const head = [
    `<script type="module" crossorigin src="${GATE}"></script>`,
    ...fonts.map((file) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="./assets/${file}">`),
  ].join('\n    ');
  const cover = `<div id="kept" aria-hidden="true" inert data-code="${[code, ...parts].join(' ')}">${markupOf(nodes)}</div>`;
  const page = html
    .replace(/<html lang="[^"]*">/u, `<html lang="${escaped(lang)}" dir="${dir}" data-theme="${theme}">`)
    .replace(CODE, () => head)
    .replaceAll(PART, '')
    .replace('</head>', `  <link rel="stylesheet" href="./${PICTURE_SHEET}">\n  </head>`)
    .replace('<div id="root"></div>', () => `<div id="root"></div>\n    ${cover}`);
  const size = `(min-width: ${width}px) and (max-width: ${width}.99px) and (min-height: ${height}px) and (max-height: ${height}.99px)`;
  return { html: page, css: [`@media not all and ${size} { #kept { display: none } }`, ...rulesOf(nodes)].join('\n') };
}

/** The files of code that a page begins with, as it names them: the one it runs, then what that imports. */
export function codeOf(html: string): readonly string[] {
  const code = CODE.exec(html)?.[1];
  return code === undefined ? [] : [code, ...[...html.matchAll(PART)].map(([, part = '']) => part)];
}

function markupOf(nodes: readonly PictureNode[]): string {
  const open: { readonly depth: number; readonly tag: string }[] = [];
  const parts: string[] = [];
  const closeTo = (depth: number): void => {
    for (let last = open.at(-1); last !== undefined && last.depth >= depth; last = open.at(-1)) {
      open.pop();
      parts.push(`</${last.tag}>`);
    }
  };
  nodes.forEach((node, index) => {
    closeTo(node.depth);
    if ('text' in node) {
      parts.push(escaped(node.text));
      return;
    }
    const { depth, tag, attributes, style } = node;
    const named = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
    const key = Object.keys(style).length === 0 ? '' : ` data-kept="${index}"`;
    parts.push(`<${tag}${named.join('')}${key}>`);
    if (!EMPTY.has(tag)) open.push({ depth, tag });
  });
  closeTo(0);
  return parts.join('');
}

function rulesOf(nodes: readonly PictureNode[]): readonly string[] {
  return nodes.flatMap((node, index) => {
    if ('text' in node) return [];
    const declared = Object.entries(node.style).map(([name, value]) => `${name}: ${value}`);
    return declared.length === 0 ? [] : [`#kept [data-kept="${index}"] { ${declared.join('; ')} }`];
  });
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
