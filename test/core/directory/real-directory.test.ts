import { describe, expect, it } from 'vitest';
import { suggest } from '../../../src/core/suggestions/suggest';
import { homeAt, realHosters } from '../../fakes/real-data';

describe('the real directory', () => {
  const first = (need: Parameters<typeof suggest>[0], town: string, count: number) =>
    suggest(need, realHosters(), homeAt(town))
      .suggestions.slice(0, count)
      .map(({ hosterId }) => hosterId);

  it('answers writing together at Marseille with Evolix, then Marsnet', () => {
    expect(first('text-collab', 'Marseille', 2)).toEqual(['evolix', 'marsnet']);
    expect(first('text-collab', 'Marseille 6e', 2)).toEqual(['evolix', 'marsnet']);
  });

  it('answers keeping files at Marseille with Marsnet', () => {
    expect(first('file-sync', 'Marseille', 1)).toEqual(['marsnet']);
  });

  it('answers the editing of a PDF with the hosters that run Signature PDF', () => {
    const offers = realHosters().flatMap((hoster) => hoster.offers);
    const pdf = offers.filter(({ needs }) => needs.includes('pdf-tools'));
    expect(pdf.length).toBeGreaterThanOrEqual(9);
    expect(new Set(pdf.flatMap(({ software }) => software))).toContain('signature-pdf');
    expect(first('votes', 'Lyon', 1)).toEqual(['framasoft']);
  });

  it('answers mail at Strasbourg with Sans-nuage', () => {
    expect(first('email', 'Strasbourg', 1)).toEqual(['arn-sans-nuage']);
  });

  it.each([
    ['marsnet', 'Marseille', 'FR:13055', 'file-sync'],
    ['arn-sans-nuage', 'Strasbourg', 'FR:67482', 'email'],
    ['colibris-outils-libres', 'Paris', 'FR:75056', 'videoconf'],
    ['framasoft', 'Lyon', 'FR:69123', 'text-collab'],
  ] as const)('has %s at %s', (id, town, townKey, need) => {
    const hoster = realHosters().find((each) => each.id === id);
    expect(hoster).toMatchObject({ seat: { town, townKey }, status: 'active', country: 'FR' });
    expect(hoster?.membership).not.toBeNull();
    expect(hoster?.offers.some(({ needs }) => needs.includes(need))).toBe(true);
  });

  it('has no two offers of one id', () => {
    const ids = realHosters().flatMap(({ offers }) => offers.map(({ id }) => id));
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
});
