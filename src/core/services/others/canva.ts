import { exact, type Service, under } from '../service';

export const canva: Service = {
  id: 'canva',
  name: 'Canva',
  company: 'Canva',
  needs: ['design', 'slides'],
  equivalents: ['penpot', 'cryptpad', 'nextcloud', 'svg-edit', 'digislides'],
  places: [
    {
      hosts: [exact('www.canva.com', 'canva.com', 'www.canva.cn')],
      paths: [
        /^\/(design|folder|folders|projects|brand|your-projects|p|M|join|settings)(\/|$)/i,
        /^\/([a-z]{2}_[a-z]{2}\/?)?$/i,
      ],
      notPaths: [/^\/p\/templates(\/|$)/i],
    },
    { hosts: [under('my.canva.site', 'every published site has its own host')] },
    { hosts: [exact('canva.link')] },
  ],
  seenAt: [
    'https://www.canva.com/design/DAFabc/xyz/view?utm_content=DAFabc',
    'https://exemple.my.canva.site/',
    'https://www.canva.com./design/DAFabc/xyz/edit',
  ],
};
