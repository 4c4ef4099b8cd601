import { useEffect, useState } from 'react';
import { useIsLocked } from './field-parts.tsx';

interface CountdownProps {
  seconds: number;
  /** What the button says that begins. */
  startText: string;
  /** Told when the time is up, and when it is stopped before. */
  onEnd?: ((isOver: boolean) => void) | undefined;
  onStart?: (() => void) | undefined;
}

/**
 * A clock that runs down, seen and not heard: no sound, nothing that moves but the figures, and it can be left out by not starting it. A
 * screen reader is told at the start, at half of it, and at the end.
 */
export function Countdown({ seconds, startText, onEnd, onStart }: CountdownProps) {
  const isLocked = useIsLocked();
  const [startedAt, setStartedAt] = useState<number | null>(null);
  const [left, setLeft] = useState(seconds);

  useEffect(() => {
    if (startedAt === null) return;
    // Counted from the clock and not by ticks: a page in the background ticks late.
    const timer = setInterval(() => {
      const rest = Math.max(0, seconds - Math.floor((Date.now() - startedAt) / 1000));
      setLeft(rest);
      if (rest > 0) return;
      setStartedAt(null);
      onEnd?.(true);
    }, 250);
    return () => clearInterval(timer);
  }, [startedAt, seconds, onEnd]);

  const isRunning = startedAt !== null;
  const toggle = () => {
    if (isRunning) {
      setStartedAt(null);
      onEnd?.(false);
    } else {
      setLeft(seconds);
      setStartedAt(Date.now());
      onStart?.();
    }
  };
  return (
    <p className="countdown">
      <button className="button" type="button" disabled={isLocked} onClick={toggle}>
        {isRunning ? 'Stop' : startText}
      </button>
      <span className="countdown-clock" aria-hidden="true">
        {writeSeconds(left)}
      </span>
      <span className="visually-hidden" role="status">
        {sayLeft(isRunning, left, seconds)}
      </span>
    </p>
  );
}

function sayLeft(isRunning: boolean, left: number, seconds: number): string {
  if (!isRunning) return left === 0 ? 'Time.' : '';
  return left <= Math.floor(seconds / 2) ? 'Half of the time is left.' : `The clock runs: ${String(seconds)} seconds.`;
}

/** 90 as 1:30. */
export function writeSeconds(seconds: number): string {
  return `${String(Math.floor(seconds / 60))}:${String(seconds % 60).padStart(2, '0')}`;
}
