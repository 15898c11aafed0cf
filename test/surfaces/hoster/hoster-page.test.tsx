// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type AdditionId, additionKeys } from '../../../src/core/federation/hoster-check/addition';
import type { CheckedFile } from '../../../src/core/federation/hoster-check/hoster-check';
import {
  failedCheck,
  type HosterCheck,
} from '../../../src/core/federation/hoster-check/hoster-check';
import { remarkKinds } from '../../../src/core/federation/hoster-check/remark';
import { HosterPage, type HosterPageProps } from '../../../src/surfaces/hoster/hoster-page';
import { problemWords } from '../../../src/surfaces/hoster/phrases';
import { aHoster, anOffer } from '../../builders/hosters';
import { languages, wordsIn } from '../../fakes/real-words';
import { promised } from '../../promised';
import { all, clear, click, expectAccessible, show, textOf, the, type } from '../../ui/screen';

const check = vi.fn<HosterPageProps['check']>();
const saveText = vi.fn<(name: string, text: string) => void>();

const aFile = (changes: Partial<CheckedFile> = {}): CheckedFile => ({
  address: 'https://alto.example/alto.properties',
  class: 'organization',
  name: 'Alto',
  text: 'organization.name = Alto',
  problem: null,
  remarks: [],
  additions: [],
  ...changes,
});

const aCheck = (changes: Partial<HosterCheck> = {}): HosterCheck => ({
  problem: null,
  hoster: aHoster({ name: 'Alto', offers: [anOffer(), anOffer({ needs: ['forms'] })] }),
  hasLeft: false,
  files: [aFile()],
  elsewhere: [],
  ...changes,
});

async function read(outcome: HosterCheck, language: (typeof languages)[number] = 'fr') {
  check.mockResolvedValue(outcome);
  await show(
    <HosterPage check={check} outlet={{ saveFile: saveText, copyText: async () => undefined }} />,
    language,
  );
  await type(the('textbox'), 'alto.example');
  await click(the('button', wordsIn(language).say('hoster_read')));
}

beforeEach(() => vi.clearAllMocks());
afterEach(clear);

describe('the page for hosters', () => {
  it('has nothing read before the press, and then what was typed, once at a time', async () => {
    const reading = promised<HosterCheck>();
    check.mockReturnValue(reading.promise);
    await show(
      <HosterPage check={check} outlet={{ saveFile: saveText, copyText: async () => undefined }} />,
    );
    await type(the('textbox', 'Adresse de votre site, ou de votre fichier'), 'alto.example');
    expect(check).not.toHaveBeenCalled();
    const button = the('button', 'Lire mes fichiers');
    await click(button);
    await click(button);
    expect(check.mock.calls).toEqual([['alto.example']]);
    expect(textOf(the('status'))).toBe('Lecture en cours…');
    reading.resolve(aCheck());
    await vi.waitFor(() => expect(textOf(the('status'))).toContain('Terminé. Voici'));
  });

  it('shows the card for each need, and the sheet, without a star', async () => {
    await read(aCheck());
    expect(textOf(the('article'))).toContain('Alto');
    expect(all('option')).toHaveLength(2);
    expect(textOf()).toContain('Sources');
    expect(all('button').filter((each) => each.hasAttribute('aria-pressed'))).toEqual([]);
  });

  it('says of each file what was not understood, with its line', async () => {
    await read(
      aCheck({ files: [aFile({ remarks: [{ kind: 'no-separator', line: 3, about: '' }] })] }),
    );
    expect(textOf(all('listitem').at(-1))).toBe('Ligne 3 : il manque un signe =');
  });

  it('saves the file with the missing lines, which say what they are for', async () => {
    await read(
      aCheck({
        files: [
          aFile({
            additions: [
              { id: 'town', value: 'Lyon' },
              { id: 'status', value: '' },
            ],
          }),
        ],
      }),
    );
    expect(textOf()).toContain('organization.geolocation.address = Lyon');
    await click(the('button', 'Enregistrer le fichier avec ces lignes (alto.properties)'));
    const [name, text] = saveText.mock.calls[0] ?? [];
    expect(name).toBe('alto.properties');
    expect(text).toContain('organization.name = Alto\n');
    expect(text).toContain('\n# votre ville, avec son code postal\n');
    expect(text).toContain('\norganization.geolocation.address = Lyon\n');
    expect(text).toContain('\norganization.status.level =\n');
  });

  it('says which files were not asked, as they stand on other sites', async () => {
    await read(aCheck({ elsewhere: ['https://pads.example/pads.properties'] }));
    expect(textOf()).toContain('https://pads.example/pads.properties');
    expect(all('link').map((link) => link.getAttribute('href'))).not.toContain(
      'https://pads.example/pads.properties',
    );
  });

  it('says plainly that nothing is shown of a hoster, and why', async () => {
    await read(aCheck({ hoster: null }));
    expect(textOf()).toContain('rien n’est montré de vous');
    clear();
    await read(aCheck({ hoster: null, hasLeft: true }));
    expect(textOf()).toContain('vous avez fermé');
    clear();
    await read(aCheck({ hoster: aHoster({ offers: [] }) }));
    expect(textOf()).toContain('Aucun service ne peut être proposé');
  });

  it.each(Object.keys(problemWords) as (keyof typeof problemWords)[])(
    'says what is wrong and what to do: %s',
    async (problem) => {
      await read(failedCheck(problem));
      const said = textOf(the('alert'));
      expect(said).toBe(wordsIn('fr').say(problemWords[problem]).replace(/\s+/g, ' '));
      expect(said.split(/\. |[.?]$/).filter(Boolean).length).toBeGreaterThanOrEqual(2);
      expect(all('article')).toEqual([]);
    },
  );

  it.each(languages)('is accessible in %s, with everything in it', async (language) => {
    const everything = aFile({
      remarks: remarkKinds.map((kind, index) => ({ kind, line: index, about: 'service.colour' })),
      additions: (Object.keys(additionKeys) as AdditionId[]).map((id) => ({ id, value: '' })),
    });
    const unread = aFile({ address: 'https://alto.example/x', class: null, problem: 'bad-status' });
    await read(
      aCheck({ files: [everything, unread], elsewhere: ['https://pads.example/x'] }),
      language,
    );
    await expectAccessible();
  });
});
