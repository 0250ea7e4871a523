/** What stands before the words of a page whose head and body have no marks of their own. */
const HEAD =
  /^(?:\s|<!--.*?-->|<!doctype[^>]*>|<\?xml[^>]*>|<\/?(?:html|head)\b[^>]*>|<(?:meta|link|base)\b[^>]*>|<(?<name>title|script|style|noscript|template)\b.*?<\/\k<name>\s*>)*/isu;

/**
 * A page with the marks of its parts, which HTML lets writers leave out and the parser wants: many mails are but a piece of a page, and pages
 * written by hand have no body.
 */
export function wholePage(html: string): string {
  const hasBody = /<(?:body|frameset)\b/iu.test(html);
  if (hasBody && /<html\b/iu.test(html)) return oneBody(html);
  if (hasBody) return `<!doctype html><html>${html.replace(/<!doctype[^<>]{0,5000}>/iu, '')}</html>`;
  const head = HEAD.exec(html)?.[0] ?? '';
  const opening = /<html\b[^<>]{0,5000}>/iu.exec(html)?.[0] ?? '<html>';
  const stated = head.replaceAll(/<!doctype[^>]*>|<\?xml[^>]*>|<\/?(?:html|head)\b[^>]*>/giu, '');
  const words = html.slice(head.length).replaceAll(/<\/?(?:html|head|body)\b[^<>]{0,5000}>/giu, '');
  return `<!doctype html>${opening}<head>${stated}</head><body>${words}</body></html>`;
}

/** Programs send a mail with pictures between its words as several pages, one behind the other. */
function oneBody(html: string): string {
  const end = html.search(/<\/body\s*>/iu);
  if (end < 0 || !/<body\b/iu.test(html.slice(end))) return html;
  return (
    html.slice(0, end) +
    html
      .slice(end)
      .replaceAll(
        /<!doctype[^<>]{0,5000}>|<title\b[^<>]{0,5000}>[^<]{0,5000}<\/title\s{0,10}>|<\/?(?:html|head|body)\b[^<>]{0,5000}>/giu,
        '<br><br>',
      )
  );
}
