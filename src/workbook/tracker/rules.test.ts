import { describe, expect, it } from 'vitest';
import type { Application } from './model.ts';
import { createApplication } from './parts.ts';
import { adviseApplication, countFunnel, countSources, findFollowUp, listFollowUps } from './rules.ts';

const sent = (change: Partial<Application> = {}): Application => ({
  ...createApplication('a'),
  company: 'Lakeline',
  role: 'Lead',
  stage: 'applied',
  sentOn: '2026-04-24',
  source: 'Alert',
  ...change,
});

describe('the funnel', () => {
  it('each count is part of the one before', () => {
    const all = [
      sent(),
      sent({ stage: 'saved', sentOn: null }),
      sent({ stage: 'rejected' }),
      sent({ heardOn: '2026-05-01' }),
      sent({ stage: 'interview' }),
      sent({ stage: 'offer' }),
      sent({ stage: 'rejected', talkedOn: '2026-05-04' }),
      sent({ stage: null }),
      { ...createApplication('z') },
    ];
    expect(countFunnel(all)).toEqual({ sent: 7, heard: 5, talked: 3, offers: 1, medianDays: null });
  });
  it.each([
    ['two answers say nothing', [7, 30], null],
    ['three', [30, 1, 7], 7],
    ['an answer before the sending is left out', [30, 1, -7], null],
  ])('days to the first word: %s', (_name, days, median) => {
    const all = days.map((count) =>
      sent({ sentOn: '2026-03-10', heardOn: new Date(Date.UTC(2026, 2, 10 + count)).toISOString().slice(0, 10) }),
    );
    expect(countFunnel(all).medianDays).toBe(median);
  });
  it('by source, as the reader wrote it', () => {
    expect(
      countSources([
        sent(),
        sent({ source: ' alert', stage: 'rejected' }),
        sent({ source: 'Dale' }),
        sent({ source: '' }),
      ]),
    ).toEqual([
      { source: 'Alert', sent: 2, heard: 1 },
      { source: 'Dale', sent: 1, heard: 0 },
    ]);
  });
});

describe('the one follow-up', () => {
  it.each([
    ['ten days after', {}, '2026-05-04'],
    ['done', { followedUpOn: '2026-05-05' }, null],
    ['heard', { heardOn: '2026-04-30' }, null],
    ['said no', { stage: 'withdrawn' as const }, null],
    ['a day that does not exist', { sentOn: '2026-02-31' }, null],
  ])('%s', (_name, change, day) => {
    expect(findFollowUp(sent(change))).toBe(day);
  });
  it('is named when it is due, and not for ever', () => {
    expect(listFollowUps([sent()], '2026-05-03')).toEqual([]);
    expect(listFollowUps([sent()], '2026-05-04')).toHaveLength(1);
    expect(listFollowUps([sent()], '2026-08-04')).toEqual([]);
  });
});

describe('one application', () => {
  it.each([
    ['nothing yet', { company: '', role: '' }, []],
    ['not sent', { stage: 'saved' as const }, [/own page/]],
    ['no day', { sentOn: null }, [/On what day/]],
    ['no source', { source: '' }, [/Where did you find it/]],
    ['sent', {}, [/person in the building/]],
    ['answered', { stage: 'rejected' as const }, []],
  ])('%s', (_name, change, said) => {
    expect(adviseApplication(sent(change))).toEqual(said.map((one) => expect.stringMatching(one) as string));
  });
});
