import { tellPage } from '../../adapters/tell-page';
import { watchedTable } from '../../core/watched-table';

tellPage(watchedTable);
