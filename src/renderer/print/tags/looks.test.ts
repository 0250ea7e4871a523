// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createLooks } from './looks';

const PRINT = join('src', 'renderer', 'print');
/** A rule by which colour depends on where an element stands among others, or on what stands in it. */
const BY_PLACE = /:(?:nth|first|last|only)-|:has\(|:empty|[+~]/u;
const RULE = /([^{}]+)\{([^{}]*)\}/gu;
const COLOURS = /(?:^|;)\s*(?:color|list-style(?:-type)?)\s*:/u;

it('holds true of the style sheets of reports: none colours words or marks items by their place', () => {
  const sheets = [
    ...readdirSync(PRINT, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.css'))
      .map((name) => join(PRINT, name)),
    join('src', 'renderer', 'ui', 'tokens.css'),
  ];
  expect(sheets.length).toBeGreaterThan(10);
  const byPlace = sheets.flatMap((sheet) =>
    [
      ...readFileSync(sheet, 'utf8')
        .replaceAll(/\/\*[^]*?\*\//gu, '')
        .matchAll(RULE),
    ]
      .filter(([, selector = '', body = '']) => COLOURS.test(body) && BY_PLACE.test(selector))
      .map(([rule]) => `${sheet}: ${rule}`),
  );
  expect(byPlace).toEqual([]);
});

it('asks once for each kind, and tells kinds apart by all that hold them', () => {
  document.head.innerHTML =
    '<style>p { color: rgb(1, 2, 3) } .soft p { color: rgb(4, 5, 6) } li { list-style: disc }</style>';
  document.body.innerHTML =
    '<p id="a">a</p><p id="b">b</p><div class="soft"><p id="c">c</p></div><ul><li id="d">d</li></ul>';
  const { read, readAnew } = createLooks();
  const look = (id: string) => read(document.querySelector<HTMLElement>(`#${id}`) ?? document.body);
  const [a, b, c, d] = ['a', 'b', 'c', 'd'].map(look);
  expect([a, c].map((each) => each?.colour?.hex)).toEqual(['#010203', '#040506']);
  expect(b).toBe(a);
  expect([a, d].map((each) => each?.hasMarker)).toEqual([false, true]);
  const first = document.querySelector<HTMLElement>('#a');
  first?.style.setProperty('color', 'rgb(7, 8, 9)');
  expect(first && readAnew(first).colour?.hex).toBe('#070809');
});
