/** Signs that are drawn mirrored in a text that runs from right to left, each beside its image. */
const MIRRORED = new Map(
  ['()', '[]', '{}', '«»', '‹›', '<>'].flatMap(([a = '', b = '']) => [[a, b] as const, [b, a] as const]),
);
const SHAPES = /[\uFB1D-\uFB4F\uFB50-\uFDFF\uFE70-\uFEFC]+/gu;

/** Letters of Arabic and Hebrew as such, where a document writes the shapes they take within a word or what two of them are drawn as. */
export function lettersOfShapes(text: string): string {
  return text.replaceAll(SHAPES, (shapes) => shapes.normalize('NFKC'));
}

/**
 * A line that runs from right to left with its brackets and quotation marks as they are read: a document may hold those that are
 * drawn, so that what opens looks like what closes. Only one that opens at the end of a word or closes before one is turned.
 */
export function unmirrored(text: string): string {
  return text
    .replaceAll(/(?<=^|[\s:،.])[)\]}»›>](?=[\p{L}\p{N}])/gu, (sign) => MIRRORED.get(sign) ?? sign)
    .replaceAll(/(?<=[\p{L}\p{N}.!?؟])[([{«‹<](?=$|[\s,.:;،؛.])/gu, (sign) => MIRRORED.get(sign) ?? sign);
}
