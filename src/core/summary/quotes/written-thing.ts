/** Things that hold words of their own, whoever wrote them. */
const WRITTEN =
  /\b(?:an?|the|this|that|one|his|her|their) (?:\p{Ll}+ ){0,2}(?<thing>note|notice|letter|sign|e-?mail|message|text|memo|leaflet|poster|circular|placard|label|diary|log|telegram|postcard|contract|clause|act|manual)\b/giu;
/** How far back it is looked for, in code units. */
const REACH = 160;

/** "They put a note in the lift. It says the lift is shut.": the thing named last that can say so, before an "it" at an offset. */
export function writtenBefore(text: string, at: number): string | null {
  if (
    !/^it (?:says|said|reads|read|states|stated|warns|warned|claims|claimed|adds|added)\b/iu.test(
      text.slice(at, at + 12),
    )
  )
    return null;
  const before = text.slice(Math.max(0, at - REACH), at);
  const near = before.slice(before.lastIndexOf('\n') + 1);
  const sentences = near.trimEnd().split(/(?<=[.!?])\s/u);
  return [...(sentences.at(-1) ?? '').matchAll(WRITTEN)].at(-1)?.groups?.['thing'] ?? null;
}
