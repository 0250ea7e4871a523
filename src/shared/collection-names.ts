const MANY = /\.(?:zip|csv|tsv|tab|jsonl?|ndjson|mbox|ris|bib|bibtex)$/iu;

/** True for a name that says: many texts. Such a file has a limit of its own. */
export function isCollectionName(name: string): boolean {
  return MANY.test(name);
}
