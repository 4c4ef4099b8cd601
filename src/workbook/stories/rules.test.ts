import { describe, expect, it } from 'vitest';
import type { Story } from './model.ts';
import { adviseStory, drawQuestion, estimateSeconds } from './rules.ts';

const story: Story = {
  id: 'a',
  title: 'The ice storm',
  shows: 'hard-day',
  situation: 'A hospital had a boiler down, on the ice.',
  task: 'Our meters were the only ones within a day.',
  action:
    'I called the county and asked who had sand. I called a man with a horse trailer and told him what I’d pay. I made nineteen calls.',
  result: 'It was on at ten after four.',
  answers: {},
};

describe('a story', () => {
  it('as Bob told it at Ashmore needs nothing, and takes well under a minute', () => {
    expect(adviseStory(story)).toEqual([]);
    expect(estimateSeconds(story)).toBeLessThan(40);
  });
  it.each([
    ['nothing written: nothing said', { title: '', situation: '', task: '', action: '', result: '' }, []],
    ['without what you did', { action: ' ' }, [/Begin with a verb/]],
    [
      'as Bob told it at the Water District',
      { action: 'We found a man. The team made some calls, and it was decided to go.' },
      [/more “we”/],
    ],
    ['without an end', { result: '' }, [/What came of it/]],
    [
      'mostly throat',
      {
        situation:
          'The territories had been drawn in 2014 by an outside firm, which is to say by our rep, who was not really ours, and so the specification was theirs and the meters, although they were our meters, weren’t.',
      },
      [/clearing of the throat/],
    ],
    ['eleven minutes', { action: 'I called. '.repeat(200) }, [/more than two minutes/]],
  ])('%s', (_name, change, said) => {
    expect(adviseStory({ ...story, ...change })).toEqual(said.map((one) => expect.stringMatching(one) as string));
  });
});

describe('drawing a question', () => {
  const questions = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
  it('never draws the same one twice in a row, and draws all', () => {
    expect(drawQuestion(questions, 'a', () => 0).id).toBe('b');
    expect(drawQuestion(questions, 'a', () => 0.999).id).toBe('c');
    expect(drawQuestion(questions, null, () => 0).id).toBe('a');
    expect(drawQuestion([{ id: 'a' }], 'a', () => 0.5).id).toBe('a');
  });
});
