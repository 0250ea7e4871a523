const CITIES = new Set(
  (
    'Abidjan|Abuja|Accra|Addis Ababa|Aden|Ahmedabad|Algiers|Amman|Amsterdam|Ankara|Antananarivo|Asmara|Astana|Asuncion|Athens|Auckland|Baghdad|Baku|Bamako|Bangalore|' +
    'Bangkok|Bangui|Banjul|Barcelona|Basra|Beijing|Beirut|Belfast|Belgrade|Bengaluru|Berlin|Bishkek|Bissau|Bogota|Bogotá|Brasilia|Bratislava|Brazzaville|Brussels|Bucharest|' +
    'Budapest|Buenos Aires|Bujumbura|Cairo|Calcutta|Canberra|Cape Town|Caracas|Chennai|Chicago|Chisinau|Colombo|Conakry|Copenhagen|Cotonou|Dakar|Damascus|Dar es Salaam|' +
    'Delhi|Dhaka|Djibouti|Doha|Dublin|Dubai|Dushanbe|Freetown|Gaborone|Gaza|Gaza City|Geneva|Goma|Guatemala City|Hanoi|Harare|Havana|Helsinki|Ho Chi Minh City|Hong Kong|' +
    'Hyderabad|Islamabad|Istanbul|Jakarta|Jerusalem|Johannesburg|Juba|Kabul|Kampala|Karachi|Kathmandu|Khartoum|Kiev|Kigali|Kinshasa|Kolkata|Kuala Lumpur|' +
    'Kuwait City|Kyiv|Lagos|Lahore|Libreville|Lilongwe|Lima|Lisbon|Ljubljana|Lome|London|Los Angeles|Luanda|Lucknow|Lusaka|Madrid|Malabo|Managua|Manama|Manila|Maputo|Maseru|' +
    "Mbabane|Melbourne|Mexico City|Minsk|Mogadishu|Monrovia|Montevideo|Moscow|Mumbai|Muscat|N’Djamena|N'Djamena|Nairobi|New Delhi|New York|Niamey|Nicosia|Nouakchott|Oslo|Ottawa|" +
    'Ouagadougou|Panama City|Paramaribo|Paris|Peshawar|Phnom Penh|Port Moresby|Port-au-Prince|Prague|Pretoria|Pristina|Pyongyang|Quetta|Quito|Rabat|Ramallah|Reykjavik|Riga|' +
    'Rio de Janeiro|Riyadh|Rome|San José|San Juan|San Salvador|Sanaa|Santo Domingo|Sao Paulo|Sarajevo|Seoul|Shanghai|Singapore|Skopje|Srinagar|Stockholm|Suva|' +
    'Sydney|Taipei|Tallinn|Tashkent|Tbilisi|Tegucigalpa|Tehran|Tel Aviv|The Hague|Thimphu|Tirana|Tokyo|Toronto|Tripoli|Tunis|Ulaanbaatar|United Nations|Vatican City|Vienna|' +
    'Vientiane|Vilnius|Warsaw|Washington|Windhoek|Yangon|Yaounde|Yaoundé|Yerevan|Zagreb|Zurich'
  ).split('|'),
);

/** True for a city reports are dated from, in mixed case: only before these does a colon or a dash alone make a dateline. */
export function isReportCity(place: string): boolean {
  return CITIES.has(place.split(/,|\s\/\s|\sand\s/u, 1)[0] ?? '');
}
