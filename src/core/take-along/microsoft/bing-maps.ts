import { openStreetMap, pointShapes } from '../place-parts';
import type { ServiceExport } from '../service-export';
import { bingHosts } from './bing-hosts';

export const bingMaps: ServiceExport = {
  service: 'bing-maps',
  pages: [
    {
      thing: 'place',
      pages: ['https://{host}/**'],
      shapes: { ...pointShapes, host: bingHosts, tail: '(?:_[^&#]*)?' },
      query: { sp: 'point.{lat}_{lon}{tail}' },
      ways: [{ formats: ['point'], as: 'text', template: '{lat}, {lon}' }],
      openAt: openStreetMap,
      source: 'github.com/tankaru/OpenSwitchMaps (src/maps.js)',
      asOf: '2025-07-05',
      confidence: 'high',
    },
    {
      thing: 'place',
      pages: ['https://{host}/**'],
      shapes: { ...pointShapes, host: bingHosts, tilde: '(?:~|%7E)' },
      query: { cp: '{lat}{tilde}{lon}', lvl: '{zoom}' },
      ways: [{ formats: ['point'], as: 'text', template: '{lat}, {lon}' }],
      openAt: {
        name: 'OpenStreetMap',
        template: 'https://www.openstreetmap.org/#map={zoom}/{lat}/{lon}',
      },
      source: 'github.com/tankaru/OpenSwitchMaps (src/maps.js)',
      asOf: '2025-07-05',
      confidence: 'high',
    },
  ],
};
