/**
 * Sets the places of each chapter apart by its key: reports of articles name theirs alike. React draws a part only once, so
 * that what it drew may be changed.
 */
export function separateChapters(holder: Element): void {
  for (const chapter of holder.querySelectorAll<HTMLElement>('[data-chapter]')) {
    const key = chapter.dataset['chapter'] ?? '';
    for (const element of chapter.querySelectorAll('[id]')) element.id = `${key}-${element.id}`;
    for (const link of chapter.querySelectorAll('a[href^="#"]'))
      link.setAttribute('href', `#${key}-${(link.getAttribute('href') ?? '').slice(1)}`);
  }
}

/**
 * Chromium notes only places that a link leads to, and draws only links to places it knows. So every place gets a link, and
 * every place of another part a stand-in on the last sheet, which the exporter takes away.
 */
export function linkPlaces(holder: Element): void {
  const sheet = holder.querySelector('[data-sheet]');
  if (sheet === null) return;
  const own = new Set([...holder.querySelectorAll('[id]')].map(({ id }) => id));
  const wanted = [...holder.querySelectorAll('a[href^="#"]')].map((link) => (link.getAttribute('href') ?? '').slice(1));
  for (const place of new Set(wanted)) {
    if (own.has(place) || place === '') continue;
    const standIn = document.createElement('a');
    standIn.id = place;
    sheet.append(standIn);
  }
  for (const place of own) {
    const link = document.createElement('a');
    link.setAttribute('href', `#${place}`);
    sheet.append(link);
  }
}
