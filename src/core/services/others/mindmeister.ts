import { exact, type Service } from '../service';

export const mindmeister: Service = {
  id: 'mindmeister',
  name: 'MindMeister',
  company: 'Meister',
  needs: ['mindmap'],
  equivalents: ['wisemapping', 'digimindmap'],
  places: [
    {
      hosts: [exact('www.mindmeister.com', 'mindmeister.com', 'mm.tt')],
      paths: [/^\/(maps|folders|app|home)(\/|$)/i, /^\/([a-z]{2}\/)?(map(\/|$)|\d{5,}(\/|$))/i],
    },
  ],
  seenAt: [
    'https://www.mindmeister.com/folders',
    'https://mindmeister.com/app/home',
    'https://www.mindmeister.com:8443/folders',
  ],
};
