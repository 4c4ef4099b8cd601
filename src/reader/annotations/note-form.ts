import { saveFile } from '#exports/download.ts';
import { makeButton } from '#ui/make-button.ts';
import { makeElement } from '#ui/make-element.ts';
import type { Passages } from './passages.ts';

/** How long after the first key that is not stored the note is (S11). */
const pauseMs = 500;

/** The field for a note, in the reading bar. */
export class NoteForm {
  readonly element: HTMLElement;
  readonly #field = makeElement('textarea', { rows: '3' });
  readonly #passages: Passages;
  readonly #say: (...words: (string | Node)[]) => void;
  #id: string | null = null;
  #timer: number | undefined;

  /**
   * @param say shows a sentence in the bar; nothing takes it away
   * @param onDone when the reader is done with it
   */
  constructor(passages: Passages, say: (...words: (string | Node)[]) => void, onDone: () => void) {
    this.#passages = passages;
    this.#say = say;
    this.element = makeElement(
      'div',
      { class: 'reading-bar__note', hidden: true },
      makeElement('label', {}, 'Your note', this.#field),
      makeButton('Done', onDone),
    );
    this.#field.addEventListener('input', () => {
      this.#timer ??= window.setTimeout(() => this.save(), pauseMs);
    });
    window.addEventListener('pagehide', () => this.save());
  }

  get isOpen(): boolean {
    return this.#id !== null;
  }

  /** Opens it on a passage; what stood in it before is stored first. */
  open(id: string, withFocus: boolean): void {
    this.save();
    this.#id = id;
    this.#field.value = this.#passages.get(id)?.annotation.note ?? '';
    this.element.hidden = false;
    if (withFocus) this.#field.focus();
  }

  /** Stores what stands in it and closes it. Where it can't be stored it stays open: the words are nowhere else (S5). */
  close(): void {
    if (!this.save()) return;
    this.#id = null;
    this.element.hidden = true;
  }

  /** @returns whether everything that was written is stored */
  save(): boolean {
    window.clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#id === null || this.#passages.get(this.#id)?.annotation.note === this.#field.value) return true;
    const { note, isStored } = this.#passages.writeNote(this.#id, this.#field.value);
    if (note !== this.#field.value) this.#field.value = note;
    if (isStored) this.#say();
    else
      this.#say(
        'This browser did not keep that. It stays here while the page is open. ',
        makeButton('Save it as a file', () =>
          saveFile({ name: 'note.txt', type: 'text/plain;charset=utf-8', text: this.#field.value }),
        ),
      );
    return isStored;
  }
}
