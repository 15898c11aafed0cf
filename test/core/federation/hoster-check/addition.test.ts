import { describe, expect, it } from 'vitest';
import { additionsTo, firstLines } from '../../../../src/core/federation/hoster-check/addition';
import { readChatonsinfos } from '../../../../src/core/federation/read-chatonsinfos';
import { aHoster, aSeat } from '../../../builders/hosters';
import { places } from '../../../builders/places';

const read = (text: string) => {
  const { file } = readChatonsinfos(new TextEncoder().encode(text));
  if (!file) throw new Error('This is no file');
  return file;
};

const idsOf = (additions: ReturnType<typeof additionsTo>) => additions.map(({ id }) => id);

describe('the lines to add', () => {
  it('name what an organisation does not say of its place, its state and itself', () => {
    expect(idsOf(additionsTo(read('organization.name = Alto'), null))).toEqual([
      'site',
      'town',
      'latitude',
      'longitude',
      'country',
      'status',
      'body',
      'contact',
      'legalNotice',
      'terms',
      'help',
    ]);
  });

  it('are filled in with what the directory knows, in one line each', () => {
    const known = aHoster({
      name: 'Alto\norganization.name = other',
      seat: aSeat(places.lyon, { town: 'Lyon' }),
      pages: { contact: null, legalNotice: null, terms: 'https://club.example/terms', help: null },
    });
    const lines = firstLines('https://alto.example/', known);
    expect(lines.find(({ id }) => id === 'town')?.value).toBe('Lyon');
    expect(lines.find(({ id }) => id === 'latitude')?.value).toBe(String(places.lyon.lat));
    expect(lines.find(({ id }) => id === 'body')?.value).toBe('ASSOCIATION');
    expect(lines.find(({ id }) => id === 'terms')?.value).toBe('https://club.example/terms');
    expect(lines.every(({ value }) => !value.includes('\n'))).toBe(true);
  });

  it('stay blank where nothing is known: a town is never guessed', () => {
    const blank = firstLines('https://alto.example/', null).filter(({ value }) => value === '');
    expect(idsOf(blank)).toEqual([
      'name',
      'town',
      'latitude',
      'longitude',
      'country',
      'status',
      'body',
      'contact',
      'legalNotice',
      'terms',
      'help',
    ]);
  });

  it('are none for the pages that a file names', () => {
    const pages = ['contact.url', 'legal.url', 'terms.url', 'guide.user'];
    const lines = pages.map((key) => `organization.${key} = https://alto.example/page`);
    const ids = idsOf(additionsTo(read(['organization.name = Alto', ...lines].join('\n')), null));
    expect(ids.at(-1)).toBe('body');
  });

  it('name what a service does not say: its address, its software, whether it is open', () => {
    expect(idsOf(additionsTo(read('service.name = Pads'), null))).toEqual([
      'address',
      'software',
      'registration',
      'load',
      'state',
      'action',
    ]);
  });

  it('are none for what is there, nor for a file of another kind', () => {
    const whole =
      'service.name=Pads\nservice.website=https://pads.alto.example/\nsoftware.name=Etherpad\n' +
      'service.registration=None\nservice.registration.load=OPEN\nservice.status.level=OK\n' +
      'service.action=https://pads.alto.example/p/{name}';
    expect(additionsTo(read(whole), null)).toEqual([]);
    expect(additionsTo(read('federation.name=All'), null)).toEqual([]);
  });
});
