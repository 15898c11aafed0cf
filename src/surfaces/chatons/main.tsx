import { render } from 'preact';
import { words } from '../../adapters/browser/words';
import { describePage } from '../../adapters/pages/describe-page';
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
