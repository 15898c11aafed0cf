import { exact, type Service } from '../../service';

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
        /^\/(about|features|pricing|upgrade|create|solutions|blog|help|log_in|join|enterprise|legal|stock|terms|fr)(\/|$)/i,
        /^\/$/i,
      ],
    },
    { hosts: [exact('player.vimeo.com')], paths: [/^\/video\//i] },
  ],
  seenAt: [
    'https://vimeo.com/123456789',
    'https://player.vimeo.com/video/123456789?h=abc',
    'https://vimeo.com:8443/channels/staffpicks',
  ],
};
