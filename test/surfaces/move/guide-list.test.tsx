// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { closingOn } from '../../../src/core/services/closing';
import { dayNumberOf } from '../../../src/core/time/day-number';
import { GuideList, type GuideListProps } from '../../../src/surfaces/move/guide-list';
import { languages } from '../../fakes/real-words';
import {
  all,
  clear,
  click,
  expectAccessible,
  settle,
  show,
  textOf,
  the,
  type,
} from '../../ui/screen';

const eraseTicks = vi.fn<GuideListProps['eraseTicks']>();

const cards: GuideListProps['cards'] = new Map([
  ['zoom', { name: 'Zoom', closing: null }],
  ['gmail', { name: 'Gmail', closing: null }],
  [
    'google-calendar',
    {
      name: 'Google Agenda',
      otherNames: ['Google Calendar'],
      closing: null,
    },
  ],
  ['evernote', { name: 'Évernote', closing: null }],
  ['skype', { name: 'Skype', closing: closingOn('2025-05-05') }],
]);
const families: GuideListProps['families'] = [
  { id: 'talking', services: ['gmail', 'skype', 'zoom'] },
  { id: 'organising', services: ['evernote', 'google-calendar'] },
];
const listWith = (change: Partial<GuideListProps> = {}) => (
  <GuideList
    cards={cards}
    isUnknown={false}
    begun={[]}
    used={[]}
    families={families}
    day={dayNumberOf(Date.parse('2026-11-28'))}
    eraseTicks={eraseTicks}
    tracker={null}
    {...change}
  />
);
const links = () => all('link').map(textOf);
/** The groups, each with its services. */
const groups = () =>
  [...document.querySelectorAll('.card, .family')].map((group) => [
    textOf(group.querySelector('h2')),
    ...[...group.querySelectorAll('a')].map(textOf),
  ]);
const status = () => all('status').map(textOf).filter(Boolean);

beforeEach(() => eraseTicks.mockReset().mockResolvedValue());
afterEach(clear);

describe('the list of guides', () => {
  it('begins with what one uses, then the best known, then families, and closed ones last', async () => {
    await show(listWith({ used: ['evernote', 'zoom'] }));
    expect(groups()).toEqual([
      ['Services que vous utilisez', 'Évernote', 'Zoom'],
      ['Les plus connus', 'Gmail', 'Google Agenda', 'Zoom'],
      ['Se parler (2)', 'Gmail', 'Zoom'],
      ['S’organiser (2)', 'Évernote', 'Google Agenda'],
      ['Services fermés (1)', 'Skype'],
    ]);
    expect(all('link', 'Zoom')[0]?.getAttribute('href')).toBe(
      '/src/surfaces/move/index.html?service=zoom',
    );
  });

  it('speaks of nothing that one uses where the device knows of none', async () => {
    await show(listWith());
    expect(textOf()).not.toContain('Services que vous utilisez');
    expect(status()).toEqual([]);
  });

  it('finds a service without accents or capitals, or says that there is none', async () => {
    await show(listWith());
    await type(the('searchbox', 'Chercher un service'), 'EVER');
    expect(links()).toEqual(['Évernote']);
    expect(status()).toEqual(['Services : 1']);
    await type(the('searchbox'), 'xyz');
    expect(links()).toEqual([]);
    expect(all('alert').map(textOf)).toEqual([
      'Aucun service nommé « xyz ». Vérifiez l’orthographe.',
    ]);
  });

  it('finds a service by its name in another language, and one that has closed', async () => {
    await show(listWith());
    await type(the('searchbox'), 'google cal');
    expect(links()).toEqual(['Google Agenda']);
    await type(the('searchbox'), 'skype');
    expect(links()).toEqual(['Skype']);
  });

  it('leads back to all of them, and the keyboard is in the field again', async () => {
    await show(listWith());
    await type(the('searchbox'), 'xyz');
    await click(the('button', 'Voir tous les guides'));
    expect(groups()).toHaveLength(4);
    expect(document.activeElement).toBe(the('searchbox'));
  });

  it('says so where a guide was asked for that does not exist', async () => {
    await show(listWith({ isUnknown: true }));
    expect(textOf()).toContain('Pas encore de guide pour ce service.');
    expect(groups()).toHaveLength(4);
  });

  it('shows what is under way first and not again below, and forgets it when asked', async () => {
    await show(listWith({ begun: ['gmail'], used: ['gmail', 'zoom'] }));
    expect(groups().slice(0, 3)).toEqual([
      ['En cours', 'Gmail'],
      ['Services que vous utilisez', 'Zoom'],
      ['Les plus connus', 'Google Agenda', 'Zoom'],
    ]);
    await click(the('button', 'Tout décocher dans tous les guides'));
    await settle();
    expect(eraseTicks).toHaveBeenCalledOnce();
    expect(groups().slice(0, 2)).toEqual([
      ['En cours'],
      ['Services que vous utilisez', 'Gmail', 'Zoom'],
    ]);
    expect(status()).toEqual(['Tout est décoché.']);
  });

  it('lets users say that a service is missing, where the build has a tracker', async () => {
    const tracker = { template: 'https://tracker.example/?t={title}&b={body}', version: '0.1.0' };
    await show(listWith({ tracker }));
    const link = new URL(the('link', 'Il manque un service').getAttribute('href') ?? '');
    expect(Object.fromEntries(link.searchParams)).toEqual({ t: 'service: ?', b: 'version: 0.1.0' });
  });

  it.each(languages)('is accessible in %s, before and after erasing', async (language) => {
    await show(listWith({ begun: ['gmail'], used: ['zoom'], isUnknown: true }), language);
    await expectAccessible();
    await click(all('button')[0] as HTMLElement);
    await expectAccessible();
  });
});
