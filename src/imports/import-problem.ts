/** What is wrong with a file, as a whole sentence for the reader: what was expected, what was found, what to do. */
export class ImportProblem extends Error {}
