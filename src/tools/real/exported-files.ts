import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Makes a document in each format in which Google's services hand it out; `end` stands at its end. */
const exportedFiles = {
  // One page, whose looks are classes.
  html: (end: string) =>
    `<html><head><meta content="text/html; charset=UTF-8" http-equiv="content-type"><style type="text/css">.c1{font-weight:700}ol{margin:0;padding:0}</style></head><body class="c2 doc-content"><h1 class="c3" id="h.gjdgxs"><span>Réunion du 3 mai</span></h1><ul class="c4 lst-kix_a-0 start"><li class="c5 li-bullet-0"><span class="c1">œuf à la coque</span></li></ul><p class="c6"><span>${end}</span></p></body></html>`,
  // It begins with a byte order mark, and its lines end as on Windows.
  txt: (end: string) => `\ufeffRéunion du 3 mai\r\n* œuf à la coque\r\n${end}\r\n`,
  csv: (end: string) => `Réunion du 3 mai,œuf à la coque\r\n${end},3\r\n`,
  ics: (end: string) =>
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Google Inc//Google Calendar 70.9054//EN',
      'BEGIN:VEVENT',
      'UID:chatiere@google.com',
      'DTSTAMP:20260503T080000Z',
      'DTSTART:20260503T080000Z',
      'SUMMARY:Réunion du 3 mai',
      'DESCRIPTION:œuf à la coque',
      `LOCATION:${end}`,
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ].join('\r\n'),
};

/** A format in which a service hands things out. */
export type ExportFormat = keyof typeof exportedFiles;

const endOf = (format: ExportFormat) => `la fin du ${format}`;

/** The words that stand in the file of a format: with accents, since encodings are what goes wrong. */
export function exportedWords(format: ExportFormat): string[] {
  return ['Réunion du 3 mai', 'œuf à la coque', endOf(format)];
}

/** Makes the text of an exported file of this format. */
export function exportedText(format: ExportFormat): string {
  return exportedFiles[format](endOf(format));
}

/** Lends an exported file of this format, on the disk as a person has it after the download. */
export async function withExportedFile<Value>(
  format: ExportFormat,
  use: (path: string) => Promise<Value>,
): Promise<Value> {
  const folder = mkdtempSync(join(tmpdir(), 'chatiere-export-'));
  try {
    const path = join(folder, `document.${format}`);
    writeFileSync(path, exportedText(format));
    return await use(path);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
