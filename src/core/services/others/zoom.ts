import { exact, type Service, under } from '../../service';

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
      ],
      notHosts: [
        exact(
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
          'blog.zoom.us',
          'status.zoom.us',
          'api.zoom.us',
        ),
      ],
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
      notPaths: [/^\/(signin|signup)(\/|$)/i],
    },
  ],
  seenAt: [
    'https://zoom.us/j/12345678901?pwd=AbC',
    'https://exemple.zoom.us/j/12345678901',
    'https://us06web.zoom.us/wc/12345678901/start',
  ],
};
