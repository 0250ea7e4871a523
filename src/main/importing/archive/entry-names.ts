import { detectAll } from 'jschardet';
import { fromBuffer, getFileNameLowLevel } from 'yauzl';
import type { Entry, ZipFile } from 'yauzl';
import { encodingName } from '../encodings/guess-encoding';
import { readAs } from '../encodings/read-as';

/** What names in archives are written in, where it is not UTF-8: the code pages of DOS, of Windows and of East Asia. */
const OF_ARCHIVES = new Set(
  (
    'cp437 cp850 cp852 cp737 cp857 cp862 cp720 ibm866 cp866 shift_jis gb18030 gbk big5 euc-kr ' +
    'windows-1250 windows-1251 windows-1252 windows-1253 windows-1254 windows-1255 windows-1256'
  ).split(' '),
);
/** What no name of a file holds: frames of tables, controls, and letters of two writings in one word. */
const UNLIKELY =
  /[\u0080-\u009f\u2500-\u259f\ufffd]|\p{Script=Latin}[\p{Script=Hebrew}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}]|[\p{Script=Hebrew}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}]\p{Script=Latin}/u;
/** So much of the names is looked at, in bytes. */
const PROBE = 16_384;

/** Tells the name of an entry: as it states it, as UTF-8 where it is that, else in the encoding that fits all names of the archive. */
export function entryNames(bytes: Buffer): (entry: Entry) => Promise<string> {
  let encoding: Promise<string | null> | null = null;
  return async ({ generalPurposeBitFlag, fileNameRaw, extraFields }) => {
    const stated = asUtf8(fileNameRaw);
    if (stated !== null) return stated;
    const plain = getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false);
    // Its own field for names in Unicode tells more than any guess.
    if (plain !== readAs(fileNameRaw, 'cp437')?.replaceAll('\\', '/')) return plain;
    encoding ??= encodingOfNames(bytes);
    const guessed = await encoding;
    const name = guessed === null ? null : readAs(fileNameRaw, guessed);
    return name === null || name.includes('\ufffd') ? plain : name.replaceAll('\\', '/');
  };
}

/** Archives that do not say so often name their files in UTF-8 all the same. */
function asUtf8(raw: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(raw).replaceAll('\\', '/');
  } catch {
    return null;
  }
}

async function encodingOfNames(bytes: Buffer): Promise<string | null> {
  const joined = await oldNames(bytes);
  for (const { encoding } of detectAll(joined)) {
    const name = encoding === null ? '' : encodingName(encoding);
    const text = OF_ARCHIVES.has(name) ? readAs(joined, name) : null;
    if (text !== null && !UNLIKELY.test(text)) return name;
  }
  return null;
}

/** The names that are no UTF-8, one a line: the more of them, the surer the guess. */
function oldNames(bytes: Buffer): Promise<Buffer> {
  return new Promise((resolve) => {
    const names: Buffer[] = [];
    let size = 0;
    const end = (): void => resolve(Buffer.concat(names.flatMap((name) => [name, Buffer.from('\n')])));
    fromBuffer(bytes, { lazyEntries: true, decodeStrings: false }, (error, zip: ZipFile) => {
      if (error) {
        end();
        return;
      }
      zip.on('entry', ({ fileNameRaw }: Entry) => {
        if (asUtf8(fileNameRaw) === null) names.push(fileNameRaw);
        size += fileNameRaw.length;
        if (size > PROBE && names.length > 0) end();
        else zip.readEntry();
      });
      zip.on('end', end);
      zip.on('error', end);
      zip.readEntry();
    });
  });
}
