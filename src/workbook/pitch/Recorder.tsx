import { useCallback, useEffect, useRef, useState } from 'react';
import { Countdown } from '#workbook/shell/Countdown.tsx';
import { useIsLocked } from '#workbook/shell/field-parts.tsx';
import { canRecord, sayWhyNot, startRecording, type Recording } from './recording.ts';

const lengths = [
  { seconds: 30, text: 'Thirty seconds' },
  { seconds: 60, text: 'A minute' },
] as const;

/**
 * A clock to say it to, and a recording if wanted. What was said lies in the memory of this page and nowhere else: leaving the page
 * forgets it, unless the reader saves it as a file.
 */
export function Recorder() {
  const isLocked = useIsLocked();
  const [seconds, setSeconds] = useState<number>(30);
  const [wants, setWants] = useState(false);
  const [heard, setHeard] = useState<{ address: string; name: string } | null>(null);
  const [note, setNote] = useState('');
  const going = useRef<Recording | null>(null);
  // Counts the takes: the browser may give the microphone only after the clock was stopped again.
  const take = useRef(0);

  const forget = useCallback(() => {
    setHeard((old) => {
      if (old) URL.revokeObjectURL(old.address);
      return null;
    });
  }, []);
  const letGo = useCallback(() => {
    take.current += 1;
    going.current?.drop();
    going.current = null;
  }, []);
  useEffect(
    () => () => {
      letGo();
      forget();
    },
    [letGo, forget],
  );

  const begin = async () => {
    forget();
    letGo();
    setNote('');
    if (!wants) return;
    const mine = take.current;
    try {
      const recording = await startRecording();
      if (mine !== take.current) return recording.drop();
      going.current = recording;
      setNote('It is recording, in this page alone.');
    } catch (error) {
      setNote(sayWhyNot(error));
    }
  };
  const end = useCallback(async () => {
    take.current += 1;
    const recording = going.current;
    going.current = null;
    const blob = await recording?.stop();
    if (!blob) return;
    setHeard({ address: URL.createObjectURL(blob), name: `said.${blob.type.includes('mp4') ? 'm4a' : 'webm'}` });
    setNote('Listen, if you like. It is forgotten when you leave this page.');
  }, []);

  return (
    <section className="recorder not-print" aria-label="Say it to the clock">
      <fieldset className="field-group">
        <legend className="practice-legend">How long</legend>
        <div className="field-options">
          {lengths.map((one) => (
            <label className="field-option" key={one.seconds}>
              <input
                type="radio"
                name="pitch-seconds"
                disabled={isLocked}
                checked={seconds === one.seconds}
                onChange={() => {
                  letGo();
                  setSeconds(one.seconds);
                }}
              />
              {one.text}
            </label>
          ))}
        </div>
        <label className="field-option">
          <input
            type="checkbox"
            disabled={isLocked}
            checked={wants}
            onChange={(event) => setWants(event.currentTarget.checked)}
          />
          Record it, to play back here. Nothing of it leaves this page.
        </label>
      </fieldset>
      <Countdown
        key={seconds}
        seconds={seconds}
        startText="Start the clock"
        onStart={() => void begin()}
        onEnd={() => void end()}
      />
      <p className="exercise-small" role="status">
        {wants && !canRecord() ? 'This browser can’t record here. The clock works without it.' : note}
      </p>
      {heard === null ? null : (
        <div className="exercise-bar">
          {/* What somebody said of themselves just now has no captions to give. */}
          <audio controls src={heard.address} aria-label="What you said" />
          <a className="button" href={heard.address} download={heard.name}>
            Save it as a file
          </a>
          <button className="quiet" type="button" onClick={forget}>
            Forget it
          </button>
        </div>
      )}
    </section>
  );
}
