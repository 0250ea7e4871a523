import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { WHOLE_DOSSIER } from '#core/report/print-options';
import type { PrintOptions } from '#core/report/print-options';
import type { ReportDocument } from '#core/report/report-document';
import { fail, ok } from '#core/result';
import type { makePdf, PdfDeps } from './make-pdf';
import { createSeenPdf } from './seen-pdf';

const REPORT: ReportDocument = {
  title: 'The mill bridge',
  titleDerived: false,
  language: 'en',
  direction: 'ltr',
  subject: 'bridge.txt',
  facts: [{ label: 'File', value: 'bridge.txt', fine: null, evidence: [1] }],
  sections: [],
  nothingFound: ['Figures'],
  notes: [{ markdown: 'Ask the **mayor**', updated: '1 May 2026' }],
  pictures: { one: 'data:image/png;base64,AAAA' },
  source: [{ text: 'It opened.', start: 0, direction: 'ltr', isBody: true, isTight: false, anchors: [] }],
  limits: [],
  keywords: ['bridge'],
};

/** What may stand in a report, its options and beside them, so that two that are drawn are often the same. */
const asked = fc.record({
  report: fc.record({
    title: fc.constantFrom('The mill bridge', 'The other'),
    notes: fc.constantFrom([], REPORT.notes, [{ markdown: 'Ask', updated: '1 May 2026' }]),
    language: fc.constantFrom('en', 'ar'),
  }),
  options: fc.record({
    paper: fc.constantFrom('a4' as const, 'letter' as const),
    css: fc.constantFrom('', 'h1 { color: red }'),
  }),
  author: fc.constantFrom('A library', 'A reviewer'),
});
type Asked = typeof asked extends fc.Arbitrary<infer T> ? T : never;

const depsOf = (author: string): PdfDeps => ({ author, producer: 'Sidelight 1' }) as PdfDeps;
const given = ({ report, options, author }: Asked): readonly [PdfDeps, ReportDocument, PrintOptions] => [
  depsOf(author),
  { ...REPORT, ...report },
  { ...WHOLE_DOSSIER, ...options },
];
const said = (deps: PdfDeps, report: ReportDocument, options: PrintOptions): Buffer =>
  Buffer.from(JSON.stringify([report, options, deps.author]));

const counted = () => vi.fn<typeof makePdf>(async (...args) => ok(said(...args)));

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('createSeenPdf', () => {
  it('gives what was asked for whatever was shown before, and makes nothing that was shown last', async () => {
    const step = fc.oneof(
      fc.record({ kind: fc.constantFrom('show' as const, 'make' as const), asked }),
      fc.record({ kind: fc.constant('wait' as const), time: fc.integer({ min: 1, max: 1_500 }) }),
      fc.record({ kind: fc.constant('forget' as const) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
        const make = counted();
        const seen = createSeenPdf(make, undefined, 1_000);
        const shown = { words: '', at: 0 };
        for (const each of steps) {
          if (each.kind === 'wait') await vi.advanceTimersByTimeAsync(each.time);
          else if (each.kind === 'forget') {
            shown.words = '';
            seen.forget();
          } else {
            const args = given(each.asked);
            const words = said(...args).toString();
            const isKnown = shown.words === words && Date.now() < shown.at + 1_000;
            make.mockClear();
            const result = await seen[each.kind](...args);
            await vi.advanceTimersByTimeAsync(0);
            expect(result).toEqual(ok(Buffer.from(words)));
            expect(make).toHaveBeenCalledTimes(isKnown ? 0 : 1);
            if (each.kind === 'show' || isKnown) Object.assign(shown, { words, at: Date.now() });
          }
        }
      }),
    );
  });

  it('takes no change of a report for the same, wherever it is', async () => {
    const places = placesOf([REPORT, WHOLE_DOSSIER, 'A library', 'Sidelight 1']);
    expect(places.length).toBeGreaterThan(30);
    for (const place of places) {
      const [report, options, author, producer] = changedAt(
        [REPORT, WHOLE_DOSSIER, 'A library', 'Sidelight 1'],
        place,
      ) as [ReportDocument, PrintOptions, string, string];
      const make = counted();
      const seen = createSeenPdf(make);
      await seen.show(depsOf('A library'), REPORT, WHOLE_DOSSIER);
      await seen.make({ ...depsOf(author), producer }, report, options);
      expect(make, place.join('.')).toHaveBeenCalledTimes(2);
    }
  });

  it('keeps a file for two minutes after it was asked for last, however long ago it was made', async () => {
    const make = counted();
    const seen = createSeenPdf(make);
    const asking = (kind: 'show' | 'make') => seen[kind](depsOf('A'), REPORT, WHOLE_DOSSIER);
    for (const kind of ['show', 'show', 'make', 'make'] as const) {
      await asking(kind);
      await vi.advanceTimersByTimeAsync(119_000);
    }
    expect(make).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(1_000);
    await asking('make');
    expect(make).toHaveBeenCalledTimes(2);
  });

  it('waits for what is still being made to be shown', async () => {
    const make = counted();
    const seen = createSeenPdf(make);
    const [shown, made] = [
      seen.show(depsOf('A'), REPORT, WHOLE_DOSSIER),
      seen.make(depsOf('A'), REPORT, WHOLE_DOSSIER),
    ];
    expect(await made).toBe(await shown);
    expect(make).toHaveBeenCalledTimes(1);
  });

  it('keeps only what was shown last, whichever is done first', async () => {
    const ends: (() => void)[] = [];
    const make = vi.fn<typeof makePdf>((...args) => new Promise((done) => ends.push(() => done(ok(said(...args))))));
    const seen = createSeenPdf(make, 1_000_000, 1_000);
    const first = seen.show(depsOf('first'), REPORT, WHOLE_DOSSIER);
    const second = seen.show(depsOf('second'), REPORT, WHOLE_DOSSIER);
    ends[1]?.();
    await second;
    ends[0]?.();
    await first;
    expect(await seen.make(depsOf('second'), REPORT, WHOLE_DOSSIER)).toBe(await second);
    expect(make).toHaveBeenCalledTimes(2);
  });

  it('keeps neither a failure nor a file that is too long', async () => {
    const broken = vi.fn<typeof makePdf>(async () => fail('print-failed', 'The PDF could not be made: it broke.'));
    const thrown = vi.fn<typeof makePdf>(() => Promise.reject(new Error('a bug')));
    const long = vi.fn<typeof makePdf>(async () => ok(Buffer.alloc(11)));
    for (const make of [broken, thrown, long]) {
      const seen = createSeenPdf(make, 10);
      await seen.show(depsOf('A'), REPORT, WHOLE_DOSSIER).catch(() => null);
      await vi.advanceTimersByTimeAsync(0);
      await seen.make(depsOf('A'), REPORT, WHOLE_DOSSIER).catch(() => null);
      expect(make).toHaveBeenCalledTimes(2);
    }
  });
});

type Place = readonly (string | number)[];

/** The way to each value that holds no others, and to each list. */
function placesOf(value: unknown, above: Place = []): readonly Place[] {
  if (typeof value !== 'object' || value === null) return [above];
  const inside = Object.entries(value).flatMap(([key, each]) => placesOf(each, [...above, key]));
  return Array.isArray(value) && above.length > 0 ? [...inside, above] : inside;
}

function changedAt(value: unknown, [key, ...rest]: Place): unknown {
  if (key === undefined) {
    if (Array.isArray(value)) return [...value, 'one more'];
    return typeof value === 'boolean' ? !value : `${String(value)} `;
  }
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string, unknown>;
  copy[key] = changedAt(copy[key], rest);
  return copy;
}
