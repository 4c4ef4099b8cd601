import { useState, useSyncExternalStore } from 'react';
import { readKeepChoice, watchKeepChoice, type KeepChoice } from '#storage/keep-choice.ts';
import type { SaveState } from '#storage/save-state.ts';

/**
 * The quiet line at the foot of an exercise that says where the words are. Takes the state of the record. Trouble is said
 * loudly by StorageNotices above the fields; this line only never claims that something is kept when it is not.
 */
export function SaveLine({ state }: { state: SaveState }) {
  const keepChoice = useSyncExternalStore<KeepChoice>(watchSwitch, readSwitch, () => 'device');
  // Said aloud once: whoever listens would not hear themselves think if every pause brought a sentence.
  const [wasSaved, setWasSaved] = useState(false);
  if (state.kind === 'saved' && !wasSaved) setWasSaved(true);
  return (
    <>
      <p className="exercise-state" data-save-state={state.kind}>
        {describeState(state, keepChoice)}
      </p>
      <span className="visually-hidden" role="status">
        {wasSaved ? (keepChoice === 'nothing' ? 'Kept until this tab is closed.' : 'Saved in this browser.') : ''}
      </span>
    </>
  );
}

const watchSwitch = (listener: () => void) => watchKeepChoice(listener);
const readSwitch = () => readKeepChoice();

function describeState(state: SaveState, keepChoice: KeepChoice): string {
  const inTabOnly = keepChoice === 'nothing';
  switch (state.kind) {
    case 'idle':
      return inTabOnly
        ? 'What you write here is kept until this tab is closed. It is sent nowhere.'
        : 'What you write here stays in this browser. It is sent nowhere.';
    case 'saving':
      return 'Saving…';
    case 'saved':
      return inTabOnly
        ? `Kept at ${writeTime(state.at)}, until this tab is closed. It is sent nowhere.`
        : `Saved in this browser at ${writeTime(state.at)}. It is sent nowhere.`;
    case 'failed':
      return 'Not saved. It is on this screen only.';
    case 'read-only':
      return 'Read only for now.';
    case 'blocked':
      return 'Not saved: this browser keeps nothing. It is on this screen only.';
  }
}

function writeTime(at: number): string {
  return new Date(at).toLocaleTimeString('en-US', { hour: 'numeric', minute: '2-digit' });
}
