/** Of an element of a page only what is used here. */
type BannerElement = {
  readonly localName: string;
  readonly textContent: string | null;
  readonly getAttribute: (name: string) => string | null;
  readonly querySelector: (selector: string) => unknown;
  readonly remove: () => void;
};

/** Of a page likewise. */
export type BannerPage = { readonly querySelectorAll: (selector: string) => Iterable<BannerElement> };

/** What makers of questions about cookies call them, and what pages call their own. */
const CONSENT =
  /(?:^|[\s_-])(?:onetrust|ot-sdk|didomi|usercentrics|cookiebot|cookieyes|cky|truste|trustarc|sp_message|qc-cmp2?|iubenda-cs|klaro|borlabs-?cookie|cmplz|tarteaucitron|fc-consent)(?=$|[\s_-])|(?:cookie|consent|gdpr|dsgvo|rgpd|privacy)[\s_-]?(?:banner|bar|notice|notification|overlay|wall|popup|pop-up|modal|dialog|layer|message|hint|law|prompt|box|container|root|info|disclaimer|warning|settings|manager)/iu;
/** What pages call an offer to send news by mail. */
const NEWSLETTER =
  /(?:^|[\s_-])(?:newsletter|mailing-?list)(?:$|\s|[\s_-]*(?:sign-?up|subscribe|subscription|form|box|promo|teaser|cta|widget|banner|block|inline|module|embed))/iu;
const ANY =
  /cookie|consent|gdpr|dsgvo|rgpd|privacy|newsletter|mailing|onetrust|ot-sdk|didomi|usercentrics|truste|trustarc|sp_message|qc-cmp|iubenda|klaro|cmplz|tarteaucitron|cky/iu;

/** An offer is not longer, in letters. */
const LONGEST_OFFER = 600;
const WHOLE = new Set(['html', 'body', 'main', 'article']);

/**
 * Takes out of a page what lies over an article or between its paragraphs and was never part of it: questions about cookies, and offers of a
 * newsletter. What holds an article, a headline or the page itself stays, whatever it is called. True where there was any.
 */
export function takeOutBanners(page: BannerPage, html: string): boolean {
  if (!ANY.test(html)) return false;
  const banners = [...page.querySelectorAll('[id],[class]')].filter(isBanner);
  for (const banner of banners) banner.remove();
  return banners.length > 0;
}

function isBanner(element: BannerElement): boolean {
  if (WHOLE.has(element.localName)) return false;
  const named = `${element.getAttribute('id') ?? ''} ${element.getAttribute('class') ?? ''}`;
  const isConsent = CONSENT.test(named);
  if (!isConsent && !NEWSLETTER.test(named)) return false;
  if (element.querySelector('article, main, h1') !== null) return false;
  return isConsent || (element.textContent ?? '').length <= LONGEST_OFFER;
}
