import { exact, type Service } from '../service';

export const whatsapp: Service = {
  id: 'whatsapp',
  name: 'WhatsApp',
  company: 'Meta',
  needs: ['im'],
  equivalents: ['matrix', 'xmpp', 'movim', 'nextcloud-talk', 'delta-chat'],
  places: [
    {
      hosts: [
        exact(
          'web.whatsapp.com',
          'chat.whatsapp.com',
          'wa.me',
          'api.whatsapp.com',
          'call.whatsapp.com',
        ),
      ],
      notPaths: [/^\/(desktop|download|check-update)(\/|$)/i],
    },
    { hosts: [exact('www.whatsapp.com', 'whatsapp.com')], paths: [/^\/(channel|catalog)\//i] },
  ],
  seenAt: [
    'https://web.whatsapp.com/send?phone=33612345678&text=Bonjour',
    'https://wa.me/33612345678',
    'https://call.whatsapp.com/video/AbC',
  ],
};
