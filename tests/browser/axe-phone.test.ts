import { describeKinds } from './look-with-axe.ts';
import { phone, useBrowser } from './open-page.ts';

useBrowser();
describeKinds(phone);
