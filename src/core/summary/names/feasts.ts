const FEAST =
  /^(?:Navidad(?:es)?|Nochebuena|Nochevieja|Pascuas?|Semana Santa|Cuaresma|Año Nuevo|Noël|Pâques|Pentecôte|Toussaint|Ascension|Nouvel An|Natale|Pasqua|Capodanno|Ferragosto|Quaresima|Natal|Páscoa|Carnaval|Réveillon|Weihnachten|Ostern|Pfingsten|Silvester|Neujahr|Ramadan|Ramadán|Рождество|Рождества|Пасха|Пасхи|Пасху|Троица|Новый год|Різдво|Різдва|Великдень|Великодня)$/u;

/** True for a feast or a day of the year that languages other than English write with a capital: no place and no person. */
export function isFeast(name: string): boolean {
  return FEAST.test(name);
}
