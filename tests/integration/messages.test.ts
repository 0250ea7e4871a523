import { readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { arabicMessages } from '../../src/renderer/ui/ar/messages-ar';
import { spanishMessages } from '../../src/renderer/ui/es/messages-es';
import { frenchMessages } from '../../src/renderer/ui/fr/messages-fr';
import { messageTranslator } from '../../src/renderer/ui/translate-messages';
import type { Messages } from '../../src/renderer/ui/translate-messages';
import { DIALOG_WORDS, dialogWords } from '../../src/shared/menu/dialog-words';
import { sharedConstants, sourceFiles, userTexts } from '../kit/user-texts';
import type { TextPlaces } from '../kit/user-texts';

const ROOT = resolve(import.meta.dirname, '..', '..');
const FOLDERS = ['main', 'core', 'shared'].map((name) => join(ROOT, 'src', name));

const PLACES: TextPlaces = {
  calls: new Map([
    ['fail', [1, 2]],
    ['failure', [1, 2]],
    ['refused', [2, 3, 4]],
    ['articleDamaged', [1]],
    ['bundleDamaged', [0]],
    ['bundleStrange', [0]],
    ['bundleUnreadable', [0]],
    ['libraryLocked', [0]],
    ['referenceOf', [0]],
    ['tell', [0]],
    ['tooMuch', [0]],
    ['unread', [0, 1]],
  ]),
  keys: new Set(['message', 'action', 'detail', 'notes', 'place', 'reason', 'resolvedFrom', 'within', 'anchorName']),
  lists: new Set(['limits', 'unread']),
  givers: new Set([
    'besideWords',
    'aboveNotes',
    'describeHolder',
    'guessesOf',
    'hiddenNotes',
    'leftOutNote',
    'likeOf',
    'tooManyCells',
    'zeroNotes',
    'noticeOf',
    'sizeInWords',
    'unnamedArticlesNotice',
  ]),
  wholes: new Set([
    'src/core/library/source-format.ts DOCUMENTS',
    'src/core/report/page-style.ts REFUSED',
    'src/main/exporting/printer.ts unlessBroken',
    'src/main/importing/formats/parse-xml.ts parseXmlText',
    'src/main/importing/read-document.ts NAMES',
    'src/main/imports/report-of.ts CANCELLED',
    'src/main/imports/report-of.ts INTERRUPTED',
    'src/main/store/save-error.ts DISK_FULL',
    'src/main/store/save-error.ts ELSEWHERE',
    'src/main/store/save-error.ts REASONS',
    'src/main/store/save-error.ts saveError',
  ]),
};

/** What these say is heard on the command line, of runs without a window and in dialogs of the system only. */
const NOT_IN_THE_WINDOW = new Set([
  'src/main/bundle/verification.ts',
  'src/main/bundle/verify.ts',
  'src/main/exporting/write-order.ts',
  'src/main/forms/choose-articles.ts',
  'src/main/forms/order-target.ts',
  'src/main/run/run-order.ts',
  'src/main/run/run-to-folder.ts',
  'src/main/run/unattended.ts',
  'src/main/windows/security.ts',
  'src/main/windows/take-picture.ts',
]);

/** Texts that are put together in a way that cannot be followed, with the place. */
const UNFOLLOWED: Readonly<Record<string, string>> = {
  '{0} or {1}': 'the readings of a date are a list that is joined (core/summary/limits.ts)',
  '{0} of {1}': 'the place of a record is begun with a capital first (collections/record-piece.ts)',
  'a nameless file': 'the names of attachments are a list that is joined (formats/eml.ts)',
  'attachment {0}': 'the name of an attachment without one (collections/mail.ts)',
};

const CATALOGUES: Readonly<Record<string, Messages>> = {
  French: frenchMessages,
  Spanish: spanishMessages,
  Arabic: arabicMessages,
};
const LOCALES: Readonly<Record<string, string>> = { French: 'fr-FR', Spanish: 'es-ES', Arabic: 'ar' };

const none: ReadonlySet<string> = new Set();
const shared = sharedConstants(FOLDERS);
const texts = sourceFiles(FOLDERS)
  .map((path) => ({ path, file: relative(ROOT, path).replaceAll('\\', '/') }))
  .filter(({ file }) => !NOT_IN_THE_WINDOW.has(file))
  .flatMap(({ path, file }) => userTexts(file, readFileSync(path, 'utf8'), PLACES, shared));

function formsOf(says: Messages[string]): readonly string[] {
  return typeof says === 'string' ? [says] : Object.values(says).filter((form) => typeof form === 'string');
}

/** Where values stand in a form, and how each is shown ("0 1:n"). */
function shownIn(form: string, says: Messages[string]): string {
  const counted = typeof says === 'string' ? [] : [`${says.by}:n`];
  const places = [...form.matchAll(/\{(\d(?::[a-z]+)?)\}/gu)].map(([, place = '']) => place);
  return [...new Set([...places, ...counted])].sort().join(' ');
}

it('finds texts in all their places', () => {
  const code = `
    const WHY = 'The disk is full.';
    function about(name: string): string { return name === '' ? '' : \`: \${name}\`; }
    export const one = (file: string, many: number) => {
      const what = many === 1 ? 'one place' : \`\${many} places\`;
      return fail('code', \`\${file} is damaged in \${what}\${about(file)}.\`, WHY);
    };
    export const other = { message: \`It is over: \${one instanceof Error ? one.message : 'it is damaged'}.\` };`;
  const found = userTexts('example.ts', code, PLACES, new Map()).map(({ text }) => text);
  expect(found.sort()).toEqual([
    'It is over: {0}.',
    'The disk is full.',
    'it is damaged',
    '{0} is damaged in one place.',
    '{0} is damaged in one place: {1}.',
    '{0} is damaged in {1} places.',
    '{0} is damaged in {1} places: {2}.',
  ]);
  expect(texts.length).toBeGreaterThan(300);
});

describe.each(Object.keys(CATALOGUES))('%s', (name) => {
  const messages = CATALOGUES[name] ?? {};

  it('has words for everything that the program says in the window', () => {
    const missing = texts.filter(({ text }) => !Object.hasOwn(messages, text));
    expect(missing.map(({ file, text }) => `${file}: ${text}`)).toEqual([]);
  });

  it('has words for nothing else', () => {
    const known = new Set([...texts.map(({ text }) => text), ...Object.keys(UNFOLLOWED)]);
    expect(Object.keys(messages).filter((text) => !known.has(text))).toEqual([]);
    expect(Object.keys(UNFOLLOWED).filter((text) => !Object.hasOwn(messages, text))).toEqual([]);
  });

  it('keeps the values of every message, each shown as in the other languages', () => {
    const wrong = Object.entries(messages).flatMap(([key, says]) => {
      const [french = ''] = formsOf(frenchMessages[key] ?? '');
      const shown = formsOf(says).map((form) => shownIn(form, says));
      const isWhole = shown.every((each) => each.replaceAll(/:[a-z]+/gu, '') === shownIn(key, key));
      return isWhole && shown.every((each) => each === shownIn(french, frenchMessages[key] ?? '')) ? [] : [key];
    });
    expect(wrong).toEqual([]);
  });

  it('tells every message from every other', () => {
    const translate = messageTranslator(messages, LOCALES[name] ?? '', false);
    const values = ['Alpha.txt', 'Beta.zip', 'Gamma.csv', 'Delta'];
    const lost = Object.entries(messages).flatMap(([key, says]) => {
      const [form = ''] = formsOf(says);
      const isPart = !/^[A-Z]|\. |[.!?]$/u.test(key);
      if (isPart || typeof says !== 'string' || form.includes(':said}')) return [];
      const kinds = new Map([...form.matchAll(/\{(\d)(?::([a-z]+))?\}/gu)].map(([, place, kind]) => [place, kind]));
      const valueOf = (place: string): string => (kinds.get(place) === 'n' ? '7' : (values[Number(place)] ?? ''));
      const english = key.replaceAll(/\{(\d)\}/gu, (_, place: string) => valueOf(place));
      const expected = form.replaceAll(/\{(\d)(?::[a-z]+)?\}/gu, (_, place: string) => valueOf(place));
      return translate(english) === expected ? [] : [`${english} -> ${translate(english)}`];
    });
    expect(lost).toEqual([]);
  });
});

it('has words for the dialogs of the system', () => {
  const calls = new Map(['chooseFolder', 'chooseNewPlace', 'speak'].map((name) => [name, [0]] as const));
  const places = { calls, keys: new Set(['button', 'buttonLabel', 'title']), lists: none, givers: none, wholes: none };
  const folders = ['exporting', 'ipc', 'run', 'windows'].map((name) => join(ROOT, 'src', 'main', name));
  const asked = sourceFiles(folders).flatMap((path) => userTexts(path, readFileSync(path, 'utf8'), places, shared));
  const said = asked.filter(({ text }) => dialogWords(text, 'fr') === text && !Object.hasOwn(DIALOG_WORDS, text));
  expect(said.map(({ text }) => text)).toEqual([]);
  expect(asked.length).toBeGreaterThan(12);
});

it('lets no dialog of the system say a text of its own but in the words of the language', () => {
  const main = join(ROOT, 'src', 'main');
  const calls = sourceFiles(['exporting', 'run', 'windows'].map((name) => join(main, name))).flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/\bdialog\.show[^;]*;/gu)].map(([text]) => text),
  );
  const own = calls.flatMap((call) => call.match(/\b(?:title|buttonLabel|name|message|detail): '[A-Z][^']*'/gu) ?? []);
  expect(own).toEqual([]);
  expect(calls.length).toBeGreaterThan(5);
});
