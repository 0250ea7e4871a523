/** The whole names of the days of the week in languages other than English, as alternatives of a pattern. */
export const WEEKDAY_NAMES =
  'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|' +
  'montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|lunes|martes|miércoles|jueves|viernes|sábado|domingo|' +
  'lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|(?:segunda|terça|quarta|quinta|sexta)-feira|' +
  'понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|' +
  "понеділок|вівторок|середа|п[’ʼ']ятниця|субота|неділя|pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|" +
  '(?:يوم )?(?:الاثنين|الإثنين|الثلاثاء|الأربعاء|الاربعاء|الخميس|الجمعة|السبت|الأحد|الاحد)';
