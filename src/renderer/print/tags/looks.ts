import { colourOf } from './ink';
import type { Colour } from './ink';

/** How an element looks: the colour of its words and of its edge, and whether a sign or number is set before the words. */
type Look = { readonly colour: Colour | null; readonly edge: Colour | null; readonly hasMarker: boolean };

/** Tells how elements look; `read` asks the browser only for the first of each kind, which `readAnew` always does. */
export type Looks = Readonly<Record<'read' | 'readAnew', (element: HTMLElement) => Look>>;

/** Attributes that differ from element to element; no rule of the report's own style sheets colours anything by them. */
const UNLIKE = new Set([
  'id',
  'href',
  'data-anchor',
  'data-chapter',
  'data-shown',
  'aria-label',
  'src',
  'alt',
  'title',
]);

/**
 * Makes a memory of looks. To ask for the first colour has the style of the whole report worked out, which the printing does
 * anyway. Two elements look alike when they and all that hold them have the same names and attributes: the report's own
 * style sheets colour nothing by its place among others (`looks.test.ts`).
 */
export function createLooks(): Looks {
  const looks = new Map<number, Look>();
  const kinds = new Map<string, number>();
  const kindOf = new WeakMap<Element, number>();

  const kindOfElement = (element: Element): number => {
    const known = kindOf.get(element);
    if (known !== undefined) return known;
    const above = element.parentElement === null ? 0 : kindOfElement(element.parentElement);
    let name = `${String(above)} ${element.tagName}`;
    for (const { name: attribute, value } of element.attributes)
      if (!UNLIKE.has(attribute)) name += ` ${attribute}=${JSON.stringify(value)}`;
    const kind = kinds.get(name) ?? kinds.size + 1;
    kinds.set(name, kind);
    kindOf.set(element, kind);
    return kind;
  };

  return {
    readAnew,
    read: (element) => {
      const kind = kindOfElement(element);
      const look = looks.get(kind) ?? readAnew(element);
      looks.set(kind, look);
      return look;
    },
  };
}

function readAnew(element: HTMLElement): Look {
  return {
    colour: colourOf({ element, property: 'color' }),
    edge: colourOf({ element, property: 'border-color' }),
    hasMarker: hasMarker(element),
  };
}

function hasMarker(element: HTMLElement): boolean {
  return element.tagName === 'LI' && getComputedStyle(element).listStyleType !== 'none';
}
