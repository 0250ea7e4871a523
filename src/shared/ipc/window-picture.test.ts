import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { WindowPictureSchema } from './window-picture';

const ELEMENT = { depth: 0, tag: 'p', attributes: {}, style: {} };
const pictureOf = (node: unknown) => ({
  lang: 'en',
  dir: 'ltr',
  width: 800,
  height: 600,
  fonts: ['inter-latin-A1_b.woff2'],
  nodes: [node],
});
const isTaken = (node: unknown): boolean => v.is(WindowPictureSchema, pictureOf(node));

describe('WindowPictureSchema', () => {
  it('takes what a window is made of', () => {
    expect(isTaken({ ...ELEMENT, attributes: { class: 'row', 'aria-selected': 'true', 'data-index': '0' } })).toBe(
      true,
    );
    expect(isTaken({ ...ELEMENT, style: { transform: 'translateY(85px)', flex: '20 1 0px', '--hue': '4' } })).toBe(
      true,
    );
    expect(isTaken({ depth: 1, text: '<img src=x onerror=alert(1)>' })).toBe(true);
  });

  it.each(['script', 'img', 'iframe', 'a', 'style', 'link', 'form', 'object', 'foreignObject', 'p onload=x'])(
    'refuses the element %s',
    (tag) => {
      expect(isTaken({ ...ELEMENT, tag })).toBe(false);
    },
  );

  it.each(['onclick', 'style', 'href', 'src', 'srcset', 'id', 'name', 'autofocus', 'class x', 'data-"', 'xlink:href'])(
    'refuses the attribute %s',
    (name) => {
      expect(isTaken({ ...ELEMENT, attributes: { [name]: 'x' } })).toBe(false);
    },
  );

  it.each([
    ['background', 'url(app://sidelight/x)'],
    ['background', 'URL(x)'],
    ['background', 'image-set(x)'],
    ['color', 'red; } * { display: none'],
    ['color', 'red /* x */'],
    ['color} x {a', 'red'],
    ['color', '\\75 rl(x)'],
  ])('refuses the style %s: %s', (name, value) => {
    expect(isTaken({ ...ELEMENT, style: { [name]: value } })).toBe(false);
  });

  it.each(['../x.woff2', 'x".woff2', 'https://x/y.woff2', 'x.js'])('refuses the font %s', (font) => {
    expect(v.is(WindowPictureSchema, { ...pictureOf(ELEMENT), fonts: [font] })).toBe(false);
  });

  it('refuses what is too deep or too much', () => {
    expect(isTaken({ ...ELEMENT, depth: 61 })).toBe(false);
    const nodes = Array.from({ length: 4_001 }, () => ELEMENT);
    expect(v.is(WindowPictureSchema, { ...pictureOf(ELEMENT), nodes })).toBe(false);
  });
});
