// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aTown } from '../builders/towns';
import {
  activeOption,
  choose,
  drawTownField,
  field,
  holdAnswer,
  status,
  three,
  typeAndWait,
} from './drawn-town-field';
import { all, clear, press, settle, textOf, type } from './screen';

beforeEach(() => drawTownField());
afterEach(clear);

describe('answers that come late', () => {
  it('are ignored where a later key was answered', async () => {
    const early = holdAnswer();
    await type(field(), 'l');
    const late = holdAnswer();
    await type(field(), 'ma');
    late.resolve(three);
    await settle();
    early.resolve([aTown({ name: 'Lyon' })]);
    await settle();
    expect(all('option').map(textOf)[0]).toContain('Marseille');
  });

  it('are ignored after the field was emptied', async () => {
    const { resolve } = holdAnswer();
    await type(field(), 'ma');
    await type(field(), '');
    resolve(three);
    await settle();
    expect(all('option')).toEqual([]);
  });

  it('are ignored after a town was chosen', async () => {
    await typeAndWait('mar');
    const { resolve } = holdAnswer();
    await type(field(), 'mars');
    await press(field(), 'Enter');
    resolve(three);
    await settle();
    expect(all('option')).toEqual([]);
  });

  it('are ignored too where they are failures', async () => {
    const early = holdAnswer();
    await type(field(), 'm');
    await typeAndWait('ma');
    early.reject(new TypeError('Failed to fetch'));
    await settle();
    expect(status()).toBe('Communes proposées : 3');
    expect(all('option')).toHaveLength(3);
  });

  it('leave the first town active, whatever arrows were pressed before', async () => {
    const { resolve } = holdAnswer();
    await type(field(), 'mar');
    await press(field(), 'ArrowUp');
    resolve(three);
    await settle();
    expect(activeOption()).not.toBeNull();
    await press(field(), 'Enter');
    expect(choose).toHaveBeenCalledOnce();
  });

  it('leave an option active where they are shorter than the list before', async () => {
    await typeAndWait('mar');
    const { resolve } = holdAnswer();
    await type(field(), 'mart');
    await press(field(), 'ArrowDown');
    await press(field(), 'ArrowDown');
    resolve([three[1] ?? aTown({ name: 'Martigues' })]);
    await settle();
    expect(textOf(activeOption())).toContain('Martigues');
  });
});
