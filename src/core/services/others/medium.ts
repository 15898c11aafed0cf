import { exact, type Service, under } from '../../service';

export const medium: Service = {
  id: 'medium',
  name: 'Medium',
  company: 'Medium',
  needs: ['website'],
  equivalents: ['writefreely', 'plume', 'wordpress', 'ghost', 'grav'],
  places: [
    {
      hosts: [exact('medium.com', 'www.medium.com')],
      notPaths: [/^\/(about|membership|m\/signin|policy|jobs|creators|partner-program)(\/|$)/i],
    },
    {
      hosts: [under('medium.com', 'every account has its own host')],
      notHosts: [
        exact(
          'help.medium.com',
          'miro.medium.com',
          'www.medium.com',
          'policy.medium.com',
          'status.medium.com',
          'api.medium.com',
        ),
      ],
    },
  ],
  seenAt: ['https://medium.com/@jeanne/titre-abc123', 'https://jeanne.medium.com/'],
};
