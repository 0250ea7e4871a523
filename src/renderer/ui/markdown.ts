import DOMPurify from 'dompurify';
import { levelsInPage } from '#core/library/note-headings';
import { imageIdOf } from '#core/library/note-image';
import { noteReader } from '#core/library/note-reader';
import type { NoteReader } from '#core/library/note-reader';
import { wikiRenderer } from '#core/library/note-wiki';
import { withoutTasks } from '#core/library/note-tasks';
import { directionOf } from '#core/text/direction';
import { strings } from './strings';

const TAGS = (
  'p br hr h1 h2 h3 h4 h5 h6 blockquote pre code ul ol li a table thead tbody tr th td ' +
  'strong em b i u s del ins mark sub sup small q cite'
).split(' ');
/** Blocks whose text may run in either direction, each for itself. */
const BLOCKS = 'p, h1, h2, h3, h4, h5, h6, th, td';
/** Blocks that hold such blocks: with `auto` a browser would take no account of the words of these. */
const HOLDERS = 'blockquote, ul, ol, li, table';

/** Stand for the boxes of tasks while the HTML is cleaned; no writing system has these letters. */
const DONE = '\u{F5001}';
const OPEN = '\u{F5002}';
const BOXES = /[\u{F5001}\u{F5002}]/gu;
/** Stand for the ends of a link to a note, an article or a person, and for what is between its target and its label. */
const LINK = /\u{F5003}([^\u{F5003}-\u{F5005}]*)\u{F5004}([^\u{F5003}-\u{F5005}]*)\u{F5005}/u;
/** Stands for a picture of the library: its id and its words. */
const PICTURE = /\u{F5006}([0-9a-f]{64})\u{F5004}([^\u{F5003}-\u{F5006}]*)\u{F5005}/u;
const OWN_LETTERS = /[\u{F5001}-\u{F5006}]/gu;

const readerFor = (words: MarkdownWords): NoteReader =>
  noteReader(
    words.asTyped,
    {
      renderer: {
        // Any other image is named, never fetched: a note must not reach out of the machine.
        image: ({ href, text }) => {
          const id = imageIdOf(href);
          if (id !== null) return `\u{F5006}${id}\u{F5004}${escapeHtml(text)}\u{F5005}`;
          return `[${escapeHtml(text || words.pasted)}: ${escapeHtml(href)}]`;
        },
        checkbox: ({ checked }) => (checked ? DONE : OPEN),
      },
    },
    wikiRenderer(({ target, label }) => `\u{F5003}${escapeHtml(target)}\u{F5004}${escapeHtml(label)}\u{F5005}`),
  );

/** What is said where something of a note cannot be drawn. */
export type MarkdownWords = Pick<typeof strings.pictures, 'pasted' | 'loading' | 'missing' | 'damaged'> &
  Pick<typeof strings.libraryNotes, 'asTyped'>;

/** How tasks are shown: as text, or as boxes that can be ticked (unless they are only to be read). */
export type Tasks = 'text' | 'boxes' | 'fixed-boxes';

/** A picture of the library as far as it can be shown now; `src` is an address of bytes that the page holds. */
export type Picture =
  | { readonly state: 'ready'; readonly src: string }
  | { readonly state: 'loading' | 'missing' | 'damaged' };

/** Says of the picture with an id what there is to show. */
export type PictureOf = (id: string) => Picture;

/**
 * Turns Markdown into HTML that is safe to insert: only text-level and block elements without ids, classes, styles or
 * handlers; no SVG, MathML, form or frame, and of images only the library's own: `img.picture`, or `span.picture-box` with the words
 * where there is nothing to show. Links are inert: a `span.link`, with the address after it where
 * the text does not already say it. A link to a note, an article or a person is a button that does nothing by itself (as text where
 * tasks are text); one that leads nowhere says so. Each block carries `dir="auto"`, and each that holds others the direction of its words. Headings stand below
 * that of the notes, and carry their own level. Boxes of tasks carry their place among the tasks.
 */
export function renderMarkdown(
  markdown: string,
  tasks: Tasks = 'text',
  isKnown: (target: string) => boolean = () => true,
  pictureOf: PictureOf = () => ({ state: 'missing' }),
  words: MarkdownWords = { ...strings.pictures, asTyped: strings.libraryNotes.asTyped },
): string {
  const html = readerFor(words).htmlOf(markdown.replaceAll(OWN_LETTERS, ''));
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
  for (const heading of clean.querySelectorAll('h2:empty')) heading.remove();
  const levelOf = levelsInPage();
  for (const heading of clean.querySelectorAll('h1, h2, h3, h4, h5, h6'))
    heading.replaceWith(lowered(heading, levelOf));
  drawPictures(clean, pictureOf, words);
  drawTasks(clean, tasks);
  drawLinks(clean, tasks === 'text' ? null : isKnown);
  for (const block of clean.querySelectorAll(BLOCKS)) block.setAttribute('dir', 'auto');
  for (const holder of clean.querySelectorAll(HOLDERS)) holder.setAttribute('dir', directionOf(wordsIn(holder)));
  // In a page of its own, so that no picture begins to load before the HTML is where it belongs.
  const holder = document.implementation.createHTMLDocument('').createElement('div');
  holder.append(clean);
  return holder.innerHTML;
}

/** A heading as it stands in a page, with the level it has in its note. */
function lowered(heading: Element, levelOf: (level: number) => number): Element {
  const level = Number(heading.localName.slice(1));
  const lower = document.createElement(`h${String(levelOf(level))}`);
  lower.dataset['level'] = String(level);
  lower.append(...heading.childNodes);
  return lower;
}

/** What the direction of a block goes by: its words, without the letters of a box that is shown as text. */
function wordsIn({ textContent }: Element): string {
  return withoutTasks(textContent ?? '');
}

/** Puts the boxes of tasks in the place of their letters. */
function drawTasks(root: DocumentFragment, tasks: Tasks): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (/[\u{F5001}\u{F5002}]/u.test((node as Text).data)) texts.push(node as Text);
  }
  for (const [index, text] of texts.entries()) {
    const isDone = text.data.includes(DONE);
    const words = text.data.replaceAll(BOXES, '').trimStart();
    if (tasks === 'text') text.data = `${isDone ? '[x]' : '[ ]'} ${words}`;
    else {
      text.data = words;
      text.before(taskBox(index, isDone, tasks === 'fixed-boxes', text.parentElement?.textContent ?? ''));
    }
  }
}

/** Puts the links in the place of their letters; as words where nothing can be opened. */
function drawLinks(root: DocumentFragment, isKnown: ((target: string) => boolean) | null): void {
  replaceLetters(root, LINK, (target, label) => (isKnown === null ? label : wikiLink(target, label, isKnown(target))));
}

/** Puts the pictures in the place of their letters, or their words where they cannot be seen. */
function drawPictures(root: DocumentFragment, pictureOf: PictureOf, words: MarkdownWords): void {
  replaceLetters(root, PICTURE, (id, alt) => {
    const picture = pictureOf(id);
    if (picture.state === 'ready') {
      const image = root.ownerDocument.createElement('img');
      image.className = 'picture';
      image.alt = alt.trim() === '' ? words.pasted : alt;
      image.src = picture.src;
      return image;
    }
    const box = document.createElement('span');
    box.className = 'picture-box';
    box.dir = 'auto';
    box.textContent = words[picture.state](alt.trim());
    return box;
  });
}

/** Puts in the place of each find what `draw` makes of its two parts. */
function replaceLetters(
  root: DocumentFragment,
  letters: RegExp,
  draw: (first: string, second: string) => string | HTMLElement,
): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text);
  for (let text of texts) {
    for (let found = letters.exec(text.data); found !== null; found = letters.exec(text.data)) {
      const [raw, first = '', second = ''] = found;
      const place = text.splitText(found.index);
      text = place.splitText(raw.length);
      place.replaceWith(draw(first, second));
    }
  }
}

function wikiLink(target: string, label: string, isKnown: boolean): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'wiki';
  button.dataset['wiki'] = target.trim();
  button.textContent = label;
  if (!isKnown) {
    button.dataset['unknown'] = '';
    button.title = strings.libraryNotes.unknown(target.trim());
  }
  return button;
}

function taskBox(index: number, isDone: boolean, isFixed: boolean, words: string): HTMLElement {
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.className = 'task';
  box.toggleAttribute('checked', isDone);
  box.toggleAttribute('disabled', isFixed);
  box.dataset['task'] = String(index);
  box.setAttribute('aria-label', words.trim());
  return box;
}

function inertLink(link: HTMLAnchorElement): HTMLElement {
  const span = document.createElement('span');
  span.className = 'link';
  const text = link.textContent.trim();
  // The way back from a footnote: nothing in a note is a link.
  if (/^↩\d*$/u.test(text)) return span;
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
