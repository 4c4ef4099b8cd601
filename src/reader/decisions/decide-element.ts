import { readDocument } from '#storage/read-document.ts';
import { writeDocument } from '#storage/write-document.ts';
import { decisionDocument, type Decision } from './model.ts';

/**
 * <book-decide data-id>: choose first, then see. Without script everything stands open as text. With it, what Bob did, what Lorraine
 * thinks and what is known are folded away until the reader has chosen; skipping goes on with the story. The choice may be changed at any
 * time and is never scored.
 */
class BookDecide extends HTMLElement {
  connectedCallback(): void {
    const id = this.dataset.id ?? '';
    const form = this.querySelector('form')!;
    const line = this.querySelector('textarea')!;
    const say = this.querySelector<HTMLElement>('[data-say]')!;
    const saved = readDocument(decisionDocument, id);
    const radios = [...this.querySelectorAll<HTMLInputElement>('input[type=radio]')];

    const chosen = () => radios.find((radio) => radio.checked);
    const show = (open: boolean) => {
      this.toggleAttribute('data-open', open);
      for (const radio of radios) radio.closest('.option')!.toggleAttribute('data-chosen', open && radio.checked);
    };
    const save = () => {
      const radio = chosen();
      const decision: Decision = {
        choice: radio?.value ?? '',
        line: line.value,
        question: this.dataset.question ?? '',
        label: radio?.dataset.label ?? '',
      };
      const first = writeDocument(decisionDocument, id, decision);
      const written = first.ok || first.reason !== 'erased' ? first : writeDocument(decisionDocument, id, decision);
      say.textContent = written.ok ? '' : failure;
    };

    // What was typed before this script came wins over what is saved: the reader's newest words (S12). Each part for itself: after a reload
    // Firefox gives back a choice without its line, and an empty field is no news.
    const isTyped = line.value !== line.defaultValue;
    const isChosen = chosen() !== undefined;
    if (saved.found && !isTyped) line.value = saved.value.line;
    if (saved.found && !isChosen) {
      const radio = radios.find((one) => one.value === saved.value.choice);
      if (radio) radio.checked = true;
    }
    if (saved.found) show(chosen() !== undefined && saved.value.choice !== '');
    const isNews = line.value !== saved.value.line || (chosen()?.value ?? '') !== saved.value.choice;
    if ((isTyped || isChosen) && isNews) save();

    form.addEventListener('submit', (event) => {
      event.preventDefault();
      if (!chosen()) {
        say.textContent = 'Choose one first, or skip it.';
        radios[0]?.focus();
        return;
      }
      save();
      show(true);
      this.querySelector<HTMLElement>('.after')?.focus();
    });
    form.addEventListener('change', (event) => {
      if (event.target instanceof HTMLInputElement && this.hasAttribute('data-open')) show(true);
      if (chosen() || line.value) save();
    });
    let timer: number | undefined;
    line.addEventListener('input', () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(save, 500);
    });
    window.addEventListener('pagehide', () => {
      if (timer !== undefined) save();
    });
    this.querySelector('[data-skip]')?.addEventListener('click', () => {
      const after = this.nextElementSibling;
      if (!(after instanceof HTMLElement)) return;
      after.setAttribute('tabindex', '-1');
      after.focus();
    });
  }
}

const failure = 'This browser did not keep that. It stays on the page while the page is open.';

/** Makes <book-decide> work on this page. Called once. */
export function defineBookDecide(): void {
  customElements.define('book-decide', BookDecide);
}
