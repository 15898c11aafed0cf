import { openStreetMap, pointShapes } from '../place-parts';
import type { ServiceExport } from '../service-export';

export const appleMaps: ServiceExport = {
  service: 'apple-maps',
  pages: [
    {
      thing: 'place',
      pages: ['https://[beta.]maps.apple.com/**'],
      shapes: pointShapes,
      query: { ll: '{lat}{comma}{lon}' },
      ways: [{ formats: ['point'], as: 'text', template: '{lat}, {lon}' }],
      openAt: openStreetMap,
      source: 'github.com/tankaru/OpenSwitchMaps (src/maps.js)',
      asOf: '2025-07-05',
      confidence: 'high',
    },
  ],
};
