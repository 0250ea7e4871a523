import { isPictureAttribute, MOST_FONTS, MOST_NODES, PICTURE_TAGS } from '#shared/ipc/window-picture';
import type { PictureNode, PictureTag, WindowPicture } from '#shared/ipc/window-picture';

/** States that are of a moment, names that tests, tours and keys go by, and what is said to screen readers alone: a picture has none. */
const LEFT_OUT = /^data-(?:pane.*|tour|testid|rac|react-.*|focused|focus-visible|hovered|pressed|item.*|picture)$/u;
const TAGS = new Set<string>(PICTURE_TAGS);

/**
 * How the window looks, without the texts: a pane of the open article keeps its heading alone. What says `data-picture` of itself
 * is left out (`none`), emptied (`empty`), or has its buttons disabled (`off`), as at a start. Null where something cannot be
 * in a picture.
 */
export function takePicture(root: HTMLElement, fonts: readonly string[]): WindowPicture | null {
  const nodes: PictureNode[] = [];
  const isWhole = [...root.children].every((child) => addElement(child, { nodes, depth: 0, isOff: false }));
  if (!isWhole || nodes.length === 0 || nodes.length > MOST_NODES) return null;
  const { lang, dir } = document.documentElement;
  const { innerWidth: width, innerHeight: height } = window;
  return { lang, dir: dir === 'rtl' ? 'rtl' : 'ltr', width, height, fonts: fonts.slice(0, MOST_FONTS), nodes };
}

type Taking = { readonly nodes: PictureNode[]; readonly depth: number; readonly isOff: boolean };

function addElement(element: Element, { nodes, depth, isOff }: Taking): boolean {
  const asked = element.getAttribute('data-picture');
  if (asked === 'none' || isHidden(element)) return true;
  const tag = element.tagName.toLowerCase();
  if (!TAGS.has(tag)) return false;
  const isOffNow = isOff || asked === 'off';
  const isDisabled = isOffNow && tag === 'button';
  const disabled = isDisabled ? { disabled: '', 'data-disabled': 'true' } : {};
  nodes.push({
    depth,
    tag: tag as PictureTag,
    attributes: { ...attributesOf(element), ...disabled },
    style: styleOf(element),
  });
  if (asked === 'empty' || nodes.length > MOST_NODES) return true;
  const isText = isPaneOfArticle(element);
  return [...element.childNodes].every((child) => {
    if (child instanceof Element) {
      if (isText && child.tagName !== 'HEADER') return true;
      return addElement(child, { nodes, depth: depth + 1, isOff: isOffNow });
    }
    const text = child.nodeType === Node.TEXT_NODE ? (child.textContent ?? '') : '';
    if (text !== '') nodes.push({ depth: depth + 1, text });
    return true;
  });
}

function isHidden(element: Element): boolean {
  // Templates stand beside the tree that narrows the list.
  if (element.tagName === 'TEMPLATE') return true;
  return element instanceof HTMLElement && element.style.display === 'none';
}

function isPaneOfArticle(element: Element): boolean {
  const pane = element.getAttribute('data-pane');
  return pane !== null && pane !== 'library';
}

function attributesOf(element: Element): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const { name, value } of element.attributes) {
    if (isPictureAttribute(name) && !LEFT_OUT.test(name)) kept[name] = value;
  }
  return kept;
}

/** What a style sheet for it alone has to say, since the policy of the page takes no style from its markup. */
function styleOf(element: Element): Record<string, string> {
  const kept: Record<string, string> = {};
  if (!(element instanceof HTMLElement || element instanceof SVGElement)) return kept;
  const { style } = element;
  for (let at = 0; at < style.length; at += 1) kept[style.item(at)] = style.getPropertyValue(style.item(at));
  return kept;
}
