import { fail, ok } from '#core/result';
import { daySent } from './day-sent';
import type { Extracted, Extractor } from './extracted';
import { readPage } from './html';
import { readMail } from './read-mail';
import type { OpenedMail } from './read-mail';

/** The words of a mail, its plain part before the one for show, with subject, sender and date; attachments are left out. */
export const extractMail: Extractor = async (bytes, { encoding }) => {
  const opened = await readMail(bytes, { chosen: encoding, isForWords: true });
  const extracted = wordsOfMail(opened);
  if (extracted.text !== '') return ok(extracted);
  const names = opened.mail.attachments.map(({ filename }) => filename ?? 'a nameless file');
  return fail(
    'no-text',
    names.length > 0
      ? `It is a mail without words of its own, with ${names.join(', ')} attached.`
      : 'It is a mail without words.',
    'Save the attachment and import that.',
  );
};

/** What programs put in the place of a plain part they do not make. */
const NO_TEXT = /\b(?:html|browser|navigateur|navegador|браузер\p{L}*)\b|متصفح|浏览器|ブラウザ/iu;
/** Such words are no more than this, in letters, addresses left out. */
const LONGEST_NO_TEXT = 300;

/** Whether the plain part of a mail is nothing, or only says that its words are in the part for show. */
function isNoText(plain: string): boolean {
  if (plain === '') return true;
  const words = plain.replaceAll(/https?:\/\/\S+/gu, '').trim();
  return words.length <= LONGEST_NO_TEXT && (words === '' || NO_TEXT.test(words));
}

/** The words of a mail that was taken apart, with what it states; the text is empty where it has none. */
export function wordsOfMail({ mail, encoding, isGuess, confidence }: OpenedMail): Extracted {
  const plain = mail.text?.replaceAll(/\r\n?/gu, '\n').trim() ?? '';
  const text = mail.html && isNoText(plain) ? readPage(mail.html).text || plain : plain;
  return {
    text,
    mediaType: 'message/rfc822',
    encoding,
    isGuess,
    ...(confidence === undefined ? {} : { confidence }),
    damaged: text.match(/\ufffd/gu)?.length ?? 0,
    stated: {
      title: mail.subject?.trim() || undefined,
      author: mail.from?.name || mail.from?.address,
      date: daySent(mail),
    },
  };
}
