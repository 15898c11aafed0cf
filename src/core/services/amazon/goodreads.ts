import { exact, type Service } from '../../service';

export const goodreads: Service = {
  id: 'goodreads',
  name: 'Goodreads',
  company: 'Amazon',
  needs: ['books'],
  equivalents: ['bookwyrm', 'inventaire'],
  places: [
    {
      hosts: [exact('www.goodreads.com', 'goodreads.com')],
      notPaths: [/^\/(about|user\/(sign_in|sign_up)|help|api|jobs)(\/|$)/i],
    },
  ],
  seenAt: [
    'https://www.goodreads.com/',
    'https://www.goodreads.com:8443/book/show/2767052-the-hunger-games',
  ],
};
