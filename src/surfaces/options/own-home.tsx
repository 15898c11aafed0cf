import { useState } from 'preact/hooks';
import type { Home } from '../../core/towns/home';
import { HomeQuestion, type HomeQuestionProps } from '../../ui/home-question';

/** The ways to find a town, and to keep one. */
export type HomeProps = Pick<HomeQuestionProps, 'findTowns' | 'findNewCommune' | 'chooseHome'>;

/** The question for the town, with the one that was chosen. */
export function OwnHome({ home: kept, ...props }: HomeProps & { home: Home | null }) {
  const [home, setHome] = useState(kept);
  const chooseHome: HomeProps['chooseHome'] = async (chosen) => {
    const answer = await props.chooseHome(chosen);
    if (answer.ok) setHome(chosen);
    return answer;
  };
  return <HomeQuestion {...props} home={home} chooseHome={chooseHome} />;
}
