/** So many of what is named in English, as a person says it: "1 article", "2 articles". */
export function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
