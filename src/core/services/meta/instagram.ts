import { exact, type Service } from '../service';

export const instagram: Service = {
  id: 'instagram',
  name: 'Instagram',
  company: 'Meta',
  needs: ['photo-hosting', 'social-network'],
  equivalents: ['pixelfed', 'piwigo', 'lychee', 'lutim'],
  places: [
    {
      hosts: [exact('www.instagram.com', 'instagram.com', 'm.instagram.com')],
      notPaths: [
        /^\/(about|legal|terms|developer|developers)(\/|$)/i,
        /^\/(accounts\/(emailsignup|login|password|signup)|challenge|oauth)(\/|$)/i,
        /^\/download\/request(\/|$)/i,
      ],
      pageless: [/^\/(api|data|graphql|static|web|embed\.js)(\/|$)/i],
    },
    { hosts: [exact('ig.me', 'instagr.am')] },
  ],
  seenAt: [
    'https://www.instagram.com/',
    'https://m.instagram.com/framasoft',
    'https://instagram.com',
  ],
};
