import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateText } from './generate-articles';
import { numberedText } from './make-library';
import type { MixedFolder } from './mixed-files';
import { randomFrom } from './random';
import { asArchive, asMail, asMailbox, asPdf, asTable, asText, asWord } from './text-as';
import type { Words } from './text-as';

const KB = 1024;

/**
 * Writes a folder that comes to `bytes`, of few and large files, as people keep them: most of the weight is pictures in
 * documents, the rest archives, tables, mailboxes and books of texts. The same seed gives the same bytes.
 */
export async function writeHeavyFolder(folder: string, bytes: number, seed: number): Promise<MixedFolder> {
  mkdirSync(folder, { recursive: true });
  const paths: string[] = [];
  let texts = 0;
  let written = 0;
  for (let index = 0; written < bytes; index += 1) {
    const { ending, content, count } = await heavyFile(seed, index);
    const path = join(folder, `heavy-${String(index).padStart(4, '0')}.${ending}`);
    writeFileSync(path, content);
    paths.push(path);
    texts += count;
    written += content.length;
  }
  return { paths, texts, bytes: written };
}

type HeavyFile = { readonly ending: string; readonly content: Uint8Array; readonly count: number };

async function heavyFile(seed: number, index: number): Promise<HeavyFile> {
  const weighed = (kilobytes: number): Words => ({
    ...numberedText(seed, index * 1_000),
    ballast: noise(seed + index, kilobytes * KB),
  });
  const many = (count: number): readonly Words[] =>
    Array.from({ length: count }, (_, place) => numberedText(seed, index * 1_000 + place));
  switch (index % 8) {
    case 0:
      return { ending: 'docx', content: asWord(weighed(3_000)), count: 1 };
    case 1:
      return { ending: 'eml', content: asMail(weighed(4_000)), count: 1 };
    case 2:
      return { ending: 'pdf', content: await asPdf(weighed(6_000)), count: 1 };
    case 3:
      return { ending: 'zip', content: asArchive(many(200)), count: 200 };
    case 4:
      return { ending: 'csv', content: asTable(many(200)), count: 200 };
    case 5:
      return { ending: 'mbox', content: asMailbox(many(100)), count: 100 };
    case 6:
      return { ending: 'docx', content: asWord(weighed(8_000)), count: 1 };
    default:
      return { ending: 'txt', content: asText(book(seed, index)), count: 1 };
  }
}

/** Half a megabyte of one text. */
function book(seed: number, index: number): Words {
  const chapters = Array.from({ length: 200 }, (_, place) => generateText(seed, (index * 1_000 + place) * 10).text);
  return { ...generateText(seed, index * 10_000), text: chapters.join('\n\n') };
}

/** Bytes that do not pack, as those of pictures. */
function noise(seed: number, length: number): Uint8Array {
  const { int } = randomFrom(seed);
  const bytes = Buffer.alloc(length);
  for (let at = 0; at + 4 <= length; at += 4) bytes.writeUInt32LE(int(2 ** 32), at);
  return bytes;
}
