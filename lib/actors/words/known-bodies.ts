// Bodies that the news of a language names every day, mostly without a word that would show what they are.

const list = (names: string) => names.split(',').map((name) => name.trim());

/** Names in base form, all organisations. */
export const KNOWN_BODIES: Record<string, string[]> = {
  de: list(`Kreml, Weißes Haus, Pentagon, Elysée-Palast, Downing Street, Bundestag, Bundesrat, Bundesregierung, Bundeswehr, Bundesbank, Vatikan,
    CDU, CSU, SPD, FDP, AfD, BSW, Grüne, ÖVP, SPÖ, FPÖ, SVP, EU, UN, UNO, Nato, NATO, EZB, WHO, IWF, Hamas, Hisbollah, Taliban, CIA, FBI, Nasa, Federal Reserve, Fed, Supreme Court, DFB, Uefa, Fifa,
    Vereinte Nationen, Europäische Union, Europäische Kommission, EU-Kommission, Europäisches Parlament, EU-Parlament, Verdi, IG Metall`),
  en: list(`Kremlin, White House, Pentagon, Downing Street, House of Commons, House of Lords, House of Representatives, Senate, Congress, Labour, Vatican,
    EU, UN, Nato, NATO, ECB, WHO, IMF, Hamas, Hezbollah, Taliban, CIA, FBI, Nasa, NASA, BBC, Uefa, Fifa, United Nations, European Union, European Commission,
    European Parliament, Supreme Court, High Court, Federal Reserve, Labour Party, Conservative Party, Liberal Democrats, Republican Party, Democratic Party, Reform UK`),
};
