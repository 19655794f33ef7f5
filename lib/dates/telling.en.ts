// English words that tell what a date is to its story.
import type { TellingWords } from './telling.ts';

export const en: TellingWords = {
  said: `
    said says say asked told admitted revealed recounted tells added adds wrote writes tweeted posted reported reports stated states insisted argued argues warned warns
    confirmed denied disputed claimed urged acknowledged conceded noted explained responded replied commented remarked repeated
    reiterated stressed described praised criticized criticised condemned welcomed thanked congratulated promised vowed predicted
    cautioned emphasized emphasised pledged tells asserted alleged hinted suggested briefed joked quipped recalled regretted blasted`,
  passive: 'was were been being is are be',
  unsaid: '',
  verbs: `
    that whether if is are was were be been has have had will would could should may might must can did does do began begins opened
    took takes went goes came comes made makes won lost held found fell rose left died killed hit met became got ran runs who which`,
  past: `
    arose ate awoke beat became began bent bet bit bled blew bore bought bound bred broke brought built burst came cast caught chose clung
    crept cut dealt did drank drew drove dug fed fell felt flew fled forbade forgot forgave fought found froze gave got grew had
    held hid hit hung hurt kept knelt knew laid lay led left lent let lit lost made meant met misled mistook overcame overthrew paid put
    quit ran rang reset rode rose said sang sank sat saw sent set shook shone shot showed shrank shut slept slid sold sought sang
    spent split spoke sprang spread stole stood stuck struck strove stung swam swept swore swung taught threw took tore told thought
    understood undertook upheld was went were withdrew withstood woke won wore wound wrote`,
  pluperfect: 'had',
  born: 'born birth née',
  founded:
    'founded built established opened dates dating formed laid incorporated constructed erected designed invented',
  works: `
    act law laws ruling treaty report study survey census agreement accord convention edition model film novel album book season
    constitution bill directive regulation figures data`,
  nowadays: 'still even until to as today of through already',
  lasting: 'still',
  counts:
    'percent cent compared comparison average total totaled totalled figures census statistics roughly per annually',
  toward: 'for until till to through before starting',
  onward: 'until till for from',
  habit: 'usually often always normally typically generally traditionally weekdays',
  coordinators: 'but while after before although though because',
};
