/**
 * Different words for one thing. A reader who types any of `says` is also searched for by all of `find`, so that "RIF",
 * "made redundant" and "let go" meet on the same pages. Phrases are recognised whole, before stop words are dropped.
 *
 * Put words here that mean the same to everybody. The particular ways of asking for one page belong on that page
 * (README.md, "Ways people ask"), not here: a family makes every search for any of its words a little wider.
 */
export interface WordFamily {
  /** Words and phrases a reader may type, as splitWords leaves them (no apostrophes, no hyphens). */
  readonly says: readonly string[];
  /** Single words that are searched for. */
  readonly find: readonly string[];
}

function defineFamily(says: string, find: string): WordFamily {
  return { says: says.split(', '), find: find.split(' ') };
}

export const wordFamilies: readonly WordFamily[] = [
  defineFamily(
    'fired, fire, firing, laid off, let go, layoff, layoffs, lay off, rif, rifed, riffed, reduction in force, redundant, redundancy, made redundant, terminated, ' +
      'termination, sacked, canned, axed, downsized, downsizing, dismissed, dismissal, lost my job, losing my job, lost his job, lost her job, ' +
      'lost a job, lost their job, job loss, pink slip, job was cut, job got cut, position eliminated, position was eliminated, got the boot',
    'layoff laid fired',
  ),
  defineFamily('resume, resumes, cv, cvs, curriculum vitae', 'resume cv'),
  defineFamily('boss, bosses, manager, managers, supervisor', 'boss manager'),
  defineFamily(
    'wife, husband, partner, spouse, girlfriend, boyfriend, fiance, fiancee, significant other',
    'partner spouse husband wife',
  ),
  defineFamily('family, parents, mom, mum, dad, mother, father, in laws', 'family parents'),
  defineFamily('kids, kid, children, child, son, daughter, teenager, teenagers, toddler', 'kids children'),
  defineFamily(
    'cobra, insurance, health insurance, medical insurance, health coverage, health plan, health care, healthcare, medical coverage, obamacare, ' +
      'aca, marketplace, dental, medicaid',
    'insurance cobra marketplace',
  ),
  defineFamily(
    'unemployment, unemployment insurance, unemployment benefits, jobless benefits, jobless claim, dole, unemployment check',
    'unemployment benefits',
  ),
  defineFamily(
    'severance, severance package, severance pay, severance agreement, separation agreement, exit package, payout, buyout',
    'severance release',
  ),
  defineFamily('release, waiver, sign away', 'release severance'),
  defineFamily('lawyer, lawyers, attorney, solicitor, legal advice, legal help, sue, lawsuit', 'lawyer attorney'),
  defineFamily('paycheck, final pay, last pay, final check, last check, wages, owed', 'paycheck wages'),
  defineFamily('salary, compensation, pay range, wage, pay expectations', 'salary pay'),
  defineFamily('pto, vacation, paid time off, unused vacation, vacation days', 'vacation pto'),
  defineFamily('401k, 401, 403b, retirement, retirement account, ira, pension, rollover, roll over', 'retirement 401k'),
  defineFamily('rent, mortgage, landlord, eviction, evicted, foreclosure, house payment', 'rent mortgage'),
  defineFamily('visa, h1b, immigration, green card, work permit, visa sponsorship', 'visa immigration'),
  defineFamily('college, tuition, fafsa, financial aid, student aid, university', 'college aid'),
  defineFamily('money, savings, cash, budget, bills, expenses, finances, broke', 'money budget savings'),
  defineFamily('linkedin, profile, online profile', 'profile linkedin'),
  defineFamily(
    'networking, network, informational interview, informational interviews, coffee chat, coffee chats, coffees',
    'networking coffee',
  ),
  defineFamily(
    'ats, applicant tracking, applicant tracking system, resume robot, resume robots, resume scanner',
    'ats software',
  ),
  defineFamily('scam, scams, scammer, fraud, fake job, fake jobs, phishing', 'scam fake'),
  defineFamily(
    'ghosted, ghosting, ghost, no response, no reply, no answer, never heard back, not hearing back, dont hear back, silence',
    'ghost silence',
  ),
  defineFamily(
    'rejected, rejection, rejections, turned down, turned me down, didnt get it, didnt get the job, not selected',
    'rejection rejected',
  ),
  defineFamily(
    'ageism, too old, older worker, older workers, over 40, over 50, over 60, age discrimination',
    'old age',
  ),
  defineFamily('gap, gaps, employment gap, career break', 'gap'),
  defineFamily('resign, resigned, resignation, quit, quitting, forced out, pushed out', 'resign quit'),
  defineFamily('recruiter, recruiters, headhunter, headhunters, staffing agency', 'recruiter'),
  defineFamily('ai, chatgpt, gpt, chat gpt, artificial intelligence', 'ai chatgpt'),
  defineFamily(
    'depressed, depression, hopeless, anxious, anxiety, panic, therapist, therapy, counseling, mental health',
    'depression anxiety',
  ),
  defineFamily('ashamed, shame, embarrassed, humiliated, embarrassing', 'shame ashamed'),
  defineFamily('angry, anger, furious, mad, rage, bitter', 'anger angry'),
  defineFamily('introvert, introverted, introverts, shy', 'introvert'),
  defineFamily(
    'bridge job, survival job, temporary job, temp job, temp work, part time, gig work, side gig',
    'bridge temporary',
  ),
  defineFamily('reference, references, referee, referees', 'reference'),
  defineFamily('routine, schedule, daily structure', 'routine schedule'),
  defineFamily('strengths, strength, skills, good at, talents', 'strengths skills'),
  defineFamily('pitch, elevator pitch, tell me about yourself, introduce myself', 'pitch yourself'),
  defineFamily('video interview, zoom, webcam, teams call', 'video'),
  // Forms that no stemmer brings together.
  defineFamily('lose, loses, losing, lost', 'lose lost'),
  defineFamily('tell, tells, telling, told', 'tell told'),
  defineFamily('leave, leaves, leaving, left', 'leave left'),
  defineFamily('pay, pays, paying, paid', 'pay paid'),
  defineFamily('speak, speaking, spoke, spoken', 'speak spoken'),
  defineFamily('choose, choosing, chose, chosen', 'choose chosen'),
  defineFamily('job board, job boards, job site, job sites, job website, job websites', 'websites boards'),
];
