// German words that decide where a sentence ends; all without their dot and in lower case.
import { list, type SentenceWords } from './sentence-words.ts';

export const GERMAN: SentenceWords = {
  inside: list(`
    abg abschn abt adv allg anm aufl bde begr bes betr bez bspw bzgl bzw ca chr dgl dipl doz dr ebd ehem eigtl einschl engl entspr erg etw
    evtl exkl fa fam ff frl franz gegr gen ges gest ggf ggfs griech hbf hl hptm hr hrn hrsg inkl insb insbes ital jh jhd jhdt kath kfm kl
    lfd lic lt ltd med mind mrd mio msgr mwst nachf nr nrn obj orig österr pers phil präs prof prot prov rd red ref rel resp rer röm russ
    sen sg sog span spez st std städt stellv str südd tel theol tsd übers ungar usf verf verh vgl vol vors vorm vs wg wiss zit zs zt ztr zz
    zzgl zzt mill bill trill md tab ziff az gz zl rn rz lit gem jg hg beil emer habil univ mmag ddr dkfm bakk jur oec nat
    bgm vbgm obgm labg nrabg lhstv stvtr fr mme mlle lic insp str verst gefl hw kard ehrw
    sgt maj col cpl pvt pfc capt cmdr adm brig gen kpt kptlt oberstlt oblt olt ltn hfw ofw fw uffz stuffz stfw gefr ogefr hgefr gfr obgfr
    u.s u.s.a d.c ph.d geb gebr evang dt frz slaw hebr arab lat jap poln tschech türk mhd ahd niederl schwed norweg mr mrs ms sen gov co jan feb febr apr aug sept okt nov dez
  `),
  beforeNumber: list('art abs abb kap bd min max fig no nr tel di do fr mi mo sa so'),
  afterNumber: list('mil mln bln mn bn'),
  ending: list(
    'fr str lit nat jur chr gen red ref tel pers usw etc mio mrd tsd co corp inc ltd jr sr str jh jhd jhdt ff hbf ag mwst uvm uä oä u.a u.ä o.ä u.s u.s.a d.c p.m a.m ph.d e.v z.t u.v.m',
  ),
  capital: list('mag komm geh ing'),
  starters: list(`
    der die das ein eine einer eines dies diese dieser dieses dem den des es er sie wir ihr ihre ihren sein seine seinen man ich du
    in im am an auf aus bei beim mit nach seit von vom vor zu zum zur für gegen durch ohne um über unter während wegen trotz laut zwischen ab bis
    und aber doch denn oder sondern auch noch nur schon so dann da damit dabei dafür dagegen daher dann danach darauf darum deshalb dennoch trotzdem
    zudem außerdem allerdings jedoch hier dort heute gestern morgen jetzt nun zuletzt zuvor zunächst später inzwischen mittlerweile damals
    als wenn weil ob obwohl nachdem bevor wie was wer wo wann warum wieso welche welcher welches dass
    alle beide einige viele manche mehrere andere kein keine nicht nichts niemand jeder jede jedes insgesamt immer vielleicht
    wird wurde wurden war waren ist sind hat haben hatte hatten kann können soll sollen muss müssen
  `),
  calendar: list(
    'januar jänner februar feber märz april mai juni juli august september oktober november dezember jan feb febr mär apr jun jul aug sep sept okt nov dez',
  ),
  ordinalNouns: list(`
    jahrhundert jahrhunderts jahrtausend bundesliga liga weltkrieg weltkriegs weltkrieges spieltag spieltags minute spielminute halbzeit etappe
    lebensjahr geburtstag todestag jahrestag jubiläum auflage runde etage stock obergeschoss klasse fc fsv sc sv vfb sfc
    zivilsenat strafsenat senat kammer division armee republik quartal halbjahr platz rang tag woche monat schwangerschaftswoche
  `),
  beforeOrdinal: list(`
    am im zum vom beim der die das den dem des ein eine einen einem einer eines sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer
    unser unsere unseren unserem jeder jede jedes jeden jedem dieser diese dieses diesen diesem zur ins ans als dessen deren
  `),
  halves: list('z.b u.a d.h i.d s.o s.u v.a m.e a.d o.g u.u z.t i.v d.i'),
  speech: list(),
};
