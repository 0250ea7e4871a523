import type { LibraryPlace, NewFile } from '../store/write-many';

/** Files to be put into a library: what they are and their lengths, and the bytes of all of them one after the other. */
export type WriteRequest = {
  readonly request: number;
  readonly library: LibraryPlace;
  readonly files: readonly (Omit<NewFile, 'bytes'> & { readonly length: number })[];
  readonly bytes: Uint8Array;
};

/** The answer to the request of the same number: null when all are durable, else what the system said. */
export type WriteAnswer = {
  readonly request: number;
  readonly failure: { readonly message: string; readonly code: string | null } | null;
};
