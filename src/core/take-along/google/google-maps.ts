import { openStreetMap, pointShapes } from '../place-parts';
import type { ServiceExport } from '../service-export';
import { countryShape } from './google-parts';

export const googleMaps: ServiceExport = {
  service: 'google-maps',
  pages: [
    {
      thing: 'place',
      // The pin is the place; what stands after @ is the view.
      pages: [
        'https://[(www|maps).]google.{country}/maps[/place/{name}]/@{lat0},{lon0},{zoom}z{before}!3d{lat}!4d{lon}{after}',
        'https://[(www|maps).]google.{country}/maps[/place/{name}]{before}!3d{lat}!4d{lon}{after}',
      ],
      shapes: {
        ...pointShapes,
        lat0: pointShapes.lat,
        lon0: pointShapes.lon,
        country: countryShape,
        name: '[^/?#]+',
        before: '(?!/(?:dir|d|ms)/)[^?#]*?',
        after: '(?:![^?#]*)?',
      },
      ways: [{ formats: ['point'], as: 'text', template: '{lat}, {lon}' }],
      openAt: openStreetMap,
      source: 'github.com/tankaru/OpenSwitchMaps (src/maps.js)',
      asOf: '2026-06-24',
      confidence: 'high',
    },
    {
      thing: 'place',
      pages: [
        'https://[(www|maps).]google.{country}/maps[/(place|search)/{name}]/@{lat},{lon},{zoom}z{after}',
        'https://[(www|maps).]google.{country}/maps[/(place|search)/{name}]/@{lat},{lon},{metres}m{after}',
        'https://[(www|maps).]google.{country}/maps[/(place|search)/{name}]/@{lat},{lon}{after}',
      ],
      shapes: {
        ...pointShapes,
        country: countryShape,
        name: '[^/?#]+',
        metres: '\\d{1,8}(?:\\.\\d+)?',
        after: '(?:[,/][^?#]*)?',
      },
      ways: [{ formats: ['point'], as: 'text', template: '{lat}, {lon}' }],
      openAt: openStreetMap,
      source: 'github.com/tankaru/OpenSwitchMaps (src/maps.js)',
      asOf: '2026-06-24',
      confidence: 'high',
    },
    {
      thing: 'place',
      pages: ['https://[(www|maps).]google.{country}[/maps]/**'],
      shapes: { ...pointShapes, country: countryShape },
      query: { ll: '{lat}{comma}{lon}', z: '{zoom}' },
      ways: [{ formats: ['point'], as: 'text', template: '{lat}, {lon}' }],
      openAt: openStreetMap,
      source: 'github.com/tankaru/OpenSwitchMaps (src/maps.js)',
      asOf: '2026-06-24',
      confidence: 'high',
    },
    {
      thing: 'place',
      pages: ['https://[(www|maps).]google.{country}[/maps]/**'],
      shapes: { ...pointShapes, country: countryShape, label: 'loc(?::|%3A)' },
      query: { '(ll|q|query|center)': '[{label}]{lat}{comma}{lon}' },
      ways: [{ formats: ['point'], as: 'text', template: '{lat}, {lon}' }],
      openAt: openStreetMap,
      source: 'github.com/tankaru/OpenSwitchMaps (src/maps.js)',
      asOf: '2026-06-24',
      confidence: 'high',
    },
    {
      thing: 'place',
      pages: ['https://[(www|maps).]google.{country}/maps/(place|search)/{words}/**'],
      shapes: { country: countryShape, words: '(?!@)[^/?#]+' },
      ways: [{ formats: ['words'], as: 'text', template: '{words}' }],
      openAt: {
        name: 'OpenStreetMap',
        template: 'https://www.openstreetmap.org/search?query={words}',
      },
      source: 'github.com/libredirect/browser_extension (src/assets/javascripts/services.js)',
      asOf: '2026-06-24',
      confidence: 'high',
    },
    {
      thing: 'place',
      pages: ['https://[(www|maps).]google.{country}[/maps][/search]'],
      shapes: { country: countryShape, words: '[^&#]+' },
      query: { '(q|query)': '{words}' },
      ways: [{ formats: ['words'], as: 'text', template: '{words}' }],
      openAt: {
        name: 'OpenStreetMap',
        template: 'https://www.openstreetmap.org/search?query={words}',
      },
      source: 'github.com/libredirect/browser_extension (src/assets/javascripts/services.js)',
      asOf: '2026-06-24',
      confidence: 'high',
    },
  ],
};
