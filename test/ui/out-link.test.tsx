// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { success } from '../../src/core/result';
import { Answer } from '../../src/surfaces/popup/answer';
import { NoAnswer } from '../../src/surfaces/popup/awaited/no-answer';
import { OutLink } from '../../src/ui/out-link';
import { aReadyAnswer } from '../builders/ready-answers';
import { still } from '../builders/still-answer';
import { aSuggestion, evolix } from '../builders/suggestions';
import { languages } from '../fakes/real-words';
import { all, clear, expectAccessible, showPiece, the } from './screen';

afterEach(clear);

/** What a link must have so that nothing of this page goes with it. */
const discreet = {
  target: '_blank',
  rel: 'noopener noreferrer',
  referrerpolicy: 'no-referrer',
};

const attributesOf = (link: Element) =>
  Object.fromEntries(Object.keys(discreet).map((name) => [name, link.getAttribute(name)]));

it('a link out opens a tab, and takes nothing with it', async () => {
  await showPiece(<OutLink href="https://pad.example/">Pad</OutLink>);
  const link = the('link', 'Pad');
  expect(attributesOf(link)).toEqual(discreet);
  expect(link.getAttribute('href')).toBe('https://pad.example/');
  expect(link.hasAttribute('ping')).toBe(false);
});

it('a link out can be named for a screen reader, and look like a button', async () => {
  const link = (
    <OutLink href="https://pad.example/" label="Ouvrir Pad chez Evolix" class="button">
      Pad
    </OutLink>
  );
  await showPiece(link);
  expect(the('link', 'Ouvrir Pad chez Evolix').className).toBe('button');
});

const acts = { isAwaited: async () => false, keepAwaited: async () => success(null) };

it('every link of an answer is discreet and https', async () => {
  const suggestions = [
    evolix,
    aSuggestion({ hosterName: 'Marsnet' }),
    aSuggestion({ hosterName: 'Hadoly' }),
  ];
  await showPiece(<Answer {...still(aReadyAnswer(suggestions))} />);
  expect(all('link')).toHaveLength(3);
  await showPiece(
    <>
      <Answer {...still(aReadyAnswer(suggestions))} />
      <NoAnswer ready={aReadyAnswer([])} equivalents={[]} {...acts} />
    </>,
  );
  for (const link of all('link')) {
    expect(attributesOf(link)).toEqual(discreet);
    expect(link.getAttribute('href')).toMatch(/^https:\/\//);
  }
  expect(all('link')).toHaveLength(4);
});

it.each(languages)('a link out is accessible in %s', async (language) => {
  await showPiece(<OutLink href="https://pad.example/">Pad</OutLink>, language);
  await expectAccessible();
});
