import { openStreetMap, pointShapes } from '../place-parts';
import type { ServiceExport } from '../service-export';

export const waze: ServiceExport = {
  service: 'waze',
  pages: [
    {
      thing: 'place',
      pages: ['https://[(www|ul|embed).]waze.com/**'],
      shapes: pointShapes,
      query: { ll: '{lat}{comma}{lon}' },
      ways: [{ formats: ['point'], as: 'text', template: '{lat}, {lon}' }],
      openAt: openStreetMap,
      source: 'public code that uses the address',
      asOf: '2026',
      confidence: 'high',
    },
  ],
};
