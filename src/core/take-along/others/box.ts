import type { ServiceExport } from '../service-export';

export const box: ServiceExport = {
  service: 'box',
  pages: [
    {
      thing: 'file',
      pages: ['https://[{company}.]app.box.com/s/{share}/file/{id}'],
      shapes: { company: '[\\w-]+', share: '\\w+', id: '\\d+' },
      ways: [
        {
          formats: ['as-is'],
          as: 'file',
          template:
            'https://[{company}.]app.box.com/index.php?rm=box_download_shared_file&shared_name={share}&file_id=f_{id}',
        },
      ],
      source: 'public code that uses the address',
      asOf: '2026',
      confidence: 'medium',
    },
  ],
};
