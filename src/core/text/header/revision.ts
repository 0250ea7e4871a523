/** What a wire says of a new version of its report: "(Adds comments, background)". */
const REVISED =
  /^\((?:adds?|updates?|corrects?|recasts?|refiles?|repeats?|re?writes|changes|edits|removes|fixes|clarifies|new throughout|with)\b[^()\n]{2,200}\)$/iu;

/** True for a line that says what is new in this version of a report, and nothing else. */
export function isRevision(line: string): boolean {
  return REVISED.test(line);
}
