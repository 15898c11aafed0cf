import { facebookHosts } from '../facebook-hosts';
import { exact, type Service } from '../service';

export const facebook: Service = {
  id: 'facebook',
  name: 'Facebook',
  company: 'Meta',
  needs: ['social-network'],
  equivalents: ['diaspora', 'friendica', 'mastodon', 'hubzilla', 'movim', 'mobilizon', 'elgg'],
  places: [
    {
      hosts: [...facebookHosts, exact('business.facebook.com')],
      notPaths: [
        /^\/(checkpoint|connect|login|oauth|r|recover|reg|signup)(\/|$|\.php)/i,
        /^\/(about|about_meta|ads|adsmanager|business|campaign|careers|community|creators|developers|mobile)(\/|$)/i,
        /^\/(communitystandards|help|legal|policies|policy|privacy|safety|terms)(\/|$|\.php)/i,
        /^\/(v\d+\.\d+\/)?(dialog|plugins)(\/|$)/i,
        /^\/(ajax|api|flx|graphql|images|sharer|tr)(\/|$|\.php)/i,
        // The tools of those who advertise and sell.
        /^\/(ads_manager|billing|billing_hub|commerce|commerce_manager|events_manager2?)(\/|$)/i,
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
