// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import type { ShortChange } from '../../../src/core/settings/whats-new';
import { WhatsNew } from '../../../src/surfaces/options/whats-new';
import {
  all,
  clear,
  click,
  expectAccessible,
  settle,
  showPiece,
  textOf,
  the,
} from '../../ui/screen';

const dismissWhatsNew = vi.fn(async () => undefined);

afterEach(clear);

const show = async (changes: readonly ShortChange[]) => {
  const findWhatsNew = async () => changes;
  await showPiece(<WhatsNew findWhatsNew={findWhatsNew} dismissWhatsNew={dismissWhatsNew} />);
  await settle();
};

it('tells what each version brought, until that is dismissed', async () => {
  await show([{ version: '1.1.0', fr: 'Une carte plus claire.', en: 'A clearer map.' }]);
  expect(textOf()).toContain('Version 1.1.0 : Une carte plus claire.');
  await expectAccessible();
  await click(the('button', 'Compris'));
  expect(all('status')).toEqual([]);
  expect(dismissWhatsNew).toHaveBeenCalledOnce();
});

it('is not there where there is nothing to tell', async () => {
  await show([]);
  expect(all('status')).toEqual([]);
});
