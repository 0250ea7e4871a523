import { inkColour } from '#core/report/tags';

/** Where an ink goes: to the words of an element, to the edge of a mark, or to the first shape of a drawing. */
export type Inked = {
  readonly element: HTMLElement | SVGElement;
  readonly property: 'color' | 'border-color' | 'fill' | 'stroke';
};

/** A colour that words have in truth. */
export type Colour = { readonly hex: string; readonly alpha: string };

/** A report has some twenty colours, and thousands of words in them. */
const read = new Map<string, Colour | null>();

/** The colour something has by now, as `#rrggbb`; null where it is not written so, and then it can get no ink. */
export function colourOf({ element, property }: Inked): Colour | null {
  const style = getComputedStyle(element);
  const value = property === 'border-color' ? style.borderTopColor : style.getPropertyValue(property);
  const known = read.get(value);
  if (known !== undefined) return known;
  const colour = readColour(value);
  read.set(value, colour);
  return colour;
}

function readColour(value: string): Colour | null {
  const [red, green, blue, alpha = '1', ...rest] = /^rgba?\((.*)\)$/u.exec(value)?.[1]?.split(/[ ,/]+/u) ?? [];
  if (red === undefined || green === undefined || blue === undefined || rest.length > 0) return null;
  const hex = [red, green, blue].map((part) => Number(part).toString(16).padStart(2, '0')).join('');
  return { hex: `#${hex}`, alpha };
}

/** Gives something its ink, as transparent as it was. */
export function setInk({ element, property }: Inked, ink: number, alpha: string): void {
  const whole = inkColour(ink);
  const colour =
    alpha === '1'
      ? whole
      : `rgb(${[1, 3, 5].map((at) => Number.parseInt(whole.slice(at, at + 2), 16)).join(' ')} / ${alpha})`;
  element.style.setProperty(property, colour, 'important');
}

/** What of a drawing or a mark takes the ink: a mark's edge, or whichever of fill and stroke the first shape has. */
export function edgeOf(figure: Element): Inked | null {
  if (figure instanceof HTMLElement) return { element: figure, property: 'border-color' };
  const shape = figure.querySelector<SVGElement>('rect, line, path, circle');
  if (shape === null) return null;
  return { element: shape, property: getComputedStyle(shape).stroke === 'none' ? 'fill' : 'stroke' };
}
