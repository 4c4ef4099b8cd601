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
  defineFamily('boss, bosses, manager, managers, supervisor, supervisors, higher ups, team lead', 'boss manager'),
  defineFamily(
    'wife, husband, partner, spouse, girlfriend, boyfriend, fiance, fiancee, significant other',
    'partner spouse husband wife',
  ),
  defineFamily('family, parents, mom, mum, dad, mother, father, in laws', 'family parents'),
  defineFamily(
    'kids, kid, children, child, son, daughter, teenager, teenagers, teens, toddler, daddy, mommy, grandkids',
    'kids children',
  ),
  defineFamily(
    'cobra, insurance, health insurance, medical insurance, health coverage, health plan, health care, healthcare, medical coverage, obamacare, ' +
      'aca, marketplace, dental, medicaid, doctor, prescriptions, medication',
    'insurance cobra marketplace',
  ),
  defineFamily(
    'unemployment, unemployment insurance, unemployment benefits, jobless benefits, jobless claim, jobseekers allowance, dole, unemployment check, ui claim, file a claim',
    'unemployment benefits',
  ),
  defineFamily(
    'how long does unemployment last, how long is unemployment, how long do benefits last, how many weeks of unemployment',
    'weeks unemployment benefits',
  ),
  defineFamily(
    'how much does unemployment pay, how much is unemployment, how much will unemployment pay, how much unemployment, weekly benefit, maximum unemployment, max unemployment',
    'week unemployment benefits',
  ),
  defineFamily(
    'severance, severance package, severance pay, severance agreement, separation agreement, redundancy package, redundancy pay, exit package, package, payout, buyout',
    'severance release',
  ),
  defineFamily(
    'who wrote this, who made this, who wrote it, who made it, who is behind this, who runs this, is this legit',
    'author',
  ),
  defineFamily('release, waiver, sign away', 'release severance'),
  defineFamily(
    'lawyer, lawyers, attorney, attorneys, solicitor, legal advice, legal help, sue, suing, lawsuit, discrimination, discriminated, retaliation, wrongful, wrongful termination, illegal',
    'lawyer attorney',
  ),
  defineFamily(
    'paycheck, pay check, paychecks, final pay, last pay, final check, last check, wages, owed',
    'paycheck wages',
  ),
  defineFamily('salary, compensation, pay range, wage, pay expectations', 'salary pay'),
  defineFamily('pto, vacation, paid time off, unused vacation, vacation days', 'vacation pto'),
  defineFamily('401k, 401, 403b, retirement, retirement account, ira, pension, rollover, roll over', 'retirement 401k'),
  defineFamily(
    'rent, mortgage, landlord, eviction, evicted, foreclosure, homeless, house payment, home loan, forbearance, lose the house, lose my house, apartment',
    'rent mortgage',
  ),
  defineFamily(
    'visa, h1b, h4, l1, opt, ead, uscis, immigration, immigrant, green card, work permit, work authorization, visa sponsorship, sponsor, sponsorship',
    'visa immigration',
  ),
  defineFamily(
    'no degree, no college, without a degree, without college, never went to college, no college degree, high school only, ged',
    'degree trade',
  ),
  defineFamily('college, tuition, fafsa, financial aid, student aid, university, semester, school fees', 'college aid'),
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
  defineFamily(
    'scam, scams, scammer, scammers, scammed, fraud, fake, fake job, fake jobs, phishing, legit, suspicious, telegram, whatsapp, crypto, bitcoin, gift cards, too good to be true',
    'scam fake',
  ),
  defineFamily(
    'ghosted, ghosting, ghost, no response, no reply, no answer, never heard back, not hearing back, dont hear back, silence',
    'ghost silence',
  ),
  defineFamily(
    'rejected, rejection, rejections, turned down, turned me down, didnt get it, didnt get the job, not selected',
    'rejection rejected',
  ),
  defineFamily(
    'ageism, ageist, too old, more junior, younger, older, older worker, older workers, over 40, over 50, over 55, over 60, in my 50s, in my fifties, in my 60s, at my age, age discrimination, overqualified, my age',
    'old older age',
  ),
  defineFamily('gap, gaps, employment gap, career break, hole, time off, out of work for', 'gap'),
  defineFamily(
    'resign, resigned, resigning, resignation, quit, quitting, forced out, forced to quit, pushed out, constructive discharge',
    'resign quit',
  ),
  defineFamily('recruiter, recruiters, headhunter, headhunters, staffing agency', 'recruiter'),
  defineFamily('ai, chatgpt, gpt, chat gpt, artificial intelligence', 'ai chatgpt'),
  defineFamily(
    'depressed, depression, hopeless, anxious, anxiety, panic, therapist, therapy, counseling, counselor, mental health, drinking, drunk, alcohol, booze',
    'depression drinking doctor',
  ),
  defineFamily(
    'ashamed, shame, embarrassed, humiliated, humiliating, embarrassing, worthless, failure, loser',
    'shame ashamed',
  ),
  defineFamily('angry, anger, furious, mad, rage, bitter, bitterness, resent, resentment, revenge', 'anger angry'),
  defineFamily(
    'introvert, introverted, introverts, shy, quiet person, awkward, socially awkward, social anxiety, small talk',
    'introvert introverts shy',
  ),
  defineFamily(
    'bridge job, survival job, temporary job, temp job, temp work, part time, part time job, gig work, side gig, gig, uber, doordash, lyft, starbucks, mcdonalds, walmart, target, amazon, costco, home depot, lowes, kroger, cashier, waiter, waitress, bartender, retail, retail job, warehouse, night shift, any job, minimum wage',
    'bridge temporary',
  ),
  defineFamily('reference, references, referee, referees', 'reference'),
  defineFamily(
    'routine, schedule, daily structure, structure my day, planner, daily plan, timetable',
    'routine week hours',
  ),
  defineFamily('strengths, strength, skills, good at, talents', 'strengths skills'),
  defineFamily('pitch, elevator pitch, tell me about yourself, introduce myself', 'pitch yourself'),
  defineFamily(
    'video interview, video call, virtual interview, remote interview, online interview, zoom, zoom call, zoom interview, webcam, on camera, camera, teams call, google meet',
    'video camera',
  ),
  defineFamily('hubby, better half, my man, my woman', 'husband wife partner'),
  defineFamily('groceries, grocery, food stamps, snap, food pantry, hungry, wic', 'food snap'),
  defineFamily(
    'electric bill, electricity, heat, heating, power bill, water bill, utility, utilities',
    'utilities bills',
  ),
  defineFamily(
    'debt, debts, credit card, credit cards, car payment, creditors, collections, repossessed, repo',
    'debts debt card',
  ),
  defineFamily('cant sleep, cannot sleep, insomnia, sleepless, awake at night, 3am, lie awake', 'sleep night awake'),
  defineFamily('journal, journaling, diary', 'write writing notebook'),
  defineFamily(
    'unmotivated, no motivation, no energy, burned out, burnt out, giving up, give up, stuck, did nothing',
    'bad week',
  ),
  defineFamily('crying, cry, sad, sadness, numb, empty, miserable, grieving, grief', 'grief sad cry'),
  defineFamily('scared, afraid, nervous, worried, worry, terrified, dread', 'afraid scared nervous'),
  defineFamily('interviewer, interviewers, phone screen, screening call', 'interview'),
  defineFamily('contact, reach out, reaching out, get in touch, message, write to, dm', 'message call contact'),
  defineFamily(
    'former coworkers, former coworker, ex coworker, ex coworkers, old coworkers, old coworker, former colleagues, former colleague, old colleagues, ' +
      'old colleague, lost touch, out of touch, reconnect, reconnecting, after a decade',
    'years spoken coworkers',
  ),
  defineFamily(
    'thank you, thank you note, thank you letter, thank you email, thankyou, follow up, followup, following up',
    'thank follow',
  ),
  defineFamily(
    'negotiate, negotiating, negotiation, counteroffer, counter offer, counter, ask for more, more money, haggle, bargain, push back, lowball, low ball',
    'negotiate negotiating ask',
  ),
  defineFamily(
    'two offers, multiple offers, competing offer, competing offers, other offer, second offer, choose between, another offer, waiting on another',
    'offers two',
  ),
  defineFamily(
    'salary history, current salary, expected salary, salary expectations, desired salary, what i was making, how much i make',
    'salary number',
  ),
  defineFamily(
    'new company, starting a new job, start a new job, new boss, onboarding, probation, first month, first 90 days, first day at',
    'ninety new',
  ),
  defineFamily('volunteer, volunteering, charity, helping out', 'volunteering volunteer'),
  defineFamily('freelance, freelancer, contractor, contract, contracts, 1099, consultant', 'contract contractor'),
  defineFamily(
    'for cause, misconduct, performance, bad performance, pip, write up, written up, broke a rule, my own fault, my fault',
    'cause misconduct',
  ),
  defineFamily(
    'warn act, warn, no warning, without warning, without notice, no notice, advance notice, notice period, plant closing, plant closed, closed overnight',
    'notice warn',
  ),
  defineFamily(
    'bullet points, bullets, achievements, achievement, accomplishments, accomplishment, brag, duties, metrics',
    'results accomplishments did',
  ),
  defineFamily('cover letter, cover letters, coverletter, motivation letter, letter of interest', 'cover letter'),
  defineFamily('application, applications, applying, applied, apply', 'apply applications'),
  defineFamily(
    'career change, change careers, switch careers, new career, change fields, different field, different career, something different',
    'want change',
  ),
  defineFamily('hidden job market, unadvertised, never posted, not advertised, unlisted', 'hidden market advertised'),
  defineFamily('dream company, dream job, one company, target company, only one place', 'already want company'),
  defineFamily('weakness, weaknesses, flaw, flaws, shortcomings', 'weakness'),
  defineFamily('star method, star, behavioral, behavioural, behavioral interview', 'stories time'),
  defineFamily(
    'google me, google you, google myself, googles, googling, look me up, background check, search my name, my name online',
    'employers name see',
  ),
  defineFamily(
    'privacy, private, tracking, tracked, cookies, who can see, see what i type, see my answers, save what i type, sell my data',
    'privacy keeps',
  ),
  defineFamily(
    'lay off someone, lay off my team, lay off an employee, laying off an employee, laying off employees, laying someone off, fire someone, firing someone, fire an employee, ' +
      'let someone go, letting someone go, layoff script, layoff conversation, layoff meeting, break the news to an employee',
    'someone tell',
  ),
  defineFamily(
    'return my laptop, company laptop, company property, hand over, handover, hand out, handout',
    'hand over',
  ),
  // Forms that no stemmer brings together.
  defineFamily('lose, loses, losing, lost', 'lose lost'),
  defineFamily('tell, tells, telling, told', 'tell told'),
  defineFamily('leave, leaves, leaving, left', 'leave left'),
  defineFamily('pay, pays, paying, paid', 'pay paid'),
  defineFamily('speak, speaking, spoke, spoken', 'speak spoken'),
  defineFamily('choose, choosing, chose, chosen', 'choose chosen'),
  defineFamily('job board, job boards, job site, job sites, job website, job websites', 'websites boards'),
];
