import { childProgram } from '../../src/publication/child-program.ts';

/** The program of a child in which PDF.js takes the text out of one file. */
await childProgram(import.meta.filename, async () => {
  const { getDocumentProxy } = await import('unpdf');
  return async ({ file }) => {
    const pdf = await getDocumentProxy(file.bytes.slice(), { verbosity: 0 });
    for (let page = 1; page <= pdf.numPages; page++) await (await pdf.getPage(page)).getTextContent();
    return pdf.numPages;
  };
});
