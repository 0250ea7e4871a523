/** The time, passed in so that the core stays the same at every run. */
export type Clock = { readonly now: () => Date };

/** A source of new identifiers: sortable by the time of their making, never repeated. */
export type IdSource = { readonly next: () => string };
