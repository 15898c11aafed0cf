import { exact, type Service } from '../service';

export const weezevent: Service = {
  id: 'weezevent',
  name: 'Weezevent',
  company: 'Weezevent',
  needs: ['events'],
  equivalents: ['pretix', 'hi-events', 'mobilizon'],
  places: [
    {
      hosts: [exact('my.weezevent.com', 'widget.weezevent.com')],
      notPaths: [/^\/(login|signup|register)(\/|$)/i],
    },
  ],
  seenAt: [
    'https://my.weezevent.com/bal-de-printemps',
    'https://widget.weezevent.com/ticket/E12345/',
  ],
};
