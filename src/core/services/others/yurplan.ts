import { exact, type Service } from '../service';

export const yurplan: Service = {
  id: 'yurplan',
  name: 'Yurplan',
  company: 'Yurplan',
  needs: ['events'],
  equivalents: ['pretix', 'hi-events', 'mobilizon'],
  places: [
    { hosts: [exact('yurplan.com', 'www.yurplan.com')], paths: [/^\/events?\/[^/]+\/\d+/i] },
  ],
  seenAt: [
    'https://yurplan.com/event/Fete-du-chat/88496',
    'https://yurplan.com/events/Fete-du-chat/115152',
  ],
};
