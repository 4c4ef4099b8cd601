/**
 * Words of crisis in a query. When they are there, 988 stands before any result, and nothing has to be loaded for it: this
 * runs on what is typed, in the page, offline too. The results still follow, so a phrase that is only a figure of speech
 * ("this job search is killing me") loses nothing by it. When in doubt, it shows.
 */
export type CrisisLevel = 'none' | 'maybe' | 'clear';

/** The page for a night that is too much. */
export const crisisPage = '/advice/when-its-too-much/';

/** How many words may stand between two parts of a phrase: "kill (all of) myself", "end (my own) life". */
const few = '(?: \\w+){0,2}';

/** Talk of death or of not going on that is about the speaker, in whatever words. */
const clear: readonly string[] = [
  // The word itself, and its usual misspellings; "suicidal", "sucide", "suiside".
  'su+i*[cs]+i*[cs]*i*d\\w*',
  'kms',
  'un ?aliv(?:e|ing)',
  '(?<!laid )off(?:ing)? my ?self',
  '(?:slit|slitting|cut|cutting|slash) (?:my )?wrists?',
  '(?:jump|jumping|step|stepping|walk|walking|run|throw|throwing)(?: my ?self)? (?:in front of|under) (?:a |the |an )?(?:train|bus|car|truck|subway|traffic)',
  'crash(?:ing)? (?:my |the |a )?car(?: on purpose| into)?',
  '(?:drink|drinking|drank) (?:bleach|poison|antifreeze)',
  '(?:swallow|swallowed|swallowing)(?: \\w+){0,3} (?:pills|tablets)',
  'shoot(?:ing)? up (?:the|my|a|this) \\w+',
  '(?:sleep|gone|rest) (?:forever|for good and)',
  'end me',
  `kil+(?:ing)?${few} my ?self`,
  '(?:kil+(?:ing)?|hang(?:ing)?|shoot(?:ing)?|hurt(?:ing)?|harm(?:ing)?) (?:him|her|them|your)sel(?:f|ves)',
  '(?:drink|drinking|starve|starving|drank) (?:my ?self )?to death',
  '(?:starve|starving) my ?self',
  'i have (?:a gun|a rope|the gun|(?:the |some |my )?pills(?: ready| here)?$)',
  'not safe (?:with|around|from) my ?self',
  '(?:scared|afraid)(?: that| i)* (?:ill|i will|might|may|could|would) (?:hurt|do something)',
  '(?:shoot|hang|drown|poison|hurt|harm|cut|cutting|hurting|harming|burn) my ?self(?! short| some slack| off| out| up| in)',
  'self ?(?:harm|injury|hurt)\\w*',
  `(?:end|ending|take|taking)${few} (?:my|his|her|their|own) (?:own )?life`,
  'end(?:ing)? it(?: all)?(?: tonight| now| today| myself| for good)?$',
  'end(?:ing)? it all',
  'end(?:ing)? (?:everything|my ?self|the pain|the suffering|my (?:pain|suffering))',
  '(?:want|wanna|wanted|wants|wish|going|ready|rather|plan|planning|like|deserve|deserves|need)(?: to| i could| i would)?(?: just| really)? (?:die|be dead|not exist|disappear forever|not wake up|never wake up|stop existing|stop living)',
  '(?:wish|hope|if) i (?:was|were|am) dead',
  'wish i (?:could die|(?:had never|was never|were never|wasnt|hadnt|had not|never)(?: been)?(?: ever)? born|didnt exist|did not exist|wouldnt wake up|didnt wake up|could disappear)',
  '(?:hope|pray|if)(?: that)? i (?:dont|do not|didnt|never) wake up',
  '(?:dont|do not|not|never|cant|no longer)(?: really| even)? (?:want|wanna|wish)?(?: to)? ?(?:be alive|live any ?more|live anymore|be here any ?more|exist|wake up any ?more|live like this|live)$',
  '(?:dont|do not|didnt) (?:want to|wanna|feel like|care to)(?: even)? (?:live|be alive|living|exist|wake up|be here)(?: any ?more| tomorrow| at all| like this)?$',
  '(?:cant|cannot|can not|can t) (?:do this|take (?:it|this)|live like this|keep going|handle (?:it|this)|bear (?:it|this)|live)(?: any ?more| any longer| no more| another day)',
  '(?:cant|cannot|can not|can t) (?:go on|carry on|keep going|live like this)(?: (?:any ?more|any longer|like this|with this|tonight|living|with life|another day|much longer))*$',
  '(?:no|any|without) (?:reason|point|purpose)(?: left)? (?:to|in|for) (?:live|living|life|keep living|stay alive|staying alive|go on|going on|being alive|be alive)',
  '(?:reason|point|why)(?: to| in| of| should i| bother)* (?:keep |stay |go on |going on )?(?:living|alive)',
  'nothing(?: left)? (?:to live for|worth living)',
  '(?:life|living) (?:is not|isnt|is nt|aint|not|no longer) (?:really )?worth(?: it| living)?',
  'life (?:is over|is pointless|has no meaning|is meaningless)',
  'is life(?: even| really| still)? worth',
  'tired of (?:living|life|being alive|existing)(?! pay| in| with| on| off| at| insurance)',
  'done with (?:life|living)',
  '(?:hate|sick of) (?:being alive|living|my life so much)',
  '(?:better|best) off (?:dead|without me|if i (?:was|were) (?:dead|gone))',
  'worth more(?: \\w+){0,3} dead',
  '(?:nobody|no one|noone|who|anyone|anybody) (?:would|will|d|ll)(?: even| really)? (?:miss|notice if i|care if i)(?: me| was| were| am)?',
  '(?:never|not|dont|without|didnt)(?: to)?(?: ever)? wak(?:e|ing) up(?! early| at| for| before| in| to| so)',
  '(?:to|just) not be here(?: any ?more)?$',
  'wish i (?:wasnt|was not|werent|were not) (?:here|around|alive)(?: any ?more)?$',
  '(?:want|wish|need)s? (?:it|this|everything)(?: all)?(?: just)? (?:to )?(?:be over|stop|end|was over|would stop|would end)$',
  'make (?:it|this|the pain|everything)(?: all| just)? stop$',

  '(?:everyone|everybody|family|kids|wife|husband|they|world) (?:would|will|d|ll)?(?: all| both)? ?(?:be )?(?:better|happier|fine) without me',
  '(?:world|everyone|everybody|family|they) (?:is|are|would be|d be) better (?:off )?without me',
  'jump(?:ing)? (?:off|from|out)(?: of)?(?: \\w+)? (?:bridge|building|roof|balcony|window|overpass)',
  '(?:better|happier|best)(?: off)? (?:if|when|once|with) (?:i|im|i am|i was|i were)(?: just)? (?:gone|died|die|dead|was|were|wasnt|left this)',
  'better off with the (?:life )?insurance',
  'deserves? (?:some(?:one|body) )?better (?:than|without) me',
  '(?:use|sense|point) (?:of|in) (?:living|life|going on|being here|it all)',
  '(?:overdose|od|odd?ing)(?: on)?(?: pills| tonight| myself)?$',
  'overdos\\w*',
  '(?:take|took|taking|swallow|how many)(?: \\w+){0,3} (?:pills|tablets)(?: to| at once|$)',
  '(?:painless|easy|easiest|quick|quickest|fastest)(?: way| ways| method)?s? to (?:die|go|kill)',
  '(?:ways|how) (?:to|do i|can i|would i) die',
  'drive (?:my car )?(?:off|into) (?:a|the) (?:bridge|cliff|tree|wall|river)',
  '(?:write|writing|wrote|leave|leaving) (?:a |my )?(?:goodbye|farewell|final|suicide) (?:note|letter|message)s?(?: to (?:my|everyone)| before i|$)',
  '(?:goodbye|farewell) (?:forever|everyone|world|cruel world)',
  '(?:say|saying) goodbye (?:to everyone|forever|for good|before i)',
  '(?:crisis|suicide) (?:line|hotline|help ?line|text|number|lifeline)',
  '988',
  '(?:kill|hurt|shoot|stab|murder) (?:my (?:boss|manager|wife|husband|kids|family|coworkers?)|someone|somebody|him|her|them|people|everyone)',
  '(?:want|going|thinking)(?: of| about| to)? (?:to )?(?:dying|suicide|death)',
  'think(?:ing)?(?: a lot)? (?:about|of) (?:dying|death|suicide)',
  'thoughts? (?:of|about) (?:dying|death|killing|ending)',
  '(?:gun|rope|noose|bridge|pills)(?: to| and) (?:my head|my neck|jump|end|kill)',
  'gun to my head',
  'put a bullet',
  // No more of it, with something behind.
  '(?:dont|do not) (?:want to|wanna) be here no more',
  // Of another: what makes one afraid for him or her.
  '(?:shot|hung|hanged|killed|drowned) (?:him|her|them)sel(?:f|ves)',
  '(?:better|happier|fine)(?: off)? without (?:him|her)',
  '(?:scared|worried|afraid) for (?:him|her|them|my (?:husband|wife|partner|son|daughter|dad|mom|brother|sister|friend))',
  '(?:he|she) gave(?: \\w+){0,3} (?:his|her)(?: \\w+){1,10} (?:(?:and )?(?:im|i am) (?:scared|afraid|worried)|(?:he |she )?wont need (?:it|them))',
  'giv(?:e|ing|es)(?: away)? (?:all )?(?:his|her|my) (?:stuff|things|tools|guns)(?! back)',
  // A weapon at hand.
  'guns? in the house',
  '(?:gun safe keys?|keys? to the gun safe)',
  '(?:he|she|husband|wife|son|dad|brother|partner)(?: still)? (?:has|bought|got|keeps|owns)(?: \\w+){0,2} (?:guns?|pistol|rifle|shotgun)',
  'quiero (?:morir|morirme|matarme)',
  'no quiero (?:vivir|seguir)',
  '(?:matarme|suicidarme|suicidio)',
];

/** Figures of speech that are sometimes meant: shown as well, since a needless number costs nothing. */
const maybe: readonly string[] = [
  // Death and the speaker in one breath, in whatever words.
  '(?:i|im|ill|id|ive|me|my|myself|we)(?: \\w+){0,8} (?:die|dead|dying|death(?! benefit| in| certificate| of)|kill(?:ing)?|suicid\\w*)',
  '(?:dont|do not) want to do (?:this|it)(?: any ?more| any longer)?$',
  'end(?:ing)? things?(?! with| on| well)',
  'end (?:everything|it)',
  '(?:cant|cannot|can not) (?:handle|face|stand|take|deal with) (?:life|things|anything|everything|tomorrow|the pain)(?: any ?more)?$',
  '(?:cant|cannot|can not) breathe',
  'nothing matters',
  '(?:feel|feeling) (?:so |completely |totally )?(?:empty|numb|trapped|dead inside)',
  'hopeless(?! job| market| search| resume| recruiter)',
  '(?:no|lost all|losing|lost) hope(?! of| for a job)',
  'how (?:do|can|will|does) (?:i|people|you|we|anyone|anybody) (?:survive|live with|get through) (?:this|it|tonight)',
  '(?:someone|somebody) to talk to(?! about)',
  'talk to (?:someone|somebody)(?: now| tonight| right now| please)?$',
  '(?:is|are|s|its|was|been) (?:slowly |literally |really |just )?kil+ing me',
  '(?:nothing|no one|nobody) (?:left|cares(?: about me| if i)?)(?: for me)?$',
  '(?:want|wanna|going|need|like)(?: to| i could)?(?: just)? (?:disappear|vanish|give up(?: on life| on everything)?)(?: now| completely| today)?$',
  '(?:cant|cannot|can not) (?:go on|(?:take|do|handle|bear|face) (?:it|this|tomorrow)|cope|carry on|see (?:a|any) (?:way out|future|point|hope))(?: any ?more)?$',
  '(?:dont|do not) see (?:a|any|the) (?:way out|future|point(?: any ?more)?|hope)$',
  'how much (?:more|longer) (?:can i|i can)(?: \\w+){0,2}$',
  '(?:i|im|i am)(?: just)? (?:done|finished|broken)(?: with (?:everything|it all|this))?$',
  '(?:i|we) want out$',
  '(?:so|all|am|feel|feeling|completely|and|very) alone$',
  'tired of (?:everything|it all|this all|fighting)',
  'hate (?:my life|my ?self)',
  'i(?:ve| have)? ruined (?:my (?:life|family)|everything)',
  '(?:mental health|emotional|suicidal) crisis|in(?: a)? crisis$',
  '(?:give|giving|gave|given) up on (?:life|everything|myself)',
  '(?:feel|feeling|am|im|so|completely) (?:hopeless|worthless|like a burden|a burden|like dying|like giving up)',
  'a burden (?:to|on) (?:my|everyone|them|the)',
  '(?:no|any) (?:way out|hope left|hope|future)(?: left| for me| any ?more)?$',
  '(?:nothing|whats the point|what is the point|no point)(?: of| in)? ?(?:any ?more|trying|anything|it all)?$',
  'need help (?:right )?(?:now|tonight|immediately)$',
  '(?:nervous|mental) breakdown',
  'rock bottom(?! price| rate)',
  '(?:cant|cannot|can not|wont) (?:stop|quit) (?:crying|shaking|sobbing)',
  '(?:cry|crying|sobbing)(?: \\w+){0,2} (?:every|all) (?:day|night|nite|morning)',
  '(?:drink|drinking|drunk)(?: \\w+){0,2} (?:every|each|all) (?:day|night|nite|nights|morning)',
  '(?:cant|cannot|can not) (?:stop|quit) drinking',
  '(?:scared|afraid|dont want)(?: \\w+){0,2} to be alone',
  '(?:not|isnt|be|keep \\w+|feel) safe (?:at home|tonight|alone|right now)',
  '(?:worried|scared|afraid) (?:about|for) (?:my|an?|our|the|his|her)(?: \\w+){1,2} safety',
  '(?:go|going|drive|driving) back there(?: \\w+){0,2} (?:hurt|kill|hit|knock|punch|burn|shoot|fight)',
  // 988 is for drink and drugs, too.
  'relaps\\w*',
  '(?:\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|few) (?:days?|weeks?|months?|years?|yrs?) (?:clean|sober)(?! (?:driving |background |criminal )?(?:record|check))',
  '(?:clean|sober) (?:\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|for) (?:days?|weeks?|months?|years?|yrs?)',
  '(?:want(?:ed|s|ing)?|going|about) to (?:use|get high)(?: again| tonight| so bad| as bad\\w*)*$',
  '(?:want(?:ed|s)?|wanna)(?: \\w+){0,3} is to use',
  '(?:wanted|want) to use as bad',
  'ill use$',
  '(?:havent|have not|not) (?:drank|drunk) yet',
  'not (?:to )?(?:drink|use) (?:tonight|today)',
  'liquor store (?:parking|lot)',
  'sponsor(?: \\w+){0,3} answering',
  '(?:aa|na) meetings?',
  'dark thoughts',
  'panic attacks?',
  'postpartum depression|ppd',
  '(?:trans|warm|ppd|text|veterans?) ?(?:life ?)?line',
  'mobile crisis',
  'who(?: \\w+){0,3} (?:call|talk to) (?:at (?:night|\\d+)|in the (?:night|middle))',
  'send (?:the )?(?:cops|police)(?: if i call)?$|send (?:the )?(?:cops|police) if',
  'sad or(?: if)?(?: its)? something worse',
  'end it',
];

const findClear = new RegExp(`(?:^| )(?:${clear.join('|')})(?= |$)`);
const findMaybe = new RegExp(
  `(?:^| )(?:${maybe.join('|')})(?= |$)|^(?:dying|death|dead|die|lifeline|hotline|helpline|helpless|despair|help me|life|crisis|burden|safety plan)$`,
);

/** Ways of using the same words that are about work: taken out before looking. */
const harmless =
  /(?:^| )(?:commercial suicide|wrongful death|drop dead|kill(?:er|s)? (?:resume|cover|interview|app\w*|question|instinct)\w*|killer|dying (?:industry|field|trade|company)|dead (?:lead|line|weight)s?|go to die|killed (?:my|the|our) (?:confidence|chances|interview|job|project|team|deal|role|position)|career suicide|career killer|suicide squad|dead ?end(?:s)?|end it (?:on|with|well|politely|gracefully|professionally|at|by|like)(?= |$)|kill (?:it|time|two)|killed it)/g;

/**
 * Looks for words of crisis.
 *
 * @param text what has been typed so far
 * @returns "clear" when it speaks of dying or of harm, "maybe" when it is a figure of speech that may be meant, else "none"
 */
export function readCrisis(text: string): CrisisLevel {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’‘`]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(harmless, ' ');
  if (findClear.test(plain)) return 'clear';
  return findMaybe.test(plain) ? 'maybe' : 'none';
}
