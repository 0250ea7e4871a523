/** The files of the typefaces the window has used. Chromium keeps no record of what a page of ours has loaded, so the style sheets are asked. */
export function fontsUsed(): string[] {
  const loaded = new Set([...document.fonts].filter(({ status }) => status === 'loaded').map(keyOfFace));
  const rules = [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules]);
  const files = rules.flatMap((rule) => {
    if (!(rule instanceof CSSFontFaceRule) || !loaded.has(keyOfFace(faceOf(rule)))) return [];
    return /([\w-]+\.woff2)/u.exec(rule.style.getPropertyValue('src'))?.[1] ?? [];
  });
  return [...new Set(files)];
}

type Face = Pick<FontFace, 'family' | 'style' | 'weight' | 'unicodeRange'>;

function faceOf({ style }: CSSFontFaceRule): Face {
  const of = (name: string): string => style.getPropertyValue(name);
  return {
    family: of('font-family'),
    style: of('font-style'),
    weight: of('font-weight'),
    unicodeRange: of('unicode-range'),
  };
}

/** A typeface comes in many files, one for each range of letters; names and ranges are written in more than one way. */
function keyOfFace({ family, style, weight, unicodeRange }: Face): string {
  return [family.replaceAll(/["']/gu, ''), style, weight, unicodeRange.replaceAll(/\s/gu, '')].join('|').toLowerCase();
}
