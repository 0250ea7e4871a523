import type { KeptBase } from './kept';

/** A collection that a person puts articles into; an article may be in many. */
export type Collection = KeptBase & { readonly name: string };
