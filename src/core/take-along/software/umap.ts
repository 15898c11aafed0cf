import type { SoftwareImport } from '../software-import';

export const umap: SoftwareImport = {
  software: ['umap'],
  ways: [
    {
      formats: ['kml'],
      path: '{language}/map/new/',
      how: 'bring_umap',
      handOver: '{language}/map/new/?dataUrl={address}&dataFormat=kml',
      note: 'hand_over_public',
    },
    {
      formats: ['point'],
      path: '{language}/map/new/',
      how: 'bring_point',
      handOver:
        '{language}/map/new/?data=lat%2Clon%2Cname%0A{lat}%2C{lon}%2C{name}&dataFormat=csv#{zoom}/{lat}/{lon}',
    },
    { formats: ['words'], path: '{language}/map/new/', how: 'bring_point' },
  ],
  source: 'github.com/umap-project/umap (umap/static/umap/js/modules/app.js, help.js)',
  asOf: '2026-08-19',
  confidence: 'high',
};
