/** What is used of jsdom, which brings no types: a parser of XML that refuses what is none. */
declare module 'jsdom' {
  export class JSDOM {
    constructor(text: string, options: { readonly contentType: string });
    readonly window: { readonly document: Document };
  }
}
