import { wordList } from '../../../text/lexicon/word-list';

/** States, provinces, counties, islands, seas, rivers, deserts and wider regions that stand without a telling head word. */
export const REGIONS = wordList(`
Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Georgia Hawaii Idaho Illinois Indiana Iowa Kansas Kentucky Louisiana Maine Maryland
Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada New_Hampshire New_Jersey New_Mexico North_Carolina North_Dakota Ohio Oklahoma Oregon
Pennsylvania Rhode_Island South_Carolina South_Dakota Tennessee Texas Utah Vermont Virginia West_Virginia Wisconsin Wyoming Puerto_Rico Guam American_Samoa
Calif. Conn. Fla. Mass. Pa. Tex. Ala. Ariz. Minn. Wis. N.Y. N.J. D.C. DC
Alberta British_Columbia Manitoba New_Brunswick Newfoundland Nova_Scotia Ontario Quebec Québec Saskatchewan Yukon
New_South_Wales Queensland Tasmania South_Australia Western_Australia Northern_Territory
Punjab Sindh Balochistan Baluchistan Khyber_Pakhtunkhwa Gilgit-Baltistan Kashmir Azad_Kashmir Swat Waziristan North_Waziristan South_Waziristan FATA Gilgit
Assam Bihar Gujarat Haryana Himachal_Pradesh Karnataka Kerala Madhya_Pradesh Maharashtra Manipur Meghalaya Mizoram Nagaland Odisha Orissa Rajasthan Sikkim Tamil_Nadu
Telangana Tripura Uttar_Pradesh Uttarakhand West_Bengal Bengal Ladakh Andhra_Pradesh Jammu_and_Kashmir
Xinjiang Tibet Inner_Mongolia Guangdong Sichuan Yunnan Henan Hebei Hunan Hubei Fujian Zhejiang Jiangsu Macau Macao Manchuria
Hokkaido Okinawa Kyushu Honshu Java Sumatra Borneo Sulawesi Aceh Papua West_Papua Irian_Jaya Mindanao Luzon Sabah Sarawak
Crimea Donbas Donbass Luhansk Lugansk Chechnya Dagestan Ingushetia Tatarstan Siberia Abkhazia South_Ossetia North_Ossetia Nagorno-Karabakh Transnistria Kaliningrad
Helmand Nangarhar Paktika Khost Logar Ghazni Wardak Badakhshan Kunar Nuristan Panjshir Bamiyan Ninewa Nineveh Anbar Diyala Salahuddin Dohuk Sulaymaniyah Kurdistan Iraqi_Kurdistan
Latakia Deir_al-Zour Deir_Ezzor Ghouta Eastern_Ghouta Golan Golan_Heights Gaza Gaza_Strip West_Bank Sinai Galilee Judea Samaria Negev East_Jerusalem
Darfur Tigray Oromia Amhara Puntland Somaliland Biafra Katanga Kivu North_Kivu South_Kivu Ituri Kasai Western_Sahara Cyrenaica Fezzan Transvaal Natal KwaZulu-Natal Gauteng Zululand
Bavaria Saxony Hesse Brandenburg Rhineland Saarland Schleswig-Holstein Westphalia Prussia Tyrol Carinthia Catalonia Andalusia Galicia Basque_Country Castile Aragon
Normandy Brittany Provence Alsace Lorraine Burgundy Corsica Savoy Sicily Sardinia Tuscany Lombardy Piedmont Umbria Calabria Liguria Veneto Flanders Wallonia Silesia Moravia Bohemia
Transylvania Vojvodina Dalmatia Istria Republika_Srpska Crete Rhodes Thrace Lapland Scandinavia Jutland Zealand Greenland Faroe_Islands
Bedfordshire Berkshire Buckinghamshire Cambridgeshire Cheshire Cornwall Cumbria Derbyshire Devon Dorset Essex Gloucestershire Hampshire Herefordshire Hertfordshire Kent Lancashire
Leicestershire Lincolnshire Merseyside Middlesex Norfolk Northamptonshire Northumberland Nottinghamshire Oxfordshire Shropshire Somerset Staffordshire Suffolk Surrey Sussex Warwickshire
Wiltshire Worcestershire Yorkshire Glamorgan Ulster Leinster Munster Connacht Fife Highlands Orkney Shetland
Africa Asia Europe North_America South_America Latin_America Central_America Central_Asia South_Asia Southeast_Asia South-East_Asia East_Asia Middle_East Near_East Far_East North_Africa
West_Africa East_Africa Southern_Africa Sub-Saharan_Africa Eastern_Europe Western_Europe Central_Europe Eurasia Oceania Antarctica Arctic Balkans Caucasus Caribbean Maghreb Sahel Levant
Horn_of_Africa Gulf Persian_Gulf Arabian_Gulf Gulf_of_Mexico Gulf_of_Aden Asia-Pacific Indo-Pacific Polynesia Melanesia Micronesia Iberia Anatolia Mesopotamia Sahara Himalayas Alps Andes
Pyrenees Rockies Urals Carpathians Hindu_Kush Atlantic Pacific Indian_Ocean Atlantic_Ocean Pacific_Ocean Arctic_Ocean Mediterranean Mediterranean_Sea Black_Sea Red_Sea Baltic_Sea North_Sea
Caspian_Sea Dead_Sea Aegean Adriatic South_China_Sea East_China_Sea Arabian_Sea Bay_of_Bengal English_Channel Suez_Canal Panama_Canal Strait_of_Hormuz Bosphorus Bosporus Dardanelles
Nile Euphrates Tigris Danube Rhine Thames Volga Dnieper Indus Ganges Brahmaputra Mekong Yangtze Amazon Mississippi_River Congo_River Jordan_River Seine Vistula Rhone Elbe
Falkland_Islands Falklands Bermuda Cayman_Islands Canary_Islands Azores Madeira Balearic_Islands Hawaii Channel_Islands Jersey Guernsey Isle_of_Man New_Caledonia French_Polynesia Tahiti Reunion
Guadeloupe Martinique Aruba Curacao Antilles West_Indies Antigua_and_Barbuda Antigua Saint_Kitts_and_Nevis Saint_Vincent
New_England Midwest Deep_South Silicon_Valley Manhattan Brooklyn Queens Bronx Harlem Hollywood Long_Island Cape_Cod Capitol_Hill Westminster Whitehall Wimbledon Heathrow Gatwick Soho Chelsea
Guantanamo Guantanamo_Bay Chernobyl Auschwitz Tiananmen_Square Red_Square Tahrir_Square
`);
