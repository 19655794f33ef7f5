// News agencies: they are where a story comes from, not whom it is about.

const list = (names: string) => names.split(',').map((name) => name.trim());

export const AGENCIES = list(
  `dpa, Deutsche Presse-Agentur, Deutsche Presseagentur, dpa-AFX, Reuters, Thomson Reuters, AFP, Agence France-Presse, AP, Associated Press, The Associated Press,
  APA, Austria Presse Agentur, Keystone-SDA, SDA, SID, Sport-Informations-Dienst, epd, Evangelischer Pressedienst, KNA, Katholische Nachrichten-Agentur, dts,
  PA, PA Media, Press Association, Getty, Getty Images, Imago, Picture Alliance, AdobeStock, Adobe Stock, Shutterstock, iStock, UPI, Bloomberg News`,
);
