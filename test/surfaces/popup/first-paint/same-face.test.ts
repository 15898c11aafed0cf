// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { closingOn } from '../../../../src/core/services/closing';
import type { ServiceHere } from '../../../../src/core/services/service-card';
import type { ReadySuggestions } from '../../../../src/core/suggestions/ready-suggestions';
import type { Thing } from '../../../../src/core/thing';
import { aReadyAnswer } from '../../../builders/ready-answers';
import { aSuggestion, evolix } from '../../../builders/suggestions';
import { type Language, languages, wordsIn } from '../../../fakes/real-words';

/** The modules of the framework, which the compiler of JSX names as well. */
const framework = ['preact', 'preact/hooks', 'preact/jsx-runtime', 'preact/jsx-dev-runtime'];

const staticPreact = '../../../../src/surfaces/popup/first-paint/static-preact';

const docs: ServiceHere = {
  id: 'google-docs',
  name: 'Google Docs',
  needs: ['text-collab'],
  closing: null,
  suite: 'google',
  equivalents: ['Etherpad'],
};
const teams: ServiceHere = {
  ...docs,
  id: 'teams',
  name: 'Teams',
  needs: ['team-chat', 'videoconf'],
};
const skype: ServiceHere = {
  ...docs,
  id: 'skype',
  name: 'Skype',
  closing: closingOn('2025-05-05'),
};
const workmail: ServiceHere = {
  ...docs,
  id: 'workmail',
  name: 'WorkMail',
  closing: closingOn('2027-03-31'),
};

const many = Array.from({ length: 9 }, (_, index) => aSuggestion({ hosterName: `H ${index}` }));
const far = aSuggestion({ hosterName: 'Loin', kilometres: 700, isNearest: true });
const own = { ...evolix, origin: 'own', favouriteRank: 0 } as const;
const lost = [{ need: 'text-collab', hosterId: 'x', address: 'https://x.example/' }] as const;
const inTeams = { need: 'team-chat' } as const;
const filters = { noAccount: true, freeOfCharge: false, chatonsOnly: false, onlySeen: false };

const landing = {
  address: 'https://pad.evolix.example/p/{name}',
  label: 'landing_pad',
  second: 'https://pad.evolix.example/',
} as const;

const faces: [string, ServiceHere, ReadySuggestions, Thing?][] = [
  ['an action', docs, aReadyAnswer([{ ...evolix, landing }])],
  ['a document', docs, aReadyAnswer([{ ...evolix, landing }]), 'document'],
  ['one answer', docs, aReadyAnswer([evolix])],
  ['nine answers', docs, aReadyAnswer([evolix, ...many], { count: 43 })],
  ['several needs', teams, aReadyAnswer([far, ...many], inTeams)],
  ['a closed service', skype, aReadyAnswer(many)],
  ['a service that will close', workmail, aReadyAnswer(many)],
  ['what one uses', docs, aReadyAnswer([own, evolix])],
  ['a lost favourite', docs, aReadyAnswer([evolix, far], { lost })],
  [
    'a wish set aside',
    docs,
    aReadyAnswer([{ ...evolix, condition: 'client', availability: 'full' }], {
      relaxed: ['no-account'],
      filters: { ...filters, countries: ['FR'], bodies: [] },
    }),
  ],
  ['markup in a name', docs, aReadyAnswer([{ ...evolix, hosterName: '<b>Evolix</b> &amp;' }])],
];

/** The page that these modules draw, loaded anew: by the framework, or by what stands in its place. */
async function drawn(
  draw: (face: unknown) => Promise<void>,
  [, service, ready, thing]: (typeof faces)[number],
  language: Language,
): Promise<string> {
  document.body.replaceChildren();
  const [{ ServiceFace }, { I18nContext }, { jsx }] = await Promise.all([
    import('../../../../src/surfaces/popup/service-face'),
    import('../../../../src/ui/i18n-context'),
    import('preact/jsx-runtime'),
  ]);
  const nothing = () => undefined;
  const acts = { choose: nothing, open: nothing, toggleFavourite: nothing };
  const props = { service, ready, shown: ready, day: 20_785, thing, hasFailed: false, ...acts };
  const children = jsx(ServiceFace as never, props as never);
  await draw(jsx(I18nContext.Provider as never, { value: wordsIn(language), children } as never));
  return document.body.innerHTML;
}

async function byFramework(face: unknown): Promise<void> {
  const { render } = await import('preact');
  render(face as never, document.body);
}

async function byFirstPaint(face: unknown): Promise<void> {
  const { appendDescribed } = await import(
    '../../../../src/surfaces/popup/first-paint/static-render'
  );
  appendDescribed(face, document.body);
}

beforeEach(() => {
  vi.resetModules();
  for (const name of framework) vi.doUnmock(name);
});

describe.each(languages)('in %s', (language) => {
  it.each(faces)('the first paint draws what the app draws: %s', async (...face) => {
    const wanted = await drawn(byFramework, face, language);
    document.body.replaceChildren();
    vi.resetModules();
    const stands = async () => {
      const { jsx, ...others } = await import(staticPreact);
      return { ...others, jsx, jsxDEV: jsx };
    };
    for (const name of framework) vi.doMock(name, stands);
    expect(await drawn(byFirstPaint, face, language)).toBe(wanted);
    expect(wanted).toContain(language === 'fr' ? 'Pour remplacer' : 'Instead of');
  });
});
