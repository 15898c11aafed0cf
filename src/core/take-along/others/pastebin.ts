import type { ServiceExport } from '../service-export';

export const pastebin: ServiceExport = {
  service: 'pastebin',
  pages: [
    {
      thing: 'paste',
      pages: ['https://[www.]pastebin.com/{id}'],
      shapes: { id: '(?!(?:trending|messages|settings|language|register)(?:[/?#]|$))\\w{8}' },
      ways: [{ formats: ['txt'], as: 'file', template: 'https://pastebin.com/raw/{id}' }],
      source: 'public code that uses the address',
      asOf: '2026',
      confidence: 'high',
    },
  ],
};
