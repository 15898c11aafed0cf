import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNudge } from '../../../src/core/nudge/nudge';

describe('what was stored', () => {
  it('is read whatever it is, and reading again changes nothing', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (raw) => {
        const read = readNudge(raw);
        expect(readNudge(read)).toEqual(read);
      }),
    );
  });

  it('loses what is no service, no day or no offer, and keeps the rest', () => {
    const good = { until: '2026-11-30', offer: 'a/b' };
    const services = {
      gmail: { ...good, address: 'https://mail.example/' },
      'No id': good,
      youtube: { ...good, until: '2026-02-30' },
      outlook: { ...good, offer: 4 },
      onedrive: null,
    };
    const read = readNudge({ isOn: true, corner: 'top', last: 'soon', services });
    expect(read).toEqual({ isOn: true, corner: 'right', last: null, services: { gmail: good } });
  });
});
