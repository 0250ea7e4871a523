import { expect, it } from 'vitest';
import { readAll } from '../../../../tests/kit/read-all';
import { wholePage } from './whole-page';

const FIRST = 'The council met on Tuesday and closed the old quay.';
const SECOND = 'It meets again on 3 June.';
const BOTH = `<p>${FIRST}<p>${SECOND}`;

async function read(name: string, content: string) {
  const { article, message } = (await readAll(name, content)).pieces[0] ?? {};
  return article ? { title: article.title, language: article.language, text: article.text } : message;
}

it.each([
  [
    'a head without marks',
    `<!doctype html>\n<html lang="fr">\n<meta charset=utf-8>\n<!-- saved -->\n<title>Quay</title>${BOTH}`,
  ],
  ['a head, and no body', `<html lang="fr"><head><title>Quay</title></head>${BOTH}</html>`],
  ['a body, and no root', `<head><title>Quay</title></head><body>${BOTH}</body>`],
  ['ends without beginnings', `<title>Quay</title>${BOTH}</body></html>`],
])('a page with %s is read whole', async (_what, page) => {
  expect(await read('a.html', page)).toMatchObject({ title: 'Quay', text: `${FIRST}\n\n${SECOND}` });
});

it('a page keeps the language it states without a body', async () => {
  expect(await read('a.html', `<html lang="fr"><title>Quay</title>${BOTH}`)).toMatchObject({ language: 'fr' });
});

it('a mail that is but a piece of a page is read', async () => {
  const mail = (html: string): string =>
    `From: a@example.invalid\r\nSubject: Late\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${html}`;
  expect(await read('a.eml', mail(`<div dir="ltr">${FIRST}<div><br></div><div>${SECOND}</div></div>`))).toMatchObject({
    text: expect.stringMatching(/^The council .*quay\.\n+It meets again on 3 June\.$/u),
  });
});

it('a mail of several pages, with pictures between them, is read to its end', async () => {
  const page = (words: string): string =>
    `--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html><head><title>x</title></head><body><p>${words}</p></body></html>\r\n`;
  const picture =
    '--b\r\nContent-Type: image/png; name=a.png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n';
  const head =
    'From: a@example.invalid\r\nSubject: Late\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n';
  expect(await read('a.eml', `${head}${page(FIRST)}${picture}${page(SECOND)}--b--\r\n`)).toMatchObject({
    text: `${FIRST}\n\n${SECOND}`,
  });
});

it('takes no longer than its length for a page of beginnings', () => {
  const started = process.cpuUsage().user;
  wholePage('<script><title><!--<style>'.repeat(40_000));
  wholePage('<meta><title></title>'.repeat(40_000));
  expect((process.cpuUsage().user - started) / 1e6).toBeLessThan(3);
});
