// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import type { Suggestion } from '../../src/core/suggestions/suggestion';
import { SpareSuggestion } from '../../src/ui/spare-suggestion';
import { SuggestionCard } from '../../src/ui/suggestion-card';
import { aSuggestion, evolix } from '../builders/suggestions';
import { type Language, languages } from '../fakes/real-words';
import { all, clear, expectAccessible, showPiece, textOf, the } from './screen';

afterEach(clear);

async function showCard(suggestion: Suggestion, language: Language = 'fr'): Promise<void> {
  await showPiece(<SuggestionCard suggestion={suggestion} homeCountry="FR" />, language);
}

async function showSpare(suggestion: Suggestion, language: Language = 'fr'): Promise<void> {
  const spare = <SpareSuggestion suggestion={suggestion} homeCountry="FR" />;
  await showPiece(<ul>{spare}</ul>, language);
}

const places: [string, Partial<Suggestion>, string, string][] = [
  [
    'the same commune',
    { town: 'Marseille', kilometres: 2.3, isSameCommune: true },
    'Marseille, dans votre commune',
    'Marseille, in your town',
  ],
  ['a distance', { kilometres: 46.6 }, 'Lyon, à 45 km', 'Lyon, 45 km away'],
  ['a short distance', { kilometres: 6.6 }, 'Lyon, à 7 km', 'Lyon, 7 km away'],
  ['no distance at all', { kilometres: 0.04 }, 'Lyon, à 1 km', 'Lyon, 1 km away'],
  ['a long distance', { kilometres: 1406 }, 'Lyon, à 1 410 km', 'Lyon, 1,410 km away'],
  [
    'a point that stands for a region',
    { kilometres: 277.6, precision: 'region' },
    'Lyon, à environ 280 km',
    'Lyon, about 280 km away',
  ],
  ['no home', { kilometres: null }, 'Lyon', 'Lyon'],
  ['an unknown place', { town: null, kilometres: null }, 'lieu inconnu', 'place unknown'],
  [
    'a place abroad',
    { town: 'Berlin', country: 'DE', kilometres: 1180 },
    'Berlin (Allemagne), à 1 180 km',
    'Berlin (Germany), 1,180 km away',
  ],
];

describe.each(places)('where it is: %s', (_, change, french, english) => {
  it.each([
    ['fr', french],
    ['en', english],
  ] as const)('in %s: %s', async (language, phrase) => {
    await showCard(aSuggestion({ hosterName: 'Hébergeur', ...change }), language);
    expect(textOf(document.querySelector('.card-where'))).toBe(phrase);
    await showSpare(aSuggestion({ hosterName: 'Hébergeur', ...change }), language);
    const short = change.isSameCommune ? phrase.replace(/^.*, /, '') : phrase;
    expect(textOf(document.querySelector('.spare-where'))).toBe(short);
  });
});

const facts: [Partial<Suggestion>, string[], string[]][] = [
  [
    { condition: 'no-account' },
    ['gratuit', 'sans compte'],
    ['free of charge', 'no account needed'],
  ],
  [
    { condition: 'free-account', price: 'donation' },
    ['prix libre', 'compte gratuit'],
    ['pay what you like', 'free account'],
  ],
  [
    { condition: 'membership', price: 'paid' },
    ['payant', 'sur adhésion ou demande'],
    ['paid', 'members, or on request'],
  ],
  [{ condition: 'client', price: 'paid' }, ['réservé aux clients'], ['paying customers only']],
  [
    { condition: 'registration-unknown', price: null },
    ['prix et compte à vérifier'],
    ['price and sign-up to check'],
  ],
  [
    { condition: 'no-account', status: 'unknown' },
    ['gratuit', 'sans compte', 'peut-être inactif'],
    ['free of charge', 'no account needed', 'may be inactive'],
  ],
  [
    { condition: 'free-account', availability: 'full' },
    ['gratuit', 'compte gratuit', 'complet en ce moment'],
    ['free of charge', 'free account', 'full for now'],
  ],
];

describe.each(facts)('what it takes: %j', (change, french, english) => {
  it.each([
    ['fr', french],
    ['en', english],
  ] as const)('in %s: %j', async (language, phrases) => {
    await showCard(aSuggestion({ hosterName: 'Hébergeur', ...change }), language);
    expect(all('listitem').map(textOf)).toEqual(phrases);
    await showSpare(aSuggestion({ hosterName: 'Hébergeur', ...change }), language);
    expect(textOf(document.querySelector('.spare-facts'))).toBe(phrases.join(' · '));
  });
});

describe('the card', () => {
  it('names the hoster, and opens the service', async () => {
    await showCard(evolix);
    expect(the('heading', 'Evolix')).toBeDefined();
    const link = the('link', 'Ouvrir Pad chez Evolix');
    expect(link.textContent).toBe('Ouvrir Pad');
    expect(link.getAttribute('href')).toBe('https://pad.evolix.example/');
  });

  it('leads to what one came to do, with the entry page beside it', async () => {
    const second = 'https://pad.evolix.example/';
    const address = `${second}p/{name}`;
    await showCard({ ...evolix, landing: { address, label: 'landing_pad', second } });
    const link = the('link', 'Écrire dans un pad chez Evolix');
    // The name is drawn when the link is taken.
    expect([link.getAttribute('href'), link.dataset.landing]).toEqual([`${second}p/`, address]);
    const way = the('link', 'Ça ne s’ouvre pas ?');
    expect([way.getAttribute('href'), way.dataset.landing]).toEqual([second, undefined]);
  });

  it.each([
    ['fr', 'Aller sur leur site'],
    ['en', 'Go to their site'],
  ] as const)(
    'does not promise the service where only the site is known, in %s',
    async (language, name) => {
      const { address } = evolix;
      const landing = { address, label: 'open_site', second: null } as const;
      await showCard({ ...evolix, landing, addressKind: 'site' }, language);
      expect(all('link').map(textOf)).toEqual([name]);
    },
  );

  it('draws what a hoster publishes as text, never as markup', async () => {
    await showCard({ ...evolix, hosterName: '<img src=x onerror=alert(1)>' });
    expect(document.querySelector('img')).toBeNull();
    expect(the('heading', '<img src=x onerror=alert(1)>')).toBeDefined();
  });

  it.each(languages)('is accessible in %s', async (language) => {
    await showCard(aSuggestion({ hosterName: 'Hébergeur', availability: 'full' }), language);
    await expectAccessible();
  });
});

describe('an old record', () => {
  // The records are old whatever today is, or new for eight thousand years.
  it.each([
    ['2019-03', 'infos\u00a0: mars 2019', 'facts: March 2019'],
    ['2019-03-31', 'infos\u00a0: mars 2019', 'facts: March 2019'],
    ['2019', 'infos\u00a0: 2019', 'facts: 2019'],
  ])('says when it was seen: %s', async (asOf, french, english) => {
    await showCard(aSuggestion({ asOf }));
    expect(all('listitem').at(-1)?.textContent).toBe(french);
    clear();
    await showCard(aSuggestion({ asOf }), 'en');
    expect(all('listitem').at(-1)?.textContent).toBe(english);
  });

  it('says nothing before it is old, nor beside a graver caution', async () => {
    await showCard(aSuggestion({ asOf: '9999-01' }));
    expect(all('listitem').at(-1)?.textContent).toBe('sans compte');
    clear();
    await showCard(aSuggestion({ asOf: '2019-03', evidence: 'known', addressKind: 'site' }));
    expect(all('listitem').at(-1)?.textContent).toBe('lien à vérifier');
  });
});
