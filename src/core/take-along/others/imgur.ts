import type { ServiceExport } from '../service-export';

export const imgur: ServiceExport = {
  service: 'imgur',
  pages: [
    {
      thing: 'picture',
      pages: ['https://[(www|m).]imgur.com/{id}'],
      shapes: {
        id: '(?!(?:about|account|apps|gallery|hot|memegen|privacy|random|register|rules|search|signin|store|topics|upload|vidgif)(?:[/?#]|$))\\w{5,8}',
      },
      ways: [{ formats: ['as-is'], as: 'file', template: 'https://imgur.com/download/{id}' }],
      source: 'public code that uses the address',
      asOf: 'undated',
      confidence: 'medium',
    },
  ],
};
