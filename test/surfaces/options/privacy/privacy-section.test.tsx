// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { RequestOutcome } from '../../../../src/core/refresh/request-log';
import {
  type PrivacyProps,
  PrivacySection,
} from '../../../../src/surfaces/options/privacy/privacy-section';
import { aPrivacySection, aRequest } from '../../../builders/privacy-section';
import { languages } from '../../../fakes/real-words';
import { all, clear, click, expectAccessible, showSection, textOf, the } from '../../../ui/screen';

const section = (changes: Partial<PrivacyProps> = {}) => (
  <PrivacySection {...aPrivacySection(changes)} />
);
const rows = () =>
  [...document.querySelectorAll('tbody tr')].map((row) => [...row.children].map(textOf));

afterEach(clear);

describe('the requests that were made', () => {
  it('are none, in a sentence', async () => {
    await showSection(section());
    expect(textOf()).toContain('Aucune requête jusqu’ici.');
    expect(all('button')).toEqual([]);
  });

  it('are told with their moment, whole address, reason and answer', async () => {
    await showSection(section({ requests: [aRequest()] }));
    const [row] = rows();
    expect(row?.[0]).toMatch(/^25 nov\.,? \d\d:\d\d$/);
    expect(row?.[1]).toBe('https://miroir.example/chatiere.jsonL’annuaire, sur le site choisi');
    expect(row?.[2]).toBe('12 ko');
  });

  it.each<[RequestOutcome, string]>([
    [{ outcome: 'pending' }, 'en attente'],
    [{ outcome: 'interrupted' }, 'interrompue avant la réponse'],
    [{ outcome: 'answered', status: 304, bytes: null }, 'rien de nouveau'],
    [{ outcome: 'failed', status: 404, failure: 'bad-status' }, 'erreur 404'],
    [{ outcome: 'answered', status: 503, bytes: null }, 'erreur 503'],
    [{ outcome: 'failed', status: null, failure: 'unreachable' }, 'pas de réponse'],
    [{ outcome: 'failed', status: null, failure: 'redirected' }, 'redirection refusée'],
    [{ outcome: 'failed', status: 200, failure: 'too-big' }, 'trop grosse, refusée'],
    [{ outcome: 'answered', status: 200, bytes: 45 }, '45 octets'],
  ])('say what became of %o', async (outcome, answer) => {
    await showSection(section({ requests: [aRequest({}, outcome)] }));
    expect(rows()[0]?.[2]).toBe(answer);
  });

  it('name the list or the hosters that were asked', async () => {
    const requests = [
      aRequest({ id: 'a', requestedBy: 'peertube' }),
      aRequest({ id: 'b', requestedBy: 'federation' }),
    ];
    await showSection(section({ requests }));
    expect(rows()[0]?.[1]).toContain('La liste PeerTube');
    expect(rows()[1]?.[1]).toContain('Les fiches des hébergeurs, à votre demande');
  });

  it('are ten at first, and all of them on demand', async () => {
    const requests = Array.from({ length: 12 }, (_, index) => aRequest({ id: String(index) }));
    await showSection(section({ requests }));
    expect(rows()).toHaveLength(10);
    await click(the('button', 'Voir les 12'));
    expect(rows()).toHaveLength(12);
  });

  it('can be erased', async () => {
    const eraseRequests = vi.fn(async () => undefined);
    await showSection(section({ requests: [aRequest()], eraseRequests }));
    await click(the('button', 'Effacer ce journal'));
    expect(eraseRequests).not.toHaveBeenCalled();
    await click(the('button', 'Oui, effacer'));
    expect(eraseRequests).toHaveBeenCalledOnce();
  });
});

describe('the permissions', () => {
  it('are those that are held, what each is for before its name, and none of the browser’s own', async () => {
    await showSection(section());
    const terms = [...document.querySelectorAll('dt')].map(textOf);
    expect(terms).toHaveLength(5);
    expect(terms[3]).toContain('Lire l’adresse de l’onglet quand vous cliquez sur l’icône');
    expect(terms.at(-1)).toBe('Pages des services reconnus');
    const names = [...document.querySelectorAll('dd code')].map(textOf);
    expect(names).toEqual(['storage', 'alarms', 'scripting', 'activeTab']);
  });

  it('name sites by what needs them, and those that nothing needs', async () => {
    const sites = {
      sources: ['https://*/*'],
      watched: ['https://*.doodle.com/*'],
      nudge: ['https://docs.google.com/*'],
      unneeded: ['https://ancien.example/*'],
    };
    await showSection(section({ held: { names: [], sites }, watched: ['doodle'] }));
    const text = textOf();
    expect(text).toContain('Demander l’annuaire que vous avez choisitous les sites');
    expect(text).toContain('Reconnaître ce que vous avez coché : Doodle*.doodle.com');
    expect(text).toContain('parce que vous l’avez demandéedocs.google.com');
    expect(text).toContain('Ne sert plus : vous pouvez la retirer dans votre navigateurancien');
  });

  it('fold where they are many', async () => {
    const watched = Array.from({ length: 30 }, (_, index) => `https://s${index}.example/*`);
    const sites = { sources: [], watched, nudge: [], unneeded: [] };
    await showSection(section({ held: { names: [], sites }, watched: ['doodle'] }));
    expect(textOf(document.querySelector('summary'))).toBe('30 sites');
  });
});

it('names the group in which services are ticked', async () => {
  const held = {
    names: ['scripting'],
    sites: { sources: [], watched: [], nudge: [], unneeded: [] },
  };
  await showSection(section({ held }));
  expect(textOf()).toContain('les services que vous cochez dans « Quand me prévenir »');
  expect(textOf()).toContain('Les services sont nommés dans « Quand me prévenir ».');
});

it('says whether anybody is asked', async () => {
  await showSection(section());
  expect(textOf()).toContain('Chatière ne contacte personne.');
  await showSection(section({ asksNobody: false }));
  expect(textOf()).not.toContain('Chatière ne contacte personne.');
  expect(textOf()).toContain('que les annuaires choisis dans « Annuaire ».');
});

it.each(languages)('the section is accessible in %s', async (language) => {
  const page = (
    <>
      <h3>Chatière</h3>
      {section({ requests: [aRequest()] })}
    </>
  );
  await showSection(page, language);
  await expectAccessible();
});
