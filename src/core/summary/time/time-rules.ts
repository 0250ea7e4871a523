import { ASIAN_DATES } from './world/asian-dates';
import { ENGLISH_ABSOLUTE } from './english/absolute';
import { ENGLISH_BARE } from './english/bare';
import { ENGLISH_COMPARED } from './english/compared';
import { ENGLISH_LEANED } from './english/leaned';
import { ENGLISH_NOTES } from './english/notes';
import { ENGLISH_PARTS_OF_DAY } from './english/parts-of-day';
import { ENGLISH_PERIODS } from './english/periods';
import { ENGLISH_RELATIVE } from './english/relative';
import { ENGLISH_VAGUE } from './english/vague';
import { ENGLISH_WEEKDAYS } from './english/weekdays';
import { JAPANESE_PERIODS } from './world/japanese-periods';
import { OTHER_CALENDAR_DATES } from './world/other-calendar-dates';
import { PERSIAN_PERIODS } from './world/persian-periods';
import { WORLD_COUNTED } from './world/counted';
import { WORLD_DATES } from './world/dates';
import { WORLD_ENDS } from './world/ends';
import { WORLD_MONTHS } from './world/months';
import { WORLD_PARTS_OF_YEAR } from './world/parts-of-year';
import { WORLD_PERIODS } from './world/periods';
import { WORLD_RELATIVE } from './world/relative';
import { WORLD_SEASONS } from './world/seasons';
import { NUMERIC_DATES } from './numeric-dates';
import type { TimeRule } from './time-rule';

/** Every kind of time expression; where two begin and end alike the earlier rule wins. */
export const TIME_RULES: readonly TimeRule[] = [
  ...NUMERIC_DATES,
  ...ENGLISH_COMPARED,
  ...ENGLISH_LEANED,
  ...ENGLISH_ABSOLUTE,
  ...ENGLISH_NOTES,
  ...ENGLISH_PERIODS,
  ...ENGLISH_PARTS_OF_DAY,
  ...ENGLISH_WEEKDAYS,
  ...ENGLISH_RELATIVE,
  ...ENGLISH_VAGUE,
  ...ENGLISH_BARE,
  ...OTHER_CALENDAR_DATES,
  ...PERSIAN_PERIODS,
  ...JAPANESE_PERIODS,
  ...ASIAN_DATES,
  ...WORLD_PERIODS,
  ...WORLD_PARTS_OF_YEAR,
  ...WORLD_SEASONS,
  ...WORLD_ENDS,
  ...WORLD_MONTHS,
  ...WORLD_DATES,
  ...WORLD_RELATIVE,
  ...WORLD_COUNTED,
];
