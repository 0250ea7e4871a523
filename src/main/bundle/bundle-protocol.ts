import type { Result } from '#core/result';
import type { IncomingBatch, IncomingHead } from './incoming';
import type { UnpackOrder, Unpacked } from './library-from-bundle';
import type { BundleOrder, WrittenBundle } from './write-bundle';

/** What a thread for bundles is given to do, which is one thing. */
export type BundleJob =
  | { readonly do: 'write'; readonly order: BundleOrder }
  | { readonly do: 'read'; readonly bundle: string }
  | { readonly do: 'unpack'; readonly order: UnpackOrder; readonly libraryId: string };

/** What it is told meanwhile; `next` asks for the next articles of a bundle that is read. */
export type BundleWord = 'cancel' | 'close' | 'next';

/** What it says: how far it is, in files, and last what came of it. */
export type BundleAnswer =
  | { readonly says: 'progress'; readonly done: number; readonly total: number }
  | { readonly says: 'written'; readonly result: Result<WrittenBundle> }
  | { readonly says: 'opened'; readonly result: Result<IncomingHead> }
  | { readonly says: 'drawn'; readonly result: Result<IncomingBatch | null> }
  | { readonly says: 'unpacked'; readonly result: Result<Unpacked> };
