import { constants, deflateRawSync, deflateSync } from 'node:zlib';
import PDFDocument from 'pdfkit';

/** A PDF written by hand from its objects, so that a test can break what a writer would not. */
function rawPdf(objects: readonly (string | Buffer)[]): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const places: number[] = [];
  let length = parts[0]?.length ?? 0;
  objects.forEach((object, index) => {
    places.push(length);
    const body = Buffer.concat([
      Buffer.from(`${index + 1} 0 obj\n`),
      Buffer.from(object),
      Buffer.from('\nendobj\n'),
    ]);
    parts.push(body);
    length += body.length;
  });
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  parts.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF\n`,
    ),
  );
  return new Uint8Array(Buffer.concat(parts));
}

/** A page of which the content is `megabytes` of spaces, deflated to almost nothing, `times` over. */
export function bombPdf(megabytes: number, times: number): Uint8Array {
  const piece = deflateRawSync(Buffer.alloc(4 * 1024 * 1024, ' '), { finishFlush: constants.Z_FULL_FLUSH });
  const pieces = Array.from({ length: megabytes / 4 }, () => piece);
  let content: Buffer = Buffer.concat([Buffer.from([0x78, 0x9c]), ...pieces]);
  for (let time = 1; time < times; time++) content = deflateSync(content, { level: 9 });
  const filters = Array.from({ length: times }, () => '/FlateDecode').join(' ');
  return rawPdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << >> >>',
    Buffer.concat([
      Buffer.from(`<< /Length ${content.length} /Filter [${filters}] >>\nstream\n`),
      content,
      Buffer.from('\nendstream'),
    ]),
  ]);
}

/** Page trees and arrays nested in each other. */
export function nestedPdf(depth: number): Uint8Array {
  const kids = Array.from(
    { length: depth },
    (_, index) =>
      `<< /Type /Pages /Kids [${index + 3} 0 R] /Count 1 /X ${'['.repeat(200)}${']'.repeat(200)} >>`,
  );
  return rawPdf([
    `<< /Type /Catalog /Pages 2 0 R /Y ${'<< /A '.repeat(5000)}1${' >>'.repeat(5000)} >>`,
    ...kids,
    '<< /Type /Pages /Kids [2 0 R] /Count 1 >>',
  ]);
}

/** Each form draws the next one ten times. */
export function formsPdf(depth: number): Uint8Array {
  const forms = Array.from({ length: depth }, (_, index) => {
    const content = index === depth - 1 ? 'BT /F 9 Tf (x) Tj ET' : '/N Do '.repeat(10);
    return `<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /N ${index + 6} 0 R >> /Font << /F 4 0 R >> >> /Length ${content.length} >>\nstream\n${content}\nendstream`;
  });
  return rawPdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${forms.length + 5} 0 R /Resources << /XObject << /N 5 0 R >> >> >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...forms,
    '<< /Length 5 >>\nstream\n/N Do\nendstream',
  ]);
}

interface Extras {
  readonly pages?: number;
  readonly password?: string;
  /** Draws lines and no text, as a scan without recognised text. */
  readonly scan?: boolean;
}

/** A small PDF by a real writer: many pages, locked, or without text. */
export async function smallPdf({ pages = 1, password, scan = false }: Extras): Promise<Uint8Array> {
  const doc = new PDFDocument({
    autoFirstPage: false,
    ...(password ? { userPassword: password, pdfVersion: '1.7' } : {}),
  });
  const chunks: Buffer[] = [];
  doc.on('data', (chunk: Buffer) => chunks.push(chunk));
  const done = new Promise<void>((resolve) => doc.on('end', () => resolve()));
  for (let page = 0; page < pages; page++) {
    doc.addPage();
    if (scan) doc.rect(50, 50, 300, 400).stroke();
    else doc.text('Transparantie van klantprofielen');
  }
  doc.end();
  await done;
  return new Uint8Array(Buffer.concat(chunks));
}
