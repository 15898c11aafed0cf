import { exact, type Service } from '../service';

export const discord: Service = {
  id: 'discord',
  name: 'Discord',
  company: 'Discord',
  needs: ['team-chat', 'im'],
  equivalents: ['matrix', 'mattermost', 'rocketchat', 'mumble', 'zulip', 'xmpp'],
  places: [
    {
      hosts: [
        exact(
          'discord.com',
          'www.discord.com',
          'ptb.discord.com',
          'canary.discord.com',
          'discordapp.com',
          'www.discordapp.com',
          'ptb.discordapp.com',
          'canary.discordapp.com',
        ),
      ],
      paths: [
        /^\/(channels|invite|events|app|activities|users|servers|template|gifts|widget)(\/|$)/i,
      ],
    },
    { hosts: [exact('discord.gg', 'discord.new', 'discord.gift')] },
  ],
  seenAt: [
    'https://discord.com/channels/@me',
    'https://discord.gg/AbCdEf',
    'https://ptb.discord.com/channels/@me',
  ],
};
