import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { NeedId } from '../../core/need';
import { hasSuggestions } from '../../core/suggestions/ready-suggestions';
import type { Home } from '../../core/towns/home';
import { NeedFace } from './need-face';
import type { PopupProps } from './popup-props';
import { ServiceFace } from './service-face';
import { useAnswer } from './use-answer';
import { useViews } from './views/use-views';

/** The page behind the toolbar icon: one answer, or the needs; everything else is a view over it. */
export function Popup(props: PopupProps) {
  const { titleRef, goToTitle } = useTitle();
  const answer = useAnswer(props, goToTitle);
  const { View, open, back } = useViews();
  const AskedHome = useLoaded(props.loadAskedHome, answer.ready?.home === null, props.AskedHome);
  const Kept = useLoaded(props.loadKeptChoice, answer.kept !== null);
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
  const takeBack = () => {
    const address = answer.kept?.suggestion.address;
    const chosen = answer.ready?.suggestions.find((each) => each.address === address);
    if (chosen) answer.toggleFavourite(chosen);
  };
  if (View) return <View {...props} {...{ answer, open, back, choose, chooseHome }} />;
  const { ready, shown } = answer;
  const isAboutService = !ready || props.service?.needs.includes(ready.need);
  const service = isAboutService ? props.service : null;
  const keptChoice = Kept && answer.kept && (
    <Kept {...props} {...answer.kept} {...{ service, choose }} undo={takeBack} />
  );
  const shared = { ...props, ...answer, service, open, titleRef, keptChoice };
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

/** A piece of the popup, loaded as soon as it is wanted; null until then. */
function useLoaded<Piece>(
  load: () => Promise<Piece>,
  isWanted: boolean,
  initial: Piece | null = null,
): Piece | null {
  const [loaded, setLoaded] = useState(() => initial);
  useEffect(() => {
    if (isWanted && !loaded) load().then((each) => setLoaded(() => each));
  }, [isWanted, loaded, load]);
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
