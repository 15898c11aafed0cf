import { exact, type Service } from '../service';

export const goodreads: Service = {
  id: 'goodreads',
  name: 'Goodreads',
  company: 'Amazon',
  needs: ['books'],
  equivalents: ['inventaire'],
  places: [
    {
      hosts: [exact('www.goodreads.com', 'goodreads.com')],
      notPaths: [
        /^\/(about|advertisers|help|jobs)(\/|$)/i,
        /^\/(ap\/(signin|register)|oauth|user\/(forgot_password|new|sign_in|sign_up))(\/|$)/i,
        /^\/(review\/import|review_porter)(\/|$)/i,
      ],
      pageless: [
        /^\/(api|assets|images|book\/auto_complete|review\/list_rss)(\/|$)/i,
        /\.(json|xml)$/i,
      ],
    },
  ],
  seenAt: [
    'https://www.goodreads.com/',
    'https://www.goodreads.com:8443/book/show/2767052-the-hunger-games',
  ],
};
