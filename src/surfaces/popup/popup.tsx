import { useRef } from 'preact/hooks';
import type { NeedId } from '../../core/need';
import type { Home } from '../../core/towns/home';
import { Face } from './face';
import type { PopupProps } from './popup-props';
import { useAnswer } from './use-answer';
import { useViews } from './use-views';

/** The page behind the toolbar icon: one answer, or the needs; everything else is a view over it. */
export function Popup(props: PopupProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  // What was pressed may be gone: reading goes on at the top.
  const answer = useAnswer(props, () => heading.current?.focus());
  const { View, open, back } = useViews();
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
  return <Face {...props} {...answer} titleRef={heading} open={open} chooseHome={chooseHome} />;
}
