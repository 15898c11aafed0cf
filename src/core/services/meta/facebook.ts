import { exact, label, type Service } from '../../service';

export const facebook: Service = {
  id: 'facebook',
  name: 'Facebook',
  company: 'Meta',
  needs: ['social-network'],
  equivalents: ['diaspora', 'friendica', 'mastodon', 'hubzilla', 'movim', 'mobilizon', 'elgg'],
  places: [
    {
      hosts: [
        exact(
          'www.facebook.com',
          'facebook.com',
          'm.facebook.com',
          'web.facebook.com',
          'touch.facebook.com',
          'mbasic.facebook.com',
          'mobile.facebook.com',
          'business.facebook.com',
        ),
        label(/^[a-z]{2}-[a-z]{2}$/, 'facebook.com', 'one host per language'),
      ],
      notPaths: [
        /^\/(login|help|policies|privacy|legal|l\.php|plugins|dialog|sharer|tr|business|careers|recover|r\.php|reg|ads|about_meta|flx|x\/)(\/|$|\.php)/i,
      ],
    },
    { hosts: [exact('fb.com', 'www.fb.com', 'fb.watch', 'fb.me')] },
  ],
  seenAt: [
    'https://www.facebook.com/framasoft/',
    'https://m.facebook.com/framasoft',
    'https://fr-fr.facebook.com/framasoft',
  ],
};
