import DOMPurify from 'dompurify';
import { Marked } from 'marked';

const TAGS = (
  'p br hr h1 h2 h3 h4 h5 h6 blockquote pre code ul ol li a table thead tbody tr th td ' +
  'strong em b i u s del ins mark sub sup small q cite'
).split(' ');
/** Blocks whose text may run in either direction, each for itself. */
const BLOCKS = 'p, li, h1, h2, h3, h4, h5, h6, blockquote, th, td';

const marked = new Marked({
  gfm: true,
  breaks: true,
  renderer: {
    // An image in a note is named, never fetched: a note must not reach out of the machine.
    image: ({ href, text }) => `[${escapeHtml(text || 'image')}: ${escapeHtml(href)}]`,
    checkbox: ({ checked }) => (checked ? '[x] ' : '[ ] '),
  },
});

/**
 * Turns Markdown into HTML that is safe to insert: only text-level and block elements without ids, classes, styles or
 * handlers; no image, SVG, MathML, form or frame. Links are inert: a `span.link`, with the address after it where
 * the text does not already say it. Each block carries `dir="auto"`.
 */
export function renderMarkdown(markdown: string): string {
  const html = marked.parse(markdown, { async: false });
  const clean = DOMPurify.sanitize(html, {
    ALLOWED_TAGS: TAGS,
    ALLOWED_ATTR: ['href', 'start', 'align'],
    ADD_URI_SAFE_ATTR: ['start', 'align'],
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    ALLOWED_URI_REGEXP: /^(?:https?|mailto):/iu,
    RETURN_DOM_FRAGMENT: true,
  });
  for (const link of clean.querySelectorAll('a')) link.replaceWith(inertLink(link));
  for (const block of clean.querySelectorAll(BLOCKS)) block.setAttribute('dir', 'auto');
  const holder = document.createElement('div');
  holder.append(clean);
  return holder.innerHTML;
}

function inertLink(link: HTMLAnchorElement): HTMLElement {
  const span = document.createElement('span');
  span.className = 'link';
  const text = link.textContent.trim();
  const address = link.getAttribute('href') ?? '';
  span.append(...link.childNodes);
  if (address !== '' && address !== text && address !== `mailto:${text}` && address !== `http://${text}`) {
    const small = document.createElement('span');
    small.className = 'link-address';
    small.textContent = text === '' ? address : ` (${address})`;
    span.append(small);
  }
  return span;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
