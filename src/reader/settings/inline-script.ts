import { applySettings } from './apply-settings.ts';

/**
 * The text of the one script that runs before first paint, so that nothing flashes: it marks that script works (`.js`) and applies
 * the saved settings. It reads the browser's storage by itself, the one exception to "only src/storage does": a module would
 * come too late. Keys and record shape are those of src/storage/record.ts; a test holds the two together.
 */
export function writeInlineScript(): string {
  return `(function(){var d=document.documentElement;d.classList.add('js');try{var l=window['local'+'Storage'],s=window['session'+'Storage'],k='imfired:keep',r=((s.getItem(k)||l.getItem(k))==='nothing'?s:l).getItem('imfired:settings:main');if(r)(${applySettings.toString().replace(/\s+/g, ' ')})(d,JSON.parse(r).data)}catch(e){}})()`;
}
