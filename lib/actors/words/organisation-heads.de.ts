// German nouns that name organisations, by gender, as a whole word or the end of a compound ("Landgericht").

export const MASCULINE = `
verband bund rat hof dienst verein konzern senat kongress ausschuss klub club rundfunk sender verlag landtag bundestag kreistag
gerichtshof bundesrat nationalrat stadtrat gemeinderat sicherheitsrat fonds gewerkschaftsbund fußballbund fußball-bund wetterdienst
nachrichtendienst chor zoo rechnungshof gesamtverband dachverband landesverband stab generalstab zoll tennisbund handelsverband
industrieverband anzeiger kurier konvent weltverband kulturbund
`;

export const FEMININE = `
bank partei union kommission gesellschaft gewerkschaft universität hochschule akademie stiftung agentur behörde polizei feuerwehr
bundeswehr armee regierung fraktion koalition versicherung kasse sparkasse zeitung kirche schule klinik charité genossenschaft kammer
handelskammer anstalt staatsanwaltschaft bundesanwaltschaft organisation zentrale zentralbank notenbank redaktion caritas diakonie
allianz föderation vereinigung initiative miliz nationalgarde bahn post telekom wasserwacht bergwacht aufsicht bürgerinitiative
arbeitsgemeinschaft innung messe oper staatsoper philharmonie bibliothek reederei spedition brauerei werft fluggesellschaft airline
krankenkasse direktion präsidentschaft kanzlei staatskanzlei bundesnetzagentur bundesregierung landesregierung staatsregierung jugend
linke luftwaffe gmbh ag
`;

export const NEUTER = `
gericht amt institut ministerium haus werk kreuz museum theater klinikum zentrum programm präsidium parlament unternehmen orchester
ensemble gymnasium komitee kabinett netzwerk bündnis forum studio archiv büro kuratorium krankenhaus rathaus kanzleramt hilfswerk bistum
erzbistum sekretariat direktorat konsortium kollegium direktorium kommissariat dezernat referat labor observatorium kolleg tierheim
kraftwerk tageblatt tagblatt schauspielhaus burgtheater
`;

export const PLURAL =
  'nationen staaten grünen grüne neos werke streitkräfte stadtwerke verkehrsbetriebe freunde bahnen emirate';
