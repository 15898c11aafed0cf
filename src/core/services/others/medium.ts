import { exact, label, type Service, under } from '../service';

export const medium: Service = {
  id: 'medium',
  name: 'Medium',
  company: 'Medium',
  needs: ['website'],
  equivalents: ['writefreely', 'plume', 'wordpress', 'ghost', 'grav'],
  places: [
    {
      hosts: [exact('medium.com', 'www.medium.com')],
      notPaths: [
        /^\/(about|api|business|creators|earn|feed|jobs|m|me\/export|membership|oembed|partner-program|plans|policy|_)(\/|$)/i,
      ],
    },
    {
      hosts: [under('medium.com', 'every account may have its own host')],
      notHosts: [
        exact(
          'www.medium.com',
          'help.medium.com',
          'miro.medium.com',
          'glyph.medium.com',
          'policy.medium.com',
          'status.medium.com',
          'api.medium.com',
        ),
        label(/^cdn-/, 'medium.com', 'pictures live on numbered hosts'),
      ],
      notPaths: [/^\/(feed|m|_)(\/|$)/i],
    },
  ],
  seenAt: ['https://medium.com/@jeanne/titre-abc123', 'https://jeanne.medium.com/'],
};
