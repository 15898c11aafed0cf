import { exact, type Service } from '../service';

export const bubblUs: Service = {
  id: 'bubbl-us',
  name: 'Bubbl.us',
  company: 'LKCollab',
  needs: ['mindmap'],
  equivalents: ['wisemapping', 'digimindmap'],
  places: [
    {
      hosts: [exact('bubbl.us', 'www.bubbl.us')],
      paths: [
        /^\/(mindmap|mindmaps|mymaps|v3|app|edit\.php|view\.php)(\/|$)/i,
        // The numbers of a shared map in base64, which start with M, N or O.
        /^\/(?=[a-z]*\d)[mno][a-z0-9]{7,}={0,2}(-[a-z]*)?(\/|$)/i,
      ],
    },
    { hosts: [exact('app.bubbl.us')] },
  ],
  seenAt: [
    'https://bubbl.us/NDI4MzQ5Mg==/MzQ5ODIz/abc',
    'https://app.bubbl.us/edit/1',
    'https://app.bubbl.us./edit/1',
  ],
};
