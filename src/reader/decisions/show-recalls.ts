import { readDocument } from '#storage/read-document.ts';
import { decisionDocument } from './model.ts';

/**
 * Puts what the reader chose, and the line they wrote, into each <Recall> of this page. Who has not chosen keeps the question and the
 * link to it. Everything goes in as text.
 */
export function showRecalls(recalls: Iterable<HTMLElement>): void {
  for (const recall of recalls) {
    const { value, found } = readDocument(decisionDocument, recall.dataset.recall ?? '');
    const question = recall.querySelector('.recall__then span');
    if (!found || !question || (value.label === '' && value.line === '')) continue;
    const own = [value.label, value.line].filter(Boolean).join(' ');
    question.after(' You: ', Object.assign(document.createElement('q'), { textContent: own }));
  }
}
