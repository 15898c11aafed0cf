import { exact, label, type Service, under } from '../../service';

export const medium: Service = {
  id: 'medium',
  name: 'Medium',
  company: 'Medium',
  needs: ['website'],
  equivalents: ['writefreely', 'plume', 'wordpress', 'ghost', 'grav'],
  places: [
    {
      hosts: [exact('medium.com'), under('medium.com', 'every account may have its own host')],
      notHosts: [
        exact(
          'help.medium.com',
          'miro.medium.com',
          'glyph.medium.com',
          'policy.medium.com',
          'status.medium.com',
          'api.medium.com',
        ),
        label(/^cdn-/, 'medium.com', 'pictures live on numbered hosts'),
      ],
      // Of one account's host, /about is its own.
      notPaths: [
        /^\/(m|feed|_|oembed|policy|jobs|membership|plans|partner-program|me\/export)(\/|$)/i,
      ],
    },
  ],
  seenAt: ['https://medium.com/@jeanne/titre-abc123', 'https://jeanne.medium.com/'],
};
