const PAPER =
  /\b(?:report|case|no|nr|number|order|circular|notice|bulletin|decision|regulation|resolution|decree|directive|file|ref|law|act|appeal|petition)\.? {1,2}(?:\d{1,5}\/)?$/iu;
/** "HC-0417/2021": letters and a number before the year. */
const CODED = /(?<![\p{L}\d])\p{Lu}{1,6}[-/ ]\d{1,6}\/$/u;

/** True where the words before a year, or before a month and a year in figures, make them the number of a paper: "Report 07/2022". */
export function isOfPaper(before: string): boolean {
  return PAPER.test(before) || CODED.test(before);
}
