import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import { expect, it } from 'vitest';
import { describeLinks, pageNumbers } from './describe-links';

it('says of each link to which page or address it leads, and leaves what says so already and what leads nowhere', async () => {
  const document = await PDFDocument.create({ updateMetadata: false });
  const { context } = document;
  const pages = [document.addPage(), document.addPage()];
  const [first, second] = pages;
  const places = context.obj({ 'source-1': [second?.ref ?? null, 'XYZ', 0, 0, null] });
  const links = [
    { Dest: PDFName.of('source-1') },
    { Dest: PDFString.of('source-1') },
    { Dest: [first?.ref ?? null, 'XYZ', 0, 0, null] },
    { A: { S: 'URI', URI: PDFString.of('https://example.org/a') } },
    { Dest: PDFName.of('gone') },
    { Dest: PDFName.of('source-1'), Contents: PDFString.of('mine') },
  ];
  for (const link of links)
    first?.node.addAnnot(context.register(context.obj({ Type: 'Annot', Subtype: 'Link', ...link })));
  const numberOf = pageNumbers(
    pages.map(({ ref }) => ref),
    places,
  );
  const nodes = pages.map(({ node }) => node);
  describeLinks(context, nodes, numberOf, (page) => `الصفحة ${page}`);
  const annotations = first?.node.Annots() ?? PDFArray.withContext(context);
  const said = annotations.asArray().map((ref) => {
    const words = context.lookup(ref, PDFDict).get(PDFName.of('Contents'));
    return words instanceof PDFHexString || words instanceof PDFString ? words.decodeText() : null;
  });
  expect(said).toEqual(['الصفحة 2', 'الصفحة 2', 'الصفحة 1', 'https://example.org/a', null, 'mine']);
});
