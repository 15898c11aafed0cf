import type { NeedId } from '../../core/need';
import { hasSuggestions } from '../../core/suggestions/ready-suggestions';
import type { Home } from '../../core/towns/home';
import { NeedFace } from './need-face';
import { NextButton } from './next-button';
import type { PopupProps } from './popup-props';
import { ServiceFace } from './service-face';
import { useAnswer } from './use-answer';
import { useLoaded } from './use-loaded';
import { useReturn } from './use-return';
import { useTitle } from './use-title';
import { useViews } from './views/use-views';

/** The page behind the toolbar icon: one answer, or the needs; everything else is a view over it. */
export function Popup(props: PopupProps) {
  const { titleRef, goToTitle } = useTitle();
  const answer = useAnswer(props, goToTitle);
  const { View, open, back } = useViews();
  const AskedHome = useLoaded(props.loadAskedHome, answer.ready?.home === null, props.AskedHome);
  const LastWord = useLoaded(props.loadLastWord, answer.word !== null);
  const returned = useReturn(props, answer);
  const choose = async (need: NeedId) => {
    await answer.choose(need);
    back();
  };
  const chooseHome = async (home: Home) => {
    const kept = await answer.chooseHome(home);
    // The question is gone: its answer is the chip.
    if (kept.ok) back('town');
    return kept;
  };
  if (View) return <View {...props} {...{ answer, open, back, choose, chooseHome }} />;
  const { ready, shown } = answer;
  const isAboutService = !ready || props.service?.needs.includes(ready.need);
  const service = isAboutService ? props.service : null;
  const lastWord = LastWord && answer.word && (
    <LastWord {...props} {...{ service, choose }} word={answer.word} undo={answer.takeBack} />
  );
  const next = returned && (
    <NextButton best={returned} press={() => answer.postpone(returned)} class="link" />
  );
  const shared = { ...props, ...answer, service, open, titleRef, lastWord, next };
  const question = AskedHome && <AskedHome findTowns={props.findTowns} {...{ chooseHome }} />;
  if (service && ready && shown && hasSuggestions(shown)) {
    return (
      <ServiceFace {...shared} {...{ service, ready, shown }}>
        {question}
      </ServiceFace>
    );
  }
  return <NeedFace {...shared}>{question}</NeedFace>;
}
