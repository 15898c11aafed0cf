import type { Messages } from '../../../core/messages';
import { corners } from '../../../core/nudge/corner';
import type { Nudge } from '../../../core/nudge/nudge';
import { failureOf, type Result, success } from '../../../core/result';
import { reportFault } from '../../browser/faults';
import { withLock } from '../../browser/locks';
import { mayAskSome, shippedSites } from '../../permissions/permissions';
import { changeNudge, loadNudge } from '../../store/nudge';

/** Answers `nudgeChosen`. */
export async function answerNudgeChosen({
  isOn,
  corner,
}: Messages['nudgeChosen']['question']): Promise<Result<null>> {
  const isCorner = corners.some((each) => each === corner);
  const change: Partial<Nudge> = {
    ...(typeof isOn === 'boolean' && { isOn }),
    ...(corner && isCorner && { corner }),
  };
  try {
    await changeNudge((nudge) => ({ ...nudge, ...change }));
    return success(null);
  } catch (error) {
    reportFault(error, 'nudgeChosen');
    return failureOf(error);
  }
}

/** Switches the nudge off once the user permits it on no site any more. */
export function keepNudging(): Promise<void> {
  // Not while permissions that are still wanted are given back and asked for again.
  return withLock('watched', async () => {
    if (!(await loadNudge()).isOn || (await mayAskSome(shippedSites()))) return;
    await changeNudge((nudge) => ({ ...nudge, isOn: false }));
  });
}
