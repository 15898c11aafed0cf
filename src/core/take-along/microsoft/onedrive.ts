import type { ServiceExport } from '../service-export';
import { officePages } from './office-parts';

export const onedrive: ServiceExport = {
  service: 'onedrive',
  pages: [
    // Folders, notebooks and lists are no files.
    ...officePages('file', '[a-eg-km-np-z]', 'as-is'),
    {
      thing: 'file',
      pages: ['https://onedrive.live.com/**'],
      shapes: { id: '[^&#/]+' },
      query: { resid: '{id}' },
      ways: [
        {
          formats: ['as-is'],
          as: 'file',
          template: 'https://onedrive.live.com/download?resid={id}',
          keep: ['authkey'],
        },
      ],
      caution: 'take_may_refuse',
      source: 'public code that uses the address, most of it old',
      asOf: '2026',
      confidence: 'low',
    },
  ],
};
