import { tellPage } from '../../adapters/content/content-script';
import { watchedTable } from '../../core/spotting/watched-table';

tellPage(watchedTable);
