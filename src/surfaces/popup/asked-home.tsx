import { HomeQuestion, type HomeQuestionProps } from '../../ui/home-question';
import { useI18n } from '../../ui/i18n-context';

type AskedHomeProps = Pick<HomeQuestionProps, 'findTowns' | 'chooseHome'>;

/** The question that comes before the answer, as "nearest" hangs on it; it folds into the chip. */
export function AskedHome(props: AskedHomeProps) {
  const i18n = useI18n();
  return (
    <div class="asked-home">
      <h2 class="home-title">{i18n.say('home_question')}</h2>
      <HomeQuestion home={null} isAsked {...props} />
    </div>
  );
}
