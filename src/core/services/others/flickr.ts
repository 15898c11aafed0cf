import { forPrograms, presented, signIn } from '../never-in-use';
import { exact, type Service } from '../service';

export const flickr: Service = {
  id: 'flickr',
  name: 'Flickr',
  company: 'SmugMug',
  needs: ['photo-hosting'],
  equivalents: ['piwigo', 'pixelfed', 'lychee', 'chevereto-free', 'zenphoto'],
  places: [
    {
      hosts: [exact('www.flickr.com', 'flickr.com', 'm.flickr.com', 'secure.flickr.com')],
      notPaths: [
        /^\/(help|services|jobs|account\/upgrade|upgrade)(\/|$)/i,
        presented,
        signIn,
        /^\/creativecommons\/?$/i,
      ],
      pageless: [forPrograms],
    },
    { hosts: [exact('flic.kr')] },
  ],
  seenAt: [
    'https://www.flickr.com/photos/jeanne/123456/',
    'https://www.flickr.com/photos/jeanne/albums/72157',
  ],
};
