// Given names and what their bearers are called for short, in German and English. A name may stand in several lines.

const LINES = `
alexander alex sasha sascha sandy; alexandra alex sandra sascha; andrew andy drew; andreas andi andy; anthony tony; antonia toni; anton toni; antony tony
benjamin ben benny; bernard bernie; bernhard bernd; barbara barb babs; catherine cathy kate katie; katharina kathi katja käthe; katherine kate kathy katie
charles charlie chuck; christopher chris; christoph chris; christine chris tina; christian chris; christina tina; daniel dan danny; david dave davy; deborah debbie deb
donald don donny; dorothea doro thea; dorothy dot dottie; edward ed eddie ned ted; eduard edi; elisabeth lisa elli sissi betty; elizabeth liz lizzie beth betty eliza; friedrich fritz; frederick fred freddie
franziska franzi; gabriele gabi; gerald gerry jerry; gerhard gerd; gregory greg; gregor greg; gustav gustl; hannelore hanne; heinrich heiner heinz; henry harry hank; jacob jake; jakob jockel
james jim jimmy jamie; jeffrey jeff; jennifer jen jenny; jessica jess; johann hans hannes; johannes hannes hans; john jack johnny; jonathan jon; joseph joe joey; josef sepp jupp; joshua josh; judith judy
kenneth ken kenny; kevin kev; klaus klausi; lawrence larry; leonard leo len lenny; leopold poldi leo; ludwig lutz; magdalena lena magda; margaret maggie meg peggy; margarete grete gretel; matthew matt; matthias matze
maximilian max; michael mike mick mickey michi; nathaniel nate; nicholas nick nicky; nikolaus klaus niko; nicola nicky; patricia pat patty tricia; patrick pat paddy; peter pete; philip phil; philipp phil; rainer
raymond ray; rebecca becky becca; richard dick rich rick ricky; robert bob bobby rob robbie bert; rolf rolfi; ronald ron ronnie; samantha sam; samuel sam sammy; sebastian basti seb; sigmar; stefan steffen; steven steve; stephen steve
susan sue susie; susanne susi; terence terry; theodore ted teddy theo; theresa terry tess; thomas tom tommy; timothy tim; ulrich uli ulli; ursula uschi ulla; valentina valli; veronika vroni; victoria vicky; walter walt wally
wilhelm willi willy; william bill billy will willie; wolfgang wolf
`;

const FORMS = new Map<string, string[]>();
for (const [long = '', ...short] of LINES.trim()
  .split(/[;\n]/)
  .map((line) => line.trim().split(' '))) {
  FORMS.set(long, [...(FORMS.get(long) ?? []), ...short]);
  for (const form of short) FORMS.set(form, [...(FORMS.get(form) ?? []), long]);
}

/** The long forms of a short given name, and the short ones of a long one; all in lower case. */
export const shortForms = (given: string): string[] => FORMS.get(given) ?? [];
