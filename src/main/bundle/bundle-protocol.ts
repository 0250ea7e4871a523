import type { Result } from '#core/result';
import type { UnpackOrder, Unpacked } from './library-from-bundle';
import type { BundleOrder, WrittenBundle } from './write-bundle';

/** What a thread for bundles is given to do, which is one thing. */
export type BundleJob =
  | { readonly do: 'write'; readonly order: BundleOrder }
  | { readonly do: 'unpack'; readonly order: UnpackOrder; readonly libraryId: string };

/** What it is told meanwhile. */
export type BundleWord = 'cancel' | 'close';

/** What it says: how far it is, in files, and last what came of it. */
export type BundleAnswer =
  | { readonly says: 'progress'; readonly done: number; readonly total: number }
  | { readonly says: 'written'; readonly result: Result<WrittenBundle> }
  | { readonly says: 'unpacked'; readonly result: Result<Unpacked> };
