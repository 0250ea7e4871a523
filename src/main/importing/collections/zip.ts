import type { Origin } from '#core/library/article';
import { fail, ok } from '#core/result';
import type { Result } from '#core/result';
import { isCollectionName } from '#shared/collection-names';
import { COPY_AGAIN } from '../archive/read-zip';
import { openZip } from '../archive/zip-entries';
import type { OpenZip, ZipMember } from '../archive/zip-entries';
import { sizeInWords } from '../import-limits';
import type { ImportLimits } from '../import-limits';
import type { SourceFile } from '../read-article';
import { holdsText, toldByName } from '../known-text';
import type { Collection, Piece } from './collection';

/** Files that systems put into folders for themselves. */
const HIDDEN = /(?:^|\/)(?:\.[^/]*|__MACOSX|Thumbs\.db|desktop\.ini)(?:\/|$)/iu;
/** A ratio says nothing about what is small anyway, in bytes. */
const ALWAYS_ALLOWED = 10 * 1024 * 1024;

/** What is left of the limits for one archive and all those in it. */
export type Allowance = { entries: number; bytes: number };

/**
 * A ZIP archive as a collection of its files, in their order. Links, names that lead out of it and files over the limits are
 * pieces that say so; folders and the hidden files of systems are none.
 */
export async function openArchive(
  { fileName, bytes, encoding }: SourceFile,
  limits: ImportLimits,
  allowance: Allowance,
): Promise<Result<Collection>> {
  try {
    const zip = await openZip(bytes);
    const chosen = encoding === undefined ? {} : { encoding };
    const pieces = inEncoding(piecesOf(fileName, zip, limits, allowance), chosen);
    return ok({ kind: 'zip', count: zip.count, columns: null, chapters: null, pieces });
  } catch {
    return fail(
      'archive-damaged',
      `${fileName} is a ZIP archive that is damaged or was cut off, and nothing in it can be read.`,
      COPY_AGAIN,
    );
  }
}

/** What was chosen for an archive goes for all in it that do not state their encoding. */
async function* inEncoding(pieces: AsyncGenerator<Piece>, chosen: Pick<SourceFile, 'encoding'>): AsyncGenerator<Piece> {
  for await (const each of pieces) yield each.file.ok ? { ...each, file: ok({ ...each.file.value, ...chosen }) } : each;
}

const AGAIN = 'Pack it again, or unpack it and import the files.';

async function* piecesOf(
  container: string,
  { members, isCut }: OpenZip,
  limits: ImportLimits,
  allowance: Allowance,
): AsyncGenerator<Piece> {
  const isSeen = new Set<string>();
  let read = 0;
  try {
    for await (const member of members()) {
      if (member.kind === 'folder' || (member.kind !== 'outside' && HIDDEN.test(member.name))) continue;
      const origin: Origin = { container, within: [member.name] };
      allowance.entries -= 1;
      if (allowance.entries < 0) {
        yield piece(origin, tooMany(container, limits));
        return;
      }
      const notes = isSeen.has(member.name) ? ['The archive holds several files of this name.'] : [];
      isSeen.add(member.name);
      const unpacked = await unpack(container, member, isCut, limits, allowance);
      if (unpacked.ok) read += 1;
      yield { ...piece(origin, unpacked), notes };
      if (allowance.bytes <= 0) {
        yield piece({ container, within: [] }, tooLarge(container, limits));
        return;
      }
    }
    if (isCut) yield piece({ container, within: [] }, cutOff(container, read));
  } catch (error) {
    yield piece(
      { container, within: [] },
      fail('archive-damaged', `The rest of ${container} cannot be read${reasonOf(error)}.`, AGAIN),
    );
  }
}

async function unpack(
  container: string,
  member: ZipMember,
  isCut: boolean,
  limits: ImportLimits,
  allowance: Allowance,
): Promise<Result<SourceFile>> {
  const { name, kind, packedBytes, modifiedAt } = member;
  const where = `${name} in ${container}`;
  if (kind === 'link')
    return fail('unsafe-entry', `${where} is a link to another file and was left out.`, 'Import the file it names.');
  if (kind === 'outside') {
    return fail(
      'unsafe-entry',
      `${where} has a name that leads out of the archive and was left out.`,
      'Unpack the archive with care, and import the file by itself.',
    );
  }
  if (toldByName(name) === 'no-text') return fail('left-out', `${where} holds no text.`);
  if (member.isEncrypted)
    return fail('encrypted', `${where} is protected by a password.`, 'Unpack it and import the file.');
  const largest = isCollectionName(name) ? limits.collectionBytes : limits.fileBytes;
  const byRatio = Math.max(ALWAYS_ALLOWED, packedBytes * limits.ratio);
  const most = Math.min(largest, byRatio, allowance.bytes);
  try {
    const bytes = await member.inflate(most);
    if (bytes !== null) {
      allowance.bytes -= bytes.length;
      if (toldByName(name) === 'unknown' && bytes.length > 0 && !holdsText(name, bytes)) {
        return fail('left-out', `${where} holds no text.`);
      }
      return ok({ fileName: name.split('/').at(-1) ?? name, bytes, modifiedAt });
    }
  } catch (error) {
    if (isCut) return fail('archive-damaged', `${where} was cut off.`, COPY_AGAIN);
    return fail('archive-damaged', `${where} cannot be unpacked${reasonOf(error)}.`, AGAIN);
  }
  // What was unpacked in vain counts too, so that a thousand such entries end.
  allowance.bytes -= most;
  if (most === byRatio) {
    return fail(
      'archive-too-large',
      `${where} grows to more than ${limits.ratio} times its size when it is unpacked, which no text does.`,
      'Unpack it and look at it first.',
    );
  }
  if (allowance.bytes <= 0) return tooLarge(container, limits);
  return fail(
    'too-large',
    `${where} is more than ${sizeInWords(largest)} when it is unpacked; that is the limit.`,
    'Split the file and import the parts.',
  );
}

function cutOff(container: string, read: number): Result<never> {
  const kept = read === 1 ? '1 file at its beginning was read' : `${read} files at its beginning were read`;
  return fail(
    'archive-damaged',
    `${container} was cut off: ${kept}, the rest is missing.`,
    `${COPY_AGAIN} What is here already will not come in twice.`,
  );
}

function tooMany(container: string, { entries }: ImportLimits): Result<never> {
  return fail(
    'too-many-entries',
    `${container} holds more than ${entries} files, which is the limit; the rest was left out.`,
    'Split the archive, or unpack it and import the folder.',
  );
}

function tooLarge(container: string, { unpackedBytes }: ImportLimits): Result<never> {
  return fail(
    'archive-too-large',
    `${container} holds more than ${sizeInWords(unpackedBytes)} when it is unpacked, which is the limit; the rest was left out.`,
    'Split the archive, or unpack it and import the folder.',
  );
}

function piece(origin: Origin, file: Result<SourceFile>): Piece {
  return { origin, file, notes: [] };
}

function reasonOf(error: unknown): string {
  return error instanceof Error && error.message !== '' ? `: ${error.message.replace(/\.$/u, '')}` : '';
}
