import { exportedDocument } from '../google-documents';
import { exact, type Service } from '../service';

export const googleSheets: Service = {
  id: 'google-sheets',
  name: 'Google Sheets',
  company: 'Google',
  needs: ['spreadsheet'],
  equivalents: [
    'ethercalc',
    'cryptpad',
    'onlyoffice',
    'collabora',
    'nextcloud',
    'grist',
    'baserow',
  ],
  places: [
    {
      hosts: [exact('docs.google.com')],
      paths: [/^\/spreadsheets?(\/|$)/i],
      // A form used to be filled in at an address of its sheet.
      notPaths: [
        /^\/spreadsheets\/about(\/|$)/i,
        /^\/spreadsheet\/(viewform|embeddedform|formresponse)$/i,
      ],
      pageless: [exportedDocument],
    },
    { hosts: [exact('sheets.google.com', 'sheets.new', 'sheet.new', 'spreadsheet.new')] },
  ],
  seenAt: [
    'https://docs.google.com/spreadsheets/d/1zYxWvUt/edit#gid=1827364',
    'https://sheets.google.com/',
    'https://sheets.new',
  ],
};
