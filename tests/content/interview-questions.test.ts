import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readFileSync } from 'node:fs';
import { readInterviewQuestions } from '#workbook/stories/interview-questions.ts';

const questions = readInterviewQuestions().flatMap((kind) => kind.questions);

describe('the interview questions', () => {
  it('are a hundred, each with its own id, and each with what is really asked', () => {
    expect(questions).toHaveLength(100);
    expect(new Set(questions.map(({ id }) => id)).size).toBe(100);
    expect(new Set(questions.map(({ question }) => question)).size).toBe(100);
    expect(questions.filter(({ asked }) => asked.trim().length < 8)).toEqual([]);
  });

  it('that Bob’s stories point to are there', () => {
    const text = readFileSync(new URL('../../content/bob/stories.yaml', import.meta.url), 'utf8');
    const { better } = parse(text) as { better: { page: { stories: { answers: object }[] } } };
    const pointed = better.page.stories.flatMap(({ answers }) => Object.keys(answers));
    expect(pointed.length).toBeGreaterThan(2);
    expect(pointed.filter((id) => !questions.some((one) => one.id === id))).toEqual([]);
  });
});
