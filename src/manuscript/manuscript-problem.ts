/** Something that keeps a manuscript from being read at all. Its message is a sentence for the person at the keyboard. */
export class ManuscriptProblem extends Error {}
