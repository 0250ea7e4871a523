import { fail, ok } from '#core/result';
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

/** The words of a mail that was taken apart, with what it states; the text is empty where it has none. */
export function wordsOfMail({ mail, encoding, isGuess, confidence }: OpenedMail): Extracted {
  const plain = mail.text?.replaceAll(/\r\n?/gu, '\n').trim() ?? '';
  const text = plain === '' && mail.html ? readPage(mail.html).text : plain;
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
      date: mail.date?.slice(0, 10),
    },
  };
}
