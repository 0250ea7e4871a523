import { MOST_INKS } from '#core/report/tags';
import type { TagElement, TagTree } from '#core/report/tags';
import { colourOf, edgeOf, setInk } from './ink';
import type { Inked } from './ink';
import { createLooks } from './looks';
import { attributesOf, isWords, tagOf } from './tag-of';
import type { Room } from './tag-of';

/** A style by which Chromium prints words as a picture, or in another colour than their own. */
const UNREADABLE = /filter|blend-mode|-clip|text-fill|mask/u;
/** What looks like what, from report to report. */
const looks = createLooks();

/** An element without style and meaning, for words that stand among elements. */
const RUN = 'print-run';

/** Where in the structure the page is being read. */
type At = {
  readonly under: number;
  readonly room: Room;
  /** The language the words are in, and the one the tags above say. */
  readonly spoken: string;
  readonly said: string;
};

/**
 * Says what the drawn report is made of, and sets all its text in inks, last of all before it is printed. What is hidden from
 * screen readers gets none. Empty when the style of a template would not let inks be read back: then nothing is changed.
 */
export function inkPage(holder: Element, css: string): TagTree {
  if (UNREADABLE.test(css)) return [];
  // A style of a person's own may colour words by where they stand.
  const look = css === '' ? looks.read : looks.readAnew;
  const entries: TagTree[number][] = [];
  // Nothing is changed before all colours are known: each change would have the page's style worked out again.
  const changes: (() => void)[] = [];

  const open = ({ under, spoken, said }: At, element: Omit<TagElement, 'under' | 'lang'>, room: Room): At => {
    entries.push({ under, ...element, ...(spoken !== said && { lang: spoken }) });
    return { under: entries.length - 1, room, spoken, said: spoken };
  };

  /** Gives `where` an ink that stands for the colour it has, or that `model` has. */
  const put = (under: number, where: Inked, colour = colourOf(where)): void => {
    if (!colour) return;
    const ink = entries.length;
    entries.push({ under, colour: colour.hex });
    changes.push(() => setInk(where, ink, colour.alpha));
  };

  const putWords = (text: Text, parent: HTMLElement, at: At): void => {
    const { under } = at.spoken === at.said ? at : open(at, { tag: 'Span' }, 'words');
    const { colour, hasMarker } = look(parent);
    if (parent.childNodes.length === 1 && !hasMarker) {
      put(under, { element: parent, property: 'color' }, colour);
      return;
    }
    const run = document.createElement(RUN);
    changes.push(() => {
      text.replaceWith(run);
      run.append(text);
    });
    put(under, { element: run, property: 'color' }, colour);
  };

  const inside = (element: HTMLElement, at: At): At => {
    if (element instanceof HTMLAnchorElement && element.hasAttribute('href')) {
      const line = at.room === 'words' ? at : open(at, { tag: 'P' }, 'words');
      return open(line, { tag: 'Link' }, 'words');
    }
    const tagged = tagOf(element, at.room);
    if (tagged === null) return at;
    const within = open(at, { tag: tagged.tag, ...attributesOf(element) }, tagged.room);
    // A term and its words are the label and the body of their item by themselves.
    if (element.tagName !== 'LI') return within;
    const { colour, hasMarker } = look(element);
    if (hasMarker) put(open(within, { tag: 'Lbl' }, 'words').under, { element, property: 'color' }, colour);
    return open(within, { tag: 'LBody' }, 'groups');
  };

  const visit = (element: Element, outer: At): void => {
    const at = { ...outer, spoken: languageOf(element) ?? outer.spoken };
    if (element instanceof HTMLElement && element.dataset['pages'] !== undefined) {
      open(at, { tag: 'Reference', place: element.id }, 'words');
    } else if (element.ariaHidden === 'true') {
      return;
    } else if (element instanceof HTMLImageElement) {
      entries.push({ under: open(at, { tag: 'Figure', alt: element.alt }, 'words').under, picture: true });
    } else if (element.role === 'img') {
      const edge = edgeOf(element);
      if (!edge) return;
      const { under } = open(at, { tag: 'Figure', alt: element.ariaLabel ?? '' }, 'words');
      if (element instanceof HTMLElement) put(under, edge, look(element).edge);
      else put(under, edge);
    } else if (element instanceof HTMLElement) {
      visitAll(element, inside(element, at));
    }
  };

  const visitAll = (parent: HTMLElement, at: At): void => {
    for (const child of parent.childNodes) {
      if (child instanceof Element) visit(child, at);
      else if (isWords(child)) putWords(child, parent, at);
    }
  };

  if (holder instanceof HTMLElement)
    visitAll(holder, { under: -1, room: 'groups', spoken: document.documentElement.lang, said: '' });
  if (entries.length > MOST_INKS) return [];
  for (const change of changes) change();
  return entries;
}

function languageOf(element: Element): string | null {
  const language = element.getAttribute('lang');
  return language === null || language === 'und' ? null : language;
}
