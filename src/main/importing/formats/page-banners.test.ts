import { expect, it } from 'vitest';
import { readPage } from './html';

const ASK = 'Wir verwenden Cookies und ähnliche Verfahren, um Inhalte und Anzeigen zu messen. '.repeat(12);
const FIRST =
  'Der alte Kai bleibt nach Angaben der Hafenverwaltung bis Ende Juni gesperrt. Taucher hatten Schäden an zwei Pfeilern gefunden.';
const SECOND = '„Wir konnten nicht warten“, sagte Hafenmeisterin Petra Lohse am Dienstag.';

const textOf = (body: string, head = ''): string =>
  readPage(`<!doctype html><html><head><title>Kai gesperrt</title>${head}</head>${body}</html>`).text;

it.each([
  ['<div class="cookie-consent-overlay">', '</div>'],
  ['<div id="onetrust-banner-sdk" role="dialog">', '</div>'],
  ['<section class="page cookieBanner open">', '</section>'],
  ['<div id="sp_message_container_123"><div>', '</div></div>'],
])('a question about cookies that is longer than the article is none of it: %s', (open, close) => {
  const page = `<body>${open}<h2>Ihre Daten</h2><p>${ASK}</p>${close}<div class="content"><p>${FIRST}</p><p>${SECOND}</p></div></body>`;
  expect(textOf(page)).toBe(`${FIRST}\n\n${SECOND}`);
});

it('an offer of a newsletter between two paragraphs is none of the article', () => {
  const offer = '<div class="newsletter-signup"><p>Sign up to our morning newsletter</p><input></div>';
  expect(textOf(`<body><article><p>${FIRST}</p>${offer}<p>${SECOND}</p></article></body>`)).toBe(
    `${FIRST}\n\n${SECOND}`,
  );
});

it('an article stays, whatever the page and its parts are called', () => {
  const about = `<p>${FIRST}</p><p>${SECOND}</p>`;
  const all = `${FIRST}\n\n${SECOND}`;
  expect(
    textOf(`<body class="cookie-banner-open"><article class="cookie-notice"><h1>Kai</h1>${about}</article></body>`),
  ).toContain(all);
  expect(textOf(`<body><div class="cookie-wall"><main>${about}</main></div></body>`)).toBe(all);
  expect(textOf(`<body><div class="post about-cookies">${about}</div></body>`)).toBe(all);
  expect(
    textOf(`<body><div class="newsletter">${about}<p>${FIRST} ${SECOND} ${FIRST} ${SECOND}</p></div></body>`),
  ).toContain(all);
  expect(textOf(`<body><div class="newsletter">${about}</div></body>`)).toBe(all);
});
