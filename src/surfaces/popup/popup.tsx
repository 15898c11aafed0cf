import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { NeedId } from '../../core/need';
import { hasSuggestions } from '../../core/suggestions/ready-suggestions';
import type { Home } from '../../core/towns/home';
import { NeedFace } from './need-face';
import type { PopupProps } from './popup-props';
import { ServiceFace } from './service-face';
import { TakeAlongButton } from './take-along-button';
import { useAnswer } from './use-answer';
import { useViews } from './views/use-views';

/** The page behind the toolbar icon: one answer, or the needs; everything else is a view over it. */
export function Popup(props: PopupProps) {
  const { titleRef, goToTitle } = useTitle();
  const answer = useAnswer(props, goToTitle);
  const { View, open, back } = useViews();
  const AskedHome = useAskedHome(props, answer.ready?.home === null);
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
  const shared = { ...props, ...answer, service, open, titleRef };
  const question = AskedHome && <AskedHome findTowns={props.findTowns} {...{ chooseHome }} />;
  if (service && ready && shown && hasSuggestions(shown)) {
    return (
      <ServiceFace
        {...shared}
        {...{ service, ready, shown }}
        button={<TakeAlongButton {...{ service, open }} findThing={props.findThing} />}
      >
        {question}
      </ServiceFace>
    );
  }
  return <NeedFace {...shared}>{question}</NeedFace>;
}

/** The question for a town, loaded as soon as it is wanted: the home may be gone. */
function useAskedHome({ AskedHome, loadAskedHome }: PopupProps, isWanted: boolean) {
  const [loaded, setLoaded] = useState(() => AskedHome);
  useEffect(() => {
    if (isWanted && !loaded) loadAskedHome().then((each) => setLoaded(() => each));
  }, [isWanted, loaded, loadAskedHome]);
  return loaded;
}

/** The title, and what leads there: what was pressed may be gone, and reading goes on at the top. */
function useTitle() {
  const titleRef = useRef<HTMLHeadingElement>(null);
  const [wanted, setWanted] = useState(0);
  useLayoutEffect(() => {
    if (wanted > 0) titleRef.current?.focus();
  }, [wanted]);
  return { titleRef, goToTitle: () => setWanted((count) => count + 1) };
}
