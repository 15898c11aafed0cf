import type { ComponentType } from 'preact';
import type { NeedId } from '../../core/need';
import { hasSuggestions } from '../../core/suggestions/ready-suggestions';
import type { Home } from '../../core/towns/home';
import type { AwaitedActions, NeedFaceProps } from './need-face';
import { NextButton } from './next-button';
import type { PopupProps } from './popup-props';
import { ServiceFace } from './service-face';
import { type PopupAnswer, useAnswer } from './use-answer';
import { useLoaded } from './use-loaded';
import { useReturn } from './use-return';
import { useTitle } from './use-title';
import { useViews } from './views/use-views';

/** The faces that few clicks on the icon want. */
type Faces = {
  /** The face beside that of a service with an answer; null over one, where `loadNeedFace` loads it. */
  NeedFace: NeedFaceOfPopup | null;
  loadNeedFace: () => Promise<NeedFaceOfPopup>;
  /** True where the view with everything that few want is open from the first. */
  isMoreOpen?: boolean;
};

/** The face with what lets users wait for a host bound to it. */
export type NeedFaceOfPopup = ComponentType<Omit<NeedFaceProps, keyof AwaitedActions>>;

/** The page behind the toolbar icon: one answer, or the needs; everything else is a view over it. */
export function Popup(props: PopupProps & Faces) {
  const { titleRef, goToTitle } = useTitle();
  const answer = useAnswer(props, goToTitle);
  const { View, open, back } = useViews(props.isMoreOpen);
  const { AskedHome, LastWord, NeedFace, NewsLine } = usePieces(props, answer, View !== null);
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
  const news = NewsLine && <NewsLine {...props} open={open} />;
  const shared = { ...props, ...answer, service, open, titleRef, lastWord, next, news };
  const question = AskedHome && <AskedHome findTowns={props.findTowns} {...{ chooseHome }} />;
  if (service && ready && shown && hasSuggestions(shown)) {
    return (
      <ServiceFace {...shared} {...{ service, ready, shown }}>
        {question}
      </ServiceFace>
    );
  }
  return NeedFace && <NeedFace {...shared}>{question}</NeedFace>;
}

/** The pieces that few faces want, each loaded as soon as it is wanted; null until then. */
function usePieces(
  props: PopupProps & Faces,
  { ready, shown, word }: PopupAnswer,
  hasView: boolean,
) {
  // From a view, or from one need of a service to the other, one may come to a need without an answer.
  const mayLeave = hasView || (props.service?.needs.length ?? 0) > 1;
  const isAnswered = shown && hasSuggestions(shown);
  return {
    AskedHome: useLoaded(props.loadAskedHome, ready?.home === null, props.AskedHome),
    NewsLine: useLoaded(props.loadNewsLine, true),
    LastWord: useLoaded(props.loadLastWord, word !== null),
    NeedFace: useLoaded(props.loadNeedFace, mayLeave || !isAnswered, props.NeedFace),
  };
}
