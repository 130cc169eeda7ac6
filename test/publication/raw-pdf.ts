import { deflateSync } from 'node:zlib';
import PDFDocument from 'pdfkit';

/** A PDF written by hand from its objects, so that a test can break what a writer would not. */
export function rawPdf(objects: readonly (string | Buffer)[], trailer = ''): Uint8Array {
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
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer << /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${length}\n%%EOF\n`,
    ),
  );
  return new Uint8Array(Buffer.concat(parts));
}

export const CATALOG = '<< /Type /Catalog /Pages 2 0 R >>';
export const PAGE = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Resources << >> >>';
export const NOISE = Buffer.from(
  Uint8Array.from({ length: 50_000 }, (_, at) => (at * at * 31 + at * 7) % 256),
);

export function pages(kids: string, count: number): string {
  return `<< /Type /Pages /Parent 2 0 R /Kids [${kids}] /Count ${count} >>`;
}

/** A stream object as it lies in a PDF; `dict` is what its dictionary says besides its length. */
export function stream(content: string | Buffer, dict = ''): Buffer {
  const bytes = Buffer.from(content);
  return Buffer.concat([
    Buffer.from(`<< /Length ${bytes.length} ${dict} >>\nstream\n`),
    bytes,
    Buffer.from('\nendstream'),
  ]);
}

/** A stream that is deflated `times` over. */
export function deflated(content: string | Buffer, dict = '', times = 1): Buffer {
  let bytes = Buffer.from(content);
  for (let time = 0; time < times; time++) bytes = deflateSync(bytes, { level: 9 });
  return stream(bytes, `/Filter [${'/FlateDecode '.repeat(times)}] ${dict}`);
}

export function text(operators: string): Buffer {
  return deflated(`BT /F 9 Tf 9 9 Td ${operators} ET`);
}

/** A PDF of one page with this content as object 4, Helvetica as /F (object 5), and more objects from 6 on. */
export function pagePdf(
  content: string | Buffer,
  resources = '',
  more: readonly (string | Buffer)[] = [],
): Uint8Array {
  return rawPdf([
    CATALOG,
    pages('3 0 R', 1),
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> ${resources} >> >>`,
    content,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...more,
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
