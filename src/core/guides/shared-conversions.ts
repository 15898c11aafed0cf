import type { Conversion } from './guide';

// Conversions that are the same for several services.

/** A document of Word into plain text: for software that takes pasted text. */
export const docxToText: Conversion = {
  from: 'docx',
  to: 'txt',
  tool: 'LibreOffice',
  how: 'shared/conversions/docx_to_txt',
};

/** A sheet of Excel into CSV. */
export const xlsxToCsv: Conversion = {
  from: 'xlsx',
  to: 'csv',
  tool: 'LibreOffice',
  how: 'shared/conversions/xlsx_to_csv',
};
