import type { ImageFacts } from '../library/image-kind';
import { IMAGE_IN_MARKDOWN } from '../library/note-image';
import type { ReportWords } from '../report/words/report-words';

/** A picture of a note as it goes into a file that is handed on. */
export type ExportImage = ImageFacts & {
  /** Its bytes in base64. */
  readonly base64: string;
};

/** The pictures that the notes of an article name, by id; one whose file is missing or damaged is not among them. */
export type ExportImages = Readonly<Record<string, ExportImage>>;

/** The folder beside an exported file in which its pictures lie. */
const FOLDER = 'pictures';

const ENDINGS: Readonly<Record<ImageFacts['mediaType'], string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/webp': 'webp',
};

/** The picture as an address that holds all of it. */
export function dataAddress({ mediaType, base64 }: Pick<ExportImage, 'mediaType' | 'base64'>): string {
  return `data:${mediaType};base64,${base64}`;
}

/** The name of the file of a picture: it never changes for a content, so that many articles may share a folder. */
function imageFileName(id: string, { mediaType }: Pick<ImageFacts, 'mediaType'>): string {
  return `${id}.${ENDINGS[mediaType]}`;
}

/** Where the file of a picture lies beside an exported one, as a relative address. */
export function besideAddress(id: string, image: Pick<ImageFacts, 'mediaType'>): string {
  return `${FOLDER}/${imageFileName(id, image)}`;
}

/** The Markdown of a note in which pictures are named by other addresses; the words of one that has none stand alone, as `said`. */
export function withImageAddresses(
  markdown: string,
  addressOf: (id: string) => string | null,
  said: SaidOfPicture,
): string {
  return markdown.replaceAll(IMAGE_IN_MARKDOWN, (_whole, words: string, id: string) => {
    const address = addressOf(id);
    return address === null ? String.raw`\[${pictureWords(words, said)}\]` : `![${words}](${address})`;
  });
}

/** Says in the language of a report that a picture stands here. */
export type SaidOfPicture = ReportWords['picture'];

/** What stands in the place of a picture that cannot be shown. */
export function pictureWords(words: string, said: SaidOfPicture): string {
  return said(words.trim());
}
