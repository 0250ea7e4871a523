import { wordSet } from '../../../text/lexicon/word-list';

/** Words that, ending or opening a capitalised run, show the name of a thing (a law, prize, contest, work, brand), not of a person. */
export const THING_WORDS =
  wordSet(`accord accords act acts agenda agreement album amendment anthem app appeal appeals award awards bill bills bonds bowl building cable calendar card cards challenge channel championship championships charter
  chronicles city code conflict constitution contest convention cup day days deal debate declaration decree depression derby directive dome dream edition effect emmy encyclopedia era euro evening event events
  express fair fame festival film final finals flag flight fever games genome globe glory goals grand-prix grants ground guide guinea hall holocaust holiday honours identity index industrial
  initiative island issue jet kingdom law laws line link list live lottery love machine magic mail mandate manifesto map marathon mark masters material matter measure medal memorandum method mini
  mirror model models monument moon movie music nation night nights note nights nobel novel number olympics open operation opera oscar oscars page pact palace papers parade passport plan plans play plus pole power
  prix prize prizes process product programme project protocol proposal pulitzer question quest race rail rapids record referendum reform relief report resolution resolutions revolution road round route rule rules
  sale sanctions satellite saturday scale scheme season secret section series settlement shield ship shirts shore show side sign silver site sky song songs sounds south space special stakes standard star stars state stock stone store
  storm story strategy street strip style suite summer sun sunday super survey sword system table tale tales tank tax test theory thing tour tournament tower toy trade trail treaty trial tribute trophy truth tube
  universe vision vote voters war wars watch wave wedding week west wheel white will wind window wing winter wire wonder word words world year years zero zone apprentice beetle convertible daily forks patriot tribune
  stripes grants first second third conventions protocols treaties red blue green black golden holy new old big great little royal free grand union title division league premier relief warfare combat class corridor`);
