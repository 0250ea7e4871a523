import { expect, it } from 'vitest';
import { WORDS } from '../../../../tests/kit/format-files';
import { pptxParts, slideTable } from '../../../../tests/kit/office-files';
import { readAll } from '../../../../tests/kit/read-all';
import { zipOf } from '../../../../tests/kit/zip';

const { title, first, second, third } = WORDS;

it('a presentation gives the words of its slides in their order, the title first, each with its notes', async () => {
  const table = slideTable([
    ['Engine', 'State'],
    ['One', 'failed'],
  ]);
  const bytes = zipOf(
    pptxParts([
      { title, body: [first, 'Short'], notes: second },
      { title: 'Away', body: ['SECRET'], isHidden: true },
      { title: 'Then', body: [third], extra: table },
    ]),
  );
  const { pieces } = await readAll('talk.pptx', bytes);
  expect(pieces[0]?.article?.text).toBe(
    [title, `${first}\nShort`, second, 'Then', third, 'Engine\tState\nOne\tfailed'].join('\n\n'),
  );
  expect(pieces[0]?.article?.source).toMatchObject({
    mediaType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    notes: ['The notes of the speaker stand after the words of each slide.', 'Slides that are hidden were left out.'],
  });
});

it('one shape in two ways is read once, and lines that are broken stay lines', async () => {
  const extra =
    '<mc:AlternateContent xmlns:mc="m"><mc:Choice><p:sp><p:txBody><a:p><a:r><a:t>New</a:t></a:r><a:br/><a:r><a:t>way</a:t></a:r></a:p></p:txBody></p:sp></mc:Choice><mc:Fallback><p:sp><p:txBody><a:p><a:r><a:t>Old</a:t></a:r></a:p></p:txBody></p:sp></mc:Fallback></mc:AlternateContent>';
  const { pieces } = await readAll('a.pptx', zipOf(pptxParts([{ title, body: [first], extra }])));
  expect(pieces[0]?.article?.text).toBe(`${title}\n\n${first}\n\nNew\nway`);
});

it('a presentation that declares entities, swells or is cut off is refused with a reason', async () => {
  const parts = pptxParts([{ title, body: [first] }]);
  const changed = (name: string, change: (xml: string) => string): Buffer =>
    zipOf(
      parts.map((each) => (each.name === name ? { ...each, bytes: Buffer.from(change(String(each.bytes))) } : each)),
    );
  const slide = 'ppt/slides/slide1.xml';
  const refusal = async (bytes: Uint8Array): Promise<string | undefined> =>
    (await readAll('a.pptx', bytes)).pieces[0]?.message;
  const entity = '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>';
  expect(await refusal(changed(slide, (xml) => entity + xml))).toContain('it declares entities');
  expect(await refusal(changed(slide, (xml) => xml + ' '.repeat(30 * 1024 * 1024)))).toContain('holds more than');
  const whole = zipOf(parts);
  expect(await refusal(whole.subarray(0, whole.indexOf('ppt/slides') + 40))).toContain('It holds no words');
});

it('a slide and its notes are read once, however often they are named', async () => {
  const once = pptxParts([{ title, body: [first], notes: second }]);
  const twice = once.map((each) => {
    const words = Buffer.from(each.bytes).toString();
    const again = words
      .replace(/<p:sldId [^>]*>/u, (one) => one.repeat(3))
      .replace(/<Relationship [^>]*notesSlide[^>]*>/u, (one) => one + one.replace('rId1', 'rId2'));
    return { ...each, bytes: Buffer.from(again) };
  });
  const [one, other] = await Promise.all([once, twice].map((parts) => readAll('a.pptx', zipOf(parts))));
  expect(zipOf(twice).length).not.toBe(zipOf(once).length);
  expect(other?.pieces[0]?.article?.text).toContain(first);
  expect(other?.pieces[0]?.article?.text).toBe(one?.pieces[0]?.article?.text);
});
