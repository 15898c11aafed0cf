import { exact, type Service, under } from '../service';

export const figma: Service = {
  id: 'figma',
  name: 'Figma',
  company: 'Figma',
  needs: ['design', 'whiteboard'],
  equivalents: ['penpot', 'excalidraw'],
  places: [
    {
      hosts: [exact('www.figma.com', 'figma.com', 'www.figma-gov.com', 'figma-gov.com')],
      paths: [
        /^\/(files|team_invite|community\/file|embed)(\/|$)/i,
        // Each of these alone is the page that presents it.
        /^\/(file|design|board|proto|slides|deck|make|buzz|site)\/./i,
      ],
    },
    { hosts: [exact('embed.figma.com')] },
    { hosts: [exact('figma.new', 'figjam.new')] },
    { hosts: [under('figma.site', 'every published site has its own host')] },
  ],
  seenAt: [
    'https://www.figma.com/board/AbC123/Atelier',
    'https://embed.figma.com/design/AbC?embed-host=x',
    'https://www.figma.com:8443/proto/AbC123/Maquette',
  ],
};
