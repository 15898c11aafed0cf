import { exact, label, type Service } from '../service';

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
        /^\/(checkpoint|connect|login|oauth|r|recover|reg|signup)(\/|$|\.php)/i,
        /^\/(about|about_meta|ads|adsmanager|business|campaign|careers|community|creators|developers|mobile)(\/|$)/i,
        /^\/(communitystandards|help|legal|policies|policy|privacy|safety|terms)(\/|$|\.php)/i,
        /^\/(v\d+\.\d+\/)?(dialog|plugins)(\/|$)/i,
        /^\/(ajax|flx|images|sharer|tr)(\/|$|\.php)/i,
        /^\/(l|rsrc|share)\.php(\/|$)/i,
        /^\/dyi(\/|$)/i,
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
