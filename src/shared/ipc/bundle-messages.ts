/** How far a bundle is, in files. */
export type BundleProgress = { readonly what: 'export' | 'unpack'; readonly done: number; readonly total: number };

/** What is in a bundle; `missing` files the library had lost before. */
type BundleCounts = {
  readonly articles: number;
  readonly deleted: number;
  readonly notes: number;
  readonly missing: number;
};

/** A written bundle; `token` stands for its path, which the renderer never sees. */
export type BundleReceipt = BundleCounts & {
  readonly token: string;
  readonly fileName: string;
  readonly folderName: string;
};

/** A library that was made of a bundle and is not opened yet; `token` stands for its folder. */
export type UnpackedReceipt = BundleCounts & { readonly token: string; readonly name: string };
