import { exact, type Service } from '../../service';

export const figma: Service = {
  id: 'figma',
  name: 'Figma',
  company: 'Figma',
  needs: ['design', 'whiteboard'],
  equivalents: ['penpot', 'excalidraw'],
  places: [
    {
      hosts: [exact('www.figma.com', 'figma.com')],
      paths: [
        /^\/(file|design|board|proto|files|slides|deck|make|buzz|team_invite|community\/file|embed)(\/|$)/i,
      ],
    },
    { hosts: [exact('embed.figma.com')] },
  ],
  seenAt: [
    'https://www.figma.com/board/AbC123/Atelier',
    'https://embed.figma.com/design/AbC?embed-host=x',
    'https://www.figma.com:8443/proto/AbC123/Maquette',
  ],
};
