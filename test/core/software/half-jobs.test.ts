import { describe, expect, it } from 'vitest';
import type { NeedId } from '../../../src/core/need';
import { halfJobReason } from '../../../src/core/software/half-jobs';
import { realHosters } from '../../fakes/real-data';

/** True if a service of this name, software and description answers the need. */
const answers = (need: NeedId, name: string, software: string[] = [], description?: string) =>
  halfJobReason(need, {
    name,
    softwareName: null,
    software,
    ...(description === undefined ? {} : { description }),
  }) === undefined;

describe('a service that does a part of the job', () => {
  it.each([
    ['email', 'Poubelle (courriel jetable)'],
    ['email', 'Adresses jetables'],
    ['email', 'E-mails temporaires'],
    ['email', 'Disposable e-mail'],
    ['email', 'Alias d’adresses'],
    ['email', 'Listes de diffusion'],
    ['email', 'Mailing lists'],
    ['email', 'Infolettre'],
    ['rss', 'RSS-Bridge'],
    ['rss', 'RSSHub'],
    ['videoconf', 'Audioconférence'],
    ['social-network', 'Ticker'],
    ['video-hosting', 'Piped'],
    ['microblog', 'Nitter'],
    ['wiki', 'Libreto'],
  ] as const)('does not answer %s: %s', (need, name) => {
    expect(answers(need, name)).toBe(false);
  });

  it.each([
    ['email', 'Courriel'],
    ['email', 'Boîte aux lettres'],
    ['email', 'Webmail, avec alias d’adresses'],
    ['email', 'Listes et courriels'],
    ['mailing-list', 'Listes de diffusion'],
    ['pastebin', 'Courriel jetable'],
    ['rss', 'Lecteur de flux et RSS-Bridge'],
    ['videoconf', 'Visio et audioconférence'],
    ['im', 'Mumble'],
  ] as const)('is not meant by a whole one: %s, %s', (need, name) => {
    expect(answers(need, name)).toBe(true);
  });

  it('is told by its software, unless another one does the whole job', () => {
    expect(answers('videoconf', 'Voix', ['mumble'])).toBe(false);
    expect(answers('videoconf', 'Voix', ['mumble', 'jitsi'])).toBe(true);
    expect(answers('contacts', 'Gestion', ['odoo'])).toBe(false);
    expect(answers('kanban', 'Gestion', ['odoo'])).toBe(true);
  });

  it('is told by its description', () => {
    expect(answers('email', 'Boîte', [], 'Une adresse jetable, sans inscription.')).toBe(false);
  });

  it('answers no need in the directory that is shipped', () => {
    const half = realHosters().flatMap(({ offers }) =>
      offers.flatMap((offer) =>
        offer.needs
          .filter((need) => halfJobReason(need, offer) !== undefined)
          .map((need) => `${offer.id}: ${need}`),
      ),
    );
    expect(half).toEqual([]);
  });
});
