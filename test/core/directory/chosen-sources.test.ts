import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readChosenSources } from '../../../src/core/directory/chosen-sources';

const nobody = { source: 'package', mirror: null, indexes: [] };

describe('readChosenSources', () => {
  it('reads back what was chosen', () => {
    const chosen = {
      source: 'mirror',
      mirror: 'https://miroir.example/a.json',
      indexes: ['peertube', 'privatebin'],
    };
    expect(readChosenSources(JSON.parse(JSON.stringify(chosen)))).toEqual(chosen);
  });

  it.each([undefined, null, 'mirror', { source: 'web', mirror: 'http://x.example/', indexes: {} }])(
    'what is missing or wrong asks nobody: %j',
    (raw) => {
      expect(readChosenSources(raw)).toEqual(nobody);
    },
  );

  it('takes each list once, and none that it does not know', () => {
    const { indexes } = readChosenSources({ indexes: ['x', 'mobilizon', 'mobilizon', 4] });
    expect(indexes).toEqual(['mobilizon']);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.anything(), (raw) => void readChosenSources(raw)));
  });
});
