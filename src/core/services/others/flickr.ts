import { exact, type Service } from '../service';

export const flickr: Service = {
  id: 'flickr',
  name: 'Flickr',
  company: 'SmugMug',
  needs: ['photo-hosting'],
  equivalents: ['piwigo', 'pixelfed', 'lychee', 'chevereto-free', 'zenphoto'],
  places: [
    {
      hosts: [exact('www.flickr.com', 'flickr.com', 'm.flickr.com')],
      notPaths: [
        /^\/(about|help|services|jobs|account\/upgrade|upgrade|sign-?up|sign-?in|login|terms|privacy)(\/|$)/i,
        /^\/creativecommons\/?$/i,
      ],
    },
    { hosts: [exact('flic.kr')] },
  ],
  seenAt: [
    'https://www.flickr.com/photos/jeanne/123456/',
    'https://www.flickr.com/photos/jeanne/albums/72157',
  ],
};
