import { forPrograms } from '../never-in-use';
import { exact, type Service } from '../service';

export const vimeo: Service = {
  id: 'vimeo',
  name: 'Vimeo',
  company: 'Bending Spoons',
  needs: ['video-hosting'],
  equivalents: ['peertube', 'mediacms', 'mediagoblin'],
  places: [
    {
      hosts: [exact('vimeo.com', 'www.vimeo.com')],
      notPaths: [
        /^\/(about|features|pricing|upgrade|create|solutions|blog|help|log_in|login|join|signup|enterprise|business|legal|stock|terms|privacy|cookie_policy|guidelines|dmca)(\/|$)/i,
        /^\/(careers|jobs|press|partners|customers|integrations|products|use-cases|compare|resources|security|trust|site_map|download|oauth|templates)(\/|$)/i,
        /^\/(de|es|fr|it|ja|ko|pt|pt-br)(\/|$)/i,
        /^\/$/,
      ],
      pageless: [forPrograms],
    },
    { hosts: [exact('player.vimeo.com')], paths: [/^\/video\//i] },
    { hosts: [exact('vimeopro.com', 'www.vimeopro.com')], paths: [/^\/./] },
    // Events with a page of their own, sold until 2024.
    { hosts: [exact('venues.vimeo.com')] },
  ],
  seenAt: [
    'https://vimeo.com/123456789',
    'https://player.vimeo.com/video/123456789?h=abc',
    'https://vimeo.com:8443/channels/staffpicks',
  ],
};
