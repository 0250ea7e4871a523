import type { Messages } from '../translate-messages';

/** What the program says of how dates were worked out, in Spanish. */
export const timesMessagesSpanish: Messages = {
  'year from {0}, named before it': 'el año de {0}, citado antes',
  'year from {0}': 'el año según {0:any}',
  'day {0}, named before': 'el día {0}, citado antes',
  'counted from {0}, named before': 'cuenta desde {0}, citado antes',
  'counted from {0}, named before it': 'cuenta desde {0}, citado antes',
  '{0} by the Umm al-Qura calendar, year from {1}': '«{0}» según el calendario de Umm al-Qura, el año según {1:any}',
  '{0} by the Umm al-Qura calendar': '«{0}» según el calendario de Umm al-Qura',
  '{0} by the Solar Hijri calendar, year from {1}':
    '«{0}» según el calendario solar de la Hégira, el año según {1:any}',
  '{0} by the Solar Hijri calendar': '«{0}» según el calendario solar de la Hégira',
  '{0} counted from {1}, named before it': '«{0}» contado desde {1}, citado antes',
  '{0} counted from {1}': '«{0}» contado desde {1:any}',
  '{0}, named before it': '{0}, citado antes',
  'the article’s date {0}': 'la fecha del artículo, {0}',
  'day from “{0}” beside it': 'el día según «{0}», que está al lado',
  'before the article date, no day given': 'una fecha anterior a la del artículo, sin día indicado',
  'after the article date, no day given': 'una fecha posterior a la del artículo, sin día indicado',
  'day and month could be exchanged: only the year is certain':
    'una fecha en la que día y mes podrían estar intercambiados: solo el año es seguro',
  '{0} from its start': '«{0}» desde su comienzo',
  '{0} up to its end': '«{0}» hasta su fin',
  '{0}; {1} from its start': '{0:any}; «{1}» desde su comienzo',
  '{0}; {1} up to its end': '{0:any}; «{1}» hasta su fin',
  'century taken as the latest possible': 'el siglo más reciente posible',
  'day of the week and {0}': 'el día de la semana y {0:any}',
};
