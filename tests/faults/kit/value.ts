/** A record's words, or null where there is no such record; `gone ` before an article's words means deleted. */
export type Value = string | null;
