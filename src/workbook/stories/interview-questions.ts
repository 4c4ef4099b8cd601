import kinds from '#content/interview-questions.json';

/** One question of an interview. */
export interface InterviewQuestion {
  /** Authored and never reused: stories of readers point to it. */
  id: string;
  question: string;
  /** What is really being asked, or what to say. */
  asked: string;
}

/** Questions of one kind, in the order in which they stand in the appendix. */
export interface QuestionKind {
  id: string;
  title: string;
  intro: string;
  questions: readonly InterviewQuestion[];
}

/** Gives the hundred questions by kind (content/interview-questions.json). */
export function readInterviewQuestions(): readonly QuestionKind[] {
  return kinds;
}
