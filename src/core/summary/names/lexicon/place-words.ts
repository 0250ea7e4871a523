import { wordSet } from '../../../text/lexicon/word-list';

/** Words that make a capitalised run a place when they end it. */
export const PLACE_ENDINGS =
  wordSet(`river rivers province provinces valley island islands isle isles mountain mountains mount hill hills airport street road avenue boulevard lane square bridge county district governorate
  city town village township municipality region territory territories peninsula sea ocean bay lake lakes gulf strait straits canal channel creek falls desert forest park plateau plain plains basin coast
  beach harbour harbor pass highway border heights stadium arena square tower towers palace castle castle's prison refinery dam station junction oblast prefecture canton emirate kingdom
  republic cemetery garden gardens woods ranch reef delta glacier volcano springs suburb ferry crossing airfield airbase barracks parish inn hotel lodge quay wharf docks`);

/** Words that make a capitalised run a place when they begin it. */
export const PLACE_OPENINGS = wordSet(
  `lake mount mt cape fort port gulf strait bay isle river camp vila puerto porto pueblo ciudad kampung kota tanjung beit deir ras tell umm kafr wadi jabal jebel qasr oued kfar khirbet bandar nizhny verkhny sierra serra ilha île ceel salar puna cerro laguna bahía bahia estadio stade estádio plaza praça avenida calle valle quebrada pampa mont baie pointe plaine`,
);

/** Words that turn a known place into another place. */
export const COMPASS =
  wordSet(`north south east west northern southern eastern western central northeast northwest southeast southwest north-east north-west south-east south-west northeastern northwestern
  southeastern southwestern north-eastern north-western south-eastern south-western upper lower greater inner outer mid`);

/** Small words after which an unknown name is taken for a place. */
export const PLACE_PREPOSITIONS = wordSet(
  `in near at around outside inside across throughout toward towards from into via beyond`,
);
