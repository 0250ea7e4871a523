/**
 * Countries, one a line: name and other names between commas, then after a bar the words for what and who comes from
 * there (these are never places). The first name is the one shown where a text has no better.
 */
export const COUNTRIES = `
Afghanistan|Afghan Afghans Afghani
Albania|Albanian Albanians
Algeria|Algerian Algerians
Andorra|Andorran Andorrans
Angola|Angolan Angolans
Argentina|Argentine Argentines Argentinian Argentinians Argentinean
Armenia|Armenian Armenians
Australia|Australian Australians Aussie Aussies
Austria|Austrian Austrians
Azerbaijan|Azerbaijani Azerbaijanis Azeri Azeris
Bahamas, The Bahamas|Bahamian Bahamians
Bahrain|Bahraini Bahrainis
Bangladesh|Bangladeshi Bangladeshis
Barbados|Barbadian Barbadians
Belarus, Byelorussia|Belarusian Belarusians Belarussian Belarussians
Belgium|Belgian Belgians
Belize|Belizean Belizeans
Benin|Beninese
Bhutan|Bhutanese
Bolivia|Bolivian Bolivians
Bosnia and Herzegovina, Bosnia, Bosnia-Herzegovina|Bosnian Bosnians Bosniak Bosniaks
Botswana|Batswana Motswana
Brazil|Brazilian Brazilians
Brunei|Bruneian
Bulgaria|Bulgarian Bulgarians
Burkina Faso|Burkinabe
Burundi|Burundian Burundians
Cambodia|Cambodian Cambodians
Cameroon|Cameroonian Cameroonians
Canada|Canadian Canadians
Cape Verde, Cabo Verde|Cape_Verdean
Central African Republic|Central_African
Chad|Chadian Chadians
Chile|Chilean Chileans
China, People's Republic of China, PRC, Mainland China|Chinese
Colombia|Colombian Colombians
Comoros|Comorian
Costa Rica|Costa_Rican Costa_Ricans
Croatia|Croatian Croatians Croat Croats
Cuba|Cuban Cubans
Cyprus|Cypriot Cypriots
Czech Republic, Czechia|Czech Czechs
Czechoslovakia|Czechoslovak Czechoslovakian
Democratic Republic of the Congo, Democratic Republic of Congo, DRC, DR Congo, Congo-Kinshasa, Zaire|Congolese Zairean
Republic of the Congo, Congo, Congo-Brazzaville|Congolese
Denmark|Danish Dane Danes
Djibouti|Djiboutian
Dominica|Dominican
Dominican Republic|Dominican Dominicans
East Timor, Timor-Leste|Timorese
Ecuador|Ecuadorian Ecuadorians Ecuadorean
Egypt|Egyptian Egyptians
El Salvador|Salvadoran Salvadorans Salvadorean
Equatorial Guinea|Equatoguinean
Eritrea|Eritrean Eritreans
Estonia|Estonian Estonians
Eswatini, Swaziland|Swazi Swazis
Ethiopia|Ethiopian Ethiopians
Fiji|Fijian Fijians
Finland|Finnish Finn Finns
France|French Frenchman Frenchmen Frenchwoman
Gabon|Gabonese
Gambia, The Gambia|Gambian Gambians
Germany, Federal Republic of Germany, East Germany, West Germany|German Germans
Ghana|Ghanaian Ghanaians
Greece|Greek Greeks
Grenada|Grenadian
Guatemala|Guatemalan Guatemalans
Guinea|Guinean Guineans
Guinea-Bissau|Bissau-Guinean
Guyana|Guyanese
Haiti|Haitian Haitians
Honduras|Honduran Hondurans
Hungary|Hungarian Hungarians
Iceland|Icelandic Icelander Icelanders
India|Indian Indians
Indonesia|Indonesian Indonesians
Iran, Islamic Republic of Iran, Persia|Iranian Iranians Persian Persians
Iraq, Republic of Iraq|Iraqi Iraqis
Ireland, Republic of Ireland, Irish Republic|Irish Irishman Irishmen
Israel|Israeli Israelis
Italy|Italian Italians
Ivory Coast, Cote d'Ivoire, Côte d'Ivoire|Ivorian Ivorians
Jamaica|Jamaican Jamaicans
Japan|Japanese
Jordan, Hashemite Kingdom of Jordan|Jordanian Jordanians
Kazakhstan|Kazakh Kazakhs Kazakhstani
Kenya|Kenyan Kenyans
Kiribati|I-Kiribati
Kosovo|Kosovar Kosovars Kosovan
Kuwait|Kuwaiti Kuwaitis
Kyrgyzstan|Kyrgyz Kyrgyzstani
Laos|Lao Laotian Laotians
Latvia|Latvian Latvians
Lebanon|Lebanese
Lesotho|Basotho
Liberia|Liberian Liberians
Libya|Libyan Libyans
Liechtenstein|Liechtensteiner
Lithuania|Lithuanian Lithuanians
Luxembourg|Luxembourger Luxembourgish
Madagascar|Malagasy
Malawi|Malawian Malawians
Malaysia|Malaysian Malaysians
Maldives|Maldivian Maldivians
Mali|Malian Malians
Malta|Maltese
Marshall Islands|Marshallese
Mauritania|Mauritanian Mauritanians
Mauritius|Mauritian Mauritians
Mexico|Mexican Mexicans
Micronesia|Micronesian
Moldova|Moldovan Moldovans
Monaco|Monegasque
Mongolia|Mongolian Mongolians
Montenegro|Montenegrin Montenegrins
Morocco|Moroccan Moroccans
Mozambique|Mozambican Mozambicans
Myanmar, Burma|Burmese
Namibia|Namibian Namibians
Nauru|Nauruan
Nepal|Nepalese Nepali Nepalis
Netherlands, The Netherlands, Holland|Dutch Dutchman Dutchmen
New Zealand|New_Zealander New_Zealanders Kiwi Kiwis
Nicaragua|Nicaraguan Nicaraguans
Niger|Nigerien
Nigeria|Nigerian Nigerians
North Korea, DPRK, Democratic People's Republic of Korea|North_Korean North_Koreans
North Macedonia, Macedonia|Macedonian Macedonians
Norway|Norwegian Norwegians
Oman|Omani Omanis
Pakistan, Islamic Republic of Pakistan|Pakistani Pakistanis
Palau|Palauan
Palestine, State of Palestine, Palestinian Territories|Palestinian Palestinians
Panama|Panamanian Panamanians
Papua New Guinea, PNG|Papuan Papuans
Paraguay|Paraguayan Paraguayans
Peru|Peruvian Peruvians
Philippines, The Philippines|Philippine Filipino Filipinos Filipina
Poland|Polish Pole Poles
Portugal|Portuguese
Qatar|Qatari Qataris
Romania|Romanian Romanians
Russia, Russian Federation|Russian Russians
Rwanda|Rwandan Rwandans
Saint Lucia, St. Lucia|Saint_Lucian
Samoa, Western Samoa|Samoan Samoans
San Marino|Sammarinese
Saudi Arabia, Kingdom of Saudi Arabia|Saudi Saudis Saudi_Arabian
Senegal|Senegalese
Serbia|Serbian Serbians Serb Serbs
Seychelles|Seychellois
Sierra Leone|Sierra_Leonean
Singapore|Singaporean Singaporeans
Slovakia|Slovak Slovaks Slovakian
Slovenia|Slovenian Slovenians Slovene Slovenes
Solomon Islands|Solomon_Islander
Somalia|Somali Somalis Somalian
South Africa|South_African South_Africans
South Korea, Republic of Korea, Korea|South_Korean South_Koreans Korean Koreans
South Sudan|South_Sudanese
Soviet Union, USSR|Soviet Soviets
Spain|Spanish Spaniard Spaniards
Sri Lanka|Sri_Lankan Sri_Lankans
Sudan|Sudanese
Suriname|Surinamese
Sweden|Swedish Swede Swedes
Switzerland|Swiss
Syria, Syrian Arab Republic|Syrian Syrians
Taiwan|Taiwanese
Tajikistan|Tajik Tajiks
Tanzania|Tanzanian Tanzanians
Thailand|Thai Thais
Togo|Togolese
Tonga|Tongan Tongans
Trinidad and Tobago, Trinidad|Trinidadian Trinidadians
Tunisia|Tunisian Tunisians
Turkey, Türkiye|Turkish Turk Turks
Turkmenistan|Turkmen Turkmens
Tuvalu|Tuvaluan
Uganda|Ugandan Ugandans
Ukraine|Ukrainian Ukrainians
United Arab Emirates, UAE, U.A.E., Emirates|Emirati Emiratis
United Kingdom, UK, U.K., Britain, Great Britain|British Briton Britons
England|English Englishman Englishmen
Scotland|Scottish Scot Scots Scotsman
Wales|Welsh Welshman
Northern Ireland|Northern_Irish
United States, US, U.S., USA, U.S.A., America, United States of America|American Americans
Uruguay|Uruguayan Uruguayans
Uzbekistan|Uzbek Uzbeks
Vanuatu|Ni-Vanuatu
Vatican City, Vatican, Holy See|
Venezuela|Venezuelan Venezuelans
Vietnam, Viet Nam|Vietnamese
Yemen|Yemeni Yemenis
Yugoslavia|Yugoslav Yugoslavs Yugoslavian
Zambia|Zambian Zambians
Zimbabwe, Rhodesia|Zimbabwean Zimbabweans
`;
