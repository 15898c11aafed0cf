import { describe, expect, it } from 'vitest';
import { handOversOf } from '../../../src/core/take-along/hand-over';

const receiver = { name: 'Libre', address: 'https://libre.example/ici', software: [] };
const words = {
  out: { as: 'text', text: 'chat noir', format: 'words' },
  format: 'words',
  parts: { words: 'chat+noir', name: '' },
  wayIn: { handOver: 'search?q={words}' },
  receiver,
  openAt: undefined,
} as const;

describe('handOversOf', () => {
  it('puts the words into the address of the receiver, and says which', () => {
    expect(handOversOf(words)).toEqual([
      {
        name: 'Libre',
        host: 'libre.example',
        address: 'https://libre.example/ici/search?q=chat%20noir',
        sent: ['chat noir'],
        note: null,
      },
    ]);
  });

  it('is none where the software takes nothing so, or its address is not known', () => {
    expect(handOversOf({ ...words, wayIn: {} })).toEqual([]);
    expect(handOversOf({ ...words, wayIn: undefined })).toEqual([]);
    expect(handOversOf({ ...words, receiver: { ...receiver, address: null } })).toEqual([]);
  });

  it('is none where all that is sent would not stand on screen', () => {
    const text = 'a'.repeat(501);
    expect(handOversOf({ ...words, out: { ...words.out, text }, parts: { words: text } })).toEqual(
      [],
    );
  });

  it('is none where a part of the address is not known', () => {
    const wayIn = { handOver: '?target={to}&q={words}' };
    expect(handOversOf({ ...words, wayIn })).toEqual([]);
  });

  it('says the languages of a translation too', () => {
    const [handOver] = handOversOf({
      ...words,
      format: 'translation',
      parts: { ...words.parts, from: 'en', to: 'fr' },
      wayIn: { handOver: '?source={from}&target={to}&q={words}' },
    });
    expect(handOver?.sent).toEqual(['chat noir', 'en → fr']);
  });

  it('says the name of a place only to those who get it', () => {
    const handOvers = handOversOf({
      ...words,
      out: { as: 'text', text: '1, 2', format: 'words' },
      format: 'point',
      parts: { lat: '1', lon: '2', zoom: '3', name: 'Tour' },
      wayIn: { handOver: 'map?data={lat},{lon},{name}' },
      openAt: { name: 'Carte', template: 'https://map.example/#{lat}/{lon}' },
    });
    expect(handOvers.map(({ host, sent }) => [host, sent])).toEqual([
      ['libre.example', ['1, 2', 'Tour']],
      ['map.example', ['1, 2']],
    ]);
  });

  it('gives the address of a file to those who fetch it, and says when that works', () => {
    const [handOver] = handOversOf({
      ...words,
      out: { as: 'file', address: 'https://big.example/kml?mid=1', format: 'kml' },
      format: 'kml',
      wayIn: { handOver: 'map?dataUrl={address}', note: 'hand_over_public' },
    });
    expect(handOver).toMatchObject({
      address: 'https://libre.example/ici/map?dataUrl=https%3A%2F%2Fbig.example%2Fkml%3Fmid%3D1',
      sent: ['https://big.example/kml?mid=1'],
      note: 'hand_over_public',
    });
  });
});
