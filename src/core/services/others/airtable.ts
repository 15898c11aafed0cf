import { exact, type Service } from '../../service';

export const airtable: Service = {
  id: 'airtable',
  name: 'Airtable',
  company: 'Airtable',
  needs: ['database', 'spreadsheet'],
  equivalents: ['baserow', 'nocodb', 'grist', 'seatable-ce'],
  places: [
    {
      hosts: [exact('airtable.com', 'www.airtable.com')],
      paths: [/^\/(app|shr|tbl|viw|pag|wsp|inv|b|invite|embed\/(app|shr))[A-Za-z0-9]*/i],
      notPaths: [
        /^\/(app$|product|pricing|solutions|templates|login|signup|developers|platform)(\/|$)/i,
      ],
    },
  ],
  seenAt: [
    'https://airtable.com/appAbCdEfGhIjKlMn/tblAbC/viwAbC',
    'https://airtable.com:8443/shrAbCdEfGhIjKlMn',
  ],
};
