import * as v from 'valibot';
import type { ImageFacts } from '#core/library/image-kind';
import { LARGEST_IMAGE } from '#core/library/note-image';
import type { NoteImage } from '#core/library/note-image';
import type { Result } from '#core/result';
import { answers, request } from './define';

/** A pasted or dropped picture: its bytes and what it was called (null: it has no name), never a path. */
const ImageInputSchema = v.strictObject({
  name: v.nullable(v.pipe(v.string(), v.minLength(1), v.maxLength(255))),
  bytes: v.pipe(
    v.instance(Uint8Array),
    v.check((bytes) => bytes.byteLength <= LARGEST_IMAGE, 'too large'),
  ),
});

const ImageIdSchema = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

/** A picture as it is shown: the bytes were found to be those that its name, their SHA-256, says. */
type ShownImage = Pick<ImageFacts, 'mediaType' | 'width' | 'height'> & { readonly bytes: Uint8Array };

/** The requests about the pictures in notes; see `core/library/note-image.ts`. */
export const imageRequests = {
  /** Keeps a picture; it is on the disk before it is answered. */
  'images:add': request([ImageInputSchema], answers<Result<NoteImage>>()),
  /** Keeps the picture in a file that main asks for; null when the person chose none. */
  'images:choose': request([], answers<Result<NoteImage> | null>()),
  'images:read': request([ImageIdSchema], answers<Result<ShownImage>>()),
} as const;
