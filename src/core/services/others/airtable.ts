import { exact, type Service } from '../service';

export const airtable: Service = {
  id: 'airtable',
  name: 'Airtable',
  company: 'Airtable',
  needs: ['database', 'spreadsheet'],
  equivalents: ['baserow', 'grist'],
  places: [
    {
      hosts: [exact('airtable.com', 'www.airtable.com')],
      paths: [
        /^\/(embed\/)?(app|shr|tbl|viw|pag|wsp|inv)[a-z0-9]{3,}(\/|$)/i,
        /^\/(b|invite)(\/|$)/i,
      ],
      notPaths: [/^\/app[a-z0-9]+\/api(\/|$)/i],
    },
  ],
  seenAt: [
    'https://airtable.com/appAbCdEfGhIjKlMn/tblAbC/viwAbC',
    'https://airtable.com:8443/shrAbCdEfGhIjKlMn',
  ],
};
