/** Nouns that end the name of a body in Turkish, in the case of a subject. */
export const BODY_ENDS =
  'Bakanlığı|Başkanlığı|Müdürlüğü|Mahkemesi|Savcılığı|Başsavcılığı|Üniversitesi|Belediyesi|Derneği|Vakfı|Birliği|Sendikası|Partisi|Odası|Borsası|Bankası|Kurumu|Kurulu|Komisyonu|Komitesi|Konseyi|Meclisi|Ajansı|Hastanesi|Enstitüsü|Merkezi|Federasyonu|Konfederasyonu|Örgütü|Valiliği|Kaymakamlığı|Komutanlığı|Kooperatifi|Holding|Şirketi|Gazetesi|Televizyonu|Radyosu|Fakültesi|Okulu|Lisesi|Kulübü|Teşkilatı|Heyeti|Platformu|Girişimi|Grubu|Programı|Fonu|Ofisi|Kızılay|Kızılayı|Yargıtay|Danıştay|Sayıştay|A\\.Ş\\.|Cemiyeti|Ordusu|Emniyeti|Barosu|İdaresi|Dairesi|Hareketi|Cephesi|Kooperatifleri|Madencilik|Laboratuvarı|Müzesi|Gözlemevi|Rasathanesi|Konsolosluğu|Büyükelçiliği|Yüksekokulu|Akademisi|Kuvvetleri|İşleri|Sanayi|Sanayii|Ticaret|İnşaat|Turizm|Enerji|Tesisleri|Fabrikası|Araştırmaları|Kliniği|Polikliniği|Sağlık Ocağı|Tugayı|Jandarması|Genelkurmay|Masası|Senatosu|Kurultayı|Çalışma Grubu|Dayanışması|İnisiyatifi|Otoritesi|Havayolları|Demiryolları|Kooperatifler Birliği';
/** Bodies known by name. */
export const KNOWN_BODIES =
  'Birleşmiş Milletler|Avrupa Birliği|Avrupa Konseyi|Dünya Bankası|Dünya Sağlık Örgütü|Uluslararası Af Örgütü|Sınır Tanımayan Doktorlar|Human Rights Watch|Kızılhaç|Kremlin|Pentagon|Beyaz Saray|Anadolu Ajansı|NATO|BM|AFAD|UNICEF|UNHCR';
/** Titles that stand before a name with a capital, their endings for whose they are included. */
export const TITLES =
  'Cumhurbaşkanı|Başbakanı?|Bakanı?|Başkanı?|Müdürü?|Vali(?:si)?|Kaymakamı?|Sözcüsü?|Sekreteri?|Prof|Dr|Doç|Op|Av|Avukat|Avukatı|Hâkim|Hakim|Hâkimi|Hakimi|Savcı(?:sı)?|Başsavcı(?:sı)?|General|Albay|Yarbay|Binbaşı|Milletvekili|Büyükelçi(?:si)?|Elçi(?:si)?|Temsilcisi?|Komutanı?|Muhtarı?|Rektörü?|Dekanı?|Yargıç|Yardımcısı|Koordinatörü|Üyesi|Uzmanı|Danışmanı|Öğretmen|Profesör|Müfettişi?|Mühendisi?';
/** Words before such a title that belong to it. */
export const BEFORE_TITLE =
  'Eski|Genel|Belediye|Büyükşehir|Mahkeme|Yönetim|Kurulu|Bölge|İl|İlçe|Şube|Daire|Başkan|Bakan|Vali|Müdür|Baş|Cumhuriyet|Kamu|Yüksek|Öğretim|Afet|Acil|Sağlık|Tarım|Meclis|Parti|Kulüp|Baro|Köy|Mahalle|İcra|Dernek|Sendika|Vakıf|Birlik|Ziraat|Gıda|Hukuk|Basın|Bilim|İnsan|Kadın|Çevre|İş|Dış|İç';
/** The same in small letters, with the noun for a work or for how one is met. */
export const SMALL_TITLES =
  '(?:(?:\\p{Ll}{2,12} ){1,2}(?=uzmanı )|eski |yeni |genel |emekli |mahalle |köy )*(?:müdürü?|başkanı?|sözcüsü?|avukatı?|öğretmeni?|doktor(?:u)?|gazeteci(?:si)?|muhtarı?|çiftçi|balıkçı|esnaf|öğrenci(?:si)?|hemşire(?:si)?|mühendisi?|işçi(?:si)?|madenci|emekli|savcı(?:sı)?|hâkimi?|hakimi?|yargıç|profesör(?:ü)?|araştırmacı(?:sı)?|uzmanı?|yazarı?|şair|oyuncu|yönetmeni?|kaptanı?|komutanı?|üyesi?|temsilcisi?|kurucusu?|sahibi|yöneticisi?|koordinatörü?|gönüllü(?:sü)?|aktivist|sanık|tanık|mağdur|şoförü?|pilot(?:u)?|esnafı|akademisyen|ekonomist|jeolog|biyolog|meteorolog|çoban|terzi|berber|imamı?|vekili|kaymakamı?|vali(?:si)?|(?:baş)?hekimi?|dekanı?|rektörü?|sekreteri?|sosyolog|psikolog|arkeolog|hidrolog|sismolog|virolog|veteriner(?:i)?|eczacı(?:sı)?|ebe|fırıncı|bakkal|marangoz|kasap|garson|teknisyeni?|itfaiyeci|muhasebeci|kaptan|kardeşi|eşi|annesi|babası|oğlu|kızı|komşusu)';
/** Nouns behind the name of a place. */
export const PLACE_NOUNS =
  'ilçesi|ili|köyü|kenti|şehri|beldesi|mahallesi|yakınları|yaylası|sahili|nehri|gölü|dağı|adası|limanı|havalimanı|vadisi|bölgesi|havzası|ovası|barajı|boğazı|körfezi|çayı|deresi|yarımadası|kasabası|caddesi|meydanı|ormanı|sınırı|merkezi|açıkları|kıyıları|kaymakamı|valisi|muhtarı';

/** Places that a noun with a capital closes: "Gediz Havzası". */
export const PLACE_ENDS =
  'Havzası|Ovası|Gölü|Barajı|Nehri|Dağı|Dağları|Körfezi|Vadisi|Yaylası|Adası|Adaları|Boğazı|Çayı|Deresi|Mahallesi|Köyü|İlçesi|Limanı|Havalimanı|Denizi|Yarımadası|Meydanı|Caddesi|Sokağı|Bölgesi|Platosu|Ormanı';
/** Nouns that call a body again, with the form that ends its name. */
export const CALLED_AGAIN: Readonly<Record<string, string>> = {
  Vakıf: 'Vakfı',
  Dernek: 'Derneği',
  Birlik: 'Birliği',
  Sendika: 'Sendikası',
  Oda: 'Odası',
  Kurum: 'Kurumu',
  Şirket: 'Şirketi',
  Belediye: 'Belediyesi',
  Bakanlık: 'Bakanlığı',
  Üniversite: 'Üniversitesi',
  Hastane: 'Hastanesi',
  Kulüp: 'Kulübü',
  Parti: 'Partisi',
  Baro: 'Barosu',
};
