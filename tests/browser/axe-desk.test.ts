import { describeKinds } from './look-with-axe.ts';
import { desk, useBrowser } from './open-page.ts';

useBrowser();
describeKinds(desk);
