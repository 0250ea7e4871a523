import type { Messages } from '../translate-messages';

/** What the program says of how dates were worked out, in French. */
export const timesMessagesFrench: Messages = {
  'year from {0}, named before it': 'l’année de {0}, cité auparavant',
  'year from {0}': 'l’année d’après {0:any}',
  'day {0}, named before': 'le jour {0}, cité auparavant',
  'counted from {0}, named before': 'décompte à partir de {0}, cité auparavant',
  'counted from {0}, named before it': 'décompte à partir de {0}, cité auparavant',
  '{0} by the Umm al-Qura calendar, year from {1}':
    '« {0} » dans le calendrier d’Oumm al-Qoura, l’année d’après {1:any}',
  '{0} by the Umm al-Qura calendar': '« {0} » dans le calendrier d’Oumm al-Qoura',
  '{0} by the Solar Hijri calendar, year from {1}':
    '« {0} » dans le calendrier hégirien solaire, l’année d’après {1:any}',
  '{0} by the Solar Hijri calendar': '« {0} » dans le calendrier hégirien solaire',
  '{0} counted from {1}, named before it': '« {0} » compté à partir de {1}, cité auparavant',
  '{0} counted from {1}': '« {0} » compté à partir de {1:any}',
  '{0}, named before it': '{0}, cité auparavant',
  'the article’s date {0}': 'la date de l’article, {0}',
  'day from “{0}” beside it': 'le jour d’après « {0} », à côté',
  'before the article date, no day given': 'une date antérieure à celle de l’article, sans jour précisé',
  'after the article date, no day given': 'une date postérieure à celle de l’article, sans jour précisé',
  'day and month could be exchanged: only the year is certain':
    'une date où le jour et le mois peuvent être inversés : seule l’année est sûre',
  '{0} from its start': '« {0} » à partir de son début',
  '{0} up to its end': '« {0} » jusqu’à sa fin',
  '{0}; {1} from its start': '{0:any} ; « {1} » à partir de son début',
  '{0}; {1} up to its end': '{0:any} ; « {1} » jusqu’à sa fin',
  'century taken as the latest possible': 'le siècle le plus récent possible',
  'day of the week and {0}': 'le jour de la semaine et {0:any}',
};
