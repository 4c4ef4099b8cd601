/**
 * Words that say nothing about what somebody looks for. Pagefind wants every word of a query to be on the page, so a
 * question in a whole sentence ("how do I tell my kids") must lose these first. Apostrophes are gone by now: dont, im.
 */
const empty =
  'a an the and or but if of to in into on onto at by for from with about as is are was were be been being am do does did ' +
  'doing done have has had having i im ive id ill me my mine myself we us our ours you your yours youre he him his she her hers it its they them ' +
  'their theirs this that these those there here what whats which who whos whom whose when where why how hows can cant cannot ' +
  'could couldnt should shouldnt would wouldnt will wont shall may might must dont doesnt didnt isnt arent wasnt werent hasnt havent ' +
  'so than then too very just also really please ok okay hi hello hey um well like actually basically anyway ' +
  'gotta gonna wanna til ya yall cuz imma lemme gimme dunno kinda sorta youve theyre theyve weve hes shes thats';

/**
 * Words that carry a little: they help to choose between two pages and must not decide alone. The figure is their weight
 * beside an ordinary word, which has 1.
 */
const faint: Readonly<Record<string, string>> = {
  '0.2':
    'get got getting gets go going goes gone still ever even some any all much many more most such only other own same both each',
  '0.35':
    'want wants wanted need needs needed know think feel make made use thing things something anything someone anyone way good best better ' +
    'let take keep give put no not never without yet already up out down off over under again while during because one lot bit maybe instead',
  '0.6':
    'help long time now new today soon before after until since start happen happens next right wrong stop work works',
};

const weights = new Map<string, number>();
for (const word of empty.split(' ')) weights.set(word, 0);
for (const [weight, words] of Object.entries(faint))
  for (const word of words.split(' ')) weights.set(word, Number(weight));

/**
 * How much a word of a query counts.
 *
 * @param word lower case, as splitWords gives it
 * @returns 0 for a word that says nothing, 1 for an ordinary word, between them for a faint one
 */
export function weighWord(word: string): number {
  return weights.get(word) ?? 1;
}
