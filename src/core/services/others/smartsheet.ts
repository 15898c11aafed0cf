import { exact, type Service } from '../service';

export const smartsheet: Service = {
  id: 'smartsheet',
  name: 'Smartsheet',
  company: 'Smartsheet',
  needs: ['kanban', 'spreadsheet'],
  equivalents: ['openproject', 'grist', 'kanboard'],
  places: [
    {
      hosts: [exact('app.smartsheet.com')],
      notPaths: [/^\/b\/(home\/)?login/i],
    },
  ],
  seenAt: [
    'https://app.smartsheet.com/sheets/AbC123',
    'https://app.smartsheet.com/folders/personal',
  ],
};
