/** The stretches of time a bar of the timeline chart may stand for; finer ones are tried first. */
export const CHART_UNITS = ['day', 'month', 'year', 'decade', 'century'] as const;

/** The name of one such stretch. */
export type ChartUnit = (typeof CHART_UNITS)[number];
