import iconv from 'iconv-lite';
import PostalMime from 'postal-mime';
import type { Email } from 'postal-mime';
import { decode } from '../decode';
import { statedButUtf8 } from '../encodings/stated-but-utf8';
import { withoutControls } from '../encodings/without-controls';
import { asItWas, flowedMail } from './flowed';
import { lightMail } from './light-mail';
import { fillEncoding, mailInEncoding, statedEncoding } from './mail-encoding';

/** A mail that was taken apart, and how its letters were read. */
export type OpenedMail = {
  readonly mail: Email;
  readonly encoding: string;
  readonly isGuess: boolean;
  /** How sure the guess is, from 0 to 1, where the detector says so. */
  readonly confidence?: number;
};

/** The encoding a person chose, and whether nothing is wanted of what is attached but its name. */
type HowToRead = { readonly chosen?: string | undefined; readonly isForWords: boolean };

/** An encoding in which every byte is a letter, so that bytes can be had back from the words that were read in it. */
const REVERSIBLE = 'koi8-r';

/**
 * Takes a mail apart: in the encoding that a person chose, else in those it states. Of words without one that are not UTF-8 the
 * encoding is guessed from their bytes. Mails that were forwarded in it are attached, as their senders meant.
 */
export async function readMail(whole: Uint8Array, { chosen, isForWords }: HowToRead): Promise<OpenedMail> {
  const bytes = lightMail(whole, isForWords);
  if (chosen !== undefined) {
    return { mail: await parse(mailInEncoding(bytes, chosen)), encoding: chosen, isGuess: false };
  }
  const stated = statedEncoding(bytes);
  const mail = await parse(bytes);
  if (stated !== null && (await isUtf8(bytes, mail, stated))) {
    return { mail: await parse(mailInEncoding(bytes, 'utf-8')), encoding: 'utf-8', isGuess: false };
  }
  const isUnknown = stated === 'weak' || (stated === null && wordsOf(mail).includes('\ufffd'));
  if (!isUnknown) return { mail, encoding: stated ?? 'utf-8', isGuess: false };
  const raw = iconv.encode(wordsOf(await parse(fillEncoding(bytes, REVERSIBLE))), REVERSIBLE);
  if (raw.every((byte) => byte < 0x80)) return { mail, encoding: 'utf-8', isGuess: false };
  const { encoding, isGuess, confidence } = decode(raw);
  const filled = encoding === 'utf-8' ? mail : await parse(fillEncoding(bytes, encoding));
  return { mail: filled, encoding, isGuess, ...(confidence === undefined ? {} : { confidence }) };
}

/** Whether the words of a mail are UTF-8 though it states an encoding in which every letter is one byte. */
async function isUtf8(bytes: Uint8Array, mail: Email, stated: string): Promise<boolean> {
  const bodyOf = ({ text, html }: Email): string => text ?? html ?? '';
  if (/^[\0-\x7f]*$/u.test(bodyOf(mail))) return false;
  const asBytes = await parse(mailInEncoding(bytes, REVERSIBLE));
  return statedButUtf8(iconv.encode(bodyOf(asBytes), REVERSIBLE), stated) !== null;
}

async function parse(bytes: Uint8Array): Promise<Email> {
  const { bytes: buffer, join } = flowedMail(bytes);
  // What the parser makes of a forwarded mail as a part of the words depends on where the machine stands.
  const mail = await PostalMime.parse(buffer, { attachmentEncoding: 'arraybuffer', forceRfc822Attachments: true });
  const { subject, html } = mail;
  const text = mail.text !== undefined && join !== null ? join(mail.text) : mail.text;
  return {
    ...mail,
    attachments: mail.attachments.map((each) =>
      typeof each.content === 'string' ? each : { ...each, content: asItWas(new Uint8Array(each.content)) },
    ),
    ...(subject === undefined ? {} : { subject: withoutControls(subject) }),
    ...(text === undefined ? {} : { text: withoutControls(text) }),
    ...(html === undefined ? {} : { html: withoutControls(html) }),
  };
}

function wordsOf({ subject, from, text, html }: Email): string {
  return [subject, from?.name, text, html].filter(Boolean).join('\n');
}
