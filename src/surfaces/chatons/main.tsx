import { render } from 'preact';
import { describePage } from '../../adapters/describe-page';
import { words } from '../../adapters/words';
import { WordsContext } from '../../ui/words-context';
import { Chatons } from './chatons';
import './chatons.css';

describePage(words, words.say('chatons_title'));

render(
  <WordsContext.Provider value={words}>
    <Chatons />
  </WordsContext.Provider>,
  document.body,
);
