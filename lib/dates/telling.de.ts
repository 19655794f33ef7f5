// German words that tell what a date is to its story.
import type { TellingWords } from './telling.ts';

export const de: TellingWords = {
  said: `
    sagte sagten sagt sagen gesagt erklärte erklärten erklärt betonte betonten betont teilte teilten mitteilte mitteilten mitgeteilt
    äußerte äußerten sprach sprachen hieß schrieb schrieben schreibt berichtete berichteten berichtet meinte meinten meint fügte
    warnte warnten bestätigte bestätigten forderte forderten kritisierte kritisierten lobte lobten begrüßte begrüßten bekräftigte
    bekräftigten erläuterte erläuterten verwies verwiesen nannte nannten bezeichnete bezeichneten behauptete behaupteten beteuerte
    versicherte versicherten versprach mahnte mahnten räumte räumten zitierte twitterte postete erzählte erzählten antwortete
    dementierte dementierten ergänzte ergänzten urteilte resümierte prognostizierte zufolge laut angaben verlautete wiederholte
    kommentierte appellierte appellierten plädierte rechtfertigte spekulierte unterstrich hob betonen bilanzierte informierte
    informierten mutmaßte gratulierte gratulierten bedauerte bedauerten sprachen`,
  passive: '',
  unsaid: 'ab zu frei aus los durch schuldig',
  verbs: '',
  past: `
    fing fingen empfing lieh verlieh verliehen entlieh schwieg schwiegen wusste wussten floh flohen wandte wandten verband empfahl stahl befahl maß vergaß
    lud luden betrat hing hob hoben erhob erhoben wog log flog flogen goss schob schoben erschrak fror sang sprang schwamm trank zwang
    glitt schnitt schritt litt litten stritt ritt riss rissen biss pfiff geschah mied gedieh wurden bewarb warben`,
  pluperfect: 'hatte hatten',
  born: 'geboren geborene geborener geborenen jahrgang geb geburt',
  founded: `
    gegründet gegründete gegründeten gründete gründeten gebaut gebaute gebauten erbaut erbaute erbauten errichtet errichtete
    entstand entstanden angelegt angelegte stammt stammen eingebaut baujahr gründung`,
  works: `
    gesetz gesetzes gesetze urteil urteils fassung verordnung vertrag vertrags vertrages abkommen abkommens richtlinie beschluss
    studie bericht berichts erhebung roman film album buch modell bau neubau jahrgang ausgabe zahlen aufnahme foto`,
  nowadays: 'bis noch selbst schon wie auch immer von sich',
  lasting: 'noch immer weiterhin',
  counts:
    'prozent prozentpunkte vergleich verglichen gegenüber statistik durchschnitt schnitt betrug betrugen insgesamt rund bilanz pro',
  toward: 'für bis ab auf zum zur nach vor spätestens',
  onward: 'bis ab',
  habit: 'meist meistens oft häufig immer normalerweise üblicherweise gewöhnlich traditionell alljährlich generell',
  coordinators: 'und aber doch denn sondern während nachdem bevor weil obwohl',
};
