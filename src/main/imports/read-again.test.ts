import { readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import iconv from 'iconv-lite';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fingerprintOf } from '#core/likeness/fingerprint';
import { keptPut } from '#core/library/kept';
import { placeOf, placesIn } from '#core/library/place';
import type { Store } from '#core/ports';
import { openLikenessBook } from './likeness-book';
import { offerEncodings, readAgain } from './read-again';
import { openImportLab, reportIn } from '../../../tests/kit/import-lab';
import type { ImportLab } from '../../../tests/kit/import-lab';
import { wordParts } from '../../../tests/kit/format-files';
import { zipOf } from '../../../tests/kit/zip';

let lab: ImportLab;

beforeEach(async () => {
  lab = await openImportLab();
});

afterEach(() => lab.close());

const STORY = `Café Straße reopens

The owner, Zoë Lindqvist, said on Tuesday that the café would open again in March. "We have waited nine years for this,"
said Mayor Orla Venn at the meeting. The repair cost 4,200 euros.
`;

function storeOf(): Store {
  const { store } = lab.session().current();
  if (!store) throw new Error('There is no library.');
  return store;
}

async function importOne(name: string, bytes: Uint8Array): Promise<string> {
  const path = join(lab.folder, name);
  await writeFile(path, bytes);
  return reportIn(await lab.importer().importPaths([path])).outcomes[0]?.articleId ?? '';
}

async function read(id: string) {
  const article = await storeOf().readArticle(id);
  if (!article.ok) throw new Error(article.error.message);
  return article.value;
}

/** Confirms the last item of a section, as the window does it. */
async function confirm(id: string, section: 'figures' | 'quotes'): Promise<string> {
  const { article, summary } = await read(id);
  const item = summary[section].at(-1);
  if (!item) throw new Error(`There are no ${section}.`);
  const review = {
    articleId: id,
    section,
    itemId: item.id,
    verdict: 'confirmed',
    edit: null,
    anchor: item.evidence,
    quoted: article.text.slice(item.evidence.start, item.evidence.end),
    by: 'tester',
    at: '2024-01-01T00:00:00.000Z',
  } as const;
  await storeOf().change({ type: 'review:put', review });
  return item.id;
}

describe('readAgain', () => {
  it('reads the kept bytes again into a new version, moves what was decided, and takes all of it back in one step', async () => {
    const id = await importOne('note.txt', Buffer.from(STORY));
    const before = storeOf().catalogue().articles[id];
    const figure = await confirm(id, 'figures');
    const quote = await confirm(id, 'quotes');

    const done = await readAgain(storeOf(), lab.engine, id, 'windows-1252');
    // In the misread text nobody is found to have said this: that decision is listed.
    expect(done).toMatchObject({
      ok: true,
      value: { moved: 1, lost: [{ section: 'quotes', words: '"We have waited nine years for this,"' }] },
    });
    const wrong = await read(id);
    expect(wrong.article.text).toContain('The owner, ZoÃ« Lindqvist');
    expect(wrong.article.source).toMatchObject({ encoding: 'windows-1252', encodingChosen: true });
    expect(wrong.article.source.encodingGuessed).toBeUndefined();
    const reviews = Object.values(storeOf().catalogue().reviews);
    const moved = reviews.find(({ itemId }) => itemId === wrong.summary.figures.at(-1)?.id);
    expect(moved?.quoted).toContain('4,200 euros');
    expect(reviews.map(({ itemId }) => itemId)).not.toContain(figure);
    for (const { anchor, quoted } of reviews) {
      expect(wrong.article.text.slice(anchor.start, anchor.end)).toBe(quoted);
    }
    expect(storeOf().steps().done.at(-1)?.name).toMatchObject({ kind: 'read-as' });

    expect(await storeOf().undo(null)).toMatchObject({ ok: true });
    expect(storeOf().catalogue().articles[id]).toEqual(before);
    expect((await read(id)).article.text).toBe(STORY);
    const back = Object.values(storeOf().catalogue().reviews).map(({ itemId }) => itemId);
    expect(back.toSorted()).toEqual([figure, quote].toSorted());
    await storeOf().redo();
    expect((await read(id)).article.source.encoding).toBe('windows-1252');
  });

  it('moves marked words, added items and comments with their words, whatever their letters are now', async () => {
    const id = await importOne('note.txt', Buffer.from(STORY));
    const { text } = (await read(id)).article;
    const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
    const base = { articleId: id, by: 'tester', at: '2024-01-01T00:00:00.000Z' };
    const place = placeOf(text, spanOf('Zoë Lindqvist'));
    const anchor = spanOf('4,200 euros');
    await storeOf().change({
      type: 'batch',
      changes: [
        keptPut('highlight', { ...base, id: 'h1', hue: 'sun', place }),
        keptPut('addition', { ...base, id: 'a1', section: 'people', values: {}, place }),
        keptPut('comment', {
          ...base,
          id: 'c1',
          section: 'figures',
          itemId: 'f-1',
          anchor,
          quoted: '4,200 euros',
          text: 'Says who?',
        }),
        keptPut('tag', { ...base, id: 't1', name: 'bridges', hue: null }),
      ],
    });
    const before = structuredClone(storeOf().catalogue().kept);
    expect(await readAgain(storeOf(), lab.engine, id, 'windows-1252')).toMatchObject({ ok: true });
    const wrong = (await read(id)).article.text;
    const { highlight, addition, comment, tag } = storeOf().catalogue().kept;
    for (const { place: now } of [highlight['h1'], addition['a1']].flatMap((each) => each ?? [])) {
      const span = placesIn(wrong)(now);
      expect(wrong.slice(span?.start, span?.end)).toBe('ZoÃ« Lindqvist');
    }
    expect(wrong.slice(comment['c1']?.anchor.start, comment['c1']?.anchor.end)).toBe('4,200 euros');
    expect(tag['t1']).toEqual(before.tag['t1']);
    await storeOf().undo(null);
    expect(structuredClone(storeOf().catalogue().kept)).toEqual(before);
  });

  it('keeps both versions, the original and everything else of the article, also over a restart', async () => {
    const bytes = iconv.encode('Совет собрался в четверг. Мост закрыт с марта, сказал инженер.', 'koi8-r');
    const id = await importOne('meeting.txt', bytes);
    await storeOf().change({
      type: 'note:put',
      note: { id: 'n1', articleId: id, markdown: 'Ask again.', createdAt: '2024', updatedAt: '2024' },
    });
    const before = storeOf().catalogue().articles[id];
    expect(await readAgain(storeOf(), lab.engine, id, 'cp866')).toMatchObject({ ok: true });
    const after = storeOf().catalogue().articles[id];
    expect(after).toMatchObject({ sha256: before?.sha256, importedAt: before?.importedAt, fileName: 'meeting.txt' });
    expect(after?.file).not.toBe(before?.file);
    const versions = await readdir(join(storeOf().folder, 'articles', dirname(after?.file ?? '')));
    expect(versions.filter((name) => name.startsWith(id))).toHaveLength(2);
    const sha256 = after?.sha256 ?? '';
    expect(await readFile(join(storeOf().folder, 'originals', sha256.slice(0, 2), sha256))).toEqual(bytes);

    await lab.session().close();
    await lab.restart();
    expect((await read(id)).article.source.encoding).toBe('cp866');
    expect(storeOf().catalogue().notes['n1']?.markdown).toBe('Ask again.');
    expect(await readAgain(storeOf(), lab.engine, id, 'koi8-r')).toMatchObject({ ok: true });
    expect((await read(id)).article.text).toContain('Мост закрыт с марта');
  });

  it('offers the likely encodings with what the file says in them, and says why it was read as it was', async () => {
    const text = 'Совет города собрался во вторник, чтобы обсудить новый мост через реку.';
    const id = await importOne('soviet.txt', iconv.encode(text, 'windows-1251'));
    const offer = await offerEncodings(storeOf(), lab.engine, id);
    if (!offer.ok) throw new Error(offer.error.message);
    expect(offer.value).toMatchObject({ fileName: 'soviet.txt', current: 'windows-1251', why: 'guessed' });
    expect(offer.value.likely[0]).toMatchObject({ encoding: 'windows-1251', script: 'cyrillic' });
    expect(offer.value.likely[0]?.sample).toContain('Совет города');
    expect(offer.value.others.length).toBeGreaterThan(30);
  });

  it('refuses what has no encoding to choose, an encoding nobody knows, and a lost original, and changes nothing', async () => {
    const id = await importOne('note.txt', Buffer.from(STORY));
    const before = storeOf().catalogue().articles[id];
    expect(await readAgain(storeOf(), lab.engine, id, 'klingon-8')).toMatchObject({
      ok: false,
      error: { code: 'unknown-encoding' },
    });
    const sha256 = before?.sha256 ?? '';
    await writeFile(join(storeOf().folder, 'originals', sha256.slice(0, 2), sha256), 'other bytes');
    expect(await readAgain(storeOf(), lab.engine, id, 'koi8-r')).toMatchObject({
      ok: false,
      error: { code: 'original-damaged' },
    });
    expect(storeOf().catalogue().articles[id]).toBe(before);
    expect(await offerEncodings(storeOf(), lab.engine, 'nobody')).toMatchObject({
      ok: false,
      error: { code: 'not-found' },
    });
    const document = await importOne('letter.docx', zipOf(wordParts()));
    expect(await readAgain(storeOf(), lab.engine, document, 'koi8-r')).toMatchObject({
      ok: false,
      error: { code: 'encoding-stated' },
    });
  });
});

it('is compared with other texts by its new words at once, and by the former ones when that is undone', async () => {
  const words =
    'Паром снова ходит через реку. Двести человек перешли её в среду, и мост закрыт до весны, сказал инженер.';
  const story = Array.from({ length: 8 }, (_, part) => `${words} Часть ${part}.`).join(' ');
  const wrong = await importOne('wrong.txt', Buffer.concat([iconv.encode(story, 'koi8-r'), Buffer.from('\n')]));
  const store = storeOf();
  expect(await readAgain(store, lab.engine, wrong, 'windows-1251')).toMatchObject({ ok: true });
  const garbled = (await read(wrong)).article.text;
  const book = await openLikenessBook(store, lab.folder);
  const likes = (text: string) => book.find(fingerprintOf(text), 'other.txt').map(({ id }) => id);
  expect([likes(garbled), likes(story)]).toEqual([[wrong], []]);
  expect(await readAgain(store, lab.engine, wrong, 'koi8-r')).toMatchObject({ ok: true });
  await vi.waitFor(() => expect([likes(garbled), likes(story)]).toEqual([[], [wrong]]));
  expect(await store.undo(null)).toMatchObject({ ok: true });
  await vi.waitFor(() => expect([likes(garbled), likes(story)]).toEqual([[wrong], []]));
});
