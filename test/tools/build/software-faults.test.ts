import { describe, expect, it } from 'vitest';
import { licenceList } from '../../../src/core/software/licence-list';
import { type KnownSoftware, softwareList } from '../../../src/core/software/software-list';
import { softwareFaultLines } from '../../../src/tools/build/software-faults';

const pad: KnownSoftware = { id: 'purrpad', name: 'Purrpad', aliases: [], needs: ['text-collab'] };
const licences = { purrpad: { licence: 'MIT', licenceSource: 'purrpad.example' } };
const list = 'src/core/software/software-list.ts';
const licenceFile = 'src/core/software/licence-list.ts';

describe('a list of software that is not right', () => {
  it('is not ours', () => {
    expect(softwareFaultLines(softwareList, licenceList)).toEqual([]);
  });

  it('has an odd id, an unknown need, or one need twice', () => {
    const odd = { ...pad, id: 'Purr Pad', needs: ['telepathy', 'maps', 'maps'] };
    const wrong = [odd as unknown as KnownSoftware];
    expect(softwareFaultLines(wrong, { 'Purr Pad': licences.purrpad })).toEqual([
      `${list}: id: Write "Purr Pad" in kebab case.`,
      `${list}: Purr Pad.needs: "telepathy" is no need.`,
      `${list}: Purr Pad.needs: Name each need once.`,
    ]);
  });

  it('gives one name to two', () => {
    const other = { ...pad, id: 'meow', name: 'Meow', aliases: ['Purr-Pad', 'purrpad'] };
    expect(softwareFaultLines([pad, other], { ...licences, meow: licences.purrpad })).toContain(
      `${list}: meow.aliases: "purrpad" is a name of purrpad already.`,
    );
  });

  it('is silent on a licence, or on where it was seen', () => {
    expect(softwareFaultLines([pad], {})).toEqual([
      `${licenceFile}: purrpad: Say its licence, and where you saw it.`,
    ]);
    const unsourced = { purrpad: { licence: 'MIT', licenceSource: ' ' } };
    expect(softwareFaultLines([pad], unsourced)).toEqual([
      `${licenceFile}: purrpad.licenceSource: Name the page, or write noSource.`,
    ]);
  });
});
