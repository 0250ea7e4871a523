import * as v from 'valibot';

/** The elements a picture of the window may hold: none that loads, links, runs or holds a frame. */
export const PICTURE_TAGS = [
  'bdi',
  'br',
  'button',
  'div',
  'footer',
  'h1',
  'h2',
  'h3',
  'header',
  'hr',
  'input',
  'kbd',
  'label',
  'li',
  'main',
  'mark',
  'nav',
  'ol',
  'output',
  'p',
  'progress',
  'section',
  'span',
  'strong',
  'ul',
  'circle',
  'ellipse',
  'g',
  'line',
  'path',
  'polygon',
  'polyline',
  'rect',
  'svg',
] as const;

/** One of them. */
export type PictureTag = (typeof PICTURE_TAGS)[number];

/** Most elements and words that a picture holds, and most files of typefaces that it names: it waits for each of them. */
export const [MOST_NODES, MOST_FONTS] = [4_000, 4];

/** The attributes they may have, besides `data-` ones: what style sheets look at and what icons are drawn by; nothing that acts. */
const ATTRIBUTE =
  /^(?:class|dir|lang|type|value|max|placeholder|disabled|hidden|aria-(?:selected|pressed|expanded|label|hidden|orientation)|xmlns|viewBox|width|height|fill|stroke|stroke-(?:width|linecap|linejoin)|d|x|y|x1|x2|y1|y2|cx|cy|r|rx|ry|points|transform|data-[a-z][a-z-]{0,40})$/u;
/** A style that an element has for itself; its value can name no address. */
const PROPERTY = /^(?:--)?[a-z][a-z-]{0,40}$/u;
const VALUE = /^(?!.*(?:url|image|src)\b)[-\w .,%()#+]{1,200}$/iu;

/** Says whether an attribute may be in a picture. */
export const isPictureAttribute = (name: string): boolean => ATTRIBUTE.test(name);

const words = (most: number) => v.pipe(v.string(), v.maxLength(most));
const number = v.pipe(v.number(), v.integer(), v.minValue(0));
const depth = v.pipe(number, v.maxValue(60));
const TextSchema = v.strictObject({ depth, text: words(2_000) });
const ElementSchema = v.strictObject({
  depth,
  tag: v.picklist(PICTURE_TAGS),
  attributes: v.record(v.pipe(v.string(), v.regex(ATTRIBUTE)), words(1_000)),
  style: v.record(v.pipe(v.string(), v.regex(PROPERTY)), v.pipe(v.string(), v.regex(VALUE))),
});

/** An element of a picture with the styles it has for itself, or words in one. */
export type PictureNode =
  | {
      readonly depth: number;
      readonly tag: PictureTag;
      readonly attributes: Readonly<Record<string, string>>;
      readonly style: Readonly<Record<string, string>>;
    }
  | { readonly depth: number; readonly text: string };

/**
 * How a window looked, as values and not as markup: its elements in the order of the document, each with its depth, and the
 * size of the page. It holds what stands around the texts and the list, no text of an article.
 */
export type WindowPicture = {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly width: number;
  readonly height: number;
  /** The files of the typefaces that its words are set in, so that they are there with it. */
  readonly fonts: readonly string[];
  readonly nodes: readonly PictureNode[];
};

/** A picture, and what of the library was drawn in it: it is of use only to a window that would draw the same. */
export type TakenPicture = {
  readonly picture: WindowPicture;
  readonly drawn: {
    readonly name: string;
    readonly articles: number;
    readonly samples: number;
    readonly deleted: number;
    /** The first rows of the list, as they came from main. */
    readonly rows: string;
  };
};

/** See WindowPicture. */
export const WindowPictureSchema: v.GenericSchema<unknown, WindowPicture> = v.strictObject({
  lang: v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{2,20}$/u)),
  dir: v.picklist(['ltr', 'rtl']),
  width: number,
  height: number,
  fonts: v.pipe(v.array(v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,120}\.woff2$/u))), v.maxLength(MOST_FONTS)),
  nodes: v.pipe(v.array(v.union([ElementSchema, TextSchema])), v.minLength(1), v.maxLength(MOST_NODES)),
});

/** See TakenPicture. */
export const TakenPictureSchema: v.GenericSchema<unknown, TakenPicture> = v.strictObject({
  picture: WindowPictureSchema,
  drawn: v.strictObject({
    name: words(1_000),
    articles: number,
    samples: number,
    deleted: number,
    rows: words(2_000_000),
  }),
});
