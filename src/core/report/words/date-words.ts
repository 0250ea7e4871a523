/** How dates are said; see `core/report/long-date.ts`. */
export type DateWords = {
  readonly months: readonly string[];
  /** EDTF level 1 seasons, ISO 8601-2 section 4.8. */
  readonly seasons: Readonly<Record<string, string>>;
  readonly qualifiers: Readonly<Record<string, string>>;
  readonly from: (date: string) => string;
  readonly until: (date: string) => string;
  /** A day with the time of it. */
  readonly at: (date: string, time: string) => string;
  readonly range: (from: string, to: string) => string;
  readonly decade: (year: string) => string;
  readonly century: (year: string) => string;
  readonly beforeChrist: (year: number) => string;
  readonly inSeason: (season: string, year: string) => string;
  readonly inMonth: (month: string, year: string) => string;
  readonly onDay: (day: number, month: string, year: string) => string;
  /** Two days of a month as one stretch; null where both are said in full. */
  readonly days: (from: number, to: string) => string | null;
};
