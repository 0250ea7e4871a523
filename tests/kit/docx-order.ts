const words = (list: string): readonly string[] => list.split(' ').map((name) => `w:${name}`);
const BORDERS = words('top left start bottom right end insideH insideV tl2br tr2bl between bar');

/** What elements of WordprocessingML may hold, in the order of its schema (ECMA-376, part 1, annex A; the transitional form). */
export const ORDER: Readonly<Record<string, readonly string[]>> = {
  'w:pPr': words(
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange',
  ),
  'w:rPr': words(
    'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath',
  ),
  'w:numPr': words('ilvl numId'),
  'w:pBdr': words('top left bottom right between bar'),
  'w:tbl': words('bookmarkStart bookmarkEnd tblPr tblGrid tr'),
  'w:tblPr': words(
    'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription',
  ),
  'w:tblBorders': BORDERS,
  'w:tr': words('tblPrEx trPr tc'),
  'w:tcPr': words(
    'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark',
  ),
  'w:sectPr': words(
    'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid',
  ),
  'w:numbering': words('numPicBullet abstractNum num numIdMacAtCleanup'),
  'w:abstractNum': words('nsid multiLevelType tmpl name styleLink numStyleLink lvl'),
  'w:lvl': words('start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr'),
  'w:num': words('abstractNumId lvlOverride'),
  'w:style': words(
    'name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr',
  ),
};
