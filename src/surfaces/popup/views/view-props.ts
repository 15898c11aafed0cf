import type { NeedId } from '../../../core/need';
import type { PopupProps } from '../popup-props';
import type { PopupAnswer } from '../use-answer';

/** The views of the popup: each stands over the answer until the way back is taken. */
export type ViewName =
  | 'all'
  | 'filters'
  | 'more'
  | 'needs'
  | 'news'
  | 'take-along'
  | 'town'
  | 'why';

/** The props of each view: what the popup has, the answer, and the ways on. */
export type ViewProps = PopupProps & {
  answer: PopupAnswer;
  open: (view: ViewName) => void;
  /** Leads back to the answer: to what opened this view, or to the title. */
  back: (to?: ViewName) => void;
  /** Answers another need, and leads back to the answer. */
  choose: (need: NeedId) => Promise<void>;
};

/** The mark of what opens a view: the way back leads the focus there. */
export function viewOpener(view: ViewName) {
  return { 'data-view': view };
}
