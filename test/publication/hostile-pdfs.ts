import { constants, deflateRawSync, deflateSync } from 'node:zlib';
import { HOSTILE_CONTENTS } from './hostile-contents.ts';
import { BOUNDED, type HostileFile, type HostileWay, UNREADABLE } from './hostile-file.ts';
import { CATALOG, deflated, NOISE, PAGE, pagePdf, pages, rawPdf, smallPdf, stream, text } from './raw-pdf.ts';

const MB = 1024 * 1024;

const bombs: readonly HostileWay[] = [
  ['one text operator of 32 MB', () => pagePdf(text(`(${'a'.repeat(32 * MB)}) Tj`)), BOUNDED],
  ['one array of four million pieces of text', () => pagePdf(text(`[${'(a)-9'.repeat(4e6)}] TJ`)), BOUNDED],
  ['three million text operators', () => pagePdf(text('(a) Tj '.repeat(3e6))), BOUNDED],
  ['a million lines of text', () => pagePdf(text('0 -1 Td (a) Tj '.repeat(1e6))), BOUNDED],
  ['a stream that inflates to two gigabytes', () => pagePdf(spaces(2000, 1)), BOUNDED],
  ['a stream that inflates to two gigabytes, twice over', () => pagePdf(spaces(2000, 2)), BOUNDED],
  ['a thousand filters', () => pagePdf(stream('x', `/Filter [${'/ASCIIHexDecode '.repeat(1000)}]`)), BOUNDED],
  ['run lengths of run lengths', () => pagePdf(runLengths(5)), BOUNDED],
  [
    'rows of two thousand million columns',
    () =>
      pagePdf(deflated('x'.repeat(MB), '/DecodeParms << /Predictor 15 /Columns 2147483647 /Colors 32 >>')),
    BOUNDED,
  ],
  ['forms that draw each other a million times', () => formsPdf(12), BOUNDED],
  [
    'a form that draws itself',
    () => pagePdf(stream('/N Do'), '/XObject << /N 6 0 R >>', [form('/N Do', 6)]),
    UNREADABLE,
  ],
  ['five million saved states', () => pagePdf(deflated('q '.repeat(5e6))), BOUNDED],
  ['a million open marks', () => pagePdf(deflated('/P <</MCID 0>> BDC '.repeat(1e6))), BOUNDED],
  [
    'a million contents',
    () =>
      rawPdf([
        CATALOG,
        pages('3 0 R', 1),
        PAGE.replace('/Resources', `/Contents [${'4 0 R '.repeat(1e6)}] /Resources`),
        stream('q Q'),
      ]),
    BOUNDED,
  ],
];

const trees: readonly HostileWay[] = [
  ['page trees and arrays nested in each other', () => nestedPdf(2000), BOUNDED],
  ['a page tree that holds itself', () => rawPdf([CATALOG, pages('2 0 R', 1)]), UNREADABLE],
  [
    'two page trees that hold each other',
    () => rawPdf([CATALOG, pages('3 0 R', 1), pages('2 0 R', 1)]),
    UNREADABLE,
  ],
  [
    'a page that is its own parent',
    () => rawPdf([CATALOG, pages('3 0 R', 1), '<< /Type /Page /Parent 3 0 R >>']),
    UNREADABLE,
  ],
  [
    'a page count of two thousand million',
    () => rawPdf([CATALOG, pages('3 0 R', 2_147_483_647), PAGE]),
    ['too-many-pages', ...UNREADABLE],
  ],
  ['a page count below nothing', () => rawPdf([CATALOG, pages('3 0 R', -5), PAGE]), UNREADABLE],
  [
    'one page a hundred thousand times',
    () => rawPdf([CATALOG, pages('3 0 R '.repeat(1e5), 1e5), PAGE]),
    ['too-many-pages'],
  ],
  ['a real file of 501 pages', () => smallPdf({ pages: 501 }), ['too-many-pages']],
  ['a catalog that is an array', () => rawPdf(['[1 0 R]']), UNREADABLE],
  ['references that go round', () => rawPdf(['2 0 R', '3 0 R', '1 0 R']), UNREADABLE],
  [
    'a length that is the stream itself',
    () => pagePdf('<< /Length 4 0 R >>\nstream\nq Q\nendstream'),
    UNREADABLE,
  ],
  [
    'a length of nine petabytes',
    () => pagePdf('<< /Length 9007199254740991 >>\nstream\nq Q\nendstream'),
    UNREADABLE,
  ],
  [
    'a page of no size, turned by infinity',
    () =>
      rawPdf([
        CATALOG,
        pages('3 0 R', 1),
        '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 0 (x)] /Rotate 1e999 /UserUnit -1 >>',
      ]),
    UNREADABLE,
  ],
];

const tables: readonly HostileWay[] = [
  ['a table of objects that goes on in itself', () => cyclicXref(), UNREADABLE],
  [
    'a table of objects far behind the end',
    () => changed('startxref\n', 'startxref\n9999999999'),
    UNREADABLE,
  ],
  [
    'a table that claims a thousand million objects',
    () => changed('xref\n0 ', 'xref\n0 1000000000'),
    BOUNDED,
  ],
  ['no trailer', () => changed('trailer', 'trialer'), UNREADABLE],
  [
    'objects packed in a stream that claims a thousand million',
    () =>
      pagePdf(stream('6 0'), '/X 7 0 R', [
        'null',
        stream('6 0 null', '/Type /ObjStm /N 1000000000 /First 4'),
      ]),
    UNREADABLE,
  ],
  ['only its first line', () => Buffer.from('%PDF-1.7\n'), UNREADABLE],
  [
    'a first line and twenty megabytes of noise',
    () => Buffer.concat([Buffer.from('%PDF-1.7\n'), ...Array.from({ length: 400 }, () => NOISE)]),
    BOUNDED,
  ],
  [
    'a million objects that are never ended',
    () => Buffer.from(`%PDF-1.7\n${'1 0 obj << '.repeat(1e6)}%%EOF`),
    BOUNDED,
  ],
  [
    'a million parentheses',
    () => pagePdf(deflated(`BT /F 9 Tf ${'('.repeat(1e6)}${')'.repeat(1e6)} Tj ET`)),
    BOUNDED,
  ],
  [
    'dictionaries in each other, a hundred thousand deep',
    () => pagePdf(stream('q Q'), `/X ${'<< /A '.repeat(1e5)}1${' >>'.repeat(1e5)}`),
    BOUNDED,
  ],
  [
    'arrays in each other on the page, a million deep',
    () => pagePdf(deflated(`${'['.repeat(1e6)} TJ`)),
    BOUNDED,
  ],
];

export const HOSTILE_PDFS: readonly HostileFile[] = [...bombs, ...trees, ...tables, ...HOSTILE_CONTENTS].map(
  ([what, bytes, ends]) => ({ what, name: 'a.pdf', bytes, ends }),
);

function form(content: string, next: number): Buffer {
  return stream(
    content,
    `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /N ${next} 0 R >> /Font << /F 5 0 R >> >>`,
  );
}

/** Each form draws the next one ten times. */
function formsPdf(depth: number): Uint8Array {
  const forms = Array.from({ length: depth }, (_, index) =>
    form(index === depth - 1 ? 'BT /F 9 Tf (x) Tj ET' : '/N Do '.repeat(10), index + 7),
  );
  return pagePdf(stream('/N Do'), '/XObject << /N 6 0 R >>', forms);
}

function nestedPdf(depth: number): Uint8Array {
  const nested = `/X ${'['.repeat(200)}${']'.repeat(200)}`;
  const kids = Array.from({ length: depth }, (_, at) =>
    pages(`${at + 3} 0 R`, 1).replace('/Kids', `${nested} /Kids`),
  );
  return rawPdf([CATALOG, ...kids, pages('2 0 R', 1)]);
}

/** Megabytes of spaces, deflated to almost nothing, once or twice over. */
function spaces(megabytes: number, times: 1 | 2): Buffer {
  const piece = deflateRawSync(Buffer.alloc(4 * MB, ' '), { finishFlush: constants.Z_FULL_FLUSH });
  const once = Buffer.concat([
    Buffer.from([0x78, 0x9c]),
    ...Array.from({ length: megabytes / 4 }, () => piece),
  ]);
  return times === 1
    ? stream(once, '/Filter /FlateDecode')
    : stream(deflateSync(once, { level: 9 }), '/Filter [/FlateDecode /FlateDecode]');
}

/** Each level says of every two bytes of the one before that they stand for 128. */
function runLengths(levels: number): Buffer {
  let bytes = Buffer.alloc(2000, 129);
  for (let level = 1; level < levels; level++)
    bytes = Buffer.concat([...bytes].map((byte) => Buffer.from([129, byte])));
  return stream(bytes, `/Filter [${'/RunLengthDecode '.repeat(levels)}]`);
}

function plainPdf(): Buffer {
  return Buffer.from(rawPdf([CATALOG, pages('3 0 R', 1), PAGE]));
}

function changed(from: string, to: string): Uint8Array {
  return Buffer.from(plainPdf().toString('latin1').replaceAll(from, to), 'latin1');
}

/** The table of objects says that the one before it is itself. */
function cyclicXref(): Uint8Array {
  const at = plainPdf().lastIndexOf('\nxref') + 1;
  return Buffer.from(rawPdf([CATALOG, pages('3 0 R', 1), PAGE], `/Prev ${at} /XRefStm ${at}`));
}
