import { HomeQuestion } from '../../../ui/home-question';
import { useI18n } from '../../../ui/i18n-context';
import { ViewFrame } from './view-frame';
import type { ViewProps } from './view-props';

/** The view that asks for another town: a choice leads back to the answer, which is then near to it. */
export function TownView({ answer, findTowns, chooseHome, back }: ViewProps) {
  const i18n = useI18n();
  return (
    <ViewFrame title={i18n.say('home_question')} back={() => back('town')}>
      <HomeQuestion home={answer.ready?.home ?? null} isAsked {...{ findTowns, chooseHome }} />
    </ViewFrame>
  );
}
