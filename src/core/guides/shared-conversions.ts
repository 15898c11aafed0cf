import type { Conversion } from './guide';

// Conversions that are the same for several services.

/** A document of Word into plain text: for software that takes pasted text. */
export const docxToText: Conversion = {
  from: 'docx',
  to: 'txt',
  tool: 'LibreOffice',
  how: {
    fr: 'Ouvrez le DOCX dans LibreOffice Writer, puis « Fichier → Enregistrer sous », au format « Texte » (.txt). Le texte suit, la mise en forme non.',
    en: 'Open the DOCX in LibreOffice Writer, then “File → Save As”, as “Text” (.txt). The text comes along, its layout does not.',
  },
};

/** A sheet of Excel into CSV. */
export const xlsxToCsv: Conversion = {
  from: 'xlsx',
  to: 'csv',
  tool: 'LibreOffice',
  how: {
    fr: 'Ouvrez le XLSX dans LibreOffice Calc, gardez une colonne par chose utile (titre, description, échéance…), puis « Fichier → Enregistrer sous », au format « Texte CSV ».',
    en: 'Open the XLSX in LibreOffice Calc, keep one column for each useful thing (title, description, due date…), then “File → Save As”, as “Text CSV”.',
  },
};
