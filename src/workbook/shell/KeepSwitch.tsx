import { useState } from 'react';
import { chooseKeep } from '#storage/keep-choice.ts';
import { closedTabSentence, describeSwitchFailure, killedBrowserSentence } from '#storage/sentences.ts';
import { formatCount } from './format-stored.ts';
import { Outcome, PanelPart, type PanelPartProps } from './PanelPart.tsx';

/** The one switch (S8): keep on this device, or keep nothing. Asks first what shall become of what is on the device. */
export function KeepSwitch({ view, onChange }: PanelPartProps) {
  const [onDevice, setOnDevice] = useState<'take' | 'leave' | null>(null);
  const [trouble, setTrouble] = useState('');
  const keepsNothing = view.keepChoice === 'nothing';
  const isAsked = !keepsNothing && view.onDeviceCount > 0;

  function turn(): void {
    // Nothing is chosen beforehand: one answer may leave words on a computer that is not theirs, the other may lose them.
    if (isAsked && onDevice === null) {
      setTrouble('Choose first what shall become of what is already kept on this device.');
      return;
    }
    const result = chooseKeep(keepsNothing ? 'device' : 'nothing', onDevice ?? 'take');
    setOnDevice(null);
    setTrouble(result.ok ? '' : describeSwitchFailure(result.reason));
    onChange();
  }

  return (
    <PanelPart name="keep" title="Keep it here, or keep nothing">
      <p data-keep={view.keepChoice}>
        {keepsNothing
          ? 'Now: nothing is kept. What you type lives in this tab, from page to page, and is gone when you close the tab.'
          : 'Now: what you type is kept in this browser on this device, until you erase it or the browser does.'}
      </p>
      {keepsNothing && view.onDeviceCount > 0 && (
        <p>{`${formatCount(view.onDeviceCount, 'entry', 'entries')} kept on this device earlier: still there, and out of sight until you switch back.`}</p>
      )}
      <p>
        {keepsNothing
          ? closedTabSentence
          : `On a computer that is borrowed, shared or your employer’s, keep nothing. ${killedBrowserSentence}`}
      </p>
      {isAsked && (
        <fieldset className="storage-choices">
          <legend>{`What about the ${formatCount(view.onDeviceCount, 'entry', 'entries')} already kept on this device?`}</legend>
          <p className="storage-choice">
            <input
              id="keep-leave"
              type="radio"
              name="keep-on-device"
              checked={onDevice === 'leave'}
              onChange={() => setOnDevice('leave')}
            />
            <label htmlFor="keep-leave">Leave that on the device, and begin with empty pages in this tab.</label>
          </p>
          <p className="storage-choice">
            <input
              id="keep-take"
              type="radio"
              name="keep-on-device"
              checked={onDevice === 'take'}
              onChange={() => setOnDevice('take')}
            />
            <label htmlFor="keep-take">
              Take it off the device and into this tab. It is gone when you close the tab, unless you save a backup
              first.
            </label>
          </p>
        </fieldset>
      )}
      <button type="button" className="button" onClick={turn}>
        {keepsNothing ? 'Keep what I write on this device' : 'Keep nothing from now on'}
      </button>
      <Outcome text={trouble} isTrouble />
    </PanelPart>
  );
}
