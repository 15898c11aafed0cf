import { exact, type Service } from '../../service';

export const mindmeister: Service = {
  id: 'mindmeister',
  name: 'MindMeister',
  company: 'Meister',
  needs: ['mindmap'],
  equivalents: ['wisemapping', 'digimindmap'],
  places: [
    {
      hosts: [exact('www.mindmeister.com', 'mindmeister.com')],
      paths: [
        /^\/((app\/)?map|maps|folders|app|home|[a-z]{2}\/map)(\/|$)/i,
        /^\/([a-z]{2}\/)?\d{5,}/i,
      ],
    },
  ],
  seenAt: [
    'https://www.mindmeister.com/folders',
    'https://mindmeister.com/app/home',
    'https://www.mindmeister.com:8443/folders',
  ],
};
