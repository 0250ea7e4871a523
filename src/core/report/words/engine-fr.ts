import type { Messages } from '../../text/messages/translate-messages';

/** What the engine says of how dates were worked out and of what it could not do, in French. */
export const engineMessagesFrench: Messages = {
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
  'The language of this text could not be told; names, roles and indirect speech may be missing.':
    'La langue de ce texte n’a pas pu être déterminée ; des noms, des fonctions et du discours indirect peuvent manquer.',
  'Names, roles and reported speech are read in full in English only; in this language ({0}) plain rules find those that a title, a verb of speech or a known word shows, and some are missed.':
    'Les noms, les fonctions et le discours rapporté ne sont lus en entier qu’en anglais ; dans cette langue ({0}), des règles simples trouvent ceux que signale un titre, un verbe de parole ou un mot connu, et certains échappent.',
  'A good part of this text is in another language ({0}); of that part names, roles and speakers are mostly missed.':
    'Une bonne partie de ce texte est dans une autre langue ({0}) ; dans cette partie, les noms, les fonctions et ceux qui parlent échappent pour la plupart.',
  'Names, roles and indirect speech are read in English only; this text is in another language ({0}), of which dates, figures and speakers told in words may be missed too.':
    'Les noms, les fonctions et le discours indirect ne sont lus qu’en anglais ; ce texte est dans une autre langue ({0}), dont les dates, les chiffres et les auteurs de propos dits en toutes lettres peuvent aussi manquer.',
  'The date of this text can be read as {0}; until that is settled, relative dates stay unresolved.':
    'La date de ce texte peut se lire {0:any} ; tant que ce n’est pas tranché, les dates relatives restent sans réponse.',
  '{0} or {1}': '{0} ou {1}',
  'The encoding of the file is a guess ({0}); odd letters would come from there.':
    'L’encodage du fichier est une supposition ({0}) ; des lettres étranges viendraient de là.',
};
