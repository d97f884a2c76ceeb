/** The script behind the content of a build that has an urgent notice. */
import './main.ts';
import { followNotice } from './elements/urgent-notice.ts';

followNotice();
