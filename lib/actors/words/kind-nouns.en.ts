// English nouns that say of what kind the name beside them is: "the insurer Aralia", "drugs such as Melivax".

/** What they name acts, and is an actor. */
export const ORGANISATION_KINDS = `
company firm group conglomerate corporation business startup start-up giant retailer chain supermarket insurer reinsurer lender bank broker brokerage
carmaker automaker drugmaker chipmaker planemaker shipbuilder steelmaker aircraft-maker producer manufacturer supplier developer operator provider distributor wholesaler exporter importer
airline shipowner haulier publisher broadcaster newspaper tabloid daily weekly magazine website portal outlet broadsheet newsroom utility miner driller refiner brewer distiller
consultancy contractor recruiter auctioneer bookmaker studio label think-tank thinktank charity nonprofit foundation federation association union club team party
militia guerrilla junta regulator watchdog authority university college academy ministry parliament consortium syndicate cartel cooperative co-operative gang
bakery brewery dairy winery distillery shipyard steelworks agency subsidiary hypermarket superstore builder housebuilder telco tour-operator
`;

/** What they name does nothing: weapons, vehicles, goods, works, laws, prizes, illnesses. */
export const THING_KINDS = `
missile rocket drone torpedo rifle pistol howitzer bomb warship ship tanker freighter ferry frigate destroyer cruiser corvette submarine yacht vessel boat trawler tug barge
schooner sloop ketch dinghy liner steamer icebreaker dreadnought battleship aircraft airplane aeroplane jet plane bomber helicopter airliner glider satellite probe spacecraft telescope rover lander capsule
drug medicine medication pill vaccine antibiotic painkiller antidepressant supplement cream app application software chatbot browser console phone smartphone handset
laptop tablet smartwatch headset gadget router car sedan hatchback suv pickup truck lorry scooter motorbike motorcycle moped bike camper film movie novel book memoir album song single sitcom musical opera
podcast painting sculpture poem play documentary ballad symphony videogame law act bill clause amendment statute treaty pact accord convention protocol directive ordinance
prize award trophy medal survey census index virus variant strain syndrome disease bacterium storm hurricane typhoon cyclone wildfire asteroid comet meteorite
racehorse stallion mare gelding horse dog cat orangutan rhino elephant panda perfume detergent shampoo tariff pesticide herbicide fertiliser fertilizer cryptocurrency
`;
