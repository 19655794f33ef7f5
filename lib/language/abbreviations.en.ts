// English words that decide where a sentence ends; all without their dot and in lower case.
import { list, type SentenceWords } from './sentence-words.ts';

export const ENGLISH: SentenceWords = {
  inside: list(`
    spc pfc sfc ofc tech gens cols sens reps mt mts pt fr mme mmes mlle rt esq natl intl mfg mtn hwy rte dist pkwy
    insp comdr comr lieut ens cmdt brit gt
    mr mrs ms messrs mx dr drs prof sen rep gov gen col lt sgt cpl capt cmdr adm maj brig pvt det insp supt rev hon pres amb atty asst
    assoc dept univ st ste ft ave blvd rd vol vs v cf e.g i.e eg ie viz approx est jan feb apr jun jul aug sep sept oct nov dec tue tues
    wed thu thur thurs fri ala ariz calif colo conn del fla ga ky md mich minn mont neb nev okla tenn tex va vt wash wis wyo inc corp ltd
    co cos bros llc plc jr sr u.s u.k u.n e.u u.s.a d.c n.y l.a n.j ph.d m.d b.a m.a
  `),
  beforeNumber: list('art fig figs sec p pp ch no nos mar sun sat mon app para pars ex pt cl'),
  afterNumber: list('mill mil mn mln bn bln tn trn sq cu'),
  ending: list(`
    reps sens gens cols tech dist fr hwy rte pkwy esq gt
        inc corp ltd co cos bros llc plc jr sr u.s u.k u.n e.u u.s.a d.c n.y l.a n.j ph.d m.d b.a m.a a.m p.m ave blvd st rd etc al est dept
    ala ariz calif colo conn del fla ga ky md mich minn mont neb nev okla tenn tex va vt wash wis wyo jan feb apr jun jul aug sep sept oct
    nov dec tue tues wed thu thur thurs fri v
  `),
  capital: list('ill mass ore ind kan miss me pa wis'),
  starters: list(`
    the a an this that these those it its he she they we i you his her their our my your there here in on at by for from with without to of as
    after before when while if although though because since until during under over between despite according about
    and but or so yet nor still then now also however meanwhile later earlier once instead moreover therefore thus
    what who why how where which whose whether not no all both each every everyone everybody everything some many most several few
    another other others one two three nobody nothing none only even just perhaps maybe today yesterday
    is are was were has have had do does did will would can could should may might must let
  `),
  calendar: list(`
    january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
    monday tuesday wednesday thursday friday saturday sunday et est edt ct cst cdt pt pst pdt gmt bst cet utc eastern pacific local
  `),
  ordinalNouns: list(),
  beforeOrdinal: list(),
  halves: list(),
  speech: list(`
    said says asked asks told tells added adds wrote writes replied replies wondered shouted yelled cried joked tweeted explained continued recalled
    exclaimed screamed demanded declared insisted answered responded posted quipped
  `),
};
