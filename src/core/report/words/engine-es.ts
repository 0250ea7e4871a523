import type { Messages } from '../../text/messages/translate-messages';

/** What the engine says of how dates were worked out and of what it could not do, in Spanish. */
export const engineMessagesSpanish: Messages = {
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
  'The language of this text could not be told; names, roles and indirect speech may be missing.':
    'No se ha podido determinar el idioma de este texto; pueden faltar nombres, cargos y estilo indirecto.',
  'Names, roles and reported speech are read in full in English only; in this language ({0}) plain rules find those that a title, a verb of speech or a known word shows, and some are missed.':
    'Los nombres, los cargos y el estilo indirecto solo se leen por completo en inglés; en este idioma ({0}), unas reglas sencillas encuentran los que delata un título, un verbo de habla o una palabra conocida, y algunos se escapan.',
  'A good part of this text is in another language ({0}); of that part names, roles and speakers are mostly missed.':
    'Buena parte de este texto está en otro idioma ({0}); en esa parte se escapan casi todos los nombres, los cargos y quienes hablan.',
  'Names, roles and indirect speech are read in English only; this text is in another language ({0}), of which dates, figures and speakers told in words may be missed too.':
    'Los nombres, los cargos y el estilo indirecto solo se leen en inglés; este texto está en otro idioma ({0}), del que también pueden faltar fechas, cifras y hablantes expresados con palabras.',
  'The date of this text can be read as {0}; until that is settled, relative dates stay unresolved.':
    'La fecha de este texto se puede leer como {0:any}; hasta que se decida, las fechas relativas quedan sin resolver.',
  '{0} or {1}': '{0} o {1}',
  'The encoding of the file is a guess ({0}); odd letters would come from there.':
    'La codificación del archivo es una suposición ({0}); las letras extrañas vendrían de ahí.',
};
