import { BOUNDED, type HostileWay, UNREADABLE } from './hostile-file.ts';
import { CATALOG, NOISE, PAGE, pagePdf, pages, rawPdf, smallPdf, stream, text } from './raw-pdf.ts';

const CID =
  '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /X /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /W [] >>';

/** What is in a page: fonts, images, colours; and what is no page at all. */
export const HOSTILE_CONTENTS: readonly HostileWay[] = [
  [
    'a font that is noise',
    () =>
      fontPdf(
        '<< /Type /Font /Subtype /TrueType /BaseFont /X /FontDescriptor 7 0 R >>',
        '<< /Type /FontDescriptor /FontName /X /Flags 4 /FontFile2 8 0 R >>',
        stream(NOISE),
      ),
    UNREADABLE,
  ],
  [
    'a font of Type 1 that is noise',
    () =>
      fontPdf(
        '<< /Type /Font /Subtype /Type1 /BaseFont /X /FontDescriptor 7 0 R >>',
        '<< /Type /FontDescriptor /FontName /X /Flags 4 /FontFile 8 0 R >>',
        stream(NOISE, '/Length1 9999999 /Length2 -4 /Length3 0'),
      ),
    UNREADABLE,
  ],
  [
    'a font that says what every number means',
    () =>
      fontPdf(
        cidFont('/ToUnicode 8 0 R'),
        CID,
        stream('1 beginbfrange <00000000> <FFFFFFFF> <0041> endbfrange'),
      ),
    BOUNDED,
  ],
  [
    'a font whose encoding is built on itself',
    () =>
      fontPdf(
        '<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding 8 0 R /DescendantFonts [7 0 R] >>',
        CID,
        stream(
          '1 begincodespacerange <00> <FF> endcodespacerange',
          '/Type /CMap /CMapName /X /UseCMap 8 0 R',
        ),
      ),
    BOUNDED,
  ],
  [
    'a font with widths for a hundred million letters',
    () => fontPdf(cidFont(), CID.replace('/W []', '/W [0 100000000 500]')),
    BOUNDED,
  ],
  [
    'a font that is its own descendant',
    () =>
      fontPdf(
        '<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /DescendantFonts [6 0 R] >>',
      ),
    UNREADABLE,
  ],
  [
    'letters that draw themselves',
    () =>
      fontPdf(
        '<< /Type /Font /Subtype /Type3 /FontBBox [0 0 1 1] /FontMatrix [1 0 0 1 0 0] /CharProcs << /a 7 0 R >> /Encoding << /Differences [0 /a] >> /FirstChar 0 /LastChar 65 /Widths [1] /Resources << /Font << /G 6 0 R >> >> >>',
        stream('BT /G 9 Tf <00> Tj ET'),
      ),
    UNREADABLE,
  ],
  [
    'text in sizes beyond any number',
    () => pagePdf(text('1e308 0 0 1e308 1e308 -1e308 Tm 1e300 Tz 1e300 Tc (a) Tj (b) Tj')),
    UNREADABLE,
  ],
  [
    'a damaged image of ten thousand million dots',
    () => imagePdf('/Width 100000 /Height 100000 /Filter /DCTDecode'),
    UNREADABLE,
  ],
  ['a damaged image in JPEG 2000', () => imagePdf('/Width 9 /Height 9 /Filter /JPXDecode'), UNREADABLE],
  [
    'a damaged image in JBIG2',
    () => imagePdf('/Width 99999999 /Height 99999999 /Filter /JBIG2Decode'),
    UNREADABLE,
  ],
  [
    'an image in the page that never ends',
    () => pagePdf(stream(Buffer.concat([Buffer.from('BI /W 9 /H 9 /BPC 8 /F /Fl ID '), NOISE]))),
    UNREADABLE,
  ],
  [
    'a colour by a program that is nested without end',
    () =>
      pagePdf(stream('/C cs 1 scn'), '/ColorSpace << /C [/Separation /X /DeviceRGB 6 0 R] >>', [
        stream('{'.repeat(1e5), '/FunctionType 4 /Domain [0 1] /Range [0 1 0 1 0 1]'),
      ]),
    UNREADABLE,
  ],
  ['locked with a password', () => smallPdf({ password: 'geheim' }), ['encrypted']],
  ['locked in a way that nobody knows', () => lockedPdf('/Filter /Other /V 9'), ['encrypted', 'damaged']],
  [
    'locked with keys that are cut off',
    () => lockedPdf('/Filter /Standard /V 5 /R 6 /Length 256 /O (x) /U (y) /OE () /UE () /Perms () /P -1'),
    ['encrypted', 'damaged'],
  ],
  [
    'a page of HTML named .pdf',
    () => Buffer.from(`<!DOCTYPE html>${'<p>Niet gevonden'.repeat(1000)}`),
    ['html-as-pdf'],
  ],
  ['a zip file named .pdf', () => Buffer.concat([Buffer.from('PK\u0003\u0004'), NOISE]), ['damaged']],
];

/** A page that draws one line in a font that is object 6. */
function fontPdf(font: string, ...more: readonly (string | Buffer)[]): Uint8Array {
  return pagePdf(stream('BT /G 9 Tf <00410042> Tj ET'), '/Font << /G 6 0 R >>', [font, ...more]);
}

function cidFont(more = ''): string {
  return `<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /DescendantFonts [7 0 R] ${more} >>`;
}

function imagePdf(dict: string): Uint8Array {
  const image = stream(
    NOISE,
    `/Type /XObject /Subtype /Image /ColorSpace /DeviceRGB /BitsPerComponent 8 ${dict}`,
  );
  return pagePdf(stream('/I Do BT /F 9 Tf (Notulen) Tj ET'), '/XObject << /I 6 0 R >>', [image]);
}

function lockedPdf(dict: string): Uint8Array {
  return rawPdf([CATALOG, pages('3 0 R', 1), PAGE, `<< ${dict} >>`], '/Encrypt 4 0 R /ID [(a) (a)]');
}
