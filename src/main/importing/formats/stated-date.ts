/** Of an element of a page only what is used here. */
type Stating = { readonly getAttribute: (name: string) => string | null };

/** Of a page likewise. */
export type DatedPage = { readonly querySelectorAll: (selector: string) => Iterable<Stating> };

/** Under what names pages state the day of their article, the surest first. */
const NAMES = (
  'article:published_time datepublished article.published og:article:published_time parsely-pub-date sailthru.date ' +
  'citation_publication_date citation_date dc.date.issued dcterms.issued dcterms.date dc.date dc.date.created dcterms.created ' +
  'publish-date publish_date publication_date publicationdate pubdate date'
).split(' ');

/** The day that the head of a page, or an element marked as its day, states for the article; undefined where there is none. */
export function statedDate(page: DatedPage): string | undefined {
  const stated = new Map<string, string>();
  for (const element of page.querySelectorAll('meta[content],[itemprop="datePublished"],time[pubdate]')) {
    const named = element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop');
    const value = (element.getAttribute('content') ?? element.getAttribute('datetime') ?? '').trim();
    const name = (named ?? 'pubdate').toLowerCase().replaceAll(':', named?.includes('_time') ? ':' : '.');
    if (/\d{4}/u.test(value) && !stated.has(name)) stated.set(name, value);
  }
  const found = NAMES.find((name) => stated.has(name));
  return found === undefined ? undefined : stated.get(found);
}
