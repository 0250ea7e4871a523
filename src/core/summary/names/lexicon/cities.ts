import { wordList } from '../../../text/lexicon/word-list';

/** Capitals and large or often named cities and towns of the world. */
export const CITIES = wordList(`
Abidjan Abu_Dhabi Abuja Accra Adana Addis_Ababa Adelaide Aden Agra Ahmedabad Ajmer Aleppo Alexandria Algiers Almaty Amman Amritsar
Amsterdam Anbar Ankara Antalya Antananarivo Antwerp Arbil Ashgabat Asmara Astana Asuncion Asunción Athens Atlanta Auckland Austin Baghdad Baku Bali
Baltimore Bamako Bandung Bangalore Bengaluru Bangkok Bangui Banjul Barcelona Bari Barnaul Basel Basra Basle Beijing Beirut Belfast Belgrade Benghazi Bergen
Berlin Berne Bern Bethlehem Bhopal Bilbao Birmingham Bishkek Bissau Bogota Bogotá Bologna Bombay Bonn Bordeaux Boston Bradford Brasilia Brasília Bratislava
Brazzaville Bremen Brest Bridgetown Brighton Brisbane Bristol Brno Brussels Bucharest Budapest Buenos_Aires Bujumbura Bursa Busan Cairo Calais Calcutta Calgary
Cali Cambridge Canberra Cannes Cape_Town Caracas Cardiff Casablanca Catania Chandigarh Chennai Chengdu Chicago Chisinau Chittagong Chongqing Christchurch Cincinnati
Cleveland Cologne Colombo Conakry Copenhagen Cordoba Coventry Dakar Dallas Damascus Damietta Dar_es_Salaam Darwin Deir_ez-Zor Delhi Denver Deraa Derby Detroit Dhaka
Dijon Diyarbakir Doha Donetsk Dortmund Dresden Dubai Dublin Dubrovnik Dundee Durban Durham Dushanbe Dusseldorf Düsseldorf Edinburgh Edmonton Eindhoven Erbil Essen
Faisalabad Fallujah Florence Frankfurt Freetown Fukuoka Gaborone Gaza_City Gaziantep Gdansk Geneva Genoa Ghent Glasgow Goa Gothenburg Granada Graz Grenoble Grozny
Guadalajara Guangzhou Guatemala_City Gujranwala Gwadar Haifa Halifax Hama Hamburg Hanoi Hanover Harare Hargeisa Haroonabad Hasakah Havana Hawija Hebron Helsinki Herat
Hiroshima Ho_Chi_Minh_City Hobart Homs Hong_Kong Honiara Honolulu Houston Hyderabad Idlib Indianapolis Incheon Irbil Isfahan Islamabad Istanbul Izmir Jaffna Jaipur Jakarta
Jalalabad Jeddah Jenin Jerusalem Johannesburg Juba Kabul Kampala Kandahar Kano Kanpur Kansas_City Karachi Karbala Kathmandu Kazan Khartoum Kharkiv Kharkov Kherson
Kiev Kyiv Kigali Kingston Kinshasa Kirkuk Kobani Kobane Kobe Kolkata Krakow Kraków Kuala_Lumpur Kunduz Kyoto La_Paz Lagos Lahore Las_Vegas Lausanne Leeds Leicester
Leipzig Leningrad Libreville Lille Lilongwe Lima Limassol Lisbon Liverpool Ljubljana Lome London Los_Angeles Luanda Lucknow Lugano Lusaka Luton Lviv Lyon Lyons Madras Madrid
Malaga Malé Malmo Malmö Managua Manama Manbij Manchester Mandalay Manila Maputo Mariupol Marrakesh Marrakech Marseille Marseilles Maseru Mashhad Mazar-i-Sharif Mecca Medellin Medina
Melbourne Memphis Miami Milan Milwaukee Minneapolis Minsk Misrata Mogadishu Mombasa Monrovia Monterrey Montevideo Montreal Montréal Moscow Mosul Multan Mumbai Munich Murmansk Muscat
Muzaffarabad Nablus Nagasaki Nagoya Nagpur Nairobi Najaf Nanjing Nantes Naples Nashville Nassau New_Delhi New_Orleans New_York New_York_City Newcastle Niamey Nice
Nicosia Nottingham Novosibirsk Nouakchott Odesa Odessa Omsk Osaka Oslo Ostrava Ottawa Ouagadougou Oxford Palermo Palmyra Panama_City Paramaribo Paris Patna Perth
Peshawar Philadelphia Phnom_Penh Phoenix Pittsburgh Plymouth Podgorica Port-au-Prince Port_Louis Port_Moresby Port_of_Spain Port_Said Portland Porto Portsmouth Potsdam Poznan
Prague Praia Pretoria Pristina Pune Pusan Pyongyang Qamishli Quebec_City Quetta Quito Rabat Ramadi Ramallah Rangoon Raqqa Raqqah Ravenna Rawalpindi Reykjavik Riga Rimini Rio_de_Janeiro
Riyadh Rome Rostov Rotterdam Rouen Sacramento Saint_Petersburg St_Petersburg St._Petersburg Salisbury Salt_Lake_City Salzburg Samarkand Samarra San_Antonio San_Diego San_Francisco
San_Jose San_José San_Juan San_Salvador Sanaa Sana'a Santiago Santo_Domingo Sao_Paulo São_Paulo Sapporo Sarajevo Seattle Seoul Sevastopol Seville Shanghai Sharjah Sheffield Shenzhen Sialkot
Sinjar Sirte Skopje Sochi Sofia Southampton Split Srebrenica Srinagar St._Louis Stalingrad Stockholm Strasbourg Stuttgart Suez Sukkur Sunderland Surabaya Surat Suva Sydney Tabriz Taipei
Tal_Afar Tallinn Tampa Tangier Tartus Tashkent Tbilisi Tegucigalpa Tehran Teheran Tel_Aviv The_Hague Thessaloniki Thimphu Tianjin Tijuana Tikrit Tirana Tokyo Toledo Toronto Toulouse
Trieste Tripoli Tulsa Tunis Turin Ulaanbaatar Ulan_Bator Utrecht Valencia Valletta Vancouver Varanasi Venice Verona Victoria Vienna Vientiane Vilnius Vladivostok Volgograd Warsaw Washington
Washington_DC Washington,_DC Washington_D.C. Washington,_D.C. Wellington Windhoek Winnipeg Wroclaw Wuhan Yamoussoukro Yangon Yaounde Yekaterinburg Yerevan Yokohama York Zagreb
Zanzibar Zaporizhzhia Zhytomyr Zurich Zürich Jammu Hull Preston Bolton Blackburn Wolverhampton Ipswich Norwich Swansea Aberdeen Canterbury Windsor Gibraltar Lucerne Linz Innsbruck
Bern Cork Galway Limerick Bochum Bielefeld Wolfsburg Karlsruhe Duisburg Leverkusen Moenchengladbach Rostock Nuremberg Hannover Mainz Auxerre Monaco Lens Bastia Guingamp Metz Cannes Rennes
Le_Havre Montpellier Lerida Zaragoza Tenerife Vigo Bilbao Gijon Parma Cagliari Perugia Udine Vicenza Bergamo Piacenza Arnhem Groningen Breda Tilburg Enschede Kerkrade Heerenveen Waalwijk
Oakland Pasadena Anaheim Buffalo Charlotte Columbus Jacksonville Orlando Raleigh Richmond Tucson Albuquerque Omaha Dayton Little_Rock Newark Long_Beach Santa_Monica
`);
