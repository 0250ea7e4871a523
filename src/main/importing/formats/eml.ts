import PostalMime from 'postal-mime';
import { fail, ok } from '#core/result';
import type { Extractor } from './extracted';
import { readPage } from './html';
import { mailInEncoding } from './mail-encoding';

/** The words of a mail, its plain part before the one for show, with subject, sender and date; attachments are left out. */
export const extractMail: Extractor = async (original, { encoding }) => {
  const bytes = encoding === undefined ? original : mailInEncoding(original, encoding);
  const mail = await PostalMime.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  const plain = mail.text?.replaceAll(/\r\n?/gu, '\n').trim() ?? '';
  const text = plain === '' && mail.html ? readPage(mail.html).text : plain;
  if (text === '') {
    const names = mail.attachments.map(({ filename }) => filename ?? 'a nameless file');
    return fail(
      'no-text',
      names.length > 0
        ? `It is a mail without words of its own, with ${names.join(', ')} attached.`
        : 'It is a mail without words.',
      'Save the attachment and import that.',
    );
  }
  return ok({
    text,
    mediaType: 'message/rfc822',
    encoding: encoding ?? 'utf-8',
    isGuess: false,
    damaged: 0,
    stated: {
      title: mail.subject?.trim() || undefined,
      author: mail.from?.name || mail.from?.address,
      date: mail.date?.slice(0, 10),
    },
  });
};
