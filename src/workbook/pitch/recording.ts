/** What became of asking for the microphone, in words for the reader. */
export function sayWhyNot(error: unknown): string {
  const name = error instanceof DOMException ? error.name : '';
  switch (name) {
    case 'NotAllowedError':
    case 'SecurityError':
      return 'The browser did not give the microphone. You can allow it beside the address, or say it to the clock without recording.';
    case 'NotFoundError':
      return 'No microphone was found. Say it to the clock; a wall is a patient listener.';
    case 'NotReadableError':
      return 'Something else is using the microphone, perhaps a call. End it there, and try again here.';
    default:
      return 'This browser could not record. Say it to the clock instead.';
  }
}

/** Tells whether this browser can record at all. Without https it can't. */
export function canRecord(): boolean {
  return typeof MediaRecorder !== 'undefined' && navigator.mediaDevices?.getUserMedia !== undefined;
}

/** A recording that goes on. */
export interface Recording {
  /** Ends it, lets the microphone go, and gives what was said. */
  stop(): Promise<Blob>;
  /** Ends it and keeps nothing. */
  drop(): void;
}

/**
 * Asks for the microphone and begins to record, in the page's memory alone.
 *
 * @throws DOMException as getUserMedia throws it, where the reader or the device says no
 */
export async function startRecording(): Promise<Recording> {
  const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
  const letGo = () => stream.getTracks().forEach((track) => track.stop());
  try {
    const recorder = new MediaRecorder(stream);
    const pieces: Blob[] = [];
    recorder.addEventListener('dataavailable', ({ data }) => pieces.push(data));
    recorder.start();
    return {
      stop: () =>
        new Promise((resolve) => {
          recorder.addEventListener('stop', () => {
            letGo();
            resolve(new Blob(pieces, { type: recorder.mimeType }));
          });
          recorder.stop();
        }),
      drop: () => {
        recorder.stop();
        letGo();
      },
    };
  } catch (error) {
    letGo();
    throw error;
  }
}
