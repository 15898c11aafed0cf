import { expect, it } from 'vitest';
import { usedServices } from '../../../src/core/way-out/used-services';

it('puts the most visited first, then what tabs show, then what is watched, each once', () => {
  const met = [
    { week: '2026-W46', service: 'gmail', count: 2 },
    { week: '2026-W47', service: 'zoom', count: 3 },
    { week: '2026-W47', service: 'gmail', count: 2 },
  ];
  const inTabs = ['doodle', 'zoom', 'doodle'];
  expect(usedServices({ met, inTabs, watched: ['slack', 'gmail'] })).toEqual([
    'gmail',
    'zoom',
    'doodle',
    'slack',
  ]);
});

it('knows of none where nothing is counted, open or watched', () => {
  expect(usedServices({ met: [], inTabs: [], watched: [] })).toEqual([]);
});
