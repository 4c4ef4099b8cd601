import type { Piece } from './split-sentences.ts';

/** The part of the browser's speech that is used. */
export type Speech = Pick<
  SpeechSynthesis,
  'speak' | 'cancel' | 'getVoices' | 'addEventListener' | 'removeEventListener'
>;

export type SpeakerState = 'stopped' | 'speaking' | 'paused' | 'mute';

export interface SpeakerOptions {
  speech: Speech;
  pieces: readonly Piece[];
  /** Numbers of the paragraphs with which a scene ends. */
  sceneEnds: ReadonlySet<number>;
  makeUtterance(text: string): SpeechSynthesisUtterance;
  onPiece(piece: Piece): void;
  onState(state: SpeakerState): void;
}

/** How long a voice may take to begin before it counts as none. */
const startMs = 8000;
/** A voice that says nothing more about itself is given this long for a piece, at its own speed, and then the next one comes. */
const pieceMs = (text: string, rate: number) => 4000 + (text.length * 200) / rate;

/**
 * Reads pieces aloud one after the other and knows the traps: an utterance that is longer than some 15 seconds is cut off (pieces are short);
 * pausing is not resumed on Android (a pause is a stop that remembers its piece); some voices never say that they are done, others are collected
 * as garbage while they speak (a watchdog, and a reference); a cancelled utterance says "error" (a turn's number tells the old from the new).
 */
export class Speaker {
  readonly #options: SpeakerOptions;
  #at = 0;
  #turn = 0;
  #state: SpeakerState = 'stopped';
  #watchdog: ReturnType<typeof setTimeout> | undefined;
  /** Only so that the browser does not collect what is being said as garbage. */
  current: SpeechSynthesisUtterance | undefined;
  #stopAfter = Infinity;
  rate = 1;
  voice: SpeechSynthesisVoice | null = null;

  constructor(options: SpeakerOptions) {
    this.#options = options;
  }

  get state(): SpeakerState {
    return this.#state;
  }

  /** Begins at the first piece of a paragraph, or of the next one that has words. */
  playFrom(paragraph: number): void {
    const index = this.#options.pieces.findIndex((piece) => piece.paragraph >= paragraph);
    if (index >= 0) this.#say(index);
  }

  resume(): void {
    this.#say(this.#at);
  }

  pause(): void {
    this.#silence();
    this.#show('paused');
  }

  stop(): void {
    this.#silence();
    this.#show('stopped');
  }

  /** One sentence back or on. */
  step(by: 1 | -1): void {
    this.#say(Math.min(this.#options.pieces.length - 1, Math.max(0, this.#at + by)));
  }

  /** Says the present sentence again, so that a new speed or voice is heard at once. */
  again(): void {
    if (this.#state === 'speaking') this.#say(this.#at);
  }

  /**
   * Stops by itself with the first scene that ends after this moment.
   *
   * @param at ms since 1970; Infinity for never
   */
  stopAfter(at: number): void {
    this.#stopAfter = at;
  }

  #say(index: number): void {
    const piece = this.#options.pieces[index];
    this.#silence();
    if (!piece) return this.#show('stopped');
    this.#at = index;
    const turn = this.#turn;
    const utterance = this.#options.makeUtterance(piece.text);
    utterance.rate = this.rate;
    utterance.lang = this.voice?.lang ?? 'en-US';
    if (this.voice) utterance.voice = this.voice;
    const isNow = () => turn === this.#turn;
    utterance.onstart = () => {
      if (isNow()) this.#watch(pieceMs(piece.text, this.rate), () => this.#next());
    };
    utterance.onend = () => {
      if (isNow()) this.#next();
    };
    utterance.onerror = () => {
      if (isNow()) this.#giveUp();
    };
    this.current = utterance;
    this.#options.onPiece(piece);
    this.#show('speaking');
    this.#watch(startMs, () => this.#giveUp());
    this.#options.speech.speak(utterance);
  }

  #next(): void {
    const { pieces, sceneEnds } = this.#options;
    const piece = pieces[this.#at]!;
    const following = pieces[this.#at + 1];
    const endsScene = following?.paragraph !== piece.paragraph && sceneEnds.has(piece.paragraph);
    if (!following) return this.stop();
    if (endsScene && Date.now() >= this.#stopAfter) {
      this.#stopAfter = Infinity;
      // The next scene is where it goes on tomorrow.
      this.#at += 1;
      return this.pause();
    }
    this.#say(this.#at + 1);
  }

  #giveUp(): void {
    this.#silence();
    this.#show('mute');
  }

  #silence(): void {
    this.#turn += 1;
    clearTimeout(this.#watchdog);
    this.current = undefined;
    this.#options.speech.cancel();
  }

  #watch(ms: number, act: () => void): void {
    clearTimeout(this.#watchdog);
    this.#watchdog = setTimeout(act, ms);
  }

  #show(state: SpeakerState): void {
    this.#state = state;
    this.#options.onState(state);
  }
}
