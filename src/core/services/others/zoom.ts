import { forPrograms, presented, signIn } from '../never-in-use';
import { exact, label, type Service, under } from '../service';

/** Pages about Zoom: help, offers, developers. */
const aboutZoom = exact(
  'blog.zoom.us',
  'support.zoom.us',
  'support.zoom.com',
  'explore.zoom.us',
  'developers.zoom.us',
  'devsupport.zoom.us',
  'devforum.zoom.us',
  'marketplace.zoom.us',
  'community.zoom.us',
  'community.zoom.com',
  'learning.zoom.us',
  'careers.zoom.us',
  'investors.zoom.us',
  'news.zoom.us',
  'partner.zoom.us',
  'trust.zoom.us',
  'status.zoom.us',
  'api.zoom.us',
  'cdn.zoom.us',
  'go.zoom.us',
  'marketplace.zoomgov.com',
  'support.zoomgov.com',
  'api.zoomgov.com',
);

export const zoom: Service = {
  id: 'zoom',
  name: 'Zoom',
  company: 'Zoom',
  needs: ['videoconf'],
  equivalents: ['jitsi', 'bigbluebutton', 'galene', 'nextcloud-talk'],
  places: [
    {
      hosts: [
        exact('zoom.us', 'zoom.com'),
        under('zoom.us', 'every organisation has its own host, meetings are on numbered ones'),
        under('zoom.com', 'every organisation has its own host'),
        under('zoomgov.com', 'every administration has its own host'),
        exact('zoomgov.com', 'zoom-x.de', 'zoom.com.cn'),
        under('zoom-x.de', 'every customer of Deutsche Telekom has its own host'),
        under('zoom.com.cn', 'every organisation in China has its own host'),
      ],
      notHosts: [aboutZoom],
      paths: [
        /^\/(j|s|w|my|wc|rec|meeting|webinar|launch|postattendee|join|start|profile|myhome|recording|clips|whiteboard|wb|team-chat|cal)(\/|$)/i,
      ],
    },
    {
      hosts: [
        exact(
          'app.zoom.us',
          'app.zoom.com',
          'events.zoom.us',
          'whiteboard.zoom.us',
          'docs.zoom.us',
          'scheduler.zoom.us',
        ),
      ],
      notPaths: [presented, signIn],
      pageless: [forPrograms],
    },
    // The front page of an organisation, from which its meetings are joined.
    {
      hosts: [under('zoom.us', 'every organisation has its own host')],
      notHosts: [
        aboutZoom,
        label(/^(www|us\d+(web)?|st\d)$/, 'zoom.us', 'of nobody in particular'),
      ],
      paths: [/^\/$/],
    },
  ],
  seenAt: [
    'https://zoom.us/j/12345678901?pwd=AbC',
    'https://exemple.zoom.us/j/12345678901',
    'https://us06web.zoom.us/wc/12345678901/start',
  ],
};
