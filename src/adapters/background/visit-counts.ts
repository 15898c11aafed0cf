import type { Messages } from '../../core/messages';
import { failureOf, type Result, success } from '../../core/result';
import { reportFault } from '../browser/faults';
import { changeVisitCounts } from '../store/visit-counts';

/** Answers `countingChosen`. A user who stops counting keeps what was counted. */
export function answerCountingChosen({
  isCounting,
}: Messages['countingChosen']['question']): Promise<Result<null>> {
  return answered(changeVisitCounts((way) => ({ ...way, isCounting: isCounting === true })));
}

/** Answers `countsErased`. Counting goes on, if it was on. */
export function answerCountsErased(): Promise<Result<null>> {
  return answered(changeVisitCounts((way) => ({ ...way, met: [] })));
}

function answered(done: Promise<void>): Promise<Result<null>> {
  return done.then(
    () => success(null),
    (error) => {
      reportFault(error, 'count');
      return failureOf(error);
    },
  );
}
