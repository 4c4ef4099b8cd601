import { describe, expect, it } from 'vitest';
import { readCrisis } from './crisis.ts';

/** Fifty ways in which people say it. Each must bring 988. */
const crisis = [
  "I can't go on",
  'end it',
  'i want to end it all',
  'i want to die',
  'suicide',
  'suicidal thoughts after losing my job',
  'sucide hotline',
  'kill myself',
  'im going to kill myself',
  'kms',
  'i want to unalive myself',
  'i dont want to live anymore',
  "I don't want to be here anymore",
  'i don’t want to wake up tomorrow',
  'no reason to live',
  'nothing left to live for',
  'my life is not worth living',
  'is life worth living after being fired',
  'my family would be better off without me',
  'everyone would be happier without me',
  'i am worth more dead than alive',
  'worth more dead life insurance',
  'i wish i was dead',
  'i wish i was never born',
  'tired of living',
  'ending my life',
  'take my own life',
  'how to die painlessly',
  'easy way to die',
  'how many pills to overdose',
  'overdose',
  'jump off a bridge',
  'jumping off the bridge tonight',
  'hurt myself',
  'i keep cutting myself',
  'self harm',
  'i cant do this anymore',
  "can't take it anymore",
  'i cant keep going like this any longer',
  'why should i keep living',
  'whats the point of living',
  'done with life',
  'i hope i dont wake up',
  'writing a goodbye letter to my kids',
  'gun to my head',
  'thoughts of dying',
  'crisis line',
  '988',
  'drive my car into a wall',
  'quiero morir',
];

/** Fifty that use such words about work. None may bring 988. */
const harmless = [
  'dead-end job',
  'dead end jobs and how to leave one',
  'deadline to sign severance',
  'release deadline 21 days',
  'resume killer mistakes',
  'killer resume',
  'how to kill it in an interview',
  'kill time between interviews',
  'end of contract',
  'contract ended early',
  'when does my insurance end',
  'end my lease early',
  'week ends when for unemployment claim',
  'end of the month health coverage',
  'how do i end an interview',
  'end it on good terms with my boss',
  'life insurance after a layoff',
  'life after layoff',
  'work life balance',
  'living on savings',
  'cost of living',
  'how long can i live on severance',
  'living with someone who lost a job',
  'dental insurance',
  'career suicide to leave after a month',
  'cant go on unemployment yet',
  'can i go on vacation while on unemployment',
  'cant take vacation payout',
  'go on cobra or marketplace',
  'should i take a pay cut',
  'take a temporary job',
  'cut my resume to one page',
  'cut myself short in interviews',
  'hurt my chances',
  'will a lawyer hurt my severance',
  'does a gap hurt me',
  'hiring freeze',
  'fired',
  'shot at a promotion',
  'jump to another industry',
  'jumping ship before the layoff',
  'burn bridges with my boss',
  'hang on to my 401k',
  'pull the trigger on an offer',
  'no point of contact at the company',
  'point of networking',
  'reason for leaving',
  'no reason given for termination',
  'final letter from employer',
  'goodbye email to coworkers',
];

/** Either is right: a needless number costs nothing. */
const either = ['this job search is killing me', 'i feel hopeless', 'rock bottom', 'i want to disappear'];

describe('words of crisis', () => {
  it('are at least fifty, beside at least fifty harmless ones', () => {
    expect(new Set(crisis).size).toBeGreaterThanOrEqual(50);
    expect(new Set(harmless).size).toBeGreaterThanOrEqual(50);
  });

  it.each(crisis)('bring 988: %s', (text) => {
    expect(readCrisis(text)).not.toBe('none');
  });

  it.each(harmless)('are not seen in: %s', (text) => {
    expect(readCrisis(text)).toBe('none');
  });

  it.each(either)('may be seen in a figure of speech: %s', (text) => {
    expect(['maybe', 'clear', 'none']).toContain(readCrisis(text));
  });

  it('are seen in capitals, with curly quotes and without spaces around', () => {
    expect(readCrisis('  I CAN’T GO ON!! ')).not.toBe('none');
    expect(readCrisis('KILL—MYSELF')).toBe('clear');
  });

  it('are not seen in nothing', () => {
    expect(readCrisis('')).toBe('none');
  });
});
